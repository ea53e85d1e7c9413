import { beforeEach, expect, test, vi } from 'vitest'
import type { Reading } from '../reading/types.ts'
import { routed, type Sender, type WorkerHandlers } from './worker-router.ts'

vi.mock('../platform/browser.ts', () => ({
  browser: { runtime: { id: 'own', getURL: (path: string) => `chrome-extension://own/${path}` } },
}))

const handlers = {
  content: {
    'wants-reader': vi.fn(),
    'page-read': vi.fn(),
    'page-passed': vi.fn(),
    'page-failed': vi.fn(),
    'hide-badges': vi.fn(),
  },
  ui: {
    'tab-state': vi.fn(),
    reveal: vi.fn(),
    'read-again': vi.fn(),
    'policy-pages': vi.fn(),
    'fetch-policy': vi.fn(),
    'keep-policy': vi.fn(),
    'policies-kept': vi.fn(),
    'clear-policies': vi.fn(),
    'site-badges': vi.fn(),
    'page-badges': vi.fn(),
    'site-of': vi.fn(),
    'publisher-of': vi.fn(),
  },
} satisfies WorkerHandlers

const page: Sender = { id: 'own', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } }
const popup: Sender = { id: 'own', url: 'chrome-extension://own/src/popup/index.html' }
const send = (smallprint: string, payload: unknown, sender: Sender) => routed({ smallprint, payload }, sender, handlers)

const reading: Reading = {
  schema: 1,
  url: 'https://news.example/a',
  page: 'article',
  authors: [],
  outlet: {
    name: 'News',
    domain: 'news.example',
    evidence: [{ witness: 'link', quote: 'news.example', rule: 'outlet/domain' }],
  },
  origins: [],
  caveats: [],
  policies: [],
  dates: {},
  conflicts: [],
}

beforeEach(() => vi.clearAllMocks())

test('a content script reports on its own page', async () => {
  expect(await send('page-read', { reading, hidden: 2 }, page)).toEqual({ ok: true, value: undefined })
  expect(handlers.content['page-read']).toHaveBeenCalledWith({ reading, hidden: 2 }, 7)
})

test('a page cannot report on another site', async () => {
  expect(await send('page-passed', { url: 'https://other.example/' }, page)).toMatchObject({ ok: false })
  expect(handlers.content['page-passed']).not.toHaveBeenCalled()
})

test.each([
  ['a reading of another shape', { reading: { ...reading, authors: [{ name: 'Jane' }] }, hidden: 0 }],
  ['more than was asked for', { reading, hidden: 0, more: true }],
  ['a count that is none', { reading, hidden: -1 }],
  ['nothing', undefined],
  ['an endless quote', { reading: { ...reading, title: 'x'.repeat(10_000) }, hidden: 0 }],
])('%s goes nowhere', async (_, payload) => {
  expect(await send('page-read', payload, page)).toMatchObject({ ok: false })
  expect(handlers.content['page-read']).not.toHaveBeenCalled()
})

test.each<[string, string, Sender]>([
  ['another extension', 'page-passed', { ...page, id: 'other' }],
  ['a frame within a page', 'page-passed', { ...page, frameId: 3 }],
  ['a content script that asks what only our pages may', 'tab-state', page],
  ['a content script that switches badges on', 'site-badges', page],
  ['one of our pages that reports as if it were a page', 'page-passed', popup],
  ['an unknown name', 'constructor', popup],
])('%s gets no answer', (_, name, sender) => {
  expect(send(name, { url: 'https://news.example/a', tabId: 7 }, sender)).toBeUndefined()
})

test('what is no message of ours gets no answer', () => {
  for (const message of [undefined, null, 'page-read', 7, {}, { smallprint: 7 }])
    expect(routed(message, popup, handlers)).toBeUndefined()
})

test('what is read of a policy is checked like any other reading', async () => {
  const page = { url: reading.url, address: reading.url, fetchedAt: '2026-03-03T09:00:00.000Z', reading }
  expect(await send('keep-policy', { tabId: 7, page }, popup)).toMatchObject({ ok: true })
  for (const wrong of [{ reading: { ...reading, title: 'x'.repeat(10_000) } }, { fetchedAt: 'today' }, { more: 1 }])
    expect(await send('keep-policy', { tabId: 7, page: { ...page, ...wrong } }, popup)).toMatchObject({ ok: false })
  expect(handlers.ui['keep-policy']).toHaveBeenCalledExactlyOnceWith({ tabId: 7, page })
})

test('a page cannot have anything fetched or cleared', () => {
  for (const name of ['fetch-policy', 'keep-policy', 'clear-policies', 'policy-pages', 'policies-kept'])
    expect(send(name, { tabId: 7, url: reading.url }, page)).toBeUndefined()
})

test('an error of a handler comes back in words', async () => {
  handlers.ui['tab-state'].mockRejectedValueOnce(new Error('storage is full'))
  expect(await send('tab-state', { tabId: 7 }, popup)).toEqual({ ok: false, error: 'storage is full' })
})
