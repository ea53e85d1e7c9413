import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Steps } from './steps.ts'
import { inStretches } from './stretches.ts'
import { TOO_LARGE } from './types.ts'

let clock = 0
beforeEach(() => {
  clock = 0
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
})
afterEach(() => vi.restoreAllMocks())

/** So many steps, each of which takes so many ms. `seen` is told of each. */
function* steps(count: number, ms: number, seen = () => {}): Steps<string> {
  for (let i = 0; i < count; i++) {
    clock += ms
    seen()
    yield
  }
  return 'done'
}

test('does all steps, and lets others have their turn in between', async () => {
  let turns = 0
  const others = new MessageChannel()
  others.port1.onmessage = () => {
    turns++
    others.port2.postMessage(undefined)
  }
  others.port2.postMessage(undefined)
  expect(await inStretches(steps(100, 5))).toBe('done')
  others.port1.close()
  expect(turns).toBeGreaterThan(5)
})

test('short work is done without a pause', async () => {
  let paused = false
  setTimeout(() => {
    paused = true
  }, 0)
  expect(await inStretches(steps(3, 1))).toBe('done')
  expect(paused).toBe(false)
})

test('is laid down where nobody waits for it any more', async () => {
  const life = new AbortController()
  let done = 0
  const work = inStretches(
    steps(1000, 5, () => done++),
    life.signal,
  )
  life.abort()
  expect(await work).toBeUndefined()
  expect(done).toBeLessThan(10)
})

test('gives up work that goes on and on', async () => {
  await expect(inStretches(steps(10_000, 5))).rejects.toThrow(TOO_LARGE)
  expect(clock).toBeLessThan(4100)
})
