// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { freeSpot, placeCard, wordSide } from './place.ts'
import { type Box, overlap } from './surroundings.ts'

const box = (left: number, top: number, width: number, height = 20): Box => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
})
/** A block with these lines, among these obstacles, in a window of 600 px. */
const spotAt = (lines: Box[], obstacles: Box[] = [], rtl = false, width = 600) =>
  freeSpot({ lines, obstacles, rtl, width, isFree: (one) => !obstacles.some((other) => overlap(one, other)) })

test('behind the end of the words, level with their last line', () => {
  expect(spotAt([box(100, 100, 200)])).toEqual({ x: 304, y: 98 })
  expect(spotAt([box(100, 100, 400), box(100, 120, 80)])).toEqual({ x: 184, y: 118 })
})

test('from right to left, on the left', () => {
  expect(spotAt([box(100, 100, 200)], [], true)).toEqual({ x: 72, y: 98 })
})

test('past what stands next in the line, as far as its reach; then before the words; then below', () => {
  const follow = box(302, 98, 60)
  expect(spotAt([box(100, 100, 200)], [follow])).toEqual({ x: 366, y: 98 })
  const wide = box(302, 98, 260)
  expect(spotAt([box(100, 100, 200)], [wide])).toEqual({ x: 72, y: 98 })
  expect(spotAt([box(10, 100, 290)], [wide])).toEqual({ x: 10, y: 120 })
})

test('where the first line has room and the last has none, at the first', () => {
  expect(spotAt([box(100, 100, 100), box(100, 120, 480)])).toEqual({ x: 204, y: 98 })
})

test('where it is tight, its rim may touch something, what is drawn may not', () => {
  const lines = [box(0, 100, 100)]
  const all = (gap: number) => [box(0, 0, 600, 100 - gap), box(0, 120 + gap, 600, 100)]
  expect(spotAt(lines, all(1))).toEqual({ x: 104, y: 98 })
  expect(spotAt(lines, all(-3))).toBeUndefined()
})

test('nowhere outside of the window', () => {
  expect(spotAt([box(4, 100, 590)], [box(0, 120, 600, 40), box(0, 60, 600, 40)])).toBeUndefined()
})

test('the word grows to where it covers nothing, else to where there is room', () => {
  expect(wordSide({ x: 300, y: 98 }, 120, false, [], 600).side).toBe('right')
  expect(wordSide({ x: 300, y: 98 }, 120, true, [], 600).side).toBe('left')
  expect(wordSide({ x: 300, y: 98 }, 120, false, [box(340, 98, 60)], 600).side).toBe('left')
  expect(wordSide({ x: 500, y: 98 }, 120, false, [box(380, 98, 100)], 600).side).toBe('left')
  expect(wordSide({ x: 150, y: 98 }, 300, false, [], 320)).toEqual({ side: 'left', room: 144 })
})

test('a card stands below its badge, or above where there is more room, and never beside the window', () => {
  vi.stubGlobal('innerHeight', 800)
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(600)
  const card = { width: 340, height: 300 }
  expect(placeCard({ x: 100, y: 100 }, card, false)).toEqual({ x: 94, y: 130, room: 664 })
  expect(placeCard({ x: 100, y: 700 }, card, false)).toEqual({ x: 94, y: 394, room: 688 })
  expect(placeCard({ x: 560, y: 100 }, card, false).x).toBe(254)
  expect(placeCard({ x: 0, y: 100 }, card, false).x).toBe(6)
  // Where neither side holds it, it becomes as low as its side.
  vi.stubGlobal('innerHeight', 480)
  expect(placeCard({ x: 100, y: 200 }, { width: 340, height: 400 }, false)).toEqual({ x: 94, y: 230, room: 244 })
})
