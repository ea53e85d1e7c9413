/**
 * Reads what a content script gathered of its page. Here and not in the page: the rules and words of all languages are
 * loaded once and stay warm for every tab, and no page waits for them.
 */

import type { Gathered } from '../reading/gather.ts'
import type { ReadGathered } from '../reading/places.ts'
import { readGathered } from '../reading/read.ts'
import { inStretches } from '../reading/stretches.ts'

/** Throws an error with the message `TOO_LARGE` where the page takes too long. */
export async function onPageGathered({ gathered }: { gathered: Gathered }): Promise<ReadGathered> {
  return (await inStretches(readGathered(gathered))) as ReadGathered
}
