import { beforeEach, expect, test, vi } from 'vitest'
import type { PolicyPage, TabState } from '../messages/contract.ts'
import type { Reading } from '../reading/types.ts'
import { fetchPage } from './fetch-page.ts'
import { onFetchPolicy, onKeepPolicy, onPolicyPages } from './policy-pages.ts'

/** What the browser holds: the tab's state, `storage.local`, and what the reader has granted. */
const browser = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  state: {} as unknown,
  allowed: true,
  incognito: false,
}))
vi.mock('../platform/browser.ts', () => ({
  browser: {
    permissions: { contains: async () => browser.allowed },
    tabs: { get: async () => ({ incognito: browser.incognito }) },
    storage: {
      session: { get: async (key: string) => ({ [key]: browser.state }) },
      local: {
        get: async (keys: string[] | null) =>
          Object.fromEntries(Object.entries(browser.local).filter(([key]) => keys?.includes(key) ?? true)),
        set: async (items: object) => void Object.assign(browser.local, items),
        remove: async (keys: string[]) => {
          for (const key of keys) delete browser.local[key]
        },
      },
    },
  },
}))
vi.mock('./fetch-page.ts', async (original) => ({ ...(await original<object>()), fetchPage: vi.fn() }))

const own = 'https://legal.harbour.example/policy'
const foreign = 'https://owner.example.net/terms'
const reading: Reading = {
  schema: 1,
  url: 'https://www.harbour.example/news/1',
  page: 'article',
  authors: [],
  outlet: {
    name: 'The Harbour',
    domain: 'harbour.example',
    evidence: [{ witness: 'meta', quote: 'The Harbour', rule: 'outlet/meta' }],
  },
  origins: [],
  caveats: [],
  policies: [
    { kind: 'content-policy', text: 'Our policy', url: own },
    { kind: 'terms', text: 'Terms', url: foreign },
  ],
  dates: {},
  conflicts: [],
}
const pageAt = (url: string, fetchedAt = new Date().toISOString(), title = 'Policy'): PolicyPage => ({
  url,
  address: url,
  fetchedAt,
  reading: { ...reading, title },
})
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const fetched = vi.mocked(fetchPage)

beforeEach(() => {
  browser.local = { settings: 'of others' }
  browser.state = { status: 'read', url: reading.url, reading } satisfies TabState
  browser.allowed = true
  browser.incognito = false
  fetched.mockReset().mockResolvedValue({ status: 'fetched', html: '<p>', address: own })
})

test('only policies of the same site can be read, and asking which fetches nothing', async () => {
  expect(await onPolicyPages({ tabId: 7 })).toEqual({ own: [own], kept: [] })
  expect(fetched).not.toHaveBeenCalled()
})

test('a page is fetched on request, with its time', async () => {
  const answer = await onFetchPolicy({ tabId: 7, url: own })
  expect(answer).toMatchObject({ status: 'fetched', html: '<p>', address: own })
  expect(Math.abs(Date.now() - Date.parse((answer as { fetchedAt: string }).fetchedAt))).toBeLessThan(5_000)
})

test.each([
  ['of another site', foreign],
  ['that the page does not link to', 'https://www.harbour.example/admin'],
])('nothing is fetched %s', async (_, url) => {
  expect(await onFetchPolicy({ tabId: 7, url })).toEqual({ status: 'refused', why: 'off-site' })
  expect(fetched).not.toHaveBeenCalled()
})

test('withheld access is said, and nothing is fetched', async () => {
  browser.allowed = false
  expect(await onFetchPolicy({ tabId: 7, url: own })).toEqual({ status: 'refused', why: 'no-access' })
  expect(fetched).not.toHaveBeenCalled()
})

test('without a reading there is nothing to fetch or keep', async () => {
  browser.state = undefined
  expect(await onPolicyPages({ tabId: 7 })).toEqual({ own: [], kept: [] })
  expect(await onFetchPolicy({ tabId: 7, url: own })).toMatchObject({ why: 'off-site' })
  await expect(onKeepPolicy({ tabId: 7, page: pageAt(own) })).rejects.toThrow()
})

test('what was read is kept, for 30 days', async () => {
  const page = pageAt(own, daysAgo(29))
  await onKeepPolicy({ tabId: 7, page })
  expect((await onPolicyPages({ tabId: 7 })).kept).toEqual([page])
  vi.useFakeTimers({ now: Date.now() + 2 * 86_400_000 })
  expect((await onPolicyPages({ tabId: 7 })).kept).toEqual([])
  vi.useRealTimers()
})

test('a place within a page is the same page', async () => {
  browser.state = {
    status: 'read',
    url: reading.url,
    reading: { ...reading, policies: [{ kind: 'about', text: 'A', url: `${own}#us` }] },
  }
  browser.local[`policy:${own}`] = pageAt(own)
  expect((await onPolicyPages({ tabId: 7 })).kept).toMatchObject([{ url: `${own}#us`, address: own }])
})

test('what was spoilt in storage is left out', async () => {
  browser.local[`policy:${own}`] = { ...pageAt(own), reading: { schema: 1, caveats: 'many' } }
  expect(await onPolicyPages({ tabId: 7 })).toEqual({ own: [own], kept: [] })
})

test('in a private window nothing is kept', async () => {
  browser.incognito = true
  await onKeepPolicy({ tabId: 7, page: pageAt(own) })
  expect(Object.keys(browser.local)).toEqual(['settings'])
})

test('what is too old, of another shape, or beyond the room that there is, goes', async () => {
  browser.local['policy:old'] = pageAt('old', daysAgo(31))
  browser.local['policy:odd'] = { schema: 7 }
  browser.local['policy:recent'] = pageAt('recent', daysAgo(2), 'x'.repeat(2_500_000))
  browser.local['policy:earlier'] = pageAt('earlier', daysAgo(3), 'x'.repeat(2_500_000))
  await onKeepPolicy({ tabId: 7, page: pageAt(own) })
  expect(Object.keys(browser.local).sort()).toEqual([`policy:${own}`, 'policy:recent', 'settings'])
})
