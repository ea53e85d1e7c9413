/** Everything on a page that names its outlet, each as a claim. */
import { type Context, cite } from '../evidence.ts'
import { deref, textOf, typesOf } from '../survey/metadata.ts'
import type { Json, MastheadName } from '../survey.ts'
import type { Evidence } from '../types.ts'
import { fullBeside, hasLegalForm, isHostLike, outletName } from './names.ts'
import { explainedName, statedNames } from './statements.ts'
import { titleNames } from './title.ts'

/** Who says it. Two claims of one kind are one witness. */
export type Kind =
  | 'publisher'
  | 'site-name'
  | 'application'
  | 'site-meta'
  | 'organization'
  | 'masthead'
  | 'title'
  | 'copyright'
  | 'about'
  | 'disclaimer'
  | 'explained'

export interface OutletClaim {
  name: string
  kind: Kind
  /** How far the witness is believed by itself; see `WEIGHTS`. */
  weight: number
  /** The name in full of these letters, beside which it stands. */
  letters?: string
  evidence: Evidence
}

/** How far each witness is believed when it stands alone: the more it is bound to this piece, the further. */
export const WEIGHTS = {
  publisher: 5,
  'site-name': 4.6,
  application: 2.4,
  app: 1.6,
  'site-meta': 2,
  website: 2.6,
  organization: 2,
  home: 1.6,
  logo: 1.4,
  microdata: 3,
  proved: 3.4,
  part: 2.4,
  lone: 0.4,
  copyright: 1.2,
  about: 1.5,
  disclaimer: 1.2,
  explained: 1.5,
} as const

const SITE_METAS = ['citation_publisher', 'dc.publisher', 'publisher', 'apple-mobile-web-app-title']
/** What the outlet calls its app. */
const APPS = ['al:ios:app_name', 'al:android:app_name', 'twitter:app:name:iphone', 'twitter:app:name:googleplay']
const ORGANIZATION = /^(?:WebSite|NewsMediaOrganization|Organization|Corporation|Periodical|Newspaper)$/
/** Things looked at among the page's structured data. */
const MOST_THINGS = 60

/** `labels`: parts of the host that may spell a name. */
export function outletClaims(
  context: Context,
  masthead: readonly MastheadName[],
  labels: readonly string[] = [],
): OutletClaim[] {
  const { survey } = context
  const { meta } = survey
  const claims: OutletClaim[] = []
  // Site name, masthead and structured data mostly say the same words.
  const names = new Map<string, string | undefined>()
  const nameIn = (raw: string) => {
    if (!names.has(raw)) names.set(raw, outletName(raw, labels))
    return names.get(raw)
  }
  const add = (raw: string | undefined, kind: Kind, weight: number, evidence: (quote: string) => Evidence) => {
    const name = raw ? nameIn(raw) : undefined
    // A legal entity is who stands behind the outlet, and often of another name.
    if (raw && name)
      claims.push({ name, kind, weight: hasLegalForm(raw) ? weight * 0.6 : weight, evidence: evidence(raw) })
    const full = raw ? fullBeside(raw) : undefined
    if (raw && full) claims.push({ ...full, kind, weight: weight * 0.6, evidence: evidence(raw) })
  }
  const of = (witness: Evidence['witness'], rule: string) => (quote: string) =>
    cite(context, witness, `outlet/${rule}`, quote)

  const publisher = meta.piece && deref(first(meta.piece.publisher), meta)
  add(textOf(publisher), 'publisher', isPerson(publisher) ? 1.4 : WEIGHTS.publisher, of('json-ld', 'publisher'))
  add(meta.metas.get('og:site_name')?.[0], 'site-name', WEIGHTS['site-name'], of('meta', 'site-name'))
  add(meta.metas.get('application-name')?.[0], 'application', WEIGHTS.application, of('meta', 'site-name'))
  for (const key of APPS) add(meta.metas.get(key)?.[0], 'application', WEIGHTS.app, of('meta', 'site-name'))
  for (const key of SITE_METAS)
    add(meta.metas.get(key)?.[0], 'site-meta', WEIGHTS['site-meta'], of('meta', 'site-name'))
  add(meta.metas.get('copyright')?.[0], 'copyright', WEIGHTS.copyright, of('meta', 'site-name'))
  for (const thing of meta.things.slice(0, MOST_THINGS)) {
    const types = typesOf(thing)
    if (!types.some((type) => ORGANIZATION.test(type)) || types.includes('Person')) continue
    const weight = types.includes('WebSite') ? WEIGHTS.website : WEIGHTS.organization
    add(textOf(thing.name), 'organization', weight, of('json-ld', 'publisher'))
  }
  for (const { text, how } of titleNames(survey))
    add(text, 'title', WEIGHTS[how], () => cite(context, 'meta', 'outlet/title', meta.title ?? text))
  for (const { text, from, first } of masthead)
    add(
      text,
      'masthead',
      WEIGHTS[from] - (first ? 0 : 0.7),
      of(from === 'microdata' ? 'microdata' : 'link', 'masthead'),
    )
  for (const { text, rule, block } of statedNames(survey))
    add(text, rule, WEIGHTS[rule], () => cite(context, 'text', `outlet/${rule}`, block.text.slice(0, 300), block))
  // Where nothing but an address names it.
  const explained = claims.every(({ name }) => isHostLike(name)) ? explainedName(survey, labels) : undefined
  if (explained)
    add(explained.text, 'explained', WEIGHTS.explained, () =>
      cite(context, 'text', 'outlet/about', explained.block.text.slice(0, 300), explained.block),
    )
  return claims
}

function first(value: Json | undefined): Json | undefined {
  return Array.isArray(value) ? value[0] : value
}

/** A blog's owner given as its publisher is its author again. */
function isPerson(value: Json | undefined): boolean {
  return !!value && typeof value === 'object' && !Array.isArray(value) && typesOf(value).includes('Person')
}
