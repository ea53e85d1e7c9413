/**
 * A page opened for the witnesses: its nodes gone through once, the piece's headline and extent found, its metadata read
 * and bound to the piece.
 */
import { parse } from './snapshot/parse.ts'
import type { Snapshot } from './snapshot/types.ts'
import type { Steps } from './steps.ts'
import { settleExtent } from './survey/extent.ts'
import { readMasthead } from './survey/masthead.ts'
import { bindPiece, readThings } from './survey/metadata.ts'
import { readMarked, readPageMetadata, readScripts } from './survey/page-metadata.ts'
import type { Metadata, Survey } from './survey/types.ts'
import { type PagePlace, walk } from './survey/walk.ts'

export * from './survey/types.ts'

/** What a snapshot shows, and where each of its blocks stands. */
export interface Surveyed {
  survey: Survey
  places: readonly PagePlace[]
}

export function* survey(snapshot: Snapshot): Steps<Surveyed> {
  const url = new URL(snapshot.url)
  const page = yield* parse(snapshot)
  yield
  const walked = yield* walk(page.body)
  const { blocks, places } = walked
  yield
  const meta: Metadata = { ...readPageMetadata(page, url), ...readThings(readScripts(page)) }
  yield
  const extent = settleExtent(walked, meta)
  const piece = bindPiece(meta, url, blocks[extent.headline]?.text)
  if (piece) meta.piece = piece
  yield
  return {
    survey: { url, blocks, ...extent, meta, masthead: readMasthead(page, url), marked: readMarked(page) },
    places,
  }
}
