// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const LONG =
  'The ferry leaves when it is full, or when the heron does, whichever the river has decided on that morning. '
const page = (body: string, head = '') => {
  const html = `<!doctype html><html lang="en"><head><title>The ferry that waits</title>${head}</head><body>${body}</body></html>`
  return read(new DOMParser().parseFromString(html, 'text/html'), 'https://courier.example/2026/ferry')
}
const names = (body: string, head = '') => page(body, head).authors.map((author) => author.name)
const BYLINE =
  '<h1>The ferry that waits</h1><div class="byline">By <a rel="author" href="/author/x">Oona Fairweather</a></div>'

describe('a piece of writing is found in every shape', () => {
  it.each([
    [
      'lines broken by hand',
      `${BYLINE}<div>${'When the river rises the keeper walks down to the gate<br>with a stick that is older than the gate itself<br>'.repeat(5)}</div>`,
    ],
    [
      'an article within the article',
      `<article>${BYLINE}<article><p>${LONG.repeat(3)}</p><p>${LONG.repeat(3)}</p></article></article>`,
    ],
    [
      'a gallery whose captions are the text',
      `<main>${BYLINE}${`<div class="gallery-slide"><img alt=""><p>${LONG.repeat(2)}</p></div>`.repeat(4)}</main>`,
    ],
    ['one short paragraph', `<article>${BYLINE}<p>${LONG}</p></article>`],
  ])('%s', (_, body) => {
    expect(page(body).page).toBe('article')
    expect(names(body)).toEqual(['Oona Fairweather'])
  })

  it('a page without its text, where its data is bound to it', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The ferry that waits',
      datePublished: '2026-03-04T08:00:00Z',
      author: { '@type': 'Person', name: 'Oona Fairweather' },
    }
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(page('<h1>The ferry that waits</h1>', head).page).toBe('article')
    expect(names('<h1>The ferry that waits</h1>', head)).toEqual(['Oona Fairweather'])
  })
})

describe('a list of other stories is none, whatever it calls itself', () => {
  const teaser = (i: number) =>
    `<div><h3><a href="/story-${i}">Another story about the river, number ${i}</a></h3><div class="author">Magnus Tide - 0${i}.03.2026</div><p>${LONG}</p></div>`
  it('though it says og:type article', () => {
    const reading = page(
      `<h1>Ferries</h1>${[1, 2, 3, 4, 5, 6].map(teaser).join('')}`,
      '<meta property="og:type" content="article">',
    )
    expect(reading.page).toBe('listing')
    expect(reading.authors).toEqual([])
  })
  it('but teasers beside a piece leave it one', () => {
    const reading = page(
      `<div class="c-items">${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</div><article>${BYLINE}${`<p>${LONG.repeat(3)}</p>`.repeat(4)}</article>`,
    )
    expect(reading.page).toBe('article')
    expect(reading.authors.map((author) => author.name)).toEqual(['Oona Fairweather'])
  })
})

describe('names that a byline holds beside its own', () => {
  const text = `<article>${`<p>${LONG.repeat(2)}</p>`.repeat(3)}</article>`
  it.each<[string, string[]]>([
    ['By Oona Fairweather on 5 March 2026, 3:48 pm', ['Oona Fairweather']],
    ['By Oona Fairweather, Courier Staff', ['Oona Fairweather']],
    ['By Oona Fairweather1,2 and Magnus Tide3', ['Oona Fairweather', 'Magnus Tide']],
    ['By Oona Fairweather (press officer of the ferry union)', ['Oona Fairweather']],
    ['By Oona Fairweather Parliamentary Correspondent', ['Oona Fairweather']],
    ['By Richard (RJ) Fairweather', ['Richard (RJ) Fairweather']],
    ['Gespeichert von nachtfalter am 24. Juli 2017 - 18:55', ['nachtfalter']],
    ['Last edited on 5 March 2026 by Oona Fairweather', []],
    ['From the Garden Wiki', []],
  ])('%s', (line, expected) => {
    expect(names(`<h1>The ferry that waits</h1><p>${line}</p>${text}`)).toEqual(expected)
  })
})
