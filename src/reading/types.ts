/**
 * The reading: what one page says of its author, outlet, origin and caveats.
 *
 * Everything renders this object: toolbar, badges, popup, command line. It is plain JSON. `schema.ts` holds the same
 * shape as a validator, `schema.json` as a published JSON Schema; a test keeps the three together.
 */

/** What kind of thing on the page (or about it) a claim rests on. */
export const WITNESSES = ['byline', 'text', 'json-ld', 'meta', 'microdata', 'link', 'list', 'trust.txt'] as const
export type Witness = (typeof WITNESSES)[number]

/** One piece of evidence: the page's own words, unaltered except for folded white space. */
export interface Evidence {
  witness: Witness
  /** At most `LIMITS.quote` characters. For visible witnesses it stands in the page's text as it is here. */
  quote: string
  /** Id of the rule that found it: the path of the file below `reading/`, without ending (`authors/visible`). */
  rule: string
}

export interface Author {
  /** The name alone: no "By", title, city, date, address, handle or outlet. */
  name: string
  kind: 'person' | 'organization'
  /** The page's own words on who this is. */
  credentials?: string
  /** The author's page, where the byline links to one. Always http(s). */
  url?: string
  /** 0 to 1: how sure the judge is that the page names this author. */
  confidence: number
  evidence: Evidence[]
}

export interface Outlet {
  name: string
  /** Host of the page without "www."; the worker and the command line narrow it to the registrable domain. */
  domain: string
  /** Service on which the outlet publishes, where it is not the outlet itself: "Substack". */
  platform?: string
  /** Who owns it, where the page says "owned by" in so many words. */
  owner?: string
  /** The legal entity behind it: of the copyright line or the imprint. */
  entity?: string
  memberships?: string[]
  evidence: Evidence[]
}

export const ORIGIN_HOWS = ['wire', 'republished', 'translated', 'provided'] as const
export interface Origin {
  name: string
  domain?: string
  how: (typeof ORIGIN_HOWS)[number]
  evidence: Evidence[]
}

/** In the order in which they are shown. */
export const CAVEAT_KINDS = [
  'accuracy',
  'liability',
  'views',
  'opinion',
  'satire',
  'sponsored',
  'affiliate',
  'press-release',
  'syndicated',
  'contributor',
  'advice',
  'interest',
  'state',
  'ai',
  'unverified',
  'correction',
  'age',
  'anonymity',
] as const
export type CaveatKind = (typeof CAVEAT_KINDS)[number]

export interface Caveat {
  kind: CaveatKind
  /** The sentence of the page; the same as the first evidence's quote. */
  quote: string
  /** Does the page say it of this piece, or of everything on the site? */
  scope: 'piece' | 'site'
  evidence: Evidence[]
}

export const POLICY_KINDS = [
  'about',
  'masthead',
  'ethics',
  'corrections',
  'ownership',
  'fact-checking',
  'content-policy',
  'comments',
  'republishing',
  'terms',
  'contact',
] as const
export type PolicyKind = (typeof POLICY_KINDS)[number]

export interface PolicyLink {
  kind: PolicyKind
  text: string
  /** Absolute, http(s) only. */
  url: string
}

export interface Claim {
  value: string
  evidence: Evidence
}

/** Witnesses that contradict each other, the believed one first. */
export interface Conflict {
  about: 'author' | 'outlet' | 'date'
  claims: Claim[]
}

export const PAGE_KINDS = ['article', 'listing', 'policy', 'other'] as const
export type PageKind = (typeof PAGE_KINDS)[number]

export const LABELS = [
  'news',
  'opinion',
  'analysis',
  'feature',
  'review',
  'interview',
  'explainer',
  'live',
  'press-release',
  'sponsored',
  'satire',
  'letter',
] as const
export type Label = (typeof LABELS)[number]

export interface Reading {
  schema: 1
  url: string
  canonicalUrl?: string
  /** BCP 47 tag as the page states it. */
  lang?: string
  title?: string
  page: PageKind
  label?: Label
  /** Empty: the page names nobody. */
  authors: Author[]
  outlet: Outlet
  origins: Origin[]
  caveats: Caveat[]
  policies: PolicyLink[]
  /** ISO 8601, as far as the page gives it: a date or a date and time. */
  dates: { published?: string; modified?: string }
  conflicts: Conflict[]
}

/** Why a page was not read: it is too large. */
export const TOO_LARGE = 'too-large'

/** Bounds on what a page can make us carry, in characters or entries. */
export const LIMITS = {
  quote: 600,
  name: 120,
  credentials: 400,
  url: 2000,
  text: 200,
  title: 300,
  authors: 20,
  origins: 12,
  caveats: 40,
  evidence: 8,
  policies: 30,
  conflicts: 6,
  claims: 8,
} as const
