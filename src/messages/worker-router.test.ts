import { beforeEach, expect, test, vi } from 'vitest'
import { MOST_MARKUP, type Snapshot } from '../reading/snapshot/types.ts'
import type { Reading } from '../reading/types.ts'
import { routed, type Sender, type WorkerHandlers } from './worker-router.ts'

vi.mock('../platform/browser.ts', () => ({
  browser: { runtime: { id: 'own', getURL: (path: string) => `chrome-extension://own/${path}` } },
}))

const handlers = {
  content: {
    'wants-reader': vi.fn(),
    'page-taken': vi.fn(),
    'page-read': vi.fn(),
    'page-passed': vi.fn(),
    'page-failed': vi.fn(),
    'hide-badges': vi.fn(),
    words: vi.fn(),
    'wants-links': vi.fn(),
    'links-seen': vi.fn(),
    'quiet-links': vi.fn(),
  },
  ui: {
    'tab-state': vi.fn(),
    reveal: vi.fn(),
    'read-again': vi.fn(),
    'policy-pages': vi.fn(),
    'fetch-policy': vi.fn(),
    'keep-policy': vi.fn(),
    'outlet-address': vi.fn(),
    'read-trust-txt': vi.fn(),
    'site-badges': vi.fn(),
    'page-badges': vi.fn(),
    'site-of': vi.fn(),
    'history-of': vi.fn(),
    'publisher-of': vi.fn(),
    lists: vi.fn(),
    'fetch-draft': vi.fn(),
    'read-draft': vi.fn(),
    'drop-draft': vi.fn(),
    'add-list': vi.fn(),
    'refresh-list': vi.fn(),
    'switch-list': vi.fn(),
    'list-links': vi.fn(),
    'change-list': vi.fn(),
    'remove-list': vi.fn(),
    'said-of': vi.fn(),
    'all-facts': vi.fn(),
  },
} satisfies WorkerHandlers

const page: Sender = { id: 'own', url: 'https://news.example/a', frameId: 0, tab: { id: 7, incognito: false } }
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

const report = { reading, hidden: 0, visit: '0123456789abcdef', settled: false }

beforeEach(() => vi.clearAllMocks())

test('a content script reports on its own page', async () => {
  expect(await send('page-read', { ...report, hidden: 2 }, page)).toEqual({ ok: true, value: undefined })
  expect(handlers.content['page-read']).toHaveBeenCalledWith({ ...report, hidden: 2 }, 7, false)
})

test.each<[string, Sender['tab']]>([
  ['a private window', { id: 7, incognito: true }],
  ['a window of which the browser does not tell', { id: 7 }],
])('%s counts as private, whatever the page says', async (_, tab) => {
  await send('page-read', report, { ...page, tab })
  expect(handlers.content['page-read']).toHaveBeenCalledExactlyOnceWith(report, 7, true)
})

test('a page cannot report on another site', async () => {
  expect(await send('page-passed', { url: 'https://other.example/' }, page)).toMatchObject({ ok: false })
  expect(handlers.content['page-passed']).not.toHaveBeenCalled()
})

const snapshot: Snapshot = {
  url: 'https://news.example/a',
  markup: ['<html><body><p>By Jane', ' Doe</p></body></html>'],
}

test('the snapshot that a content script took of its page is read', async () => {
  expect(await send('page-taken', { snapshot }, page)).toMatchObject({ ok: true })
  expect(handlers.content['page-taken']).toHaveBeenCalledExactlyOnceWith({ snapshot }, 7, false)
})

test("a page cannot have another site's text read", async () => {
  const other = { snapshot: { ...snapshot, url: 'https://other.example/a' } }
  expect(await send('page-taken', other, page)).toMatchObject({ ok: false })
  expect(handlers.content['page-taken']).not.toHaveBeenCalled()
})

test.each([
  ['an address of another kind', { url: 'file:///etc/passwd' }],
  ['markup without end', { markup: ['x'.repeat(MOST_MARKUP), 'x'] }],
  ['markup that is no text', { markup: '<p>' }],
  ['more than was asked for', { more: 1 }],
])('%s is not read', async (_, wrong) => {
  expect(await send('page-taken', { snapshot: { ...snapshot, ...wrong } }, page)).toMatchObject({ ok: false })
  expect(handlers.content['page-taken']).not.toHaveBeenCalled()
})

test.each([
  ['a reading of another shape', { ...report, reading: { ...reading, authors: [{ name: 'Jane' }] } }],
  ['more than was asked for', { ...report, more: true }],
  ['a count that is none', { ...report, hidden: -1 }],
  ['a visit without a name', { ...report, visit: '' }],
  ['nothing', undefined],
  ['an endless quote', { ...report, reading: { ...reading, title: 'x'.repeat(10_000) } }],
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

test('a page gets the words for its badges, and only those of its own kind of question', async () => {
  handlers.content.words.mockResolvedValue({ badge_close: 'Schließen' })
  expect(await send('words', { url: reading.url }, page)).toEqual({ ok: true, value: { badge_close: 'Schließen' } })
  expect(await send('words', { url: reading.url, language: '../x' }, page)).toMatchObject({ ok: false })
  expect(send('words', { url: reading.url }, popup)).toBeUndefined()
})

test('a page cannot have anything fetched or kept', () => {
  for (const name of ['fetch-policy', 'keep-policy', 'policy-pages', 'history-of'])
    expect(send(name, { tabId: 7, url: reading.url }, page)).toBeUndefined()
})

test('a page cannot have lists fetched, changed or removed; our own pages name them within bounds', async () => {
  for (const name of ['lists', 'fetch-draft', 'add-list', 'refresh-list', 'change-list', 'remove-list'])
    expect(send(name, { id: 'a', draft: 'a', address: 'https://a.example/' }, page)).toBeUndefined()
  const mapping = { domain: 'domain', show: [{ column: 'rating', label: 'Rating' }] }
  const given = { id: 'a', details: { name: ' Ratings ' }, mapping }
  expect(await send('change-list', given, popup)).toMatchObject({ ok: true })
  expect(handlers.ui['change-list']).toHaveBeenCalledExactlyOnceWith({ ...given, details: { name: 'Ratings' } })
  for (const wrong of [
    { details: { name: '  ' } },
    { details: { name: 'x'.repeat(121) } },
    { details: { name: 'A', homepage: 'javascript:alert(1)' } },
    { mapping: { ...mapping, show: Array(9).fill(mapping.show[0]) } },
  ])
    expect(await send('change-list', { ...given, ...wrong }, popup)).toMatchObject({ ok: false })
})

test('an error of a handler comes back in words', async () => {
  handlers.ui['tab-state'].mockRejectedValueOnce(new Error('storage is full'))
  expect(await send('tab-state', { tabId: 7 }, popup)).toEqual({ ok: false, error: 'storage is full' })
})
