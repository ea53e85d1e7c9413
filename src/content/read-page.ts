/** Reads the page: its snapshot is taken here, without holding it up, and read by the worker. */
import { placed, type ReadPage, type ReadSnapshot } from '../reading/places.ts'
import { takeSnapshot } from '../reading/snapshot/take.ts'
import type { Snapshot } from '../reading/snapshot/types.ts'
import { inStretches } from '../reading/stretches.ts'

/**
 * The reading of the page as it is now; undefined where `signal` aborts first. `ask` has a snapshot read. Throws an error
 * with the message `TOO_LARGE` where the page takes too long.
 */
export async function readPage(
  document: Document,
  url: string,
  signal: AbortSignal,
  ask: (snapshot: Snapshot) => Promise<ReadSnapshot>,
): Promise<ReadPage | undefined> {
  const snapshot = await inStretches(takeSnapshot(document, url), signal)
  const read = snapshot && (await ask(snapshot))
  return read && !signal.aborted ? placed(read, document) : undefined
}
