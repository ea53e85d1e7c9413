/**
 * Fetches one page or text file of a site as text: without cookies, of that site only, bounded in size and time. What it gives is the
 * site's word: it is parsed inert, read as data, and never put into a page of ours.
 */
import type { PolicyRefusal, TrustRefusal } from '../messages/contract.ts'
import { registrableDomain } from '../sources/domain.ts'

/** In bytes, as they come from the network after decompression. */
const MOST_BYTES = 2_000_000
/** For the whole of it, in ms. */
const PATIENCE = 10_000

interface Type {
  accept: string
  is: RegExp
}
const HTML: Type = { accept: 'text/html', is: /^text\/html\s*(?:;|$)/i }
const PLAIN: Type = { accept: 'text/plain', is: /^text\/plain\s*(?:;|$)/i }

export type FetchedText = { status: 'fetched'; text: string; address: string } | TrustRefusal
export type FetchedPage = { status: 'fetched'; html: string; address: string } | PolicyRefusal

/** Are both pages of the same site, by the public suffix list, and on the web? */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [siteAt(one), siteAt(other)]
  return a !== undefined && a === b
}

function siteAt(address: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(address)
    return protocol === 'http:' || protocol === 'https:' ? registrableDomain(hostname) : undefined
  } catch {
    return undefined
  }
}

/**
 * The page at `url`, or why there is none. Never throws. Redirects are followed by the browser, which does not show a
 * worker the steps between; where they end off the site, nothing of the answer is read.
 */
export function fetchPage(url: string): Promise<FetchedPage> {
  return fetchOf(url, HTML)
}

/** The same for a plain text file; HTML that a site answers in its place is refused as `not-text`. */
export async function fetchPlainText(url: string): Promise<FetchedText> {
  const fetched = await fetchOf(url, PLAIN)
  if (fetched.status === 'fetched') return { status: 'fetched', text: fetched.html, address: fetched.address }
  if (fetched.why === 'error') return fetched
  return { status: 'refused', why: fetched.why === 'not-html' ? 'not-text' : fetched.why }
}

async function fetchOf(url: string, type: Type): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(PATIENCE)
  try {
    const response = await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { accept: type.accept },
    })
    const refusal = refusalOf(response, url, type)
    if (refusal) {
      await response.body?.cancel()
      return refusal
    }
    const bytes = await bounded(response)
    if (!bytes) return { status: 'refused', why: 'too-large' }
    return {
      status: 'fetched',
      html: decoded(bytes, response.headers.get('content-type') ?? ''),
      address: response.url,
    }
  } catch {
    return { status: 'refused', why: signal.aborted ? 'too-slow' : 'unreachable' }
  }
}

function refusalOf(response: Response, url: string, type: Type): PolicyRefusal | undefined {
  if (!isSameSite(response.url, url)) return { status: 'refused', why: 'off-site' }
  if (!response.ok) return { status: 'refused', why: 'error', code: response.status }
  if (!type.is.test(response.headers.get('content-type') ?? '')) return { status: 'refused', why: 'not-html' }
  // What the site announces may be the compressed size; what comes is measured all the same.
  if (Number(response.headers.get('content-length')) > MOST_BYTES) return { status: 'refused', why: 'too-large' }
  return undefined
}

/** The body as it streams in; undefined as soon as it is too large. */
async function bounded(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length
    if (size > MOST_BYTES) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(next.value)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

/** How far into a page browsers look for its encoding, in bytes. */
const PRESCAN = 1024

/** Text of a page in the encoding that its header names, else its own first lines, else UTF-8. */
function decoded(bytes: Uint8Array<ArrayBuffer>, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const label = /charset=["']?([\w-]{1,40})/i.exec(contentType)?.[1] ?? /charset=["']?([\w-]{1,40})/i.exec(head)?.[1]
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
