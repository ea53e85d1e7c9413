/** Work that takes longer than a browser lets an idle worker live. */
import { browser } from './browser.ts'

/** Well below the 30 seconds after which browsers take an idle worker for done. Any call of their API starts them anew. */
const BEAT_MS = 20_000

/** Does the work, and keeps the worker awake meanwhile. The work itself must end some time. */
export async function keepAwake<T>(work: () => Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
  }
}
