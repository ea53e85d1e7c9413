import { expect, test } from 'vitest'
import { caveatsByKind, plain, sameOutlet, score } from './score.mjs'

const reading = (authors: string[], caveats: string[] = []) => ({
  authors: authors.map((name) => ({ name })),
  outlet: { name: 'The Daily' },
  origins: [{ name: 'Reuters' }],
  caveats: caveats.map((kind) => ({ kind })),
})

test('names are compared without marks, case and order', () => {
  expect(plain('José  ÁLVAREZ,')).toBe('jose alvarez')
  expect(sameOutlet('The Daily Post', 'Daily Post')).toBe(true)
  expect(sameOutlet('VT', 'VTB News')).toBe(false)
})

test('a wrong name counts against exactness and as wrong', () => {
  const labels = [
    { id: 'a', authors: [{ name: 'Jane Doe' }, { name: 'Al Roe' }] },
    { id: 'b', authors: [{ name: 'Jane Doe' }] },
    { id: 'c', authors: [] },
  ]
  const readings = new Map([
    ['a', reading(['Al Roe and Jane Doe'])],
    ['b', reading(['Jane Doe', 'Sports Desk'])],
  ])
  expect(score(labels, readings)).toMatchObject({ exact: 2 / 3, wrongNames: 1 / 4, noneKept: 1 })
})

test('optional kinds count on neither side; a page without a reading is empty', () => {
  const labels = [
    { id: 'a', origin: [{ name: 'reuters' }], caveats: [{ kind: 'ai', optional: true }, { kind: 'views' }] },
    { id: 'b', outlet: 'The Daily', caveats: [{ kind: 'age' }] },
  ]
  const readings = new Map([['a', reading([], ['ai', 'views', 'satire'])]])
  expect(score(labels, readings)).toMatchObject({ precision: 1 / 2, recall: 1 / 2, outlet: 0, origins: 1 })
})

test("caveats are counted by kind, with the quotes that are the label's", () => {
  const labels = [
    { id: 'a', caveats: [{ kind: 'age', quote: 'This article is more than two years old.' }, { kind: 'views' }] },
    { id: 'b', caveats: [{ kind: 'age', quote: 'This page is archived.' }] },
    { id: 'c', caveats: [] },
  ]
  const readings = new Map([
    ['a', { caveats: [{ kind: 'age', quote: 'This article is more than two years old' }] }],
    ['b', { caveats: [{ kind: 'age', quote: 'Quite other words' }] }],
    ['c', { caveats: [{ kind: 'ai', quote: 'Made by a machine' }] }],
  ])
  expect(Object.fromEntries(caveatsByKind(labels, readings))).toEqual({
    age: { right: 2, wrong: 0, missed: 0, quoted: 1 },
    views: { right: 0, wrong: 0, missed: 1, quoted: 0 },
    ai: { right: 0, wrong: 1, missed: 0, quoted: 0 },
  })
})
