/** The survey: one pass over the DOM, then the piece's headline and extent, then the metadata bound to it. */
import type { Steps } from './steps.ts'
import { settleExtent } from './survey/extent.ts'
import { bindPiece, readMetadata } from './survey/metadata.ts'
import type { Survey } from './survey/types.ts'
import { walk } from './survey/walk.ts'

export * from './survey/types.ts'

/** Surveys a page. `address` must be absolute. */
export function* survey(document: Document, address: string): Steps<Survey> {
  const url = new URL(address)
  const meta = readMetadata(document, url)
  yield
  const root = document.body ?? document.documentElement
  const blocks = root ? (yield* walk(root)).blocks : []
  yield
  const { headline, end, length } = settleExtent(blocks, meta)
  const piece = bindPiece(meta, url, blocks[headline]?.text)
  if (piece) meta.piece = piece
  return { url, document, blocks, headline, end, meta, length }
}
