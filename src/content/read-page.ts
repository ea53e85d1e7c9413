/** Reads the page: its snapshot is taken here, without holding it up, and read by the worker. */
import { reportToWorker } from '../messages/send.ts'
import { placed, type ReadPage } from '../reading/places.ts'
import { takeSnapshot } from '../reading/snapshot/take.ts'
import { inStretches } from '../reading/stretches.ts'

/**
 * The reading of the page as it is now; undefined where `signal` aborts first. Throws an error with the message
 * `TOO_LARGE` where the page takes too long.
 */
export async function readPage(document: Document, url: string, signal: AbortSignal): Promise<ReadPage | undefined> {
  const snapshot = await inStretches(takeSnapshot(document, url), signal)
  if (!snapshot) return undefined
  const read = await reportToWorker('page-taken', { snapshot })
  return signal.aborted ? undefined : placed(read, document)
}
