/** The trust.txt of the outlet that the reader is on: fetched when asked for, and the other sides asked in the same go. */
import type { TrustClaim, TrustEcho, TrustRead, TrustRefusal } from '../messages/contract.ts'
import { mayFetch } from '../platform/access.ts'
import { readTabState } from '../platform/tab-states.ts'
import { registrableDomain } from '../sources/domain.ts'
import { bearingOut, parseTrustTxt, peerOf, TRUST_PATHS } from '../sources/trust-txt.ts'
import { TRUST_ATTRIBUTES, type TrustLine } from '../sources/types.ts'
import { fetchPlainText } from './fetch-page.ts'

/** Requests that one click may cause, those for the outlet's own file included. */
const MOST_REQUESTS = 10
/** Lines shown; a network of stations lists thousands. */
const MOST_CLAIMS = 40

interface File {
  status: 'read'
  address: string
  lines: TrustLine[]
}
type Found = File | { status: 'none' } | { status: 'not-asked' } | TrustRefusal

/** How many requests are left. */
interface Budget {
  left: number
}

/** Reads the file of the tab's site. Nothing is kept. */
export async function onReadTrustTxt({ tabId }: { tabId: number }): Promise<TrustRead> {
  const state = await readTabState(tabId)
  if (state?.status !== 'read') return { status: 'refused', why: 'off-site' }
  const { origin, protocol, hostname } = new URL(state.url)
  const domain = registrableDomain(hostname)
  const budget = { left: MOST_REQUESTS }
  let own = await fileAt(origin, budget)
  // A part of the site ("sport.pier.example") is spoken for by the whole.
  if (own.status === 'none' && hostname !== domain) own = await fileAt(`${protocol}//${domain}`, budget)
  if (own.status === 'not-asked') return { status: 'refused', why: 'no-access' }
  if (own.status !== 'read') return own
  const shown = [...own.lines].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_CLAIMS)
  return {
    status: 'read',
    address: own.address,
    claims: await borneOut(shown, domain, budget),
    more: own.lines.length - shown.length,
  }
}

/** Who controls the outlet and what it belongs to comes first. */
const rank = ({ attribute }: TrustLine) => TRUST_ATTRIBUTES.indexOf(attribute)

/** The lines with what their other sides say. Each other side is asked once, in the order of the lines. */
async function borneOut(lines: readonly TrustLine[], domain: string, budget: Budget): Promise<TrustClaim[]> {
  const origins = new Map<string, string>()
  for (const line of lines) {
    const peer = peerOf(line)
    if (peer !== undefined && peer !== domain && !origins.has(peer)) origins.set(peer, new URL(line.value).origin)
  }
  const files = new Map<string, Found>()
  await Promise.all([...origins].map(async ([peer, origin]) => files.set(peer, await fileAt(origin, budget))))
  const claims: TrustClaim[] = []
  for (const line of lines) {
    const peer = peerOf(line)
    const file = peer === undefined ? undefined : files.get(peer)
    claims.push(file ? { ...line, echo: echoOf(line, domain, file) } : line)
  }
  return claims
}

function echoOf(line: TrustLine, domain: string, file: Found): TrustEcho {
  if (file.status === 'none') return { status: 'no-file' }
  if (file.status !== 'read') return { status: file.status === 'refused' ? 'no-file' : 'not-asked' }
  const words = bearingOut(line, domain, file.lines)
  return words ? { status: 'confirmed', line: words.line, address: file.address } : { status: 'silent' }
}

/**
 * The file of a site, from the first of its places that has one. Where a place answers with an error or with something
 * else (a page that says "not found"), there is none; a fault of the connection is told as it is.
 */
async function fileAt(origin: string, budget: Budget): Promise<Found> {
  if (!(await mayFetch(origin))) return { status: 'not-asked' }
  for (const path of TRUST_PATHS) {
    if (budget.left <= 0) return { status: 'not-asked' }
    budget.left--
    const fetched = await fetchPlainText(origin + path)
    if (fetched.status === 'fetched')
      return { status: 'read', address: fetched.address, lines: parseTrustTxt(fetched.text) }
    if (fetched.why !== 'error' && fetched.why !== 'not-text' && fetched.why !== 'off-site') return fetched
  }
  return { status: 'none' }
}
