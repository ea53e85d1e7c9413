/** Lists to which a reader subscribes: the shapes that worker and options page share. Their text is not to be trusted. */

/** Bounds of a list. What is beyond them is refused; cells are cut. */
export const LIST_LIMITS = {
  bytes: 20_000_000,
  rows: 500_000,
  columns: 32,
  /** Characters of a cell. */
  cell: 300,
  /** Columns whose values are shown. */
  shown: 8,
  /** Characters of a list's name, its publisher, a label. */
  name: 120,
  lists: 20,
  /** Rows of one list that are kept of one domain. */
  sameDomain: 5,
} as const

/** What the columns of a list mean. A column is named as in the list's head, or "Column 3" where it has none. */
export interface ListMapping {
  /** Column with the domain. */
  domain: string
  /** Column with the outlet's name, where there is one. */
  name?: string
  /** Columns whose values are shown, with the words that stand before them. */
  show: { column: string; label: string }[]
}

/** What a list says of itself, or its reader of it. */
export interface ListDetails {
  name: string
  publisher?: string
  licence?: string
  /** Of https, or nothing. */
  homepage?: string
  /** Day on which its publisher last changed it: "2026-11-25". */
  updated?: string
}

/** Where a list comes from. Only those with an address are refreshed. */
export type ListOrigin = { is: 'address'; url: string } | { is: 'file'; file: string }

/** A list that was looked at and not yet taken on. */
export interface ListPreview {
  /** By which it is taken on. */
  draft: string
  origin: ListOrigin
  details: ListDetails
  columns: string[]
  /** The first rows, with a cell a column. */
  sample: string[][]
  /** Rows in all. */
  rows: number
  /** A guess, for the reader to mend. */
  mapping: ListMapping
}

/** A list that was taken on, without its rows. */
export interface ListInfo {
  id: string
  origin: ListOrigin
  details: ListDetails
  columns: string[]
  sample: string[][]
  mapping: ListMapping
  /** Is it looked up? */
  on: boolean
  /** Are links marked to outlets that it knows? */
  links: boolean
  /** An organisation has laid it down: not the reader's to change, switch off or remove. */
  managed?: true
  /** Rows that can be looked up. */
  rows: number
  /** Rows without a domain; the line of the first, where that is known. */
  skipped: { count: number; line?: number }
  /** When its rows came, and when its address last answered. ISO 8601. */
  storedAt: string
  checkedAt: string
  /** Why the last refreshing failed; the rows are then those from before. */
  fault?: ListFault
}

/** What is wrong with a list, its address or its server. */
export type ListFault =
  | {
      why: /** No address of https, nor of this very machine. */
        | 'address'
        /** The reader has withheld access to the host. */
        | 'no-access'
        | 'unreachable'
        | 'too-slow'
        /** The connection ended before the list did. */
        | 'broken-off'
        /** Redirected to where it must not go: away from https. */
        | 'redirect'
        | 'too-large'
        | 'html'
        | 'empty'
        | 'too-many-columns'
        /** No row has a domain. */
        | 'no-domains'
        | 'too-many-lists'
        /** What was looked at is gone: closed, or too long ago. */
        | 'gone'
    }
  /** The server answered with an error. */
  | { why: 'error'; code: number }
  /** Neither CSV nor JSON, by its content type. */
  | { why: 'type'; type: string }
  /** No JSON, a quotation mark too many or too few, the wrong number of cells: in that line. */
  | { why: 'not-json' | 'quotes'; line: number }
  | { why: 'cells'; line: number; found: number; wanted: number }
  /** Too many rows: from this line on, or from this entry of JSON. */
  | { why: 'too-many-rows'; line?: number }
  /** JSON of a shape that is none of those in docs/lists.md; the first such entry, counted from 1; 0 is the whole. */
  | { why: 'shape'; entry: number }
  /** A column of the mapping is gone. */
  | { why: 'no-column'; column: string }
  /** The browser did not keep it; in its words. */
  | { why: 'storage'; said: string }

/** How far the work on a list is. `id`: of the list or the draft. */
export interface ListProgress {
  id: string
  phase: 'fetching' | 'reading' | 'storing'
  /** Bytes fetched, else rows. */
  done: number
}
