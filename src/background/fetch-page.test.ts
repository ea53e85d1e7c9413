import { afterEach, expect, test, vi } from 'vitest'
import { fetchPage, fetchPlainText, isSameSite } from './fetch-page.ts'

const URL = 'https://www.harbour.example/policy'
const HTML = { 'content-type': 'text/html; charset=utf-8' }

interface Answer {
  body?: BodyInit | null
  headers?: Record<string, string>
  status?: number
  /** Address of the answer, after redirects. */
  url?: string
}

/** The network gives this answer; returns what was asked of it. */
function network({ body = '<p>We promise nothing.</p>', headers = HTML, status = 200, url = URL }: Answer) {
  const response = Object.defineProperty(new Response(body, { status, headers }), 'url', { value: url })
  const ask = vi.fn(async (_url: string, _init?: RequestInit) => response)
  vi.stubGlobal('fetch', ask)
  return ask
}
afterEach(() => vi.unstubAllGlobals())

test('a page comes as text, with the address where it was found', async () => {
  const ask = network({ url: 'https://harbour.example/policy/' })
  expect(await fetchPage(URL)).toEqual({
    status: 'fetched',
    html: '<p>We promise nothing.</p>',
    address: 'https://harbour.example/policy/',
  })
  expect(ask).toHaveBeenCalledExactlyOnceWith(
    URL,
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }),
  )
})

test.each<[string, Answer, object]>([
  ['a redirect to another site', { url: 'https://elsewhere.example.net/policy' }, { why: 'off-site' }],
  ['a redirect to a neighbour on a shared host', { url: 'https://other.github.io/' }, { why: 'off-site' }],
  ['an error', { status: 404 }, { why: 'error', code: 404 }],
  ['a file of another kind', { headers: { 'content-type': 'application/pdf' } }, { why: 'not-html' }],
  ['a file of no kind', { headers: { 'content-type': '' } }, { why: 'not-html' }],
  ['what only begins like HTML', { headers: { 'content-type': 'text/html-sandboxed' } }, { why: 'not-html' }],
  ['a page that says it is too large', { headers: { ...HTML, 'content-length': '2000001' } }, { why: 'too-large' }],
  ['a page that is too large', { body: new Uint8Array(2_000_001) }, { why: 'too-large' }],
])('%s is refused', async (_, answer, refusal) => {
  network(answer)
  expect(await fetchPage(URL)).toEqual({ status: 'refused', ...refusal })
})

test('an endless page is let go as soon as it is too large', async () => {
  let sent = 0
  const cancelled = vi.fn()
  const body = new ReadableStream({
    pull: (stream) => {
      sent += 100_000
      stream.enqueue(new Uint8Array(100_000))
    },
    cancel: cancelled,
  })
  network({ body })
  expect(await fetchPage(URL)).toEqual({ status: 'refused', why: 'too-large' })
  expect(cancelled).toHaveBeenCalledOnce()
  expect(sent).toBeLessThan(2_500_000)
})

test('of a page off the site, nothing is read', async () => {
  const pull = vi.fn()
  const cancel = vi.fn()
  network({ url: 'https://elsewhere.example.net/', body: new ReadableStream({ pull, cancel }, { highWaterMark: 0 }) })
  await fetchPage(URL)
  expect(pull).not.toHaveBeenCalled()
  expect(cancel).toHaveBeenCalledOnce()
})

test('no connection and no answer in time are told apart', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch')
  })
  expect(await fetchPage(URL)).toEqual({ status: 'refused', why: 'unreachable' })
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
  expect(await fetchPage(URL)).toEqual({ status: 'refused', why: 'too-slow' })
  expect(AbortSignal.timeout).toHaveBeenCalledWith(10_000)
})

test.each<[string, string, string | undefined]>([
  ['its header', 'text/html; charset=iso-8859-1', undefined],
  ['its own first lines', 'text/html', '<meta charset="windows-1252">'],
  ['an unknown name: UTF-8', 'text/html; charset=nonsense', undefined],
])('the encoding is that of %s', async (_, type, meta) => {
  const utf8 = type.includes('nonsense')
  const text = `${meta ?? ''}Gewähr`
  const bytes = utf8 ? new TextEncoder().encode(text) : Uint8Array.from(text, (one) => one.charCodeAt(0))
  network({ body: bytes, headers: { 'content-type': type } })
  expect(await fetchPage(URL)).toMatchObject({ html: text })
})

test.each<[string, string, boolean]>([
  ['https://www.harbour.example/a', 'http://legal.harbour.example/b', true],
  ['https://news.harbour.co.uk/a', 'https://harbour.co.uk/b', true],
  ['https://harbour.co.uk/a', 'https://pier.co.uk/b', false],
  ['https://one.github.io/', 'https://two.github.io/', false],
  ['https://harbour.example/', 'https://harbour.example.evil.test/', false],
  ['https://harbour.example/', 'file:///etc/passwd', false],
  ['about:blank', 'about:blank', false],
])('%s and %s: %s', (one, other, same) => {
  expect(isSameSite(one, other)).toBe(same)
})

test('a plain text file is asked for as such; HTML in its place is refused', async () => {
  const ask = network({
    body: 'member=https://pier.example/',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
  expect(await fetchPlainText(URL)).toEqual({ status: 'fetched', text: 'member=https://pier.example/', address: URL })
  expect(ask).toHaveBeenCalledExactlyOnceWith(
    URL,
    expect.objectContaining({ credentials: 'omit', headers: { accept: 'text/plain' } }),
  )
  network({})
  expect(await fetchPlainText(URL)).toEqual({ status: 'refused', why: 'not-text' })
  network({ headers: { 'content-type': 'text/plain-like' } })
  expect(await fetchPlainText(URL)).toEqual({ status: 'refused', why: 'not-text' })
})
