import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { keepEntry } from './history-store.ts'
import { entriesOf, STORED_DATA } from './stored-data.ts'

const areas = vi.hoisted(() => {
  const area = (items: Record<string, unknown>) => ({
    items,
    get: async () => ({ ...items }),
    remove: async (keys: string[]) => {
      for (const key of keys) delete items[key]
    },
  })
  return {
    sync: area({ settings: { badges: 'click' }, other: 1 }),
    session: area({ 'tab:1': { status: 'loading' }, 'tab:22': 'ü', other: 1 }),
    local: area({ 'page:a': 1, 'page:b': 2, 'policy:c': 4, else: 3 }),
  }
})
vi.mock('./browser.ts', () => ({ browser: { storage: areas } }))

test('entries are counted and measured as the browser does, and cleared without touching others', async () => {
  const pages = entriesOf('local', (key) => key.startsWith('page:'))
  expect(await pages.measure()).toEqual({ count: 2, bytes: 'page:a1page:b2'.length })
  await pages.clear()
  expect(areas.local.items).toEqual({ 'policy:c': 4, else: 3 })
  expect(await pages.measure()).toEqual({ count: 0, bytes: 0 })
})

test('settings, readings of tabs, policy pages, history and lists are each measured and cleared by themselves', async () => {
  const history = STORED_DATA.find(({ id }) => id === 'history')
  expect(await history?.measure()).toEqual({ count: 0, bytes: 0 })
  // Neither to measure nor to clear a history that was never on leaves anything behind.
  await history?.clear()
  expect(await indexedDB.databases()).toEqual([])
  const page = 'https://a.example/'
  const entry = {
    ...{ visit: 'a', page, url: page, readAt: '2026-01-01T00:00:00.000Z', settled: true, reader: '1', hiddenKinds: [] },
    ...{ authors: [], outlet: { name: 'A', domain: 'a.example' }, origins: [], caveats: [], dates: {}, names: [] },
    words: 'ü',
  }
  await keepEntry(entry, { again: false, supersedes: () => false })
  const sizes = await Promise.all(STORED_DATA.map(({ measure }) => measure()))
  expect(sizes).toEqual([
    { count: 1, bytes: 'settings{"badges":"click"}'.length },
    { count: 2, bytes: 'tab:1{"status":"loading"}tab:22"ü"'.length + 1 },
    { count: 1, bytes: 'policy:c4'.length },
    { count: 1, bytes: JSON.stringify({ ...entry, id: 1 }).length + 1 },
    // Lists have tests of their own.
    { count: 0, bytes: 0 },
  ])
  for (const { clear } of STORED_DATA) await clear()
  expect(await history?.measure()).toEqual({ count: 0, bytes: 0 })
  expect([areas.sync.items, areas.session.items, areas.local.items]).toEqual([{ other: 1 }, { other: 1 }, { else: 3 }])
})

test('each kind has a name of its own', () => {
  for (const part of ['id', 'name', 'about'] as const)
    expect(new Set(STORED_DATA.map((one) => one[part])).size).toBe(STORED_DATA.length)
})
