/** Fetches a list: without cookies, from https alone, bounded in size and time, and only what has changed. */

import { mayEndAt } from '../sources/lists/address.ts'
import type { ListFault } from '../sources/lists/types.ts'
import { LIST_LIMITS } from '../sources/lists/types.ts'

/** For the whole of it, in ms. */
const PATIENCE = 120_000
/** A list is one of these. Servers of files name many plain texts so. */
const TYPES =
  /^(?:text\/(?:csv|plain|json|tab-separated-values|x-csv)|application\/(?:json|csv|x-csv|octet-stream|vnd\.ms-excel|[\w.-]+\+json)|binary\/octet-stream)\s*(?:;|$)/i
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i

/** What the server said of the list the last time. */
export interface Validators {
  etag?: string
  lastModified?: string
}

export type FetchedList =
  | ({ status: 'fetched'; bytes: Uint8Array<ArrayBuffer>; type: string } & Validators)
  /** Unchanged since `known`. */
  | { status: 'same' }
  | { status: 'refused'; fault: ListFault }

/**
 * The list at `url`, or why there is none. Never throws. Redirects are followed by the browser, which does not show a
 * worker the steps between; where they end at what is not https, nothing of the answer is read. (A list on this very
 * machine may stay on it.) `onBytes` is told how many have come.
 */
export async function fetchList(
  url: string,
  known: Validators,
  onBytes: (count: number) => void,
): Promise<FetchedList> {
  const signal = AbortSignal.timeout(PATIENCE)
  let begun = false
  try {
    const response = await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: {
        accept: 'text/csv, application/json, text/plain, */*;q=0.1',
        ...(known.etag ? { 'if-none-match': known.etag } : {}),
        ...(known.lastModified ? { 'if-modified-since': known.lastModified } : {}),
      },
    })
    const told = answerOf(response, url, known)
    if (told) {
      await response.body?.cancel()
      return told
    }
    begun = true
    const bytes = await bounded(response, onBytes)
    if ('why' in bytes) return { status: 'refused', fault: bytes }
    return {
      status: 'fetched',
      bytes,
      type: response.headers.get('content-type') ?? '',
      ...validatorsOf(response.headers),
    }
  } catch {
    return { status: 'refused', fault: { why: signal.aborted ? 'too-slow' : begun ? 'broken-off' : 'unreachable' } }
  }
}

/** What the head of an answer says already; undefined where there is a list to read. */
function answerOf(response: Response, url: string, known: Validators): FetchedList | undefined {
  const refused = (fault: ListFault): FetchedList => ({ status: 'refused', fault })
  if (!mayEndAt(response.url, url)) return refused({ why: 'redirect' })
  if (response.status === 304 && (known.etag || known.lastModified)) return { status: 'same' }
  if (!response.ok) return refused({ why: 'error', code: response.status })
  const type = response.headers.get('content-type') ?? ''
  if (HTML.test(type)) return refused({ why: 'html' })
  if (type !== '' && !TYPES.test(type)) return refused({ why: 'type', type: type.slice(0, 80) })
  // What the server announces may be the compressed size; what comes is measured all the same.
  if (Number(response.headers.get('content-length')) > LIST_LIMITS.bytes) return refused({ why: 'too-large' })
  return undefined
}

/** Headers go back to the server as they came; none is that long. */
function validatorsOf(headers: Headers): Validators {
  const [etag, lastModified] = ['etag', 'last-modified'].map((name) => headers.get(name))
  return {
    ...(etag && etag.length <= 500 ? { etag } : {}),
    ...(lastModified && lastModified.length <= 100 ? { lastModified } : {}),
  }
}

async function bounded(
  response: Response,
  onBytes: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer> | ListFault> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length
    if (size > LIST_LIMITS.bytes) {
      await reader?.cancel()
      return { why: 'too-large' }
    }
    chunks.push(next.value)
    onBytes(size)
  }
  // Firefox takes an answer that ends early for a whole one.
  const announced = response.headers.get('content-encoding') ? null : response.headers.get('content-length')
  if (announced !== null && size < Number(announced)) return { why: 'broken-off' }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}
