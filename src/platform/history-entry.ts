/** One reading as the history keeps it: shape, and the folding by which names and words are compared. Pure. */
import type { Author, Caveat, CaveatKind, Origin, Outlet, Reading } from '../reading/types.ts'

/** What one visit to a piece found. A page that is read again during the same visit changes its entry. */
export interface HistoryEntry {
  /** Given by the database, in the order of reading. */
  id: number
  /** Id of the visit, drawn by the page's content script. */
  visit: string
  /** Address under which the piece is cited: canonical, without hash. The same for all readings of one piece. */
  page: string
  /** Address at which it was read, without hash. */
  url: string
  /** When the visit began: ISO 8601, UTC. */
  readAt: string
  /** The page had stopped changing: what was not found by then was not there. */
  settled: boolean
  /** Version of the extension that read it. Another one may find other things on the same page. */
  reader: string
  /** Kinds of caveats that the reader had switched off: none of these were kept. */
  hiddenKinds: CaveatKind[]
  title?: string
  authors: Pick<Author, 'name' | 'kind' | 'url'>[]
  /** The visible byline in the page's own words. */
  byline?: string
  outlet: Pick<Outlet, 'name' | 'domain'>
  origins: Pick<Origin, 'name' | 'domain' | 'how'>[]
  caveats: Pick<Caveat, 'kind' | 'quote' | 'scope'>[]
  dates: Reading['dates']
  /** The authors' names, folded: an index. */
  names: string[]
  /** Title, authors and outlet, folded: what a search looks through. */
  words: string
}

export type NewEntry = Omit<HistoryEntry, 'id'>

const isList = (value: unknown, isOne: (one: Record<string, unknown>) => boolean) =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && isOne(one))

/** Is this an entry, as far as anything of ours looks into it? A spoilt database costs the entries that are spoilt. */
export function isEntry(value: unknown): value is HistoryEntry {
  const entry = (typeof value === 'object' && value !== null ? value : {}) as Record<keyof HistoryEntry, unknown>
  const { id, visit, page, url, readAt, reader, title, words, outlet } = entry
  const texts = [
    visit,
    page,
    url,
    readAt,
    reader,
    words,
    title ?? '',
    (outlet as HistoryEntry['outlet'] | undefined)?.name,
  ]
  return (
    typeof id === 'number' &&
    texts.every((text) => typeof text === 'string') &&
    !Number.isNaN(Date.parse(readAt as string)) &&
    isList(entry.authors, ({ name }) => typeof name === 'string') &&
    isList(entry.caveats, ({ kind, quote }) => typeof kind === 'string' && typeof quote === 'string') &&
    isList(entry.origins, ({ name }) => typeof name === 'string') &&
    Array.isArray(entry.hiddenKinds) &&
    typeof entry.dates === 'object'
  )
}

/**
 * Text without what makes no difference to a reader: capitals, accents, white space, punctuation. Marks of scripts whose
 * vowels are marks stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}
