/**
 * What must hold of every reading, whatever the page; and the ways in which pages are spoilt to try it. Used by tests.
 */
import * as v from 'valibot'
import { expect } from 'vitest'
import { readPage } from './read.ts'
import { ReadingSchema } from './schema.ts'
import { SnapshotSchema } from './snapshot/schema.ts'
import { takeSnapshot } from './snapshot/take.ts'
import { finish } from './steps.ts'
import { fold } from './survey/walk.ts'

const URL = 'https://gazette.example/2024/05/mill.html'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** All that is laid down of one page. */
export function checkPage(html: string): void {
  const document = parse(html)
  const before = document.documentElement.outerHTML
  const { reading, places } = readPage(document, URL)
  expect(document.documentElement.outerHTML).toBe(before)
  const result = v.safeParse(ReadingSchema, JSON.parse(JSON.stringify(reading)))
  expect(result.issues).toBeUndefined()
  // The snapshot passes the worker's door.
  expect(v.safeParse(SnapshotSchema, finish(takeSnapshot(document, URL))).issues).toBeUndefined()
  for (const [{ quote }, { first, last }] of places) {
    const range = document.createRange()
    range.setStartBefore(first)
    range.setEndAfter(last)
    expect(isWithin(letters(quote), letters(range.toString())), quote).toBe(true)
  }
  for (const { name } of reading.authors) expect(name.trim()).toBe(name)
}

/** Does the text hold these letters in this order? What is hidden stands between them, and is no part of the quote. */
function isWithin(some: string, text: string): boolean {
  let at = 0
  for (const letter of some) {
    at = text.indexOf(letter, at) + letter.length
    if (at < letter.length) return false
  }
  return true
}

/** Letters alone: lines broken by an element have no space between them in a range's text. */
const letters = (text: string) => fold(text).replace(/\s+/g, '')

/** A change to a page's text at a place in it. */
type Change = (html: string, at: number) => string
export const CHANGES: Change[] = [
  // Cut short.
  (html, at) => html.slice(0, at),
  // A tag dropped.
  (html, at) => {
    const from = html.indexOf('<', at)
    const to = html.indexOf('>', from)
    return from < 0 || to < 0 ? html : html.slice(0, from) + html.slice(to + 1)
  },
  // A stretch said twice.
  (html, at) => html.slice(0, at) + html.slice(Math.max(0, at - 300)),
  // A stretch moved to the front of the body.
  (html, at) => html.replace('<body>', `<body>${html.slice(at, at + 200)}`),
  // Attributes under other names.
  (html, at) =>
    html.slice(0, at) +
    html
      .slice(at)
      .replace(/class=/g, 'data-x=')
      .replace(/itemprop=/g, 'rel='),
  // All white space lost.
  (html, at) => html.slice(0, at) + html.slice(at).replace(/\s+/g, ' '),
]
