/** All that was said of one name, from all witnesses, as one case for the judge. */
import type { Context } from '../evidence.ts'
import { agencyNamed } from '../origins/agencies.ts'
import { deref, textOf } from '../survey/metadata.ts'
import { type Block, ELSEWHERE, Mark } from '../survey.ts'
import type { AuthorClaim } from './claim.ts'
import { hasGivenName } from './given-names.ts'
import type { Heard } from './judge.ts'
import { isAccount } from './names.ts'
import { isDesk, isNearOutlet, isOutlet, type Site } from './own-name.ts'
import { sameName } from './same-name.ts'
import type { Testimony } from './structured.ts'

export interface Candidate extends Heard {
  /** Visible claims in the order of the page, then the data's. */
  claims: AuthorClaim[]
}

/** The same name, or the same agency by another of its names. */
function isSame(a: AuthorClaim, b: AuthorClaim): boolean {
  if (sameName(a.name, b.name) || isShortFor(a, b) || isShortFor(b, a)) return true
  return a.agency === true && b.agency === true && agencyNamed(a.name) === agencyNamed(b.name)
}

/** "Corbinian" over the piece, "Corbinian Rothmoor" in the note about him. */
const isShortFor = (short: AuthorClaim, full: AuthorClaim) =>
  short.kind === 'person' &&
  full.kind === 'person' &&
  /^\p{Lu}\p{L}{2,}$/u.test(short.name) &&
  full.name.startsWith(`${short.name} `) &&
  (full.signs.includes('boxed') || full.signs.includes('bio')) &&
  (short.block === undefined || short.signs.includes('signed'))

/** Most names that are heard on one page. */
const MOST = 60

export function candidatesOf(context: Context, visible: AuthorClaim[], data: Testimony[], outlet: Site): Candidate[] {
  const out: Candidate[] = []
  const add = (claim: AuthorClaim, testimony: number) => {
    let at = out.find((one) => one.claims.some((other) => isSame(other, claim)))
    if (!at) {
      if (out.length >= MOST) return
      at = { signs: [], places: [], blocks: [], data: [], claims: [] }
      out.push(at)
    }
    at.claims.push(claim)
    if (claim.block && !at.blocks.includes(claim.block.index)) at.blocks.push(claim.block.index)
    if (testimony >= 0 && !at.data.includes(testimony)) at.data.push(testimony)
  }
  for (const claim of visible) add(claim, -1)
  data.forEach((one, i) => {
    for (const claim of one.claims) add(claim, i)
  })
  const site = { ...outlet, also: publishersOf(context) }
  const named = data.flatMap((one) => one.claims).filter((claim) => !isAccount(claim.name))
  const others = named.filter((claim) => !isOutlet(claim.name, site))
  const people = others.some((claim) => claim.kind === 'person')
  const state = people
    ? 'data-other'
    : others.length > 0
      ? 'data-agency'
      : named.length > 0
        ? 'data-outlet'
        : 'data-silent'
  const prose = out.length > 0 ? proseOf(context) : ''
  for (const one of out) {
    one.signs = [...signsOf(context, one, site, state), ...wordSigns(one, prose)]
    one.places = one.claims
      .filter((claim) => claim.block)
      .map((claim) =>
        placeSigns(
          claim,
          one.data.length > 0 ? 'agreed' : state,
          one.signs.find((sign) => /^(?:un)?told/.test(sign)),
        ),
      )
  }
  return out
}

/** Told by nobody but the data, an account of the publishing system or the outlet's own name wrote nothing. */
export const mayWrite = (one: Candidate) =>
  !one.signs.includes('account') &&
  (!one.signs.includes('outlet') || one.claims.some(isSigned)) &&
  !(one.signs.includes('unmentioned') && one.claims.every(({ name }) => USER_NAME.test(name))) &&
  !isSelfStated(one)

/** An organisation that only the data names, and by the outlet's name with a word more: the outlet itself. Its desks sign. */
const isSelfStated = ({ signs, blocks, claims }: Candidate) =>
  signs.includes('near-outlet') &&
  signs.includes('data-organization') &&
  blocks.length === 0 &&
  !claims.some(({ name }) => isDesk(name))

/** What somebody logs in by; where the page never shows it, the reader would not know whom it means. */
const USER_NAME = /^[a-z][a-z\d_.-]{1,24}$/

/** An outlet's name in its own pages signs only where a word or the markup says so. */
const isSigned = ({ block, signs }: AuthorClaim) =>
  block !== undefined && signs.some((sign) => /^(?:class|rel|itemprop|sure|way:(?:by|led|inner))$/.test(sign))

function signsOf(context: Context, one: Candidate, outlet: Site, state: string): string[] {
  const signs = new Set(one.claims.flatMap((claim) => (claim.block ? [] : claim.signs)))
  const name = one.claims[0]?.name ?? ''
  if (isAccount(name)) signs.add('account')
  if (isOutlet(name, outlet)) signs.add(isOwnSite(one) || isOwnBlog(one, outlet) ? 'own-site' : 'outlet')
  else if (isNearOutlet(name, outlet)) signs.add('near-outlet')
  if (one.blocks.length > 1) signs.add(one.blocks.length > 4 ? 'often' : 'twice')
  if (one.data.length > 0) signs.add(`data:${Math.min(one.data.length, 3)}`)
  if (one.blocks.length > 0) {
    signs.add('visible')
    signs.add(one.data.length > 0 ? 'agreed' : state)
  } else {
    signs.add('hidden')
    signs.add(mention(context, name))
    if (!isDated(context)) signs.add('undated')
  }
  return [...signs]
}

/** A site that bears its author's name: "Jane Doe", by Jane Doe. */
const isOwnSite = ({ claims }: Candidate) =>
  claims[0]?.kind === 'person' && /^\S+ \S/.test(claims[0].name) && hasGivenName(claims[0].name)

/** On a platform for blogs a blog is called by who writes it: its byline means the writer. */
const isOwnBlog = ({ claims }: Candidate, { platform }: Site) =>
  platform !== undefined &&
  claims.some((claim) => claim.kind === 'person' && !claim.name.includes(' ') && isSigned(claim))

/** Pieces bear a date; what a page without one calls its author is often the site's owner or maker. */
function isDated({ survey }: Context): boolean {
  const { meta, blocks, headline } = survey
  if (meta.piece?.datePublished !== undefined) return true
  if ([...meta.metas.keys()].some((key) => /publi|date|time/.test(key))) return true
  return blocks
    .slice(Math.max(0, headline - 5), headline + 12)
    .some((block) => block.marks & Mark.time || (block.text.length < 80 && /\b(?:19|20)\d\d\b/.test(block.text)))
}

function publishersOf({ survey: { meta } }: Context): string[] {
  const names = [meta.metas.get('og:site_name')?.[0], meta.metas.get('application-name')?.[0]]
  if (meta.piece) names.push(textOf(deref(meta.piece.publisher, meta)))
  return names.filter((name) => name !== undefined).map((name) => name.slice(0, 200))
}

/** Running text that is looked at for a name's words, in characters. */
const MOST_PROSE = 30_000

/** The piece's running text, for telling names from words. */
function proseOf(context: Context): string {
  let prose = ' '
  for (const block of context.survey.blocks) {
    if (block.marks & ELSEWHERE || block.text.length < 60) continue
    // "Write to Jane Marsh, jane.marsh@…" is no part of the story.
    if (/\S@\S/.test(block.text) && block.text.length < 400) continue
    prose += `${block.text} `
    if (prose.length > MOST_PROSE) break
  }
  return prose
}

/** "NightOwl", "nightowl84": no word, and nobody expects a given name. */
const PEN_NAME = /^(?:\p{L}{1,20}\p{Ll}\p{Lu}\p{L}{0,20}|\p{L}{3,20}\d{1,4})$/u

/** What the page's own text says of a name's words: used as plain words there, or told about as somebody. */
function wordSigns(one: Candidate, prose: string): string[] {
  const claim = one.claims[0]
  if (!claim || !/\p{Script=Latin}/u.test(claim.name)) return []
  const out: string[] = []
  const words = claim.name.split(' ')
  const sure = one.claims.some(({ signs }) => signs.includes('sure'))
  // Behind "By" a name needs less proof.
  const introduced = one.claims.some(({ signs }) =>
    signs.some((sign) => /^way:(?:by|led|inner|head|credit)$/.test(sign)),
  )
  if (claim.kind === 'person' && one.data.length === 0)
    out.push(
      sure || hasGivenName(claim.name)
        ? 'given-name'
        : introduced || PEN_NAME.test(claim.name)
          ? 'rare-name'
          : 'no-given-name',
    )
  if (words.some((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && holdsWord(prose, word.toLowerCase())))
    out.push('plain-word')
  let at = -1
  let told = 0
  do {
    at = prose.indexOf(claim.name, at + 1)
    if (at >= 0) told++
  } while (at >= 0 && told < 3)
  // The line of the name itself may be long enough to count as prose.
  const own = one.claims.filter((each) => (each.block?.text.length ?? 0) >= 60).length
  out.push(sure || told - own <= 0 ? 'untold' : told - own === 1 ? 'told' : 'told-often')
  return out
}

function holdsWord(prose: string, word: string): boolean {
  for (let at = prose.indexOf(word); at >= 0; at = prose.indexOf(word, at + 1))
    if (!/\p{L}/u.test(prose[at - 1] ?? ' ') && !/\p{L}/u.test(prose[at + word.length] ?? ' ')) return true
  return false
}

/** The way and the place count together with what else the page names, and the way with how often the text tells of the name. */
function placeSigns({ signs }: AuthorClaim, state: string, told: string | undefined): string[] {
  const [at, way] = signs as [string, string]
  return [...signs, `${at}+${state}`, ...(told ? [`${way}+${told}`] : [])]
}

/** The part of an e-mail address that somebody logs in by is no mention: "jdoe@post.example". */
function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/^@[\p{L}\d]/u.test(text.slice(at + name.length, at + name.length + 2))) return true
  return false
}

/** Where the text around the piece mentions a name that only the data gives as author. */
function mention(context: Context, name: string): string {
  const { blocks, headline, end } = context.survey
  const last = name.split(' ').pop() as string
  let found = 'unmentioned'
  for (let i = Math.max(0, headline - 14); i < end; i++) {
    const block = blocks[i] as Block
    if (block.marks & ELSEWHERE) continue
    if (holdsName(block.text, name)) return `mentioned@${block.zone}`
    if (found === 'unmentioned' && last !== name && last.length > 4 && block.text.includes(last))
      found = 'half-mentioned'
  }
  return found
}
