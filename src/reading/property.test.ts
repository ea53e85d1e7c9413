// @vitest-environment jsdom
/**
 * What must hold of every reading, whatever the page: it never throws, its reading has the stated shape, the same page
 * gives the same reading, visible quotes are really in the page, and the document is left as it was.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { CHANGES, checkPage } from './properties.ts'

const RUNS = 100

const word = fc.constantFrom(
  'By',
  'Von',
  'Par',
  'por',
  'Jane Marsh',
  'Jörg Mühle',
  'Reuters',
  '(dpa)',
  'mill',
  'river',
  '2024',
  '12 May 2024',
  ',',
  'and',
  '|',
  'Opinion',
  'Advertisement',
  'sponsored',
  'Photo:',
  'originally published on The Heron',
  'The views expressed are the author’s own.',
  'This article has been corrected.',
  '©',
  '記者 田中',
  'كتب أحمد',
  'Текст: Иван Реков',
  '\u202e',
  '\u200b',
  '<',
  '&',
  '"',
  '{{author}}',
)
const sentence = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, fc.string({ maxLength: 12 })), { maxLength: 12 })
  .map((words) => words.join(' '))
const escaped = sentence.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'))
const tag = fc.constantFrom(
  'p',
  'div',
  'span',
  'a',
  'h1',
  'h2',
  'ul',
  'li',
  'article',
  'header',
  'footer',
  'aside',
  'nav',
  'em',
  'time',
  'address',
  'figure',
  'figcaption',
  'table',
  'td',
  'pre',
  'form',
  'blockquote',
  'section',
  'custom-element',
  'br',
)
const attribute = fc.oneof(
  fc
    .constantFrom('byline', 'author', 'meta', 'related', 'comments', 'caption', 'disclaimer')
    .map((name) => `class="${name}"`),
  fc.constantFrom(
    'rel="author"',
    'itemprop="author"',
    'itemprop="name"',
    'href="/authors/jane"',
    'hidden',
    'itemscope',
    'datetime="2024-05-12"',
    'name="tagName"',
    'dir="rtl"',
  ),
  escaped.map((text) => `title="${text}"`),
)
const { node: tree } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    escaped,
    fc
      .tuple(tag, fc.array(attribute, { maxLength: 2 }), fc.array(tie('node'), { maxLength: 5 }))
      .map(([name, attributes, inside]) => `<${name} ${attributes.join(' ')}>${inside.join('')}</${name}>`),
  ),
}))
const json = fc.oneof(
  fc.json(),
  fc
    .record(
      {
        '@type': fc.constantFrom('NewsArticle', 'Person', 'WebPage', 7, null),
        author: fc.anything(),
        headline: sentence,
        publisher: fc.anything(),
        url: fc.oneof(fc.webUrl(), fc.string()),
      },
      { requiredKeys: [] },
    )
    .map((value) => {
      try {
        return JSON.stringify(value, (_key, one) => (typeof one === 'bigint' ? String(one) : one)) ?? ''
      } catch {
        return '{'
      }
    }),
  fc.string(),
)
const page = fc
  .tuple(
    fc.array(
      fc.tuple(fc.constantFrom('author', 'og:site_name', 'article:author', 'og:title', 'date', 'og:type'), escaped),
      { maxLength: 4 },
    ),
    fc.array(json, { maxLength: 2 }),
    fc.array(tree, { minLength: 1, maxLength: 8 }),
  )
  .map(
    ([metas, things, body]) =>
      `<!doctype html><html><head>${metas.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('')}${things.map((thing) => `<script type="application/ld+json">${thing.replaceAll('</', '<\\/')}</script>`).join('')}</head><body>${body.join('')}</body></html>`,
  )

/** Hand-written pages, each cut, crossed and emptied at random. */
const shapes = join(import.meta.dirname, 'shapes')
const own = readdirSync(shapes)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(join(shapes, file), 'utf8'))

const mutated = fc
  .tuple(
    fc.constantFrom(...own),
    fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([html, changes]) => changes.reduce((so, [change, share]) => change(so, Math.floor(share * so.length)), html))

describe('of any page', () => {
  it('random documents', () => fc.assert(fc.property(page, checkPage), { numRuns: RUNS }), 120_000)
  it('own pages, mutated', () => fc.assert(fc.property(mutated, checkPage), { numRuns: RUNS }), 120_000)
  it(
    'text that is no markup',
    () => fc.assert(fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), checkPage), { numRuns: 100 }),
    60_000,
  )
})
