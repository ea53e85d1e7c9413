import { describe, expect, test } from 'vitest'
import { fold, type HistoryEntry } from '../platform/history-entry.ts'
import { changedSince, changesBetween, piecesBy, supersedes } from './history-compare.ts'

let drawn = 0
function entry(change: Partial<HistoryEntry> = {}): HistoryEntry {
  const authors = change.authors ?? [{ name: 'Ada Marsh', kind: 'person' }]
  return {
    id: ++drawn,
    visit: `visit ${drawn}`,
    page: 'https://pier.example/ferries',
    url: 'https://pier.example/ferries',
    readAt: '2026-03-03T09:00:00.000Z',
    settled: true,
    reader: '1.0.0',
    hiddenKinds: [],
    title: 'The ferries stop at noon',
    authors,
    byline: authors.length > 0 ? `By ${authors.map(({ name }) => name).join(' and ')}` : undefined,
    outlet: { name: 'The Pier', domain: 'pier.example' },
    origins: [],
    caveats: [],
    dates: {},
    names: authors.map(({ name }) => fold(name)),
    words: '',
    ...change,
  }
}
const by = (...names: string[]) => entry({ authors: names.map((name) => ({ name, kind: 'person' })) })
const saying = (kind: HistoryEntry['caveats'][number]['kind'], ...quotes: string[]) =>
  entry({ caveats: quotes.map((quote) => ({ kind, quote, scope: 'piece' })) })

describe('pieces under a name', () => {
  const now = entry()
  const other = (page: string, change: Partial<HistoryEntry> = {}) => entry({ page, ...change })
  const person = { name: 'Ada Marsh', kind: 'person' } as const
  const desk = { name: 'Newsroom', kind: 'organization' } as const
  const mast = { outlet: { name: 'The Mast', domain: 'mast.example' } }

  test('none but this one: nothing is said', () => {
    expect(piecesBy(person, now, [])).toBeUndefined()
    expect(piecesBy(person, now, [entry(), entry({ readAt: '2025-01-01T00:00:00.000Z' })])).toBeUndefined()
  })

  test('a piece counts once, however often it was read; outlets are told apart', () => {
    expect(piecesBy(person, now, [other('a'), other('a'), other('b')])).toEqual({
      name: 'Ada Marsh',
      pieces: 2,
      outlets: 1,
      outlet: 'The Pier',
    })
    expect(piecesBy(person, now, [other('a'), other('b', mast)])).toEqual({
      name: 'Ada Marsh',
      pieces: 2,
      outlets: 2,
    })
  })

  test('a person counts by the name, written as it may be; an organisation only in the same outlet or with the same page', () => {
    expect(piecesBy(person, now, [other('a', { ...mast, authors: [{ ...person, name: 'ADA  MÁRSH' }] })])).toBeTruthy()
    expect(piecesBy(desk, now, [other('a', { ...mast, authors: [desk] })])).toBeUndefined()
    expect(piecesBy(desk, now, [other('a', { authors: [desk] })])).toBeTruthy()
    const paged = (url: string) => ({ ...desk, url })
    const elsewhere = other('a', { ...mast, authors: [paged('https://www.desk.example/us?x=1')] })
    expect(piecesBy(paged('http://desk.example/us/'), now, [elsewhere])).toBeTruthy()
    expect(piecesBy(paged('http://desk.example/them'), now, [elsewhere])).toBeUndefined()
  })
})

describe('the byline', () => {
  test.each<[string, HistoryEntry, HistoryEntry]>([
    ['the same', by('Ada Marsh'), by('Ada Marsh')],
    ['in another order', by('Ada Marsh', 'Tom Low'), by('Tom Low', 'Ada Marsh')],
    ['in capitals, with other white space', by('Ada Marsh'), by('ADA \u00a0 MARSH')],
    [
      'the same words, understood otherwise',
      entry({ byline: 'By A. Marsh' }),
      { ...by('Marsh'), byline: 'by a. marsh' },
    ],
    ['not there yet', by('Ada Marsh'), { ...by('Staff'), byline: undefined, settled: false }],
    ['nobody yet', by('Ada Marsh'), { ...by(), settled: false }],
  ])('no change: %s', (_, was, now) => expect(changesBetween(was, now)).toEqual([]))

  test('another name, and who came or went', () => {
    expect(changesBetween(by('Ada Marsh'), by('Tom Low'))).toEqual([
      { what: 'byline', was: 'By Ada Marsh', now: 'By Tom Low' },
    ])
    expect(changesBetween(by('Ada Marsh'), by('Ada Marsh', 'Tom Low'))).toHaveLength(1)
    expect(changesBetween(by('Ada Marsh'), by())).toEqual([{ what: 'byline', was: 'By Ada Marsh' }])
    expect(changesBetween(by(), by('Ada Marsh'))).toEqual([{ what: 'byline', now: 'By Ada Marsh' }])
  })

  test('where none is to be seen, the names', () => {
    const was = { ...by('Ada Marsh', 'Tom Low'), byline: undefined }
    expect(changesBetween(was, by('Tom Low'))).toEqual([
      { what: 'byline', was: 'Ada Marsh, Tom Low', now: 'By Tom Low' },
    ])
  })
})

describe('caveats', () => {
  test.each<[string, HistoryEntry, HistoryEntry]>([
    ['white space and marks', saying('views', 'Views are  his own.'), saying('views', ' “Views are his own”')],
    ['order', saying('advice', 'One thing.', 'Another.'), saying('advice', 'Another.', 'One thing.')],
    ['a year in a disclaimer', saying('liability', '© 2025: not liable.'), saying('liability', '© 2026: not liable.')],
    ['what grows by the calendar', saying('age', 'More than a year old'), saying('age', 'More than two years old')],
    ['the same words under another kind', saying('views', 'Not ours.'), saying('liability', 'Not ours.')],
    ['gone, before the page has settled', saying('views', 'Not ours.'), entry({ settled: false })],
    ['a kind that was switched off', { ...entry(), hiddenKinds: ['views'] }, saying('views', 'Not ours.')],
    ['a kind that is switched off', saying('views', 'Not ours.'), { ...entry(), hiddenKinds: ['views'] }],
  ])('no change: %s', (_, was, now) => expect(changesBetween(was, now)).toEqual([]))

  test('other words, new ones, and ones that went', () => {
    expect(
      changesBetween(saying('correction', 'Corrected on 3 May.'), saying('correction', 'Corrected on 4 May.')),
    ).toEqual([{ what: 'correction', was: 'Corrected on 3 May.', now: 'Corrected on 4 May.' }])
    expect(changesBetween(entry(), saying('correction', 'Corrected.'))).toEqual([
      { what: 'correction', now: 'Corrected.' },
    ])
    expect(changesBetween(saying('sponsored', 'Paid for by Ropes Ltd.'), entry())).toEqual([
      { what: 'sponsored', was: 'Paid for by Ropes Ltd.' },
    ])
    expect(
      changesBetween(saying('views', 'One.', 'Two.'), saying('views', 'One.', 'Three.', 'Four.')).map(
        ({ was, now }) => [was, now],
      ),
    ).toEqual([
      ['Two.', 'Three.'],
      [undefined, 'Four.'],
    ])
  })

  test('a sentence with several caveats is shown once', () => {
    const both = (quote: string) =>
      entry({
        caveats: [
          { kind: 'accuracy', quote, scope: 'site' },
          { kind: 'liability', quote, scope: 'site' },
        ],
      })
    expect(changesBetween(both('We vouch for nothing.'), both('We answer for nothing.'))).toHaveLength(1)
  })

  test('a page full of changes makes no endless list', () => {
    const many = (word: string) => saying('views', ...Array.from({ length: 40 }, (_, n) => `${word} ${'x'.repeat(n)}`))
    expect(changesBetween(many('one'), many('two'))).toHaveLength(20)
  })
})

describe('with what a reading is compared', () => {
  const at = (time: string, change: HistoryEntry) => ({ ...change, readAt: `2026-03-${time}:00.000Z` })
  const now = at('05T09:00', by('Tom Low'))

  test('with the last visit', () => {
    const earlier = [at('01T09:00', by('Una Reed')), at('03T09:00', by('Ada Marsh'))]
    expect(changedSince(earlier, now)).toMatchObject({
      since: '2026-03-03T09:00:00.000Z',
      changes: [{ was: 'By Ada Marsh', now: 'By Tom Low' }],
    })
  })

  test('after a reload, still with the earlier sitting; after a later sitting, no more', () => {
    const before = at('03T09:00', by('Ada Marsh'))
    expect(changedSince([before, at('05T08:55', by('Tom Low'))], now)?.since).toBe(before.readAt)
    expect(changedSince([before, at('05T08:45', by('Tom Low'))], now)).toBeUndefined()
  })

  test('a change between two loads in one sitting is one', () => {
    expect(changedSince([at('05T08:58', by('Ada Marsh'))], now)?.changes).toHaveLength(1)
  })

  test('not with this visit, one that was broken off, another version of the reader, or another piece', () => {
    const before = at('03T09:00', by('Ada Marsh'))
    const other = { url: 'https://pier.example/other', title: 'Another' }
    for (const change of [{ visit: now.visit }, { settled: false }, { reader: '0.9.0' }, other])
      expect(changedSince([{ ...before, ...change }], now)).toBeUndefined()
    expect(changedSince([{ ...before, title: 'A new headline' }], now)).toBeDefined()
    expect(changedSince([{ ...before, url: 'https://m.pier.example/1' }], now)).toBeDefined()
  })
})

describe('earlier readings that are superfluous', () => {
  const now = { ...by('Ada Marsh'), readAt: '2026-03-05T09:05:00.000Z' }
  const was = { ...by('Ada Marsh'), readAt: '2026-03-05T09:00:00.000Z' }

  test('one that was broken off, or said the same, within the sitting', () => {
    expect(supersedes(now, was)).toBe(true)
    expect(supersedes(now, { ...was, settled: false })).toBe(true)
    expect(supersedes({ ...now, settled: false }, { ...was, settled: false })).toBe(true)
  })

  test('not one that said something else, nor while this one may yet change, nor one of another day', () => {
    expect(supersedes(now, { ...was, ...by('Tom Low'), readAt: was.readAt })).toBe(false)
    expect(supersedes(now, { ...was, title: 'Another' })).toBe(false)
    expect(supersedes({ ...now, settled: false }, was)).toBe(false)
    expect(supersedes(now, { ...was, readAt: '2026-03-04T09:00:00.000Z' })).toBe(false)
    expect(supersedes(now, { ...was, readAt: '2026-03-04T09:00:00.000Z', settled: false })).toBe(false)
  })
})
