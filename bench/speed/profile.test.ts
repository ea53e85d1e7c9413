import { expect, test } from 'vitest'
import { add } from './profile.mjs'

const node = (id: number, functionName: string, ...children: number[]) => ({
  id,
  callFrame: { functionName, url: '', lineNumber: 0 },
  children,
})

test('samples count for the function they were taken in, and for the stage below which it was called', () => {
  const nodes = [
    node(1, '(root)', 2, 8, 9),
    node(2, 'readPage', 3),
    node(3, 'readSnapshot', 4, 6),
    node(4, 'survey', 5),
    node(5, 'walk'),
    node(6, 'findAuthors', 7),
    node(7, 'walk'),
    node(8, '(garbage collector)'),
    node(9, '(idle)'),
  ]
  const into = { stages: new Map<string, number>(), functions: new Map<string, number>() }
  const samples = [2, 3, 4, 5, 7, 7, 8, 9]
  add({ nodes, samples, timeDeltas: samples.map(() => 1000) }, into, 0.5)
  expect(Object.fromEntries(into.stages)).toEqual({
    readPage: 0.5,
    readSnapshot: 0.5,
    survey: 1,
    findAuthors: 1,
    '(garbage collector)': 0.5,
  })
  expect(into.functions.get('walk')).toBe(1.5)
  expect(into.functions.has('(idle)')).toBe(false)
})
