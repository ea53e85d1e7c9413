import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, expect, test, vi } from 'vitest'
import { fold, type NewEntry } from './history-entry.ts'

let store: typeof import('./history-store.ts')

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  vi.resetModules()
  store = await import('./history-store.ts')
})

const never = { again: false, supersedes: () => false }

function entry(visit: string, change: Partial<NewEntry> = {}): NewEntry {
  const title = change.title ?? 'The ferries stop at noon'
  return {
    visit,
    page: 'https://pier.example/ferries',
    url: 'https://pier.example/ferries',
    readAt: '2026-03-03T09:00:00.000Z',
    settled: true,
    reader: '1.0.0',
    hiddenKinds: [],
    title,
    authors: [{ name: 'Ada Marsh', kind: 'person' }],
    outlet: { name: 'The Pier', domain: 'pier.example' },
    origins: [],
    caveats: [],
    dates: {},
    names: ['ada marsh'],
    words: fold(`${title} Ada Marsh The Pier`),
    ...change,
  }
}
const visits = async (query = '', most = 100) =>
  (await store.findEntries(query, most)).entries.map(({ visit }) => visit)

test('readings of one visit are one entry, with the time at which it began', async () => {
  await store.keepEntry(entry('a', { authors: [], names: [] }), never)
  await store.keepEntry(entry('a', { readAt: '2026-03-03T09:05:00.000Z' }), { ...never, again: true })
  const { entries } = await store.findEntries('', 10)
  expect(entries).toMatchObject([{ visit: 'a', readAt: '2026-03-03T09:00:00.000Z', names: ['ada marsh'] }])
})

test('what the reader has deleted does not come back with the next reading of the same visit', async () => {
  await store.keepEntry(entry('a'), never)
  const [kept] = (await store.findEntries('', 1)).entries
  await store.deleteEntry(kept?.id ?? 0)
  await store.keepEntry(entry('a'), { ...never, again: true })
  expect(await visits()).toEqual([])
})

test('earlier readings of the page go where they are superfluous; those of other pages are not asked about', async () => {
  const supersedes = vi.fn(() => true)
  await store.keepEntry(entry('other', { page: 'https://pier.example/other' }), never)
  await store.keepEntry(entry('a'), never)
  await store.keepEntry(entry('b'), { again: false, supersedes })
  expect(await visits()).toEqual(['b', 'other'])
  expect(supersedes).toHaveBeenCalledOnce()
})

test('are found by page and by name, and searched by the beginnings of words', async () => {
  await store.keepEntry(entry('a'), never)
  await store.keepEntry(
    entry('b', { title: 'Kirchenorgel verstummt', page: 'https://dom.example/', names: ['clara nystrom'] }),
    never,
  )
  expect((await store.entriesOfPage('https://dom.example/')).map(({ visit }) => visit)).toEqual(['b'])
  expect((await store.entriesWithName('Clara  NYSTRÖM')).map(({ visit }) => visit)).toEqual(['b'])
  expect(await visits('ferr MARSH')).toEqual(['a'])
  expect(await visits('erries')).toEqual([])
  expect(await visits('ferries organ')).toEqual([])
  expect(await visits(' – ')).toEqual(['b', 'a'])
})

test('the newest come first, as many as are asked for, across gaps', async () => {
  for (let n = 0; n < 1100; n++) await store.keepEntry(entry(`v${n}`, { page: `https://pier.example/${n}` }), never)
  const all = (await store.findEntries('', 2000)).entries
  expect(all.map(({ visit }) => visit)).toEqual(Array.from({ length: 1100 }, (_, n) => `v${1099 - n}`))
  for (const { id } of all.slice(10, 1090)) await store.deleteEntry(id)
  expect(await store.findEntries('', 15)).toMatchObject({ more: true })
  expect((await visits('', 15)).slice(9, 12)).toEqual(['v1090', 'v9', 'v8'])
  expect(await store.findEntries('', 20)).toMatchObject({ more: false })
  const aborted = AbortSignal.abort()
  expect(await store.findEntries('', 20, aborted)).toEqual({ entries: [], more: false })
}, 60_000)

test('beyond the bound, the oldest go', async () => {
  await store.keepEntry(entry('first'), never)
  const db = await openDB(store.DATABASE)
  const tx = db.transaction('readings', 'readwrite')
  for (let n = 1; n < store.MOST_ENTRIES; n++) void tx.store.add({ visit: `v${n}`, names: [], words: '' })
  await tx.done
  db.close()
  await store.keepEntry(entry('last', { page: 'https://pier.example/last' }), never)
  expect((await store.measureHistory()).count).toBe(store.MOST_ENTRIES)
  expect(await store.entriesOfPage('https://pier.example/ferries')).toEqual([])
  expect((await visits('', 1))[0]).toBe('last')
}, 60_000)

test('is measured, cleared, and tells of each change', async () => {
  const told = vi.fn()
  const stop = store.watchHistory(told)
  await store.keepEntry(entry('a'), never)
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce())
  const { count, bytes } = await store.measureHistory()
  expect(count).toBe(1)
  expect(bytes).toBeGreaterThan(200)
  await store.clearHistory()
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
  expect(await store.measureHistory()).toEqual({ count: 0, bytes: 0 })
  stop()
})

test('gives way to a newer version of itself, and says that an older one cannot be read', async () => {
  await store.keepEntry(entry('a'), never)
  const newer = await openDB(store.DATABASE, 99)
  expect(await newer.count('readings')).toBe(1)
  await expect(store.measureHistory()).rejects.toThrow()
  newer.close()
})
