/** Links to the outlet's policies, by kind: from the names of the page's links, and from its metadata. */
import type { Context } from '../evidence.ts'
import { languagesOfPage } from '../languages/page.ts'
import { deref, resolveUrl } from '../survey/metadata.ts'
import { type Block, Mark } from '../survey/types.ts'
import type { Json, Metadata } from '../survey.ts'
import { LIMITS, type Outlet, type PolicyKind, type PolicyLink } from '../types.ts'
import { policyKind } from './kind.ts'

/** schema.org's properties of an organisation or a piece whose value is a policy page. */
const PROPERTIES: Record<string, PolicyKind> = {
  publishingPrinciples: 'ethics',
  ethicsPolicy: 'ethics',
  correctionsPolicy: 'corrections',
  masthead: 'masthead',
  ownershipFundingInfo: 'ownership',
  verificationFactCheckingPolicy: 'fact-checking',
  actionableFeedbackPolicy: 'contact',
  missionCoveragePrioritiesPolicy: 'about',
  unnamedSourcesPolicy: 'ethics',
  noBylinesPolicy: 'ethics',
  diversityPolicy: 'ethics',
}

/** At most this many links of one kind: a page repeats its footer, a network has several imprints. */
const EACH = 2
const MOST_LINKS = 5000
const MOST_THINGS = 100

/** Regions whose links lead to other stories, or are other people's. */
const NO_POLICY = Mark.card | Mark.related | Mark.ad
/** In comments and forms, only the rules for these themselves are looked for. */
const FORMS = Mark.comments | Mark.form
const IN_FORMS = new Set<PolicyKind>(['comments', 'terms'])

/** Whose terms stand in many pages and are not the outlet's: sign-in, captchas, comments, analytics, licences. */
const SERVICES =
  /(?:^|\.)(?:google|facebook|instagram|twitter|x|linkedin|pinterest|whatsapp|tiktok|youtube|apple|microsoft|disqus|coral|automattic|gravatar|hcaptcha|cloudflare|mailchimp|creativecommons|aboutads|youronlinechoices|networkadvertising|nielsen|outbrain|taboola|addthis|truste|trustarc|onetrust|usercentrics|paypal|stripe|spotify|soundcloud|archive)\.(?:com|org|net|info|de|eu|io)$/i

/** Policy links of a page, those in its text first; the same address once. */
export function findPolicies(context: Context, outlet: Pick<Outlet, 'name' | 'domain'>): PolicyLink[] {
  const { survey } = context
  const found: PolicyLink[] = []
  const known = new Set<string>()
  const add = (kind: PolicyKind, text: string, url: URL) => {
    const key = `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}${url.hash}`
    if (known.has(key) || found.length >= LIMITS.policies) return
    if (found.filter((one) => one.kind === kind).length >= EACH) return
    known.add(key)
    found.push({ kind, text: text.slice(0, LIMITS.text), url: url.href })
  }

  const names = namesOf(outlet, survey.url)
  const languages = languagesOfPage(survey)
  for (const { text, href, block } of linksOf(survey.blocks)) {
    // Few links name a policy: their addresses are not taken apart before that.
    const path = () => addressOf(href, survey.url)?.pathname
    const kind = policyKind(text, { path, outlet: names, languages })
    if (!kind || (block.marks & FORMS && !IN_FORMS.has(kind))) continue
    const url = addressOf(href, survey.url)
    if (url && SERVICES.test(url.hostname) === SERVICES.test(survey.url.hostname)) add(kind, text, url)
  }
  for (const [kind, address] of stated(survey.meta)) {
    const url = addressOf(address, survey.url)
    // The page gives no name for it: its address stands in for one.
    if (url) add(kind, `${url.host}${url.pathname}`.replace(/^www\.|\/$/g, ''), url)
  }
  return found
}

/** Links with their whole text: "Read <b>Our</b> Policy" is one link in several pieces. */
function* linksOf(blocks: Block[]): Generator<{ text: string; href: string; block: Block }> {
  let count = 0
  for (const block of blocks) {
    if (block.marks & NO_POLICY && !(block.marks & Mark.siteFooter)) continue
    for (let p = 0; p < block.pieces.length; p++) {
      const piece = block.pieces[p]
      if (piece?.href === undefined) continue
      if (count++ >= MOST_LINKS) return
      let { end } = piece
      for (
        let next = block.pieces[p + 1];
        next?.href === piece.href && next.start - end <= 1;
        next = block.pieces[p + 1]
      ) {
        end = next.end
        p++
      }
      yield { text: block.text.slice(piece.start, end), href: piece.href, block }
    }
  }
}

/** A page elsewhere. A place in this page, a script or a mail address is no policy page. */
function addressOf(href: string, here: URL): URL | undefined {
  const absolute = resolveUrl(href, here)
  if (!absolute) return undefined
  const url = new URL(absolute)
  const same = url.host === here.host && url.pathname === here.pathname && url.search === here.search
  return same ? undefined : url
}

/** Names under which a link may speak of the outlet, in lower case, the longest first. */
function namesOf({ name, domain }: Pick<Outlet, 'name' | 'domain'>, url: URL): string[] {
  const host = url.hostname.replace(/^www\./, '')
  const full = name.toLowerCase().replace(/[’‘]/g, "'")
  const short = full.replace(/^(?:the|der|die|das|le|la|les|l'|el|il|de|het|o|a) ?(?=\S{3})/, '')
  const label = (domain || host).split('.').at(-2) ?? ''
  return [full, short, host, label].filter((one) => one.length > 1).sort((a, b) => b.length - a.length)
}

/** Policy pages that the metadata states, as kind and address. */
function* stated(meta: Metadata): Generator<[PolicyKind, string]> {
  for (const thing of meta.things.slice(0, MOST_THINGS)) {
    for (const [property, kind] of Object.entries(PROPERTIES)) {
      for (const address of addressesIn(thing[property], meta)) yield [kind, address]
    }
  }
  for (const [property, kind] of Object.entries(PROPERTIES)) {
    for (const address of meta.metas.get(property.toLowerCase()) ?? []) if (isAddress(address)) yield [kind, address]
  }
}

/** Addresses that a property's value gives: as text, as a thing with a `url` or `@id`, or as a list of these. */
function addressesIn(value: Json | undefined, meta: Metadata): string[] {
  return [value]
    .flat()
    .slice(0, EACH)
    .flatMap((one) => {
      const thing = deref(one, meta)
      const address =
        thing && typeof thing === 'object' && !Array.isArray(thing)
          ? (thing.url ?? thing['@id'] ?? thing['@value'])
          : thing
      return typeof address === 'string' && isAddress(address) ? [address] : []
    })
}

/** Policies are stated in prose as well; an address has no spaces and a slash. */
const isAddress = (text: string) => text.length < LIMITS.url && /^(?:https?:\/\/|\/)[^\s]+$/i.test(text)
