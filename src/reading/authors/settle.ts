/**
 * Who wrote it: all witnesses are heard, the judge gives each name its probability, and the losers are kept as conflicts
 * where the page's data contradicts its byline.
 */
import type { Context } from '../evidence.ts'
import { wordsFor } from '../languages/words.ts'
import type { Steps } from '../steps.ts'
import { type Author, type Conflict, LIMITS } from '../types.ts'
import { type Candidate, candidatesOf, mayWrite } from './candidates.ts'
import type { AuthorClaim } from './claim.ts'
import { credentialsInBio } from './credentials.ts'
import { judge } from './judge.ts'
import { isOutlet, type Site } from './own-name.ts'
import { named } from './precedence.ts'
import { isTypo, sameName } from './same-name.ts'
import { structuredTestimonies } from './structured.ts'
import { visibleClaims } from './visible.ts'
import { WEIGHTS } from './weights.ts'

export interface Settled {
  authors: Author[]
  conflicts: Conflict[]
}

/** Every name that the page could mean, with its signs. */
export function* hear(context: Context, outlet: Site): Steps<Candidate[]> {
  const words = wordsFor(context.survey.meta.lang)
  const data = structuredTestimonies(context, words, outlet.name)
  const names = data.flatMap((one) => one.claims.map((claim) => claim.name))
  const visible = yield* visibleClaims(context, words, outlet.name, (name) =>
    names.some((other) => sameName(other, name)),
  )
  return candidatesOf(context, visible, data, outlet)
}

export function* findAuthors(context: Context, outlet: Site): Steps<Settled> {
  const all = yield* hear(context, outlet)
  const candidates = all.filter(mayWrite)
  const probability = judge(candidates, WEIGHTS)
  const chosen = named(candidates, probability)
  const settled: { candidate: Candidate; author: Author }[] = []
  candidates.forEach((candidate, i) => {
    const confidence = Math.round((probability[i] as number) * 1000) / 1000
    if (chosen[i] && settled.length < LIMITS.authors)
      settled.push({ candidate, author: authorOf(candidate, confidence) })
  })
  // Bylines in the order of the page; names that only the data gives after them, in its order.
  const place = ({ candidate }: { candidate: Candidate }) => candidate.blocks[0] ?? Number.MAX_SAFE_INTEGER
  settled.sort((a, b) => place(a) - place(b))
  const authors = settled.map((one) => one.author)
  for (const author of authors)
    if (author.kind === 'person' && !author.credentials) {
      const said = credentialsInBio(context.survey, author.name)
      if (said) author.credentials = said
    }
  return { authors, conflicts: conflictsOf(authors, all, outlet) }
}

function authorOf({ claims }: Candidate, confidence: number): Author {
  const shown = claims[0] as AuthorClaim
  // Where the page spells a name in two ways, its data was not typed in haste.
  const first =
    claims.find((claim) => !claim.block && isTypo(claim.name, shown.name)) ??
    claims.find((claim) => claim.name.startsWith(`${shown.name} `)) ??
    shown
  const author: Author = { name: first.name.slice(0, LIMITS.name), kind: first.kind, confidence, evidence: [] }
  for (const claim of claims) {
    if (
      author.evidence.length < LIMITS.evidence &&
      !author.evidence.some((one) => one.quote === claim.evidence.quote && one.witness === claim.evidence.witness)
    )
      author.evidence.push(claim.evidence)
    // Nothing in a name's form tells a company from a person; the page's data may say it.
    if (claim.signs.includes('data-organization')) author.kind = 'organization'
    if (!author.credentials && claim.credentials) author.credentials = claim.credentials
    if (!author.url && claim.url) author.url = claim.url
  }
  return author
}

/** What the data says that the page does not show. An outlet's name there contradicts nobody. */
function conflictsOf(authors: Author[], candidates: Candidate[], outlet: Site): Conflict[] {
  const winner = authors
    .flatMap((author) => author.evidence)
    .find((one) => one.witness === 'byline' || one.witness === 'microdata')
  if (!winner) return []
  const losers = candidates.filter(
    (one) =>
      one.data.length > 0 &&
      !one.claims.some((claim) => authors.some((author) => sameName(author.name, claim.name))) &&
      !isOutlet(one.claims[0]?.name ?? '', outlet),
  )
  // A witness that knows the byline's author as well is no contradiction, only fuller.
  const agreeing = new Set(
    candidates
      .filter((one) => one.claims.some((claim) => authors.some((author) => sameName(author.name, claim.name))))
      .flatMap((one) => one.data),
  )
  const contrary = losers.filter((one) => one.data.some((testimony) => !agreeing.has(testimony)))
  if (contrary.length === 0) return []
  const value = authors
    .map((author) => author.name)
    .join(', ')
    .slice(0, LIMITS.quote)
  const claims = contrary.slice(0, LIMITS.claims - 1).map((one) => {
    const claim = one.claims.find((each) => !each.block) as AuthorClaim
    return { value: claim.name, evidence: claim.evidence }
  })
  return [{ about: 'author', claims: [{ value, evidence: winner }, ...claims] }]
}
