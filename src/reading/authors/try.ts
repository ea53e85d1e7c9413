/** For the tests of bylines: lines set into one invented report, and whom it names. */
import { expect, it } from 'vitest'
import { read } from '../read.ts'

export interface Made {
  /** Under the headline. */
  under?: string
  /** Between the paragraphs. */
  within?: string
  /** Below the text. */
  below?: string
  /** In the page's head. */
  head?: string
  lang?: string
  url?: string
  site?: string
}

export const PARAGRAPH =
  'The ferry across the Tarn will run until midnight again from Sunday, the harbour office said on Tuesday, because the new lamps on the north pier have been found to be bright enough.'

export function namesOn({
  under = '',
  within = '',
  below = '',
  head = '',
  lang = 'en',
  url,
  site = 'Tarnby Courier',
}: Made) {
  const html = `<!doctype html><html lang="${lang}"><head><title>Late ferry returns | ${site}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${site}">${head}</head><body>
<header><nav><a href="/">${site}</a></nav></header><main><article><h1>Late ferry returns</h1>${under}
<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>${within}<p>${PARAGRAPH}</p>${below}</article></main>
<footer class="site-footer"><p>© ${site}</p></footer></body></html>`
  const page = new DOMParser().parseFromString(html, 'text/html')
  return read(page, url ?? 'https://tarnbycourier.example/news/ferry').authors.map(({ name }) => name)
}

/** Structured data in the page's head that gives an author. */
export const ld = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Late ferry returns', author })}</script>`

/** Declares tests: a title, what is set into the report, and the names. */
export const check = (cases: [title: string, page: Made, names: string[]][]) =>
  it.each(cases)('%s', (_, page, names) => {
    expect(namesOn(page)).toEqual(names)
  })
