import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { TabState } from '../messages/contract.ts'
import { type CurrentSettings, DEFAULT_SETTINGS } from '../platform/settings-shape.ts'
import type { Author, Reading } from '../reading/types.ts'

const world = vi.hoisted(() => ({
  settings: undefined as CurrentSettings | undefined,
  states: new Map<number, TabState>(),
  isPrivate: false,
}))
vi.mock('../platform/settings.ts', () => ({ readSettings: async () => world.settings }))
vi.mock('../platform/tab-states.ts', () => ({
  readTabState: async (tabId: number) => world.states.get(tabId),
  writeTabState: async (tabId: number, state: TabState) => void world.states.set(tabId, state),
  changeTabState: async (tabId: number, change: (known: TabState) => TabState | undefined) => {
    const known = world.states.get(tabId)
    const changed = known && change(known)
    if (changed) world.states.set(tabId, changed)
  },
  removeTabState: async (tabId: number) => void world.states.delete(tabId),
}))
vi.mock('../platform/tabs.ts', () => ({ isPrivate: async () => world.isPrivate, isOpen: async () => true }))
vi.mock('../messages/send.ts', () => ({}))
vi.mock('./toolbar.ts', () => ({ showInToolbar: async () => undefined }))

let onPageRead: typeof import('./tab-readings.ts').onPageRead
let onHistoryOf: typeof import('./history.ts').onHistoryOf
let store: typeof import('../platform/history-store.ts')

beforeEach(async () => {
  world.settings = { ...DEFAULT_SETTINGS, history: true }
  world.states.clear()
  world.isPrivate = false
  globalThis.indexedDB = new IDBFactory()
  vi.stubGlobal('__PROJECT__', { version: '1.0.0' })
  vi.useRealTimers()
  vi.resetModules()
  store = await import('../platform/history-store.ts')
  onPageRead = (await import('./tab-readings.ts')).onPageRead
  onHistoryOf = (await import('./history.ts')).onHistoryOf
})

const author = (name: string): Author => ({
  name,
  kind: 'person',
  url: 'https://pier.example/ada',
  confidence: 0.9,
  evidence: [
    { witness: 'json-ld', quote: name, rule: 'authors/data' },
    { witness: 'byline', quote: `By ${name}`, rule: 'authors/visible' },
  ],
})
const reading = (path: string, change: Partial<Reading> = {}): Reading => ({
  schema: 1,
  url: `https://www.pier.example${path}#top`,
  canonicalUrl: `https://pier.example${path}`,
  title: `All about ${path}`,
  page: 'article',
  authors: [author('Ada Marsh')],
  outlet: { name: 'The Pier', domain: 'www.pier.example', evidence: [] },
  origins: [],
  caveats: [{ kind: 'views', quote: 'Her views.', scope: 'piece', evidence: [] }],
  policies: [],
  dates: { published: '2026-03-03' },
  conflicts: [],
  ...change,
})
const report = (visit: string, reading: Reading, tabId = 1, { inPrivate = false, settled = true } = {}) =>
  onPageRead({ reading, hidden: 0, visit, settled }, tabId, inPrivate)
const kept = async () => (await store.findEntries('', 100)).entries
const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

describe('nothing is kept, and no database made', () => {
  test('while the history is off', async () => {
    world.settings = DEFAULT_SETTINGS
    await report('a', reading('/1'))
    expect(world.states.get(1)).toMatchObject({ status: 'read', kept: false })
    expect(await databases()).toEqual([])
  })

  test('from private windows; nor is anything said there', async () => {
    await report('a', reading('/1'), 1, { inPrivate: true })
    expect(world.states.get(1)).toMatchObject({ status: 'read', kept: false })
    expect(await databases()).toEqual([])
    world.isPrivate = true
    expect(await onHistoryOf({ tabId: 1 })).toBeNull()
    expect(await databases()).toEqual([])
  })

  test('of pages that are no articles', async () => {
    await report('a', reading('/1', { page: 'policy' }))
    await report('b', reading('/2', { page: 'listing', caveats: [] }))
    expect(await databases()).toEqual([])
  })
})

test('what is kept of a reading', async () => {
  await report('a', reading('/1'))
  expect(await kept()).toEqual([
    {
      id: 1,
      visit: 'a',
      page: 'https://pier.example/1',
      url: 'https://www.pier.example/1',
      readAt: expect.stringMatching(/^\d{4}-.*Z$/),
      settled: true,
      reader: '1.0.0',
      hiddenKinds: [],
      title: 'All about /1',
      authors: [{ name: 'Ada Marsh', kind: 'person', url: 'https://pier.example/ada' }],
      byline: 'By Ada Marsh',
      outlet: { name: 'The Pier', domain: 'pier.example' },
      origins: [],
      caveats: [{ kind: 'views', quote: 'Her views.', scope: 'piece' }],
      dates: { published: '2026-03-03' },
      names: ['ada marsh'],
      words: 'all about 1 ada marsh the pier pier example',
    },
  ])
})

test('a page cannot write into the history of another site', async () => {
  await report('a', reading('/1', { canonicalUrl: 'https://other.example/story' }))
  expect((await kept())[0]?.page).toBe('https://www.pier.example/1')
})

test('a byline that comes late is no change, and no second reading', async () => {
  const late = (authors: Author[]) => reading('/1', { authors })
  await report('a', late([]), 1, { settled: false })
  await report('a', late([author('Ada Marsh')]), 1, { settled: false })
  await report('a', late([author('Ada Marsh')]))
  expect(await kept()).toHaveLength(1)
  expect(await onHistoryOf({ tabId: 1 })).toEqual({ authors: [], changed: undefined })
})

test('a reading that was deleted during its visit stays deleted', async () => {
  await report('a', reading('/1'), 1, { settled: false })
  await store.clearHistory()
  await report('a', reading('/1'))
  expect(await kept()).toEqual([])
})

test('a worker that was stopped before it had written keeps the page when it is told of it again', async () => {
  const { indexedDB: working } = globalThis
  globalThis.indexedDB = {
    open: () => {
      throw new Error('stopped')
    },
  } as unknown as IDBFactory
  vi.spyOn(console, 'warn').mockReturnValue()
  await report('a', reading('/1'))
  expect(world.states.get(1)).toMatchObject({ status: 'read', kept: false })
  globalThis.indexedDB = working
  await report('a', reading('/1'))
  expect(await kept()).toHaveLength(1)
  expect(world.states.get(1)).toMatchObject({ status: 'read', kept: true })
})

test('switched on during a visit: the next report of it is kept', async () => {
  world.settings = DEFAULT_SETTINGS
  await report('a', reading('/1'), 1, { settled: false })
  world.settings = { ...DEFAULT_SETTINGS, history: true }
  await report('a', reading('/1'))
  expect(await kept()).toHaveLength(1)
})

test('other pieces under the name are counted; while the history is off, nothing is said', async () => {
  await report('a', reading('/1'), 1)
  await report('b', reading('/2'), 2)
  expect(await onHistoryOf({ tabId: 2 })).toMatchObject({
    authors: [{ name: 'Ada Marsh', pieces: 1, outlets: 1, outlet: 'The Pier' }],
  })
  world.settings = DEFAULT_SETTINGS
  expect(await onHistoryOf({ tabId: 2 })).toBeNull()
  expect(await onHistoryOf({ tabId: 9 })).toBeNull()
})

test('a changed page: said from the first reading of the new visit, and still after a reload', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-03T09:00:00Z') })
  await report('a', reading('/1'))
  vi.setSystemTime(Date.parse('2026-03-05T09:00:00Z'))
  const changed = reading('/1', { authors: [author('Tom Low')] })
  const says = {
    since: '2026-03-03T09:00:00.000Z',
    changes: [{ what: 'byline', was: 'By Ada Marsh', now: 'By Tom Low' }],
  }
  await report('b', changed, 1, { settled: false })
  expect((await onHistoryOf({ tabId: 1 }))?.changed).toEqual(says)
  // However long the visit lasts.
  vi.setSystemTime(Date.parse('2026-03-05T09:40:00Z'))
  await report('b', changed)
  expect((await onHistoryOf({ tabId: 1 }))?.changed).toEqual(says)
  expect(await kept()).toHaveLength(2)
})

test('reloads in one sitting leave one reading', async () => {
  for (const visit of ['a', 'b', 'c']) {
    await report(visit, reading('/1'), 1, { settled: false })
    await report(visit, reading('/1'))
  }
  expect((await kept()).map(({ visit }) => visit)).toEqual(['c'])
})

test('a history that cannot be written costs the history alone', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('The disk is full')
  })
  await report('a', reading('/1'))
  expect(world.states.get(1)).toMatchObject({ status: 'read' })
  expect(warned).toHaveBeenCalledWith(expect.any(String), 'The disk is full')
})
