/** Reads the page without holding it up: in stretches, with the page's own work in between, and not without end. */
import { TOO_LARGE } from '../messages/contract.ts'
import { type ReadPage, readInSteps } from '../reading/read.ts'

/** Longest stretch without a pause, in ms. Most pages are read within one. */
const STRETCH = 12
/** Working time after which reading is given up, in ms: far more than the largest news page takes. */
const BUDGET = 4000

/**
 * The reading of the page as it is now; undefined where `signal` aborts first. Throws an error with the message
 * `TOO_LARGE` where the budget is used up.
 */
export async function readPage(document: Document, url: string, signal: AbortSignal): Promise<ReadPage | undefined> {
  const steps = readInSteps(document, url)
  let worked = 0
  while (!signal.aborted) {
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

/** Resolves after the page has had its turn. A message to oneself is not slowed down as timers are. */
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
