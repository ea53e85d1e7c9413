// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ReadPage } from '../reading/places.ts'
import type { Place } from '../reading/snapshot/find.ts'
import type { Caveat, Evidence, Reading } from '../reading/types.ts'
import { Jump } from './jump.ts'
import { reveal } from './reveal.ts'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))
vi.mock('../platform/browser.ts', () => ({ isAlive: () => true }))
vi.mock('./reveal.ts', () => ({ reveal: vi.fn() }))
let layer: HTMLElement
vi.mock('./host.ts', () => ({
  makeHost: () => {
    layer = document.createElement('div')
    document.documentElement.append(layer)
    return { layer, element: layer, remove: () => layer.remove() }
  },
}))

const shown = vi.mocked(reveal)
const heard = () => {
  vi.advanceTimersByTime(200)
  return layer.querySelector('[role=status]')?.textContent
}

/** A page with a paragraph for each list of kinds; kinds in one list stand in one paragraph. */
function pageWith(...paragraphs: Caveat['kind'][][]): ReadPage {
  document.body.replaceChildren()
  const places = new Map<Evidence, Place>()
  const caveats = paragraphs.flatMap((kinds) => {
    const element = document.createElement('p')
    const text = document.createTextNode(kinds.join(' and '))
    element.append(text)
    document.body.append(element)
    return kinds.map((kind): Caveat => {
      const evidence: Evidence = { witness: 'text', quote: kind, rule: 'test/test' }
      places.set(evidence, { first: text, last: text, element })
      return { kind, quote: kind, scope: 'piece', evidence: [evidence] }
    })
  })
  const reading = { page: 'article', authors: [], outlet: { name: 'The Pier' }, origins: [], caveats }
  return { reading: reading as unknown as Reading, places }
}

beforeEach(() => {
  vi.useFakeTimers()
  shown.mockReset().mockReturnValue('shown')
})
afterEach(() => {
  vi.useRealTimers()
  layer.remove()
})

test('goes from place to place in the order of the page, and round again', () => {
  const read = pageWith(['satire'], ['accuracy', 'liability'])
  const badges = { openAt: vi.fn(() => true) }
  const jump = new Jump()
  jump.next(read, badges)
  expect(heard()).toMatch(/^Place 1 of 2 /)
  jump.next(read, badges)
  // One stop a place: what stands together is said together.
  expect(heard()).toBe(
    'Place 2 of 2 with a caveat. Accuracy is not guaranteed. No responsibility is taken for the content.',
  )
  jump.next(read, badges)
  expect(heard()).toMatch(/^Place 1 of 2 /)
  expect(shown.mock.calls.map(([evidence]) => evidence.quote)).toEqual(['satire', 'accuracy', 'satire'])
  expect(badges.openAt).toHaveBeenCalledTimes(3)
  jump.end()
})

test('passes over what cannot be seen', () => {
  shown.mockImplementation((evidence) => (evidence.quote === 'age' ? 'shown' : 'not-visible'))
  const jump = new Jump()
  jump.next(pageWith(['satire'], ['age'], ['ai']), undefined)
  expect(heard()).toMatch(/^Place 2 of 3 /)
  jump.end()
})

test('ends where nothing can be seen, and says so', () => {
  shown.mockReturnValue('not-found')
  const badges = { openAt: vi.fn() }
  const jump = new Jump()
  jump.next(pageWith(['satire'], ['age']), badges)
  expect(heard()).toBe('No caveat in the visible text of this page.')
  expect(badges.openAt).not.toHaveBeenCalled()
  jump.end()
})

test('goes on where the page has lost places meanwhile', () => {
  const jump = new Jump()
  const long = pageWith(['satire'], ['age'], ['ai'])
  for (let n = 0; n < 3; n++) jump.next(long, undefined)
  jump.next(pageWith(['views']), undefined)
  expect(heard()).toMatch(/^Place 1 of 1 /)
  jump.end()
})

test('leaves no trace once it has been heard, and none of a page that is no piece', () => {
  const jump = new Jump()
  jump.next(pageWith(['satire']), undefined)
  expect(heard()).toMatch(/^Place/)
  vi.advanceTimersByTime(10_000)
  expect(layer.isConnected).toBe(false)
  const listing = pageWith()
  jump.next({ ...listing, reading: { ...listing.reading, page: 'listing' } }, undefined)
  expect(layer.isConnected).toBe(false)
})
