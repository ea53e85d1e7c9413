import { expect, test } from 'vitest'
import { joined, mainThread, within } from './trace.mjs'

const entry = (name: string, ts: number, dur: number, tid = 1, args = {}) => ({
  ph: 'X',
  pid: 7,
  tid,
  name,
  ts,
  dur,
  args,
})

test('stretches that touch or overlap are one', () => {
  expect(
    joined([
      [5, 9],
      [0, 3],
      [3, 4],
      [6, 7],
    ]),
  ).toEqual([
    [0, 4],
    [5, 9],
  ])
  expect(
    within(
      [
        [0, 4],
        [5, 9],
      ],
      [3, 6],
    ),
  ).toBe(2)
})

const page = [
  entry('CommitLoad', 0, 10, 1, { data: { url: 'http://a.example:80/story' } }),
  entry('RunTask', 0, 90_000),
  entry('Layout', 10_000, 70_000),
]
const script = [
  entry('RunTask', 100_000, 30_000),
  // A call within a call counts once; the layout that it asks for does not.
  entry('v8.callFunction', 100_000, 25_000),
  entry('FunctionCall', 101_000, 20_000),
  entry('UpdateLayoutTree', 105_000, 5_000),
  entry('RunTask', 200_000, 10_000),
  entry('EvaluateScript', 201_000, 2_000),
]

test('script time is without layout, and the longest task is one that ran script', () => {
  const strangers = [entry('RunTask', 0, 900_000, 2), entry('EvaluateScript', 0, 900_000, 2)]
  expect(mainThread([...page, ...script, ...strangers], 'a.example')).toEqual({ script: 22, longest: 30 })
})

test('of a page without script the longest task is any', () => {
  expect(mainThread(page, 'a.example')).toEqual({ script: 0, longest: 90 })
})

test('a page that the trace does not know is no page without script', () => {
  expect(() => mainThread(page, 'b.example')).toThrow()
})
