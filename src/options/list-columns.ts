/** The columns of a list as the form has them: one use each, one of them the domain, and at most one the outlet's name. */
import type { ListMapping } from '../sources/lists/types.ts'

export const COLUMN_USES = ['domain', 'name', 'show', 'none'] as const
export type ColumnUse = (typeof COLUMN_USES)[number]

export interface UsedColumn {
  column: string
  use: ColumnUse
  /** What stands before the value where it is shown. */
  label: string
}

export function usesFrom(columns: string[], { domain, name, show }: ListMapping): UsedColumn[] {
  return columns.map((column) => {
    const shown = show.find((one) => one.column === column)
    const use = column === domain ? 'domain' : column === name ? 'name' : shown ? 'show' : 'none'
    return { column, use, label: shown?.label ?? column }
  })
}

/** The columns after a change of one. A use that only one can have is taken from the other; there is always a domain. */
export function withUse(all: UsedColumn[], column: string, change: Partial<UsedColumn>): UsedColumn[] {
  const before = all.find((one) => one.column === column)
  if (!before) return all
  const { use } = change
  if (before.use === 'domain' && use !== undefined && use !== 'domain') return [...all]
  return all.map((one) => {
    if (one.column === column) return { ...one, ...change }
    return (use === 'domain' || use === 'name') && one.use === use ? { ...one, use: 'none' } : one
  })
}

export function mappingFrom(uses: UsedColumn[]): ListMapping {
  const of = (use: ColumnUse) => uses.find((one) => one.use === use)?.column
  const name = of('name')
  return {
    domain: of('domain') ?? '',
    ...(name === undefined ? {} : { name }),
    show: uses.filter(({ use }) => use === 'show').map(({ column, label }) => ({ column, label: label.trim() })),
  }
}
