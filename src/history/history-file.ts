/** The reading history as files: all of it as JSON, its main parts as a table. */
import Papa from 'papaparse'
import type { HistoryEntry } from '../platform/history-entry.ts'

/** JSON for programs, in lines for people: what was read, without what serves only the database. */
export function asJson(entries: HistoryEntry[]): string {
  const readings = entries.map(
    ({ id: _id, visit: _visit, names: _names, words: _words, hiddenKinds: _kinds, ...rest }) => rest,
  )
  return `${JSON.stringify({ format: 'smallprint-history', version: 1, readings }, null, 2)}\n`
}

/**
 * A table with a line a reading. Pages wrote its words: a cell that a spreadsheet would take for a formula is marked as
 * text. The mark at the start tells spreadsheets that it is UTF-8.
 */
export function asCsv(entries: HistoryEntry[]): string {
  const rows = entries.map((entry) => ({
    read_at: entry.readAt,
    title: entry.title ?? '',
    address: entry.page,
    outlet: entry.outlet.name,
    domain: entry.outlet.domain,
    authors: entry.authors.map(({ name }) => name).join('; '),
    author_pages: entry.authors.flatMap(({ url }) => url ?? []).join(' '),
    byline: entry.byline ?? '',
    origins: entry.origins.map(({ name, how }) => `${name} (${how})`).join('; '),
    caveats: entry.caveats.map(({ kind, quote }) => `${kind}: ${quote}`).join('\n'),
    published: entry.dates.published ?? '',
    modified: entry.dates.modified ?? '',
  }))
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: true, columns: COLUMNS })}\r\n`
}

const COLUMNS = [
  'read_at',
  'title',
  'address',
  'outlet',
  'domain',
  'authors',
  'author_pages',
  'byline',
  'origins',
  'caveats',
  'published',
  'modified',
]
