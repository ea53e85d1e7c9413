/** JSON as a table: our own format, an object of domains, or an array of records. docs/lists.md describes them. */
import * as v from 'valibot'
import { cellFrom, columnNames } from './cells.ts'
import type { ListTable } from './table.ts'
import { LIST_LIMITS, type ListDetails, type ListFault } from './types.ts'

export const FORMAT = 'smallprint-list'

/** The head of our own format. Its rows are checked one by one. */
const OwnSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  name: v.string(),
  publisher: v.optional(v.string()),
  licence: v.optional(v.string()),
  homepage: v.optional(v.string()),
  updated: v.optional(v.string()),
  columns: v.pipe(v.array(v.string()), v.minLength(1)),
  rows: v.array(v.unknown()),
})

type Found = ListTable | { fault: ListFault }

/** The table in a text of JSON. */
export function jsonTable(text: string): Found {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    return { fault: { why: 'not-json', line: lineOf(error, text) } }
  }
  if (Array.isArray(content)) return recordTable(content.map((record) => [undefined, record]))
  if (typeof content !== 'object' || content === null) return { fault: { why: 'shape', entry: 0 } }
  return 'format' in content ? ownTable(content) : recordTable(Object.entries(content))
}

function ownTable(content: unknown): Found {
  const { success, output } = v.safeParse(OwnSchema, content)
  if (!success) return { fault: { why: 'shape', entry: 0 } }
  const columns = columnNames(output.columns)
  const fault = sizeFault(output.rows.length, columns.length)
  if (fault) return { fault }
  const bad = output.rows.findIndex(
    (row) => !Array.isArray(row) || row.length !== columns.length || !row.every(isPlain),
  )
  if (bad >= 0) return { fault: { why: 'shape', entry: bad + 1 } }
  return {
    details: detailsFrom(output),
    columns,
    rows: (output.rows as unknown[][]).map((row) => row.map((value) => cellFrom(value))),
  }
}

/** What a list says of itself, bounded; of its addresses, only those of https; of its dates, only days. */
function detailsFrom(from: { [K in keyof ListDetails]: string | undefined }): Partial<ListDetails> {
  const [name, publisher, licence] = [from.name, from.publisher, from.licence].map((one) =>
    cellFrom(one, LIST_LIMITS.name),
  )
  const homepage = URL.parse(from.homepage ?? '')
  const updated = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(from.updated ?? '')?.[0]
  return {
    ...(name ? { name } : {}),
    ...(publisher ? { publisher } : {}),
    ...(licence ? { licence } : {}),
    ...(homepage?.protocol === 'https:' ? { homepage: homepage.href.slice(0, 2000) } : {}),
    ...(updated ? { updated } : {}),
  }
}

/** Name of the column that holds the keys of an object of domains, and of the one that holds values without a key. */
const DOMAIN = 'domain'
const VALUE = 'value'

/** Records by domain, or with a domain among their own values: a column for each key that any of them has. */
function recordTable(records: [string | undefined, unknown][]): Found {
  if (records.length === 0) return { fault: { why: 'empty' } }
  const keyed = records[0]?.[0] !== undefined
  const columns = new Map<string, number>(keyed ? [[DOMAIN, 0]] : [])
  const early = sizeFault(records.length, 1)
  if (early) return { fault: early }
  const rows: string[][] = []
  for (const [at, [domain, record]] of records.entries()) {
    const cells = valuesOf(record)
    if (!cells) return { fault: { why: 'shape', entry: at + 1 } }
    const row = domain === undefined ? [] : [cellFrom(domain, 2000)]
    for (const [key, cell] of cells) {
      // A record may have a "domain" of its own beside its key.
      const name = keyed && key === DOMAIN ? `${DOMAIN} (2)` : key
      if (!columns.has(name)) columns.set(name, columns.size)
      row[columns.get(name) ?? 0] = cell
    }
    if (columns.size > LIST_LIMITS.columns) return { fault: { why: 'too-many-columns' } }
    rows.push(row)
  }
  const names = [...columns.keys()]
  return { details: {}, columns: columnNames(names), rows: rows.map((row) => names.map((_, at) => row[at] ?? '')) }
}

/** A record's values by key; several values of one key stand in one cell. Undefined for what is nested deeper. */
function valuesOf(record: unknown): [string, string][] | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    const cell = joined(record)
    return cell === undefined ? undefined : [[VALUE, cell]]
  }
  const cells: [string, string][] = []
  for (const [key, value] of Object.entries(record)) {
    const cell = joined(value)
    if (cell === undefined) return undefined
    cells.push([key, cell])
  }
  return cells
}

function joined(value: unknown): string | undefined {
  if (isPlain(value)) return cellFrom(value)
  if (!Array.isArray(value) || !value.every(isPlain)) return undefined
  const cells = value.slice(0, 50).map((one) => cellFrom(one))
  return cellFrom(cells.filter((one) => one !== '').join(', '))
}

const isPlain = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value)

function sizeFault(rows: number, columns: number): ListFault | undefined {
  if (columns > LIST_LIMITS.columns) return { why: 'too-many-columns' }
  if (rows > LIST_LIMITS.rows) return { why: 'too-many-rows' }
  return rows === 0 ? { why: 'empty' } : undefined
}

/** The line of a mistake in JSON, as far as the browser names it: Firefox by line, Chromium by place; else the last. */
function lineOf(error: unknown, text: string): number {
  const said = error instanceof Error ? error.message : ''
  const line = /\bline (\d+)/.exec(said)?.[1]
  if (line) return Number(line)
  const place = /\bposition (\d+)/.exec(said)?.[1]
  return text.slice(0, place ? Number(place) : text.trimEnd().length).split('\n').length
}
