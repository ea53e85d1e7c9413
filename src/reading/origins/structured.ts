/** What metadata says of the text's origin: canonical address, syndication metas, schema.org properties of the piece. */
import { deref, textOf } from '../survey/metadata.ts'
import type { Json, Survey } from '../survey.ts'
import type { Origin, Witness } from '../types.ts'
import { readList, unnamedAgency } from './credit-list.ts'
import { otherSite } from './hosts.ts'

export interface Told {
  name: string
  how: Origin['how']
  witness: Witness
  quote: string
}

/** Metas that hold the address of the first publication. */
const ADDRESSES = ['syndication-source', 'original-source', 'article:original_url', 'dc.source', 'dcterms.source']
/** Metas that hold who wrote it or sent it: agencies among them count. */
const NAMES = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'source',
  'news_source',
  'article:source',
  'article:provider',
  'content_provider',
  'provider',
  'news_provider',
  'agency',
  'wire',
  'article:agency',
  'dc.source',
  'dc.publisher.agency',
  'page.content.source',
]
/** Properties of the piece that hold organisations. */
const PROPERTIES = [
  'author',
  'creator',
  'contributor',
  'sourceOrganization',
  'provider',
  'copyrightHolder',
  'creditText',
  'accountablePerson',
]

export function structuredOrigins(survey: Survey): Told[] {
  const { meta, url } = survey
  const out: Told[] = []
  const { canonical, metas, piece } = meta
  const shared = metas.get('og:url')?.[0]
  // Where both point elsewhere, the site has moved, or this is a copy of it.
  if (canonical && !(shared && otherSite(shared, url))) {
    const site = otherSite(canonical, url)
    if (site && !isSamePath(canonical, url))
      out.push({ name: site, how: 'republished', witness: 'link', quote: canonical })
  }
  for (const key of ADDRESSES) {
    const value = metas.get(key)?.[0]
    const site = value && /^https?:/i.test(value) ? otherSite(value, url) : undefined
    if (site) out.push({ name: site, how: 'republished', witness: 'meta', quote: value as string })
  }
  for (const key of NAMES)
    for (const value of metas.get(key)?.slice(0, 4) ?? [])
      for (const name of agenciesOf(value)) out.push({ name, how: 'wire', witness: 'meta', quote: value })
  if (!piece) return out
  for (const key of PROPERTIES)
    for (const value of listOf(piece[key])) {
      const text = textOf(deref(value, meta))
      if (text && text.length < 200)
        for (const name of agenciesOf(text)) out.push({ name, how: 'wire', witness: 'json-ld', quote: text })
    }
  for (const [key, how] of [
    ['isBasedOn', 'republished'],
    ['isBasedOnUrl', 'republished'],
    ['translationOfWork', 'translated'],
  ] as const) {
    for (const value of listOf(piece[key])) {
      const address = addressOf(deref(value, meta))
      const site = address && otherSite(address, url)
      if (site) out.push({ name: site, how, witness: 'json-ld', quote: address })
    }
  }
  return out
}

/** One house shows its pieces under the names of several papers, each at the same path: that is no other source. */
function isSamePath(address: string, here: URL): boolean {
  try {
    return here.pathname.length > 15 && new URL(address, here).pathname === here.pathname
  } catch {
    return false
  }
}

/** Agencies of a value that holds them and hardly more. */
function agenciesOf(value: string): string[] {
  const { agencies, unnamed, strange } = readList(value.replace(/^(?:by|von|par|por|di|door)\s/i, ''))
  if (agencies.length > 0) return strange <= 2 ? agencies : []
  if (strange === 0 && unnamed.length > 0 && /\s|s$|en$/i.test(value)) return unnamed
  const end = unnamedAgency(value)
  return end && value.includes(' ') ? [end] : []
}

function listOf(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.slice(0, 8) : [value]
}

function addressOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return /^https?:/i.test(value) ? value : undefined
  if (value && typeof value === 'object' && !Array.isArray(value)) {
    const address = value.url ?? value['@id']
    return typeof address === 'string' && /^https?:/i.test(address) ? address : undefined
  }
  return undefined
}
