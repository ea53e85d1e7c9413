/** What kind of writing the page says that it is: news, opinion, review … Only what the page itself says. */
import { type Context, cite } from '../evidence.ts'
import { isPiece, textOf, typesOf } from '../survey/metadata.ts'
import { Mark, type Survey } from '../survey.ts'
import type { Evidence, Label, Witness } from '../types.ts'
import { type LabelBook, labelBook } from './book.ts'
import { headlineLabel } from './headline.ts'
import { findLabels, type LabelHit } from './lines.ts'
import { LABELS } from './words.ts'

/** schema.org types that say it outright. A plain NewsArticle says nothing: sites give it to all they have. */
const TYPES: Record<string, Label> = {
  OpinionNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  ReviewNewsArticle: 'review',
  CriticReview: 'review',
  ReportageNewsArticle: 'news',
  BackgroundNewsArticle: 'explainer',
  AdvertiserContentArticle: 'sponsored',
  SatiricalArticle: 'satire',
  LiveBlogPosting: 'live',
}

let book: LabelBook<Label> | undefined

/** A section that the metadata names counts where the address names it too; alone it may be a menu's. */
const SECTIONS: [Label, RegExp][] = [
  ['interview', /^(?:interviews?|entretiens?|entrevistas?|interviste?|wywiady?|rozhovory?|интервью|q&a)$/i],
  ['review', /^(?:reviews?|rezensionen|kritiken|critiques?|reseñas?|recensioni|recensies?|anmeldelser|recenzje)$/i],
  ['analysis', /^(?:analysis|analysen?|analyses|análisis|analisi|análises?|analizy)$/i],
  ['explainer', /^(?:explainers?|explained|d[eé]cryptages?)$/i],
]

/** "Reviews" beside the headline of a recipe are what its readers wrote. */
const PLURAL =
  /^(?:reviews|interviews|features|explainers|letters|kritik|test|faq|kontext|courrier|cartas|listy|direct|directo|онлайн|contexto)$/i

/**
 * The piece's label with its evidence: what stands beside the headline first, then the headline's own words, the section,
 * JSON-LD. Undefined: unlabelled.
 */
export function findLabel(context: Context): { label: Label; evidence: Evidence } | undefined {
  book ??= labelBook(LABELS)
  const { survey } = context
  const lines = findLabels(survey, book)
  for (const { kind } of LABELS) {
    const hit = lines.get(kind)
    if (hit && isLabel(hit))
      return { label: kind, evidence: cite(context, hit.witness, 'labels/label', hit.quote, hit.block) }
  }
  const headline = survey.blocks[survey.headline]
  const said = headline && headlineLabel(headline.text)
  if (said) return { label: said, evidence: cite(context, 'text', 'labels/headline', headline.text, headline) }
  const section = sectionLabel(survey)
  if (section) return { label: section.label, evidence: cite(context, section.witness, 'labels/label', section.quote) }
  const { piece } = survey.meta
  if (!piece || !isPiece(piece)) return undefined
  for (const type of typesOf(piece)) {
    const label = TYPES[type]
    if (label) return { label, evidence: cite(context, 'json-ld', 'labels/label', type) }
  }
  return undefined
}

/** A word that is a tab or a menu's entry elsewhere labels only where it leads to a section or is marked as a label. */
function isLabel({ block, quote }: LabelHit): boolean {
  if (!block || !PLURAL.test(quote.trim())) return true
  // A tab leads to a place in the same page.
  if (block.pieces.some(({ href }) => href?.startsWith('#'))) return false
  return block.linked > 0.9 || (block.marks & (Mark.label | Mark.meta)) !== 0
}

function sectionLabel({ meta, url }: Survey): { label: Label; witness: Witness; quote: string } | undefined {
  const path = decode(url.pathname).split('/')
  const named = [
    ['meta', meta.metas.get('article:section')?.[0]],
    ['json-ld', meta.piece && textOf(meta.piece.articleSection)],
    ['json-ld', meta.piece && textOf(meta.piece.genre)],
  ] as const
  for (const [witness, quote] of named)
    for (const [label, pattern] of SECTIONS)
      if (quote && pattern.test(quote) && path.some((part) => pattern.test(part))) return { label, witness, quote }
  return undefined
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
