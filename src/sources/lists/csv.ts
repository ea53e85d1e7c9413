/** CSV as a table: read in pieces, so that whoever reads it stays awake to other things; the first mistake is told. */
import Papa from 'papaparse'
import { cellFrom, columnNames } from './cells.ts'
import { hostOfCell } from './host.ts'
import type { Breathe, ListTable } from './table.ts'
import { LIST_LIMITS, type ListFault } from './types.ts'

/** Characters that are read at a time: some hundredths of a second. */
const PIECE = 200_000

/** The table in a text of CSV. Commas, semicolons, tabs or bars between cells, whichever it uses. */
export async function csvTable(text: string, breathe: Breathe): Promise<ListTable | { fault: ListFault }> {
  const { body, line } = afterNotes(text.replace(/\r\n?/g, '\n'))
  const rows = new Rows(line, body.includes('"'))
  const fault = await new Promise<ListFault | undefined>((done) => {
    Papa.parse<string[]>(body, {
      newline: '\n',
      chunkSize: PIECE,
      delimitersToGuess: [',', '\t', ';', '|'],
      chunk: ({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        const found = rows.take(data, errors)
        if (found) {
          // To abort is to complete as well.
          done(found)
          parser.abort()
          return
        }
        parser.pause()
        void breathe(rows.count).then(() => parser.resume())
      },
      complete: () => done(undefined),
    })
  })
  return fault ? { fault } : rows.table()
}

/** Notes that stand before the head, in lines with a "#", and empty lines. `line`: the first that is neither. */
function afterNotes(text: string): { body: string; line: number } {
  let at = 0
  let line = 1
  while (at < text.length && (text[at] === '#' || text[at] === '\n')) {
    const end = text.indexOf('\n', at)
    at = end < 0 ? text.length : end + 1
    line++
  }
  return { body: text.slice(at), line }
}

class Rows {
  private head: string[] | undefined
  private readonly rows: string[][] = []
  private readonly lines: number[] = []

  /** `line`: where the text begins. `quoted`: may a row go over several lines? */
  constructor(
    private line: number,
    private readonly quoted: boolean,
  ) {}

  get count(): number {
    return this.rows.length
  }

  /** Takes the next rows; returns the first mistake in them. */
  take(data: string[][], errors: Papa.ParseError[]): ListFault | undefined {
    // Errors name a row of this piece. That no delimiter could be guessed is none: there is one column.
    const broken = errors.find(({ type }) => type === 'Quotes')?.row
    for (const [at, row] of data.entries()) {
      if (at === broken) return { why: 'quotes', line: this.line }
      const fault = this.add(row)
      if (fault) return fault
      this.line += 1 + (this.quoted ? breaksIn(row) : 0)
    }
    return broken === undefined ? undefined : { why: 'quotes', line: this.line }
  }

  private add(row: string[]): ListFault | undefined {
    if (row.every((cell) => cell.trim() === '')) return undefined
    if (!this.head) {
      // A list without a head begins with a domain at once.
      const bare = row.some((cell) => hostOfCell(cell) !== undefined)
      this.head = columnNames(bare ? row.map(() => '') : withoutEmptyEnd(row))
      if (this.head.length > LIST_LIMITS.columns) return { why: 'too-many-columns' }
      if (!bare) return undefined
    }
    const wanted = this.head.length
    if (row.length !== wanted) {
      if (row[0]?.startsWith('#')) return undefined
      if (row.length < wanted || row.slice(wanted).some((cell) => cell.trim() !== ''))
        return { why: 'cells', line: this.line, found: row.length, wanted }
    }
    if (this.rows.length === LIST_LIMITS.rows) return { why: 'too-many-rows', line: this.line }
    this.rows.push(row.slice(0, wanted).map((cell) => cellFrom(cell)))
    this.lines.push(this.line)
    return undefined
  }

  table(): ListTable | { fault: ListFault } {
    if (!this.head) return { fault: { why: 'empty' } }
    return { details: {}, columns: this.head, rows: this.rows, lines: this.lines }
  }
}

function withoutEmptyEnd(row: string[]): string[] {
  const last = row.findLastIndex((cell) => cell.trim() !== '')
  return row.slice(0, last + 1)
}

function breaksIn(row: string[]): number {
  let count = 0
  for (const cell of row) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++
  return count
}
