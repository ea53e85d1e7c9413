/** A list as it came, read as a table whichever its format. */
import { csvTable } from './csv.ts'
import { jsonTable } from './json.ts'
import type { ListDetails, ListFault } from './types.ts'

export interface ListTable {
  /** What the list says of itself. */
  details: Partial<ListDetails>
  columns: string[]
  /** With a cell a column. */
  rows: string[][]
  /** In which line each row begins, where the format has lines. */
  lines?: number[]
}

/** Called between pieces of long work, with the rows so far: lets others have their turn. */
export type Breathe = (rows: number) => Promise<void>

/** The table in the bytes of a file. `type`: its content type, for the encoding. */
export async function tableFrom(
  bytes: Uint8Array,
  type: string,
  breathe: Breathe,
): Promise<ListTable | { fault: ListFault }> {
  const text = decoded(bytes, type)
  const start = /\S/.exec(text.slice(0, 10_000))
  if (!start) return { fault: { why: 'empty' } }
  const head = text.slice(start.index, start.index + 100)
  if (/^<(?:!doctype|html|head|body|\?xml)/i.test(head)) return { fault: { why: 'html' } }
  return /^[[{]/.test(head) ? jsonTable(text) : csvTable(text, breathe)
}

/** In the encoding that the content type names, else UTF-8; a byte order mark knows better. */
function decoded(bytes: Uint8Array, type: string): string {
  const named = /charset=["']?([\w-]{1,40})/i.exec(type)?.[1]
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined
  try {
    return new TextDecoder(marked ?? named).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
