/** When the piece was published and changed, as far as the page's data says so. */
import type { Context } from './evidence.ts'
import { cite } from './evidence.ts'
import { textOf } from './survey/metadata.ts'
import type { Conflict, Evidence } from './types.ts'

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?/
const DAY = 86_400_000

interface Dates {
  published?: string
  modified?: string
  conflicts: Conflict[]
}

/** ISO 8601 as the page gives it; what is no date is left out. Claims that differ by more than two days are a conflict. */
export function findDates({ survey, blocks }: Context): Dates {
  const context = { survey, blocks }
  const { meta } = survey
  const published: { value: string; evidence: Evidence }[] = []
  const add = (raw: string | undefined, witness: Evidence['witness']) => {
    const value = raw
      ?.trim()
      .match(ISO)?.[0]
      .replace(/^(\S+) (\d)/, '$1T$2')
      .replace(/\s/g, '')
    if (value && raw && Number.isFinite(Date.parse(value)) && value > '1990')
      published.push({ value: value.slice(0, 40), evidence: cite(context, witness, 'dates/published', raw) })
  }
  add(textOf(meta.piece?.datePublished), 'json-ld')
  for (const key of [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'citation_publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
  ])
    add(meta.metas.get(key)?.[0], 'meta')
  const headline = survey.blocks[survey.headline]
  if (headline) {
    for (const block of survey.blocks.slice(Math.max(0, survey.headline - 4), survey.headline + 10)) {
      add(block.pieces.find((piece) => piece.time)?.datetime, 'text')
    }
  }
  const out: Dates = { conflicts: [] }
  const first = published[0]
  if (first) out.published = first.value
  const changed = (
    textOf(meta.piece?.dateModified) ??
    meta.metas.get('article:modified_time')?.[0] ??
    meta.metas.get('og:updated_time')?.[0]
  )
    ?.match(ISO)?.[0]
    .replace(' ', 'T')
  if (changed && Number.isFinite(Date.parse(changed))) out.modified = changed.slice(0, 40)
  const other =
    first &&
    published.find(
      (one) => one.evidence.witness !== 'text' && Math.abs(Date.parse(one.value) - Date.parse(first.value)) > 2 * DAY,
    )
  if (first && other) out.conflicts.push({ about: 'date', claims: [first, other] })
  return out
}
