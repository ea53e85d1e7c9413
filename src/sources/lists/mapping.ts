/** What the columns of a table may mean: a guess, and a check of what the reader made of it. */
import { hostOfCell } from './host.ts'
import type { ListTable } from './table.ts'
import { LIST_LIMITS, type ListFault, type ListMapping } from './types.ts'

/** Rows that are looked at for a guess. */
const LOOKED_AT = 100
/** Columns that a guess shows: what a list says stands mostly before what it counts. */
const SHOWN = 4
const DOMAIN = /domain|host|url|website|site|link/i
const NAME = /^(?:name|title|(?:outlet|source|publication|publisher|site|newspaper)(?:[ _-]?(?:name|title))?)$/i

/** A guess at what the columns mean; undefined where none holds domains. */
export function guessMapping({ columns, rows }: Pick<ListTable, 'columns' | 'rows'>): ListMapping | undefined {
  const some = rows.slice(0, LOOKED_AT)
  const shares = columns.map((_, at) => some.filter((row) => hostOfCell(row[at] ?? '') !== undefined).length)
  const most = Math.max(...shares)
  if (most === 0 || most < some.length / 3) return undefined
  const likely = columns.filter((_, at) => (shares[at] ?? 0) >= most * 0.9)
  const domain = likely.find((column) => DOMAIN.test(column)) ?? likely[0]
  if (domain === undefined) return undefined
  const name = columns.find((column) => column !== domain && NAME.test(column))
  const others = columns.filter((column) => column !== domain && column !== name)
  return {
    domain,
    ...(name ? { name } : {}),
    show: others.slice(0, SHOWN).map((column) => ({ column, label: column })),
  }
}

/** The first column of a mapping that the table does not have, as a fault. */
export function missingColumn({ domain, name, show }: ListMapping, columns: readonly string[]): ListFault | undefined {
  const wanted = [domain, ...(name === undefined ? [] : [name]), ...show.map(({ column }) => column)]
  const column = wanted.find((one) => !columns.includes(one))
  return column === undefined ? undefined : { why: 'no-column', column: column.slice(0, LIST_LIMITS.name) }
}
