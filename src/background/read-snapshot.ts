/**
 * Reads the snapshot that a content script took of its page. Here and not in the page: the rules and words of all languages
 * are loaded once and stay warm for every tab, and no page waits for them.
 */

import type { ReadSnapshot } from '../reading/places.ts'
import { readSnapshot } from '../reading/read-snapshot.ts'
import type { Snapshot } from '../reading/snapshot/types.ts'
import { inStretches } from '../reading/stretches.ts'

/** Throws an error with the message `TOO_LARGE` where the page takes too long. */
export async function onPageTaken({ snapshot }: { snapshot: Snapshot }): Promise<ReadSnapshot> {
  return (await inStretches(readSnapshot(snapshot))) as ReadSnapshot
}
