/** What was gathered of a page, opened for the witnesses: its JSON-LD read and bound to the piece. */
import { gather } from './gather.ts'
import type { Steps } from './steps.ts'
import { bindPiece, readThings } from './survey/metadata.ts'
import type { Gathered, Metadata, Survey } from './survey/types.ts'

export * from './survey/types.ts'

export function openSurvey({ metas, canonical, title, lang, scripts, url: address, ...gathered }: Gathered): Survey {
  const url = new URL(address)
  const meta: Metadata = { metas: new Map(metas), ...readThings(scripts) }
  if (canonical) meta.canonical = canonical
  if (title) meta.title = title
  if (lang) meta.lang = lang
  const piece = bindPiece(meta, url, gathered.blocks[gathered.headline]?.text)
  if (piece) meta.piece = piece
  return { ...gathered, url, meta }
}

/** Gathers a page and opens it, here. `address` must be absolute. */
export function* survey(document: Document, address: string): Steps<Survey> {
  return openSurvey((yield* gather(document, address)).gathered)
}
