import { afterEach, expect, test, vi } from 'vitest'
import { fetchList } from './fetch-list.ts'

const URL = 'https://lists.example/ratings.csv'
const CSV = { 'content-type': 'text/csv; charset=utf-8' }

interface Answer {
  body?: BodyInit | null
  headers?: Record<string, string>
  status?: number
  /** Address of the answer, after redirects. */
  url?: string
}

/** The network gives this answer; returns what was asked of it. */
function network({ body = 'domain\npier.example\n', headers = CSV, status = 200, url = URL }: Answer) {
  const response = Object.defineProperty(new Response(body, { status, headers }), 'url', { value: url })
  const ask = vi.fn(async (_url: string, _init?: RequestInit) => response)
  vi.stubGlobal('fetch', ask)
  return ask
}
const get = (known = {}) => fetchList(URL, known, () => undefined)
afterEach(() => vi.unstubAllGlobals())

test('a list comes as bytes, with what the server wants to hear the next time', async () => {
  const ask = network({ headers: { ...CSV, etag: '"1"', 'last-modified': 'Sun, 01 Nov 2026 10:00:00 GMT' } })
  const fetched = await get()
  expect(fetched).toMatchObject({ status: 'fetched', etag: '"1"', lastModified: 'Sun, 01 Nov 2026 10:00:00 GMT' })
  expect(new TextDecoder().decode((fetched as { bytes: Uint8Array }).bytes)).toBe('domain\npier.example\n')
  const init = ask.mock.calls[0]?.[1]
  expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' })
  expect(Object.keys(init?.headers ?? {})).toEqual(['accept'])
})

test('one that has not changed is not sent again', async () => {
  const ask = network({ status: 304, body: null })
  expect(await get({ etag: '"1"', lastModified: 'x' })).toEqual({ status: 'same' })
  expect(ask.mock.calls[0]?.[1]?.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'x' })
  // A server that says so unasked has nothing for us.
  expect(await get()).toMatchObject({ fault: { why: 'error', code: 304 } })
})

test.each<[string, Answer, object]>([
  ['an error', { status: 404 }, { why: 'error', code: 404 }],
  ['a web page', { headers: { 'content-type': 'text/html; charset=utf-8' } }, { why: 'html' }],
  ['a picture', { headers: { 'content-type': 'image/png' } }, { why: 'type', type: 'image/png' }],
  ['a redirect away from https', { url: 'http://lists.example/' }, { why: 'redirect' }],
  ['a redirect to this machine', { url: 'http://127.0.0.1/' }, { why: 'redirect' }],
  ['what says that it is too large', { headers: { ...CSV, 'content-length': '20000001' } }, { why: 'too-large' }],
  ['what is too large', { body: new Uint8Array(20_000_001) }, { why: 'too-large' }],
  ['what ends early', { headers: { ...CSV, 'content-length': '900' } }, { why: 'broken-off' }],
])('%s is refused', async (_, answer, fault) => {
  network(answer)
  expect(await get()).toEqual({ status: 'refused', fault })
})

test.each(['', 'text/plain', 'application/json', 'application/octet-stream', 'application/ld+json; x=y'])(
  'what calls itself "%s" may be a list',
  async (type) => {
    network({ body: new Blob(['domain']), headers: { 'content-type': type } })
    expect(await get()).toMatchObject({ status: 'fetched' })
  },
)

test('an endless list is let go as soon as it is too large', async () => {
  const cancelled = vi.fn()
  let sent = 0
  network({
    body: new ReadableStream({
      pull: (stream) => {
        sent += 1_000_000
        stream.enqueue(new Uint8Array(1_000_000))
      },
      cancel: cancelled,
    }),
  })
  expect(await get()).toMatchObject({ fault: { why: 'too-large' } })
  expect(cancelled).toHaveBeenCalledOnce()
  expect(sent).toBeLessThan(23_000_000)
})

test('no connection, one that breaks, and no answer in time are told apart', async () => {
  network({ body: new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) }) })
  expect(await get()).toMatchObject({ fault: { why: 'broken-off' } })
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch')
  })
  expect(await get()).toMatchObject({ fault: { why: 'unreachable' } })
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
  expect(await get()).toMatchObject({ fault: { why: 'too-slow' } })
})
