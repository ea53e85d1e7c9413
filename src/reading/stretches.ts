/** Long work without holding others up: in stretches, with their work in between, and not without end. */
import type { Steps } from './steps.ts'
import { TOO_LARGE } from './types.ts'

/** Longest stretch without a pause, in ms. */
const STRETCH = 12
/** Working time after which it is given up, in ms: far more than the largest news page takes. */
const BUDGET = 4000

/**
 * Does all steps; undefined where `signal` aborts first. Throws an error with the message `TOO_LARGE` where the budget is
 * used up.
 */
export async function inStretches<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T | undefined> {
  let worked = 0
  while (!signal?.aborted) {
    const start = performance.now()
    let time = 0
    do {
      const { done, value } = steps.next()
      if (done) return value
      time = performance.now() - start
    } while (time < STRETCH)
    worked += time
    if (worked > BUDGET) throw new Error(TOO_LARGE)
    await turn()
  }
  return undefined
}

/** Resolves after others have had their turn. A message to oneself is not slowed down as timers are. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
