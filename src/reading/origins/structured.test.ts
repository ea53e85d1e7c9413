// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { namesOf, originsOf, sorted } from './try.ts'

const link = (url: string) => `<link rel="canonical" href="${url}">`
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
const piece = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'River rises in Millbrook', url: 'https://www.courier.example/news/river-rises', ...more })}</script>`
const organization = (name: string) => ({ '@type': 'Organization', name })

const HITS: [string, string][] = [
  [link('https://www.greyheron.example/2024/river-rises'), 'greyheron.example'],
  [
    link('https://greyheron.co.uk/river-rises') + meta('og:url', 'https://www.courier.example/news/river-rises'),
    'greyheron.co.uk',
  ],
  [meta('syndication-source', 'https://www.greyheron.example/river'), 'greyheron.example'],
  [meta('original-source', 'https://greyheron.example/river'), 'greyheron.example'],
  [meta('author', 'dpa'), 'dpa'],
  [meta('author', 'AFP/Millbrook Courier'), 'AFP'],
  [meta('byl', 'By The Associated Press'), 'The Associated Press'],
  [meta('source', 'Reuters'), 'Reuters'],
  [piece({ author: organization('Reuters') }), 'Reuters'],
  [piece({ author: [{ '@type': 'Person', name: 'Jane Doe' }, organization('SDA')] }), 'SDA'],
  [piece({ sourceOrganization: organization('Agence France-Presse') }), 'Agence France-Presse'],
  [piece({ copyrightHolder: organization('The Canadian Press') }), 'The Canadian Press'],
  [piece({ creditText: 'ANSA' }), 'ANSA'],
  [piece({ isBasedOn: 'https://www.greyheron.example/2024/river-rises' }), 'greyheron.example'],
  [piece({ isBasedOn: { '@type': 'NewsArticle', url: 'https://greyheron.example/river' } }), 'greyheron.example'],
  [piece({ translationOfWork: { '@id': 'https://greyheron.example/fluss' } }), 'greyheron.example'],
]

const LOOK_ALIKES: [string, string][] = [
  ['its own address', link('https://www.courier.example/news/river-rises')],
  ['its mobile site', link('https://m.courier.example/news/river-rises')],
  ['a sister paper with the same paths', link('https://www.greyheron.example/news/river-rises')],
  ['its site in another country', link('https://www.courier.co.uk/news/river-rises')],
  ['another front page', link('https://www.greyheron.example/')],
  ['a copy of the site under another name', link('https://www.millbrookcourier.example/news/river-rises')],
  ['an archive', link('https://web.archive.org/web/2020/https://www.courier.example/news/river-rises')],
  [
    'a site that moved',
    `${link('https://www.newname.example/news/river')}<meta property="og:url" content="https://www.newname.example/news/river">`,
  ],
  ['a hosted blog', link('https://courier.medium.com/river-rises-123')],
  ['its own syndication', meta('syndication-source', 'https://www.courier.example/news/river-rises')],
  ['a source that is itself', meta('source', 'Millbrook Courier')],
  ['a copyright', meta('copyright', 'Grey Heron Ltd')],
  [
    'the source of a picture',
    piece({ image: { '@type': 'ImageObject', sourceOrganization: organization('Reuters') } }),
  ],
  ['itself as base', piece({ isBasedOn: 'https://www.courier.example/news/river-rises' })],
  ['a publisher', piece({ sourceOrganization: organization('Millbrook Courier') })],
  ['a bad address', link('javascript:alert(1)')],
  ['an empty source', piece({ sourceOrganization: { '@type': 'Organization', name: '' } })],
]

describe('metadata', () => {
  it.each(HITS)('%s', (head, names) => {
    const origins = originsOf({ head })
    expect(namesOf(origins)).toBe(sorted(names))
    expect(origins[0]?.domain).toMatch(/^[\w-]+(\.[\w-]+)+$/)
  })
  it.each(LOOK_ALIKES)('none: %s', (_, head) => {
    expect(namesOf(originsOf({ head }))).toBe('')
  })
  it('is one source with the text that names it', () => {
    const origins = originsOf({
      head: link('https://www.greyheron.example/river-rises'),
      end: '<p>This article was originally published on Grey Heron.</p>',
    })
    expect(namesOf(origins)).toBe('Grey Heron')
    expect(origins[0]?.evidence.map(({ witness }) => witness)).toEqual(['text', 'link'])
  })
})

describe('links', () => {
  it('reads a name under a headline that leads to the same page', () => {
    const headline = '<a href="https://greyheron.example/2024/river-rises">River rises in Millbrook</a>'
    const line = '<p class="meta"><a href="https://greyheron.example/2024/river-rises">Grey Heron</a></p>'
    expect(namesOf(originsOf({ headline, line }))).toBe('Grey Heron')
  })
  it('leaves a headline that links to what it speaks of', () => {
    const headline = '<a href="https://greyheron.example/2024/river-rises">River rises in Millbrook</a>'
    expect(namesOf(originsOf({ headline }))).toBe('')
  })
  it('reads the host at the end of an excerpt', () => {
    const end = '<p><a href="https://greyheron.example/travel/river-rises-again">greyheron.example</a></p>'
    expect(namesOf(originsOf({ end }))).toBe('greyheron.example')
  })
  it('reads the original that a line links to', () => {
    const link = (text: string) => `<a href="https://greyheron.example/travel/river-rises-again">${text}</a>`
    expect(namesOf(originsOf({ end: `<p>Originalartikel: ${link('River rises again')}</p>` }))).toBe(
      'greyheron.example',
    )
    expect(namesOf(originsOf({ end: `<p>Original article: ${link('Grey Heron')}</p>` }))).toBe('Grey Heron')
    expect(namesOf(originsOf({ end: `<p>Quelle: ${link('https://greyheron.example/travel/r')}</p>` }))).toBe('')
    expect(namesOf(originsOf({ end: `<p>Read more: ${link('River rises again')}</p>` }))).toBe('')
    expect(
      namesOf(
        originsOf({
          end: `<p>Sources: ${link('Grey Heron')}, <a href="https://b.example/long/address/of-a-page">B</a></p>`,
        }),
      ),
    ).toBe('')
  })
  it('takes an address that spells the headline for the same piece', () => {
    const end = (path: string) => {
      const href = `https://greyheron.example/${path}`
      return `<h3><a href="${href}">Quelle: ${href}</a></h3>`
    }
    expect(namesOf(originsOf({ end: end('2024/river/river-rises-in-millbrook') }))).toBe('greyheron.example')
    expect(namesOf(originsOf({ end: end('2024/river/dams-of-the-valley-in-figures') }))).toBe('')
    expect(namesOf(originsOf({ end: end('millbrook') }))).toBe('')
    const blog = 'https://doe.wordpress.com/2024/river-rises-in-millbrook/'
    expect(namesOf(originsOf({ end: end('2024/river-rises-in-millbrook') }, blog))).toBe('greyheron.example')
  })
  it('reads the reference of the original, where it has this headline', () => {
    const doe = (title: string) => `Doe, J. (2021): ${title}. Heron Letters 131, S. 34 – 36.`
    const apart = (title: string) => `<p><b>Originalartikel</b></p><p>${doe(title)}</p>`
    expect(namesOf(originsOf({ end: apart('River rises in Millbrook') }))).toBe('Heron Letters')
    expect(namesOf(originsOf({ end: `<p>Original article: ${doe('River rises in Millbrook')}</p>` }))).toBe(
      'Heron Letters',
    )
    expect(namesOf(originsOf({ end: apart('Sediments of small rivers') }))).toBe('')
    expect(namesOf(originsOf({ end: `<p>${doe('River rises in Millbrook')}</p>` }))).toBe('')
  })
  it('leaves the address of a shop', () => {
    expect(namesOf(originsOf({ end: '<p><a href="https://shop.example/">www.shop.example</a></p>' }))).toBe('')
  })
})

describe('issuers of press releases', () => {
  const CASES: [string, string][] = [
    ['<p>Pressemitteilung | Grauer Reiher e.V.</p>', 'Grauer Reiher e.V.'],
    ['<p>Press release from Grey Heron Trust</p>', 'Grey Heron Trust'],
    ['<p>Communiqué de presse de Héron Gris</p>', 'Héron Gris'],
    ['<p>Persbericht van Stichting Reiger</p>', 'Stichting Reiger'],
    ['<p>Pressemitteilung vom 20.01.2022</p>', ''],
    ['<p>Pressemitteilung Mühlbach</p>', ''],
    ['<p>Press release: 3 May 2024</p>', ''],
    ['<p>Pressemitteilung der Millbrook Courier</p>', ''],
  ]
  it.each(CASES)('%s', (line, names) => {
    const origins = originsOf({ line })
    expect(namesOf(origins)).toBe(sorted(names))
    for (const { how } of origins) expect(how).toBe('provided')
  })
  it('reads the last line of a release', () => {
    expect(namesOf(originsOf({ end: '<p>SOURCE Grey Heron Inc.</p>' }))).toBe('Grey Heron Inc')
  })
})
