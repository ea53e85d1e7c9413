import { expect, test } from 'vitest'
import {
  bands,
  byLanguage,
  falseAlarms,
  givenNames,
  kindsTable,
  leftOutLines,
  markdown,
  toolsTable,
  witnessesTable,
  witnessOf,
} from './figures.mjs'

const author = (name: string, confidence: number, ...witnesses: string[]) => ({
  name,
  confidence,
  evidence: witnesses.map((witness) => ({ witness })),
})

const labels = [
  { id: 'a', lang: 'en', authors: [{ name: 'Jane Doe' }] },
  { id: 'b', lang: 'de', authors: [] },
]
const readings = new Map([
  ['a', { authors: [author('Jane Doe', 0.97, 'byline', 'meta'), author('Sports Desk', 0.55, 'byline')] }],
  ['b', { authors: [] }],
])

test('bands end before the next begins; the last one holds 1', () => {
  const given = [0.5, 0.599, 0.6, 0.949, 0.95, 1].map((p) => ({ p, right: p > 0.55 }))
  expect(bands(given).filter((band) => band.given > 0)).toEqual([
    { from: 0.5, to: 0.6, given: 2, right: 1 },
    { from: 0.6, to: 0.7, given: 1, right: 1 },
    { from: 0.9, to: 0.95, given: 1, right: 1 },
    { from: 0.95, to: 1, given: 2, right: 2 },
  ])
  expect(bands([{ p: 0.2, right: false }])[0]).toEqual({ from: 0, to: 0.5, given: 1, right: 0 })
  expect(bands([])).toHaveLength(6)
})

test('a name given is right where the label has it', () => {
  expect(givenNames(labels, readings)).toEqual([
    { p: 0.97, right: true },
    { p: 0.55, right: false },
  ])
})

test('what names stand on: one kind of witness, or several', () => {
  expect(witnessOf(readings.get('a'))).toBe('several')
  expect(witnessOf({ authors: [author('Jane Doe', 1, 'json-ld', 'json-ld')] })).toBe('json-ld')
  expect(witnessOf(readings.get('b'))).toBe('nobody named')
  expect(witnessesTable(labels, readings)).toContainEqual(['several', '1', '2', '0.0 %', '50.0 %'])
})

test('languages with few pages stand together', () => {
  const of = (lang: string | undefined, n: number) => Array.from({ length: n }, () => ({ lang }))
  const groups = byLanguage([...of('de', 5), ...of('en-GB', 4), ...of('EN', 3), ...of('fr', 2), ...of(undefined, 1)])
  expect(groups.map(([language, some]) => [language, some.length])).toEqual([
    ['en', 7],
    ['de', 5],
    ['other', 3],
  ])
})

test('a share of nothing is no figure, and a peer that did not run says so', () => {
  const mute = { title: 'Mute', version: '1.0.0', readings: new Map(), failed: [{ id: 'a', error: 'late' }] }
  const gone = { title: 'Gone', version: '2.0.0', leftOut: 'not there', readings: new Map(), failed: [] }
  const [, first, ...others] = toolsTable(labels, [mute, gone])
  expect(first).toEqual(['Mute 1.0.0', '50.0 %', '0.0 %', '0.0 %', '100.0 %', '–', '1'])
  expect(others).toEqual([])
  expect(leftOutLines([mute, gone])).toEqual(['Gone 2.0.0 left out: not there.'])
})

test('a table is Markdown', () => {
  expect(
    markdown([
      ['', 'pages'],
      ['en', '12'],
    ]),
  ).toBe('|     | pages |\n|-----|------:|\n| en  |    12 |')
})

test('kinds of caveats: the commonest first, a share of nothing is no figure', () => {
  const some = [
    { id: 'a', caveats: [{ kind: 'age' }, { kind: 'views' }] },
    { id: 'b', caveats: [{ kind: 'views' }] },
    { id: 'c', caveats: [] },
  ]
  const read = new Map([
    ['a', { caveats: [{ kind: 'views', quote: 'Views are personal.' }] }],
    ['c', { caveats: [{ kind: 'ai', quote: 'By a machine' }] }],
  ])
  const [, all, ...rows] = kindsTable(some, read)
  expect(all).toEqual(['all kinds', '3', '50.0 %', '33.3 %', '40.0 %', '100.0 %', '1', '1', '2'])
  expect(rows.map((row: string[]) => row.slice(0, 4))).toEqual([
    ['views', '2', '100.0 %', '50.0 %'],
    ['age', '1', '–', '0.0 %'],
    ['ai', '0', '0.0 %', '–'],
  ])
  expect(falseAlarms(some, read)).toEqual({
    pages: 1,
    wrong: [{ id: 'c', caveats: [{ kind: 'ai', quote: 'By a machine' }] }],
  })
})
