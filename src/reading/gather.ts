/**
 * What the page's own script does of a reading: one pass over the DOM, the piece's headline and extent, the metadata. What
 * comes out is JSON, and is read elsewhere; only the places of the blocks stay here, to show them.
 */
import type { Steps } from './steps.ts'
import { settleExtent } from './survey/extent.ts'
import { readMasthead } from './survey/masthead.ts'
import { readMarked, readPageMetadata, readScripts } from './survey/page-metadata.ts'
import type { Gathered } from './survey/types.ts'
import { type Place, walk } from './survey/walk.ts'

export type { Gathered, Place }

/** What was gathered, and where each of its blocks stands. */
export interface GatheredPage {
  gathered: Gathered
  places: Place[]
}

/** Gathers a page, step by step: the document may change in between. `address` must be absolute. */
export function* gather(document: Document, address: string): Steps<GatheredPage> {
  const url = new URL(address)
  const { metas, ...meta } = readPageMetadata(document, url)
  const scripts = readScripts(document)
  yield
  const root = document.body ?? document.documentElement
  const walked = root ? yield* walk(root) : { blocks: [], places: [], regions: [] }
  yield
  const extent = settleExtent(walked, { metas, ...meta })
  yield
  const masthead = readMasthead(document, url)
  const marked = readMarked(document)
  const { blocks, places } = walked
  return {
    gathered: { url: address, blocks, ...extent, metas: [...metas], ...meta, scripts, masthead, marked },
    places,
  }
}
