/** Authors from the page's data: JSON-LD bound to this piece, meta elements, microdata and RDFa that is not shown. */
import { type Context, cite } from '../evidence.ts'
import type { Words } from '../languages/words.ts'
import { deref, isPiece, letters, resolveUrl, textOf, typesOf } from '../survey/metadata.ts'
import type { Json, Thing } from '../survey.ts'
import { LIMITS, type Witness } from '../types.ts'
import type { AuthorClaim } from './claim.ts'
import { isAccount, isPost, type Name } from './names.ts'
import { sameWords } from './own-name.ts'
import { nameSigns } from './signs.ts'
import { splitByline } from './split.ts'

const RULE = 'authors/structured'
const MAX_AUTHORS = 20

/** One witness of the data, and all that it names: its authors belong together. */
export interface Testimony {
  witness: 'json-ld' | 'meta' | 'microdata'
  claims: AuthorClaim[]
}

/** Everything that the data says, JSON-LD first. */
export function structuredTestimonies(context: Context, words: Words, outlet: string): Testimony[] {
  return [
    ...jsonLdTestimonies(context, words, outlet),
    ...microdataTestimonies(context, words, outlet),
    ...metaTestimonies(context, words, outlet),
  ]
}

function jsonLdTestimonies(context: Context, words: Words, outlet: string): Testimony[] {
  const { meta } = context.survey
  const authors = (piece: Thing, sign: string): Testimony[] => {
    for (const key of ['author', 'creator']) {
      const claims: AuthorClaim[] = []
      for (const value of flat(piece[key])) {
        if (claims.length >= MAX_AUTHORS) break
        claims.push(...authorOf(context, deref(value, meta), words, outlet, sign))
      }
      if (claims.length > 0) return [{ witness: 'json-ld', claims: count(claims) }]
    }
    return []
  }
  if (meta.piece) {
    const named = authors(meta.piece, 'json-ld')
    if (named.length > 0) return named
    // The person stands in a block of its own beside the article's.
    const people = meta.things.filter((thing) => typesOf(thing).includes('Person') && textOf(thing.name))
    const claims = people.length === 1 ? authorOf(context, people[0], words, outlet, 'json-ld-loose') : []
    return claims.length > 0 ? [{ witness: 'json-ld', claims }] : []
  }
  // No object is bound to this page: one alone may still be meant.
  const pieces = meta.things.filter((thing) => isPiece(thing) && (thing.author ?? thing.creator) !== undefined)
  return pieces.length === 1 ? authors(pieces[0] as Thing, 'json-ld-unbound') : []
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

/** How many a witness names is a sign of its own: a crowd is often a site's whole staff, but `paper`s have as many authors. */
function count(claims: AuthorClaim[], paper = false): AuthorClaim[] {
  const sign = claims.length > 6 && !paper ? 'data-crowd' : 'data-several'
  if (claims.length > 1) for (const claim of claims) claim.signs.push(sign)
  return claims
}

function authorOf(
  context: Context,
  value: Json | undefined,
  words: Words,
  outlet: string,
  sign: string,
): AuthorClaim[] {
  const out: AuthorClaim[] = []
  const add = (raw: string, thing?: Thing) => {
    const claims = namesIn(context, raw, words, outlet, 'json-ld', [sign])
    const types = thing ? typesOf(thing) : []
    // A person whose own site it is, is both.
    const organisation = !types.includes('Person') && types.some((type) => /Organization|Corporation/i.test(type))
    const credentials = thing ? (textOf(thing.jobTitle) ?? textOf(thing.description)) : undefined
    const url = thing ? textUrl(thing.url) : undefined
    const absolute = url ? resolveUrl(url, context.survey.url) : undefined
    for (const claim of claims) {
      if (organisation) {
        claim.kind = 'organization'
        claim.signs.push('data-organization')
      }
      if (absolute && new URL(absolute).pathname !== '/') {
        claim.url = absolute
        claim.signs.push('data-url')
      }
      if (credentials && claims.length === 1) claim.credentials = credentials.slice(0, LIMITS.credentials)
    }
    out.push(...claims)
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

function namesIn(
  context: Context,
  raw: string,
  words: Words,
  outlet: string,
  witness: Witness,
  signs: string[],
): AuthorClaim[] {
  const evidence = cite(context, witness, RULE, raw)
  // Never believed, but worth showing where the byline says otherwise.
  if (isAccount(raw) || isPost(raw, outlet))
    return [{ name: raw.trim().slice(0, LIMITS.name), kind: 'person', form: 0, signs: [...signs, 'account'], evidence }]
  // "Jane Doe - http://…" with another site's address: who made the design.
  if (isMaker(raw, context.survey.url.hostname)) return []
  const whole = wholeName(raw, words, outlet)
  const byline = whole ? { names: [whole], credentials: undefined } : splitByline(raw, words, true, outlet)
  // "Kirche und Leben, Münster, Germany": words in a row are parts of an address or a brand, not people.
  if (
    byline &&
    byline.names.length > 1 &&
    byline.names.every(({ name, agency }) => !agency && /^[\p{Script=Latin}.-]+$/u.test(name))
  )
    return []
  const title = context.survey.blocks[context.survey.headline]?.text ?? ''
  if (/\p{Script=Latin}/u.test(title) !== /\p{Script=Latin}/u.test(raw)) signs = [...signs, 'other-script']
  return (byline?.names ?? []).map((name) => {
    const claim: AuthorClaim = { ...name, signs: [...signs, ...nameSigns(name, outlet)], evidence }
    if (byline?.credentials) claim.credentials = byline.credentials
    return claim
  })
}

function isMaker(raw: string, host: string): boolean {
  const address = raw.match(/^[^:/]{3,60}\shttps?:\/\/(?:www\.)?([\w.-]{4,80})/i)?.[1]?.toLowerCase()
  return address !== undefined && !`.${host}`.endsWith(`.${address}`)
}

/** "Department for Tides, Harbours and Ferries": commas and slashes within the name of an institution, or the outlet's. */
function wholeName(raw: string, words: Words, outlet: string): Name | undefined {
  const name = raw.trim()
  if (!/[,/]/.test(name) || name.length > LIMITS.name) return undefined
  const of = name
    .slice(0, name.search(/[,/]/))
    .match(/^(.{3,60}?)\s(?:for|of|für|der|de|du|des|della|voor|para)\s/iu)?.[1]
  const institution = of
    ?.toLowerCase()
    .split(' ')
    .some((word) => words.desks.has(word))
  return institution || (outlet && sameWords(name, outlet)) ? { name, kind: 'organization', form: 0.7 } : undefined
}

function textUrl(value: Json | undefined): string | undefined {
  const one = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' ? one : undefined
}

/** Names in elements that are marked up as author without being shown: `<meta itemprop="name" content="…">`. */
function microdataTestimonies(context: Context, words: Words, outlet: string): Testimony[] {
  const claims: AuthorClaim[] = []
  for (const name of context.survey.marked)
    claims.push(...namesIn(context, name, words, outlet, 'microdata', ['microdata']))
  return claims.length > 0 ? [{ witness: 'microdata', claims: count(claims) }] : []
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
function metaTestimonies(context: Context, words: Words, outlet: string): Testimony[] {
  const { metas } = context.survey.meta
  const out: Testimony[] = []
  for (const key of METAS) {
    if (key === 'citation_author' && citesAnother(context)) continue
    const values = key === 'twitter:label1' ? twitterLabel(metas) : metas.get(key)
    const claims: AuthorClaim[] = []
    for (const value of (values ?? []).slice(0, MAX_AUTHORS)) {
      if (/^(?:https?:)?\/\//i.test(value)) continue
      claims.push(...namesIn(context, value, words, outlet, 'meta', ['meta-data', `meta:${key}`]))
    }
    if (claims.length > 0) out.push({ witness: 'meta', claims: count(claims, key === 'citation_author') })
  }
  return out
}

/** A story on a paper may carry the paper's authors: they count only where the paper cited is this page. */
function citesAnother({ survey }: Context): boolean {
  const cited = letters(survey.meta.metas.get('citation_title')?.[0] ?? '')
  const titles = [survey.blocks[survey.headline]?.text, survey.meta.title].map((title) => letters(title ?? ''))
  return !cited || !titles.some((title) => title !== '' && (title.includes(cited) || cited.includes(title)))
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
