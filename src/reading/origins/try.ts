/** For the tests of this folder: a hand-written page, and the origins that the whole reader finds on it. */
import { expect } from 'vitest'
import { read } from '../read.ts'
import type { Origin } from '../types.ts'

const FILLER = [
  'The river rose by two metres overnight, and the town closed its lower bridge while crews piled sandbags along the quay.',
  'Shopkeepers carried their goods upstairs; the school sent the children home at noon and opened its hall to neighbours.',
  'By evening the rain had thinned, and the first families walked back through the mud to look at their front doors.',
  'Engineers want to measure the dam again in the spring, when the snow in the valley has melted and the lake is full.',
]

/** Places of a page in which a test puts HTML of its own. */
export interface Parts {
  /** In `<head>`. */
  head?: string
  /** Between the headline and the first paragraph. */
  line?: string
  /** After the second of four paragraphs. */
  amid?: string
  /** In the fourth paragraph, after its text. */
  tail?: string
  /** In the article, after its last paragraph. */
  end?: string
  /** After the article: teasers, footer. */
  after?: string
  headline?: string
}

/** The origins of a page of the Millbrook Courier with these parts. */
export function originsOf(parts: Parts, url = 'https://www.courier.example/news/river-rises'): Origin[] {
  const [one, two, three, four] = FILLER
  const html = `<!doctype html><html><head><title>River rises in Millbrook | Millbrook Courier</title>
<meta property="og:site_name" content="Millbrook Courier">${parts.head ?? ''}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/x">World</a></li><li><a href="/y">Sport</a></li></ul></nav></header>
<main><article><h1>${parts.headline ?? 'River rises in Millbrook'}</h1>${parts.line ?? ''}
<p>${one}</p><p>${two}</p>${parts.amid ?? ''}<p>${three}</p><p>${four}${parts.tail ?? ''}</p>${parts.end ?? ''}</article>
${parts.after ?? ''}</main><footer><p>© Millbrook Courier</p></footer></body></html>`
  const reading = read(new DOMParser().parseFromString(html, 'text/html'), url)
  const bare = html.replace(/<[^<>]{1,900}>/g, '').replace(/\s+/g, ' ')
  for (const { evidence } of reading.origins)
    for (const { quote, witness } of evidence)
      if (witness === 'text') expect(bare.replace(/\s/g, '')).toContain(quote.replace(/\s/g, ''))
  return reading.origins
}

/** Names of origins, by letter. */
export const namesOf = (origins: Origin[]): string => sorted(origins.map(({ name }) => name).join(' + '))

/** The order in which a page names its sources says nothing. */
export const sorted = (names: string): string => names.split(' + ').sort().join(' + ')
