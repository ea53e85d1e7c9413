/**
 * The judge: hears all witnesses, believes the visible byline first, keeps the losers as conflicts.
 *
 * Precedence: (1) the strongest visible byline near the headline, with all names of equally strong bylines; (2) the
 * structured data bound to this piece; (3) meta elements. Agreement raises confidence; below `NAMED` nobody is named.
 */
import type { Context } from '../evidence.ts'
import { wordsFor } from '../languages/words.ts'
import { type Author, type Conflict, LIMITS } from '../types.ts'
import { credentialsInBio } from './bio.ts'
import { visibleTestimonies } from './byline.ts'
import type { AuthorClaim, Testimony } from './claim.ts'
import { isAccount, isPost, nameKey, sameName } from './names.ts'
import { jsonLdTestimony, metaTestimonies } from './structured.ts'

/** Below this confidence nobody is named. */
export const NAMED = 0.5

export interface Settled {
  authors: Author[]
  conflicts: Conflict[]
}

export function findAuthors(context: Context, outlet: { name: string; domain: string }): Settled {
  const words = wordsFor(context.survey.meta.lang)
  const jsonLd = jsonLdTestimony(context, words, outlet.name)
  const metas = metaTestimonies(context, words, outlet.name)
  const structured = [jsonLd, ...metas].filter((one) => one !== undefined)
  const plausible = structured.flatMap((one) => one.claims).filter((claim) => isPlausible(claim, outlet))
  const visible = visibleTestimonies(
    context,
    words,
    outlet.name,
    plausible.map((claim) => claim.name),
  )
    .map((one) => ({ ...one, claims: signed(one.claims, outlet) }))
    .filter((one) => one.claims.length > 0)

  const chosen = chooseVisible(visible, plausible)
  let winners: AuthorClaim[] = chosen
  let strength = Math.max(0, ...chosen.map((claim) => claim.strength))
  const supported = chosen.some((claim) => plausible.some((other) => sameName(claim.name, other.name)))
  const fromData = bestStructured(structured, outlet)
  if (winners.length === 0 || (strength < 0.62 && !supported && fromData.length > 0)) {
    winners = fromData
    strength = Math.max(0, ...fromData.map((claim) => claim.strength))
  }
  const all = [...visible.flatMap((one) => one.claims), ...structured.flatMap((one) => one.claims)]
  const authors: Author[] = []
  for (const claim of winners) {
    if (authors.length >= LIMITS.authors) break
    const known = authors.find((author) => sameName(author.name, claim.name))
    if (known) {
      addEvidence(known, claim)
      continue
    }
    const author: Author = {
      name: claim.name,
      kind: claim.kind,
      confidence: claim.strength,
      evidence: [claim.evidence],
    }
    if (claim.credentials) author.credentials = claim.credentials
    if (claim.url) author.url = claim.url
    const witnesses = new Set([claim.evidence.witness])
    for (const other of all) {
      if (other === claim || !sameName(other.name, claim.name)) continue
      witnesses.add(other.evidence.witness)
      addEvidence(author, other)
    }
    author.confidence = round(1 - (1 - claim.strength) * 0.6 ** (witnesses.size - 1))
    authors.push(author)
  }
  const named = authors.filter((author) => author.confidence >= NAMED)
  for (const author of named)
    if (author.kind === 'person' && !author.credentials) {
      const said = credentialsInBio(context.survey, author.name)
      if (said) author.credentials = said
    }
  return { authors: named, conflicts: conflictsOf(named, structured, outlet) }
}

function addEvidence(author: Author, claim: AuthorClaim): void {
  if (
    author.evidence.length < LIMITS.evidence &&
    !author.evidence.some((one) => one.quote === claim.evidence.quote && one.witness === claim.evidence.witness)
  )
    author.evidence.push(claim.evidence)
  // Nothing in a name's form tells a company from a person; the page's data may say it.
  if (claim.evidence.witness === 'json-ld' && claim.kind === 'organization') author.kind = 'organization'
  if (!author.credentials && claim.credentials) author.credentials = claim.credentials
  if (!author.url && claim.url) author.url = claim.url
}

/** The strongest visible byline, and the names of others that stand beside it and are as strong. */
function chooseVisible(visible: Testimony[], plausible: AuthorClaim[]): AuthorClaim[] {
  const score = (one: Testimony) =>
    one.strength + (one.claims.some((claim) => plausible.some((other) => sameName(claim.name, other.name))) ? 0.1 : 0)
  let best: Testimony | undefined
  for (const one of visible) if (!best || score(one) > score(best) + 0.001) best = one
  if (!best) return []
  const out = [...best.claims]
  const home = best.claims[0]?.block
  for (const one of visible) {
    if (one === best || one.strength < best.strength - 0.08) continue
    const block = one.claims[0]?.block
    if (!home || !block) continue
    const apart = Math.abs(block.index - home.index)
    // Names in list items or one block each; or another line that the metadata confirms.
    const confirmed = one.claims.every((claim) => plausible.some((other) => sameName(claim.name, other.name)))
    if (apart <= 6 || confirmed)
      for (const claim of one.claims) if (!out.some((other) => sameName(other.name, claim.name))) out.push(claim)
  }
  return out.sort((a, b) => (a.block?.index ?? 0) - (b.block?.index ?? 0))
}

function bestStructured(structured: Testimony[], outlet: { name: string; domain: string }): AuthorClaim[] {
  for (const one of structured) {
    const claims = one.claims.filter((claim) => isPlausible(claim, outlet))
    if (claims.length > 0) {
      const more = structured.find(
        (other) =>
          other !== one &&
          other.claims.length > claims.length &&
          claims.every((claim) => other.claims.some((o) => sameName(o.name, claim.name))),
      )
      return more ? more.claims.filter((claim) => isPlausible(claim, outlet)) : claims
    }
  }
  return []
}

/** An outlet that signs beside a person adds nothing; one that signs alone, or with its agency, is the author. */
function signed(claims: AuthorClaim[], outlet: { name: string; domain: string }): AuthorClaim[] {
  const people = claims.filter((claim) => isPlausible(claim, outlet))
  if (people.some((claim) => claim.kind === 'person') || claims.every((claim) => claim.strength < 0.8)) return people
  return claims.filter((claim) => !isAccount(claim.name) && !isPost(claim.name, outlet.name))
}

/** Not an account, and not just the outlet's own name. */
function isPlausible(claim: AuthorClaim, outlet: { name: string; domain: string }): boolean {
  return !isAccount(claim.name) && !isPost(claim.name, outlet.name) && !isOutlet(claim.name, outlet)
}

export function isOutlet(name: string, outlet: { name: string; domain: string }): boolean {
  const plain = (text: string) => nameKey(text).replace(/^the /, '').replaceAll(' ', '')
  const a = plain(name)
  if (!a) return true
  const site = plain(outlet.name)
  const host = outlet.domain.replace(/^www\./, '')
  if (a === site || a === plain(host) || a === plain(host.split('.').slice(0, -1).join(' '))) return true
  return (
    a.length > 3 &&
    host
      .split('.')
      .slice(0, -1)
      .some((label) => label.replaceAll('-', '') === a)
  )
}

/** What structured data says that the page does not show. An outlet's name there contradicts nobody. */
function conflictsOf(authors: Author[], structured: Testimony[], outlet: { name: string; domain: string }): Conflict[] {
  const first = authors[0]
  if (
    !first ||
    !authors.some((author) => author.evidence.some((one) => one.witness === 'byline' || one.witness === 'microdata'))
  )
    return []
  const losers = new Map<string, AuthorClaim>()
  for (const testimony of structured) {
    if (testimony.claims.some((claim) => authors.some((author) => sameName(author.name, claim.name)))) continue
    for (const claim of testimony.claims)
      if (!isOutlet(claim.name, outlet)) losers.set(nameKey(claim.name), losers.get(nameKey(claim.name)) ?? claim)
  }
  if (losers.size === 0) return []
  const winner = first.evidence[0]
  if (!winner) return []
  return [
    {
      about: 'author',
      claims: [
        {
          value: authors
            .map((author) => author.name)
            .join(', ')
            .slice(0, LIMITS.quote),
          evidence: winner,
        },
        ...[...losers.values()]
          .slice(0, LIMITS.claims - 1)
          .map((claim) => ({ value: claim.name, evidence: claim.evidence })),
      ],
    },
  ]
}

function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
}
