/**
 * trust.txt (JournalList): how an outlet says what it belongs to, controls and deals with, a line each, and whom one
 * asks to bear a line out. https://journallist.net/reference-document-for-trust-txt-specifications
 */
import { getDomain } from 'tldts'
import { registrableDomain } from './domain.ts'
import { TRUST_ATTRIBUTES, type TrustAttribute, type TrustLine } from './types.ts'

/** Where the file stands on a site, in the order in which it is asked for. */
export const TRUST_PATHS = ['/trust.txt', '/.well-known/trust.txt'] as const

/** A network of stations lists thousands of members; more than this is not read. In characters, lines and lines kept. */
const MOST_TEXT = 1_000_000
const MOST_LINES = 20_000
const MOST_LINE = 2_000
const MOST_KEPT = 5_000

/** What each relation is from the other side. What stands in one file alone is a claim. */
const OTHER_SIDE: Partial<Record<TrustAttribute, TrustAttribute>> = {
  member: 'belongto',
  belongto: 'member',
  control: 'controlledby',
  controlledby: 'control',
  vendor: 'customer',
  customer: 'vendor',
}

/** The lines of a file by the specification, each once, in the file's order. What is no such line is passed over. */
export function parseTrustTxt(text: string): TrustLine[] {
  const out: TrustLine[] = []
  const seen = new Set<string>()
  const lines = text
    .slice(0, MOST_TEXT)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/, MOST_LINES)
  for (const raw of lines) {
    if (out.length >= MOST_KEPT) break
    const line = raw.trim()
    if (!line || line.startsWith('#') || line.length > MOST_LINE) continue
    const at = line.indexOf('=')
    if (at < 1) continue
    const attribute = attributeOf(line.slice(0, at))
    const value = attribute && readValue(attribute, line.slice(at + 1).trim())
    if (!attribute || !value) continue
    // It may be said once; a second time it says nothing that could be relied on.
    const key = attribute === 'datatrainingallowed' ? attribute : `${attribute}=${value}`
    if (seen.has(key)) continue
    seen.add(key)
    out.push({ attribute, value, line })
  }
  return out
}

function attributeOf(text: string): TrustAttribute | undefined {
  const name = text.trim().toLowerCase()
  return TRUST_ATTRIBUTES.find((one) => one === name)
}

function readValue(attribute: TrustAttribute, text: string): string | undefined {
  if (attribute === 'contact') return text || undefined
  if (attribute === 'datatrainingallowed') return /^(?:yes|no)$/i.test(text) ? text.toLowerCase() : undefined
  const url = URL.parse(text)
  // A name on the public web: a file must not lead the reader's machine to addresses of its own network.
  return url && /^https?:$/.test(url.protocol) && !url.username && getDomain(url.hostname) ? url.href : undefined
}

/** The registrable domain of the other side of a relation; undefined for lines that are none. */
export function peerOf({ attribute, value }: TrustLine): string | undefined {
  return OTHER_SIDE[attribute] && registrableDomain(new URL(value).hostname)
}

/** The line of the peer's file that bears out a line of the file of `domain`; undefined: it does not. */
export function bearingOut(
  { attribute }: TrustLine,
  domain: string,
  peer: readonly TrustLine[],
): TrustLine | undefined {
  const other = OTHER_SIDE[attribute]
  return peer.find((line) => line.attribute === other && peerOf(line) === domain)
}
