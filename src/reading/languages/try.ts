/** For the tests of this folder: a hand-written page in a language, with a line below its headline, and whom it names. */
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

/** A page with `line` between its headline and four paragraphs. The report is Latin filler: it is not what is read. */
function page(code: string, line: string): Document {
  const filler =
    'Flumen nocte duobus metris crevit, et oppidum pontem inferiorem clausit dum operae saccos ponunt ad ripam.'
  const html = `<!doctype html><html lang="${code}"><head><title>Millbrook 2026</title><meta property="og:type" content="article"></head>
<body><header><nav><a href="/">Millbrook Courier</a></nav></header><main><article><h1>Flumen Millbrook crevit</h1>
<p class="byline">${line}</p>${`<p>${filler} ${filler}</p>`.repeat(4)}</article></main><footer><p>© Millbrook Courier</p></footer></body></html>`
  return new DOMParser().parseFromString(html, 'text/html')
}

/** Declares tests of one language: lines that name authors, and lines below a headline that name none. */
export function checkLanguage(code: string, lines: { named: Record<string, string[]>; nobody: string[] }): void {
  const authors = (line: string) =>
    read(page(code, line), 'https://courier.example/news/flumen').authors.map(({ name }) => name)
  describe(`bylines: ${code}`, () => {
    it.each(Object.entries(lines.named))('%s', (line, names) => {
      expect(authors(line)).toEqual(names)
    })
    it.each(lines.nobody)('nobody: %s', (line) => {
      expect(authors(line)).toEqual([])
    })
  })
}
