/** Everything that "Copy" offers, by name. Pure: a reading in, text out. */
import type { Reading } from '../reading/types.ts'
import { bibtex } from './bibtex.ts'
import { type CitationContext, toCsl } from './csl.ts'
import { html, markdown, plainText } from './prose.ts'
import { ris } from './ris.ts'
import { wikipedia } from './wiki.ts'

export type { CitationContext, CitationWords } from './csl.ts'

export const FORMATS = ['plain', 'markdown', 'html', 'wikipedia', 'bibtex', 'ris', 'csl-json', 'reading'] as const
export type Format = (typeof FORMATS)[number]

/** The reading in a format. `reading` is the reading itself as JSON, in the shape of `reading/schema.json`. */
export function copyAs(format: Format, reading: Reading, context: CitationContext): string {
  if (format === 'reading') return `${JSON.stringify(reading, null, 2)}\n`
  const item = toCsl(reading, context)
  switch (format) {
    case 'plain':
      return plainText(item, context.words)
    case 'markdown':
      return markdown(item, context.words)
    case 'html':
      return html(item, context.words)
    case 'wikipedia':
      return wikipedia(item, reading)
    case 'bibtex':
      return bibtex(item)
    case 'ris':
      return ris(item)
    case 'csl-json':
      return `${JSON.stringify([item], null, 2)}\n`
  }
}
