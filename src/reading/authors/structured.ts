/** Authors from JSON-LD bound to this piece, and from meta elements. */
import { type Context, cite } from '../evidence.ts'
import type { Words } from '../languages/words.ts'
import { deref, resolveUrl, textOf, typesOf } from '../survey/metadata.ts'
import type { Json, Thing } from '../survey.ts'
import { type Evidence, LIMITS } from '../types.ts'
import type { AuthorClaim, Testimony } from './claim.ts'
import { isAccount, isPost } from './names.ts'
import { splitByline } from './split.ts'

const MAX_AUTHORS = 20

export function jsonLdTestimony(context: Context, words: Words, outlet: string): Testimony | undefined {
  const { meta } = context.survey
  const piece = meta.piece
  if (!piece) return undefined
  const claims: AuthorClaim[] = []
  for (const key of ['author', 'creator']) {
    if (piece[key] === undefined || claims.length > 0) continue
    for (const value of flat(piece[key])) {
      if (claims.length >= MAX_AUTHORS) break
      claims.push(...authorOf(context, deref(value, meta), words, outlet))
    }
  }
  return claims.length > 0 ? { witness: 'json-ld', strength: 0.75, claims } : undefined
}

function flat(value: Json | undefined): Json[] {
  const out: Json[] = []
  const queue: Json[] = value === undefined ? [] : [value]
  while (queue.length > 0 && out.length < 50) {
    const one = queue.shift() as Json
    if (Array.isArray(one)) queue.unshift(...one.slice(0, 50))
    else out.push(one)
  }
  return out
}

function authorOf(context: Context, value: Json | undefined, words: Words, outlet: string): AuthorClaim[] {
  const out: AuthorClaim[] = []
  const add = (raw: string, thing?: Thing) => {
    const evidence = cite(context, 'json-ld', 'authors/structured', raw)
    const organisation = thing !== undefined && typesOf(thing).some((type) => /Organization|Corporation/i.test(type))
    // Never believed, but worth showing where the byline says otherwise.
    if (isAccount(raw) || isPost(raw, outlet)) {
      out.push(account(raw, evidence))
      return
    }
    const byline = splitByline(raw, words, true, outlet)
    for (const name of byline?.names ?? []) {
      const claim: AuthorClaim = { ...name, strength: 0.75 * (0.7 + 0.3 * Math.min(1, name.form + 0.1)), evidence }
      if (organisation) claim.kind = 'organization'
      const url = thing ? textUrl(thing.url) : undefined
      if (url) {
        const absolute = resolveUrl(url, context.survey.url)
        if (absolute && new URL(absolute).pathname !== '/') claim.url = absolute
      }
      const credentials = thing ? (textOf(thing.jobTitle) ?? textOf(thing.description)) : undefined
      if (credentials && (byline?.names.length ?? 0) === 1) claim.credentials = credentials.slice(0, LIMITS.credentials)
      else if (byline?.credentials) claim.credentials = byline.credentials
      out.push(claim)
    }
  }
  if (typeof value === 'string') add(value)
  else if (value && typeof value === 'object' && !Array.isArray(value)) {
    for (const one of Array.isArray(value.name) ? value.name : [value.name]) {
      const name = textOf(one)
      if (name) add(name, value)
    }
    if (value.name === undefined) {
      const parts = [value.givenName, value.additionalName, value.familyName].map(textOf).filter(Boolean)
      if (parts.length > 1) add(parts.join(' '), value)
    }
  }
  return out
}

function account(raw: string, evidence: Evidence): AuthorClaim {
  return { name: raw.trim(), kind: 'person', form: 0, strength: 0, evidence }
}

function textUrl(value: Json | undefined): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' ? one : undefined
}

const METAS = [
  'author',
  'article:author',
  'article:author_name',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'cxenseparse:author',
  'authors',
  'og:author',
  'twitter:label1',
]

/** One testimony for each kind of meta element that names somebody. */
export function metaTestimonies(context: Context, words: Words, outlet: string): Testimony[] {
  const { metas } = context.survey.meta
  const out: Testimony[] = []
  for (const key of METAS) {
    const values = key === 'twitter:label1' ? twitterLabel(metas) : metas.get(key)
    const claims: AuthorClaim[] = []
    for (const value of (values ?? []).slice(0, MAX_AUTHORS)) {
      if (/^(?:https?:)?\/\//i.test(value)) continue
      if (isAccount(value) || isPost(value, outlet)) {
        claims.push(account(value, cite(context, 'meta', 'authors/structured', value)))
        continue
      }
      const byline = splitByline(value, words, true, outlet)
      for (const name of byline?.names ?? []) {
        const evidence = cite(context, 'meta', 'authors/structured', value)
        claims.push({ ...name, strength: 0.65 * (0.7 + 0.3 * Math.min(1, name.form + 0.1)), evidence })
      }
    }
    if (claims.length > 0) out.push({ witness: 'meta', strength: 0.65, claims })
  }
  return out
}

/** WordPress plugins write `twitter:label1` "Written by" with the name in `twitter:data1`. */
function twitterLabel(metas: Map<string, string[]>): string[] | undefined {
  const label = metas.get('twitter:label1')?.[0]
  return label &&
    /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skriven av|skrevet av|skrevet af|napisane przez|автор)/i.test(
      label,
    )
    ? metas.get('twitter:data1')
    : undefined
}
