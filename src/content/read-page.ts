/** Reads the page: what it holds is gathered here, without holding it up, and read by the worker. */
import { reportToWorker } from '../messages/send.ts'
import { gather } from '../reading/gather.ts'
import { placed, type ReadPage } from '../reading/places.ts'
import { inStretches } from '../reading/stretches.ts'

/**
 * The reading of the page as it is now; undefined where `signal` aborts first. Throws an error with the message
 * `TOO_LARGE` where the page takes too long.
 */
export async function readPage(document: Document, url: string, signal: AbortSignal): Promise<ReadPage | undefined> {
  const page = await inStretches(gather(document, url), signal)
  if (!page) return undefined
  const read = await reportToWorker('page-gathered', { gathered: page.gathered })
  return signal.aborted ? undefined : placed(read, page.places)
}
