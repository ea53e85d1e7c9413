import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { HistoryEntry } from '../platform/history-entry.ts'
import { asCsv, asJson } from './history-file.ts'

const entry: HistoryEntry = {
  id: 7,
  visit: '0123456789abcdef',
  page: 'https://pier.example/ferries',
  url: 'https://www.pier.example/ferries?x',
  readAt: '2026-03-03T09:00:00.000Z',
  settled: true,
  reader: '1.0.0',
  hiddenKinds: ['age'],
  title: '=HYPERLINK("https://evil.example","The ferries, again")',
  authors: [
    { name: 'Ada Marsh', kind: 'person', url: 'https://pier.example/ada' },
    { name: 'Tom Low', kind: 'person' },
  ],
  byline: 'By Ada Marsh\nand Tom Low',
  outlet: { name: 'The "Pier"', domain: 'pier.example' },
  origins: [{ name: 'Coast Wire', how: 'wire' }],
  caveats: [
    { kind: 'views', quote: 'Her views.', scope: 'piece' },
    { kind: 'ai', quote: 'Read by a machine.', scope: 'site' },
  ],
  dates: { published: '2026-03-03' },
  names: ['ada marsh', 'tom low'],
  words: 'the ferries',
}

test('a table that a spreadsheet reads, and of which it runs nothing', () => {
  const csv = asCsv([entry, { ...entry, title: undefined, authors: [], byline: undefined, dates: {} }])
  expect(csv.startsWith('\uFEFFread_at,title,')).toBe(true)
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1).trim(), { header: true })
  expect(errors).toEqual([])
  expect(data[0]).toEqual({
    read_at: '2026-03-03T09:00:00.000Z',
    title: `'${entry.title}`,
    address: 'https://pier.example/ferries',
    outlet: 'The "Pier"',
    domain: 'pier.example',
    authors: 'Ada Marsh; Tom Low',
    author_pages: 'https://pier.example/ada',
    byline: 'By Ada Marsh\nand Tom Low',
    origins: 'Coast Wire (wire)',
    caveats: 'views: Her views.\nai: Read by a machine.',
    published: '2026-03-03',
    modified: '',
  })
  expect(data[1]).toMatchObject({ title: '', authors: '', modified: '' })
})

test('an empty history is a table without lines', () => {
  expect(asCsv([]).trim().split('\n')).toHaveLength(1)
  expect(asCsv([])).toContain('read_at,title')
})

test('JSON holds what was read, and nothing that serves the database', () => {
  const { readings, ...head } = JSON.parse(asJson([entry]))
  expect(head).toEqual({ format: 'smallprint-history', version: 1 })
  const { id: _, visit: _1, names: _2, words: _3, hiddenKinds: _4, ...rest } = entry
  expect(readings).toEqual([rest])
})
