import { beforeEach, expect, test, vi } from 'vitest'
import type { Reading } from '../reading/types.ts'
import { routed, type Sender, type WorkerHandlers } from './worker-router.ts'

vi.mock('../platform/browser.ts', () => ({
  browser: { runtime: { id: 'own', getURL: (path: string) => `chrome-extension://own/${path}` } },
}))

const handlers = {
  content: { 'wants-reader': vi.fn(), 'page-read': vi.fn(), 'page-passed': vi.fn(), 'page-failed': vi.fn() },
  ui: { 'tab-state': vi.fn(), reveal: vi.fn(), 'read-again': vi.fn(), 'publisher-of': vi.fn() },
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
  expect(await send('page-read', { reading }, page)).toEqual({ ok: true, value: undefined })
  expect(handlers.content['page-read']).toHaveBeenCalledWith({ reading }, 7)
})

test('a page cannot report on another site', async () => {
  expect(await send('page-passed', { url: 'https://other.example/' }, page)).toMatchObject({ ok: false })
  expect(handlers.content['page-passed']).not.toHaveBeenCalled()
})

test.each([
  ['a reading of another shape', { reading: { ...reading, authors: [{ name: 'Jane' }] } }],
  ['more than was asked for', { reading, more: true }],
  ['nothing', undefined],
  ['an endless quote', { reading: { ...reading, title: 'x'.repeat(10_000) } }],
])('%s goes nowhere', async (_, payload) => {
  expect(await send('page-read', payload, page)).toMatchObject({ ok: false })
  expect(handlers.content['page-read']).not.toHaveBeenCalled()
})

test.each<[string, string, Sender]>([
  ['another extension', 'page-passed', { ...page, id: 'other' }],
  ['a frame within a page', 'page-passed', { ...page, frameId: 3 }],
  ['a content script that asks what only our pages may', 'tab-state', page],
  ['one of our pages that reports as if it were a page', 'page-passed', popup],
  ['an unknown name', 'constructor', popup],
])('%s gets no answer', (_, name, sender) => {
  expect(send(name, { url: 'https://news.example/a', tabId: 7 }, sender)).toBeUndefined()
})

test('what is no message of ours gets no answer', () => {
  for (const message of [undefined, null, 'page-read', 7, {}, { smallprint: 7 }])
    expect(routed(message, popup, handlers)).toBeUndefined()
})

test('an error of a handler comes back in words', async () => {
  handlers.ui['tab-state'].mockRejectedValueOnce(new Error('storage is full'))
  expect(await send('tab-state', { tabId: 7 }, popup)).toEqual({ ok: false, error: 'storage is full' })
})
