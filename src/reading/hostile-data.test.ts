// @vitest-environment jsdom

/** A page's structured data is anybody's: what is too deep, too large, circular or aimed at our objects does no harm. */
import * as v from 'valibot'
import { afterEach, describe, expect, it } from 'vitest'
import { read } from './read.ts'
import { ReadingSchema } from './schema.ts'

const HEADLINE = 'River rises in Millbrook'
const STORY = `<h1>${HEADLINE}</h1><p class="byline">By Mira Holt</p>${'<p>The river rose by two metres overnight, and the town closed its lower bridge for the day.</p>'.repeat(5)}`

function readWith(data: string) {
  const html = `<html lang="en"><head><title>${HEADLINE}</title><script type="application/ld+json">${data}</script></head><body><article>${STORY}</article></body></html>`
  return read(new DOMParser().parseFromString(html, 'text/html'), 'https://courier.example/news/river')
}

const article = (more: string) =>
  `{"@context":"https://schema.org","@type":"NewsArticle","headline":"${HEADLINE}",${more}}`

/** Properties that are read, some of one kind of value, some of another. */
const PROPERTIES = [
  ...['@type', 'author', 'creator', 'publisher', 'sourceOrganization', 'isBasedOn', 'url', 'mainEntityOfPage'],
  ...['datePublished', 'dateModified', 'articleSection', 'creditText', 'keywords', 'publishingPrinciples'],
]

/** Below the size from which on a script is passed over. */
const DEEP: Record<string, string> = {
  'lists 100,000 deep': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'names 100,000 deep': `${'{"name":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'parts 50,000 deep': `${'{"@type":"Person","author":['.repeat(50_000)}1${']}'.repeat(50_000)}`,
}

const DATA: Record<string, string> = {
  'keys of prototypes': article(
    '"__proto__":{"stained":true},"constructor":{"prototype":{"stained":true}},"author":{"__proto__":{"stained":true},"name":"Mira Holt"}',
  ),
  '100,000 authors': article(`"author":[${'{"@type":"Person","name":"Jonas Adler"},'.repeat(100_000)}1]`),
  'a name of 5 MB': article(`"author":{"@type":"Person","name":"${'Jonas '.repeat(800_000)}"}`),
  'ids in a circle': `[{"@id":"#a","@type":"NewsArticle","headline":"${HEADLINE}","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#c"}},{"@id":"#c","author":{"@id":"#b"}}]`,
  'numbers, nulls and lists in place of text': article(
    '"author":[null,7,[[]],{"name":{"name":[]}}],"publisher":[null],"url":{},"datePublished":[1]',
  ),
  'names of the prototype as values': article(
    '"author":"__proto__","publisher":{"@id":"constructor"},"articleSection":"toString"',
  ),
}

afterEach(() => expect(({} as { stained?: boolean }).stained).toBeUndefined())

describe('structured data', () => {
  it.each(Object.keys(DATA))('with %s: read all the same, within the bounds of a reading', (name) => {
    const reading = readWith(DATA[name] as string)
    expect(reading.page).toBe('article')
    expect(reading.authors.map((author) => author.name)).toContain('Mira Holt')
    expect(v.is(ReadingSchema, reading)).toBe(true)
  })

  it.each(Object.keys(DEEP))('with %s, in each property that is read', { timeout: 60_000 }, (name) => {
    for (const property of PROPERTIES)
      expect(v.is(ReadingSchema, readWith(article(`"${property}":${DEEP[name]}`))), property).toBe(true)
  })
})
