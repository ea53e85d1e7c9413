import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { watchLists } from '../platform/list-news.ts'
import { allLists, clearLists, keepDraft, listsSize, storeRows } from '../platform/list-store.ts'
import type { ListMapping } from '../sources/lists/types.ts'
import { type FetchedList, fetchList } from './fetch-list.ts'
import { refreshDue } from './list-updates.ts'
import {
  onAddList,
  onChangeList,
  onFetchDraft,
  onListLinks,
  onLists,
  onReadDraft,
  onRefreshList,
  onRemoveList,
  onSwitchList,
} from './list-wishes.ts'
import { saidByLists, saidOnLinks } from './lists.ts'
import { followPolicy } from './managed-lists.ts'

const browser = vi.hoisted(() => ({
  allowed: true,
  alarms: new Map<string, object>(),
  local: new Map<string, unknown>(),
  policy: {} as object,
}))
vi.mock('../platform/browser.ts', () => ({
  browser: {
    permissions: { contains: async () => browser.allowed },
    runtime: { getPlatformInfo: async () => ({}) },
    storage: {
      local: {
        set: async (entries: object) => {
          for (const [key, value] of Object.entries(entries)) browser.local.set(key, value)
        },
        remove: async (key: string) => browser.local.delete(key),
      },
      managed: { get: async () => browser.policy },
    },
    alarms: {
      get: async (name: string) => browser.alarms.get(name),
      clear: async (name: string) => browser.alarms.delete(name),
      create: (name: string, when: object) => browser.alarms.set(name, when),
    },
  },
}))
vi.mock('./fetch-list.ts', () => ({ fetchList: vi.fn() }))

const URL = 'https://lists.example/ratings.csv'
const mapping: ListMapping = { domain: 'domain', show: [{ column: 'stars', label: 'Stars' }] }
const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
const answer = (text: string, more: object = {}) =>
  vi
    .mocked(fetchList)
    .mockResolvedValue({ status: 'fetched', bytes: bytesOf(text), type: 'text/csv', ...more } as FetchedList)
const said = async (host: string) =>
  (await saidByLists({ host, domain: host })).map((one) => ('values' in one ? one.values[0]?.value : undefined))

async function subscribe(name = 'Ratings'): Promise<string> {
  await onFetchDraft({ draft: name, address: URL })
  const added = await onAddList({ draft: name, details: { name }, mapping })
  if ('fault' in added) throw new Error(JSON.stringify(added.fault))
  return added.id
}

beforeEach(async () => {
  browser.policy = {}
  await followPolicy()
  await clearLists()
  browser.alarms.clear()
  browser.allowed = true
  vi.mocked(fetchList).mockReset()
  answer('domain,stars\npier.example,4\n', { etag: '"1"' })
})

test('a list is looked at, added and looked up; nothing of the store is told', async () => {
  expect(await onFetchDraft({ draft: 'a', address: URL })).toEqual({
    draft: 'a',
    origin: { is: 'address', url: URL },
    details: { name: 'ratings' },
    columns: ['domain', 'stars'],
    sample: [['pier.example', '4']],
    rows: 1,
    mapping: { domain: 'domain', show: [{ column: 'stars', label: 'stars' }] },
  })
  expect(await said('pier.example')).toEqual([])
  await onAddList({ draft: 'a', details: { name: 'Ratings' }, mapping })
  expect(await said('pier.example')).toEqual(['4'])
  expect(browser.alarms.get('refresh-lists')).toMatchObject({ periodInMinutes: 60 })
  const [list] = await onLists()
  expect(list).toMatchObject({ details: { name: 'Ratings' }, on: true, rows: 1, skipped: { count: 0 } })
  for (const own of ['part', 'seed', 'etag', 'triedAt']) expect(list).not.toHaveProperty(own)
  expect(await listsSize()).toMatchObject({ count: 1 })
})

test('of two refreshings at a time there is one; what comes takes the place of the old rows', async () => {
  const id = await subscribe()
  answer('domain,stars\npier.example,5\ngulls.example,1\n', { etag: '"2"' })
  vi.mocked(fetchList).mockClear()
  const both = await Promise.all([onRefreshList({ id }), onRefreshList({ id })])
  expect(both).toEqual([{ is: 'fetched' }, { is: 'fetched' }])
  expect(fetchList).toHaveBeenCalledExactlyOnceWith(URL, { etag: '"1"', lastModified: undefined }, expect.anything())
  expect([await said('pier.example'), await said('gulls.example')]).toEqual([['5'], ['1']])
  const db = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open('lists')
    request.onsuccess = () => done(request.result)
  })
  // Of the old rows nothing is left behind.
  const parts = await new Promise((done) => {
    const request = db.transaction('hashes').objectStore('hashes').getAllKeys()
    request.onsuccess = () => done(request.result)
  })
  db.close()
  expect(parts).toEqual([(await allLists())[0]?.part])
})

test.each<[string, string, object]>([
  ['a mistake', 'domain,stars\npier.example,5,6\n', { why: 'cells', line: 2, found: 3, wanted: 2 }],
  ['a column that is gone', 'domain,points\npier.example,5\n', { why: 'no-column', column: 'stars' }],
  ['rows without domains', 'domain,stars\nnobody,5\n', { why: 'no-domains' }],
])('%s: the rows stay, and the fault is kept until it is mended', async (_, text, fault) => {
  const id = await subscribe()
  answer(text)
  expect(await onRefreshList({ id })).toEqual({ fault })
  expect(await said('pier.example')).toEqual(['4'])
  expect(await onLists()).toMatchObject([{ fault, rows: 1 }])
  vi.mocked(fetchList).mockResolvedValue({ status: 'same' })
  expect(await onRefreshList({ id })).toEqual({ is: 'same' })
  expect((await onLists())[0]).not.toHaveProperty('fault')
})

test('a store that fails in the middle leaves all as it was', async () => {
  const id = await subscribe()
  const index = {
    seed: 1,
    hashes: new Uint32Array(1),
    // Of the second segment nothing can be made.
    buckets: [...Array(16).fill([]), [7n]] as never,
    rows: 1,
    skipped: { count: 0 },
  }
  await expect(
    storeRows(
      id,
      index,
      (list, part) => list && { ...list, part, rows: 99 },
      () => undefined,
    ),
  ).rejects.toThrow()
  expect(await onLists()).toMatchObject([{ rows: 1 }])
  expect(await said('pier.example')).toEqual(['4'])
})

test('one that is removed while it is refreshed stays removed', async () => {
  const id = await subscribe()
  vi.mocked(fetchList).mockImplementation(async () => {
    await onRemoveList({ id })
    return { status: 'fetched', bytes: bytesOf('domain,stars\npier.example,5\n'), type: '' }
  })
  await onRefreshList({ id })
  expect(await onLists()).toEqual([])
  expect(await said('pier.example')).toEqual([])
})

test('withheld access, and addresses that are none, are told without a request', async () => {
  expect(await onFetchDraft({ draft: 'a', address: 'http://lists.example/' })).toEqual({ fault: { why: 'address' } })
  browser.allowed = false
  expect(await onFetchDraft({ draft: 'a', address: URL })).toEqual({ fault: { why: 'no-access' } })
  expect(fetchList).not.toHaveBeenCalled()
})

test('the alarm refreshes what is due, and is set only while there is something to refresh', async () => {
  const id = await subscribe()
  vi.mocked(fetchList).mockClear()
  await refreshDue()
  expect(fetchList).not.toHaveBeenCalled()
  vi.useFakeTimers({ now: Date.now() + 25 * 3_600_000, toFake: ['Date'] })
  await refreshDue()
  expect(fetchList).toHaveBeenCalledOnce()
  vi.useRealTimers()
  await onSwitchList({ id, on: false })
  expect(await said('pier.example')).toEqual([])
  expect(browser.alarms.size).toBe(0)
  await onSwitchList({ id, on: true })
  expect(browser.alarms.size).toBe(1)
})

test('a change of name and columns takes effect at once; the column of domains stays', async () => {
  const id = await subscribe()
  const heard = vi.fn()
  const stop = watchLists(heard)
  const show = [{ column: 'stars', label: 'Points' }]
  await onChangeList({ id, details: { name: 'Points' }, mapping: { domain: 'stars', show } })
  stop()
  expect(heard).toHaveBeenCalledWith({ changed: true })
  expect(await saidByLists({ host: 'pier.example', domain: 'pier.example' })).toMatchObject([
    { listName: 'Points', values: [{ label: 'Points', value: '4' }] },
  ])
})

test('a file is read from the store; what is no longer there is told', async () => {
  const origin = { is: 'file', file: 'kinds.json' } as const
  await keepDraft({ id: 'f', bytes: bytesOf('{"pier.example":"newspaper"}'), type: '', origin, madeAt: Date.now() })
  expect(await onReadDraft({ draft: 'f' })).toMatchObject({ details: { name: 'kinds' }, mapping: { domain: 'domain' } })
  // Another one, later: the first was forgotten.
  await keepDraft({ id: 'g', bytes: bytesOf('x'), type: '', origin, madeAt: Date.now() + 2 * 3_600_000 })
  expect(await onAddList({ draft: 'f', details: { name: 'A' }, mapping })).toEqual({ fault: { why: 'gone' } })
})

test('a list is taken off links and stays in the popup; open pages are told of each change of marks, and of no other', async () => {
  const id = await subscribe()
  const pier = { host: 'pier.example', domain: 'pier.example' }
  const told = () => browser.local.get('lists-on-links')
  const marked = told()
  expect(marked).toEqual(expect.any(String))
  expect(await saidOnLinks(pier)).toHaveLength(1)
  await onListLinks({ id, on: false })
  expect(await saidOnLinks(pier)).toEqual([])
  expect(await said('pier.example')).toEqual(['4'])
  expect(told()).toBeUndefined()
  await onListLinks({ id, on: true })
  expect(await saidOnLinks(pier)).toHaveLength(1)
  expect(told()).toBe(marked)
  vi.mocked(fetchList).mockResolvedValue({ status: 'same' })
  await onRefreshList({ id })
  expect(told()).toBe(marked)
  answer('domain,stars\npier.example,5\n')
  await onRefreshList({ id })
  expect(told()).not.toBe(marked)
})

describe('lists of an organisation', () => {
  const laidDown = {
    address: URL,
    name: 'School list',
    columns: { domain: 'domain', show: [{ column: 'stars', label: 'Points' }] },
  }
  const follow = (...lists: unknown[]) => {
    browser.policy = { lists }
    return followPolicy()
  }

  test('are had, locked, changed with the policy, and go with it; what readers have subscribed to is theirs', async () => {
    await subscribe('Own')
    await follow(laidDown)
    const managed = (await onLists()).find((list) => list.managed)
    expect(managed).toMatchObject({ details: { name: 'School list' }, on: true, links: true, rows: 1 })
    const id = managed?.id ?? ''
    await onSwitchList({ id, on: false })
    await onListLinks({ id, on: false })
    await onChangeList({ id, details: { name: 'Mine' }, mapping })
    await onRemoveList({ id })
    await clearLists()
    expect(await onLists()).toEqual([managed])

    vi.mocked(fetchList).mockClear()
    await follow({ ...laidDown, name: 'Other name', links: false })
    expect(await onLists()).toMatchObject([{ id, details: { name: 'Other name' }, links: false }])
    expect(fetchList).not.toHaveBeenCalled()
    // Another column of domains: the rows are had anew.
    answer('site,stars\ngulls.example,2\n')
    await follow({ ...laidDown, columns: { ...laidDown.columns, domain: 'site' } })
    expect(await said('gulls.example')).toEqual(['2'])
    await follow()
    expect(await onLists()).toEqual([])
  })

  test('what cannot be had is asked for again by the alarm; what is of another shape is passed over', async () => {
    vi.mocked(fetchList).mockResolvedValue({ status: 'refused', fault: { why: 'unreachable' } })
    await follow(laidDown)
    expect(await onLists()).toEqual([])
    expect(browser.alarms.size).toBe(1)
    answer('domain,stars\npier.example,3\n')
    await followPolicy()
    expect(await said('pier.example')).toEqual(['3'])

    vi.mocked(fetchList).mockClear()
    await follow(
      'x',
      null,
      { ...laidDown, columns: {} },
      { ...laidDown, address: 'http://lists.example/' },
      { ...laidDown, name: ' ' },
    )
    browser.policy = { lists: 'all' }
    await followPolicy()
    expect(fetchList).not.toHaveBeenCalled()
    expect(browser.alarms.size).toBe(0)
  })
})
