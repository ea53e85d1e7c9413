/**
 * The visible byline: every line around the piece that could name its author, with the signs of each. Casts a wide net
 * on purpose; the judge throws back what is no author.
 */
import { type Context, cite } from '../evidence.ts'
import type { Phrases } from '../languages/phrases.ts'
import type { Words } from '../languages/words.ts'
import { BLOCKS_A_STEP, isPause, type Steps } from '../steps.ts'
import { isParagraph } from '../survey/extent.ts'
import { resolveUrl } from '../survey/metadata.ts'
import { type Block, Mark } from '../survey.ts'
import { LIMITS } from '../types.ts'
import type { AuthorClaim } from './claim.ts'
import { credentialsAfter } from './credentials.ts'
import { cutIntroducer } from './introducers.ts'
import { readLine } from './lines.ts'
import { cleanName } from './names.ts'
import {
  DOUBTFUL,
  elementSigns,
  isIntroduced,
  isSignOff,
  isSure,
  lineSigns,
  MADE_FOR_IT,
  NEVER,
  nameSigns,
  placeSigns,
  REPORTING,
  STILL,
  whereOf,
} from './signs.ts'

const RULE = 'authors/visible'
/** Blocks before the headline, and after the piece's last paragraph, that are looked at. */
const BEFORE = 14
const AFTER = 25
const LONGEST = 600
/** The authors of a paper are many. */
const LONGEST_LIST = 1500
/** Claims that are heard on one page. */
const MOST = 250

export type Known = (name: string) => boolean

export function* visibleClaims(context: Context, words: Words, outlet: string, known: Known): Steps<AuthorClaim[]> {
  const { blocks, headline, end } = context.survey
  const out: AuthorClaim[] = []
  let after = 0
  /** Last block of a box with others' names, and of a list of other stories. */
  let others = -1
  let stories = -1
  for (let i = Math.max(0, headline - BEFORE); i < end && out.length < MOST; i++) {
    if (isPause(i, BLOCKS_A_STEP)) yield
    const block = blocks[i] as Block
    // A <nav> without links is no menu.
    const menu = block.marks & Mark.nav && (block.zone !== 'head' || block.linked > 0 || block.text.length < 3)
    const marked = isMarked(block)
    const spared = marked && isOwn(context, block, words) ? Mark.siteFooter : 0
    if (i === headline || block.marks & NEVER & ~spared || (menu && !spared)) continue
    if (block.zone === 'after' && ++after > AFTER) break
    if (block.text.length > (marked && block.zone === 'head' ? LONGEST_LIST : LONGEST) && !isEdge(block)) continue
    // A link that says so leads to a single story.
    if (block.linked < 0.5 && heads(block, words.stories)) stories = i + OTHERS
    else if (i <= stories && heads(block, words.box)) stories = -1
    if (i <= stories) continue
    if (heads(block, words.others)) others = i + OTHERS
    else if (i <= others && (block.marks & Mark.heading || isParagraph(block))) others = -1
    if (i <= others && !marked) continue
    // Beside the headline stands the byline, whatever the column is called.
    const beside = block.marks & DOUBTFUL & ~Mark.aside ? false : Math.abs(i - headline) <= 5
    if (block.marks & DOUBTFUL && !marked && !beside && !(block.marks & Mark.meta)) continue
    const claims = readBlock(context, block, marked, words, outlet, known)
    // A name over the headline that leads elsewhere than to an author is the story's topic.
    out.push(...(block.zone === 'before' ? claims.filter((claim) => !isTopic(claim)) : claims))
  }
  return withoutRoll(out)
}

/** Lines of a box with others' names, or of a list of other stories, that are passed over. */
const OTHERS = 12

/** "Our team", "Media contact", "Most read": heads a box below the text with names of whoever did not write it. */
function heads(block: Block, phrases: Phrases): boolean {
  if (block.text.length > 40 || block.zone === 'head' || block.zone === 'before' || block.paragraphsAfter > 0)
    return false
  // "Ansprechpartner/in", "Ansprechpartner*innen".
  const lower = block.text
    .toLowerCase()
    .replace(/\s{0,3}[:：]$/, '')
    .replace(/[/*:_(·](?:in|innen)\)?$/, '')
  return phrases.like(lower).some((phrase) => lower === phrase)
}

/** So many names in lines of their own within the text are a roll: who signs a letter, plays in a film or a team. */
const ROLL = 12

function withoutRoll(claims: AuthorClaim[]): AuthorClaim[] {
  const bare = ({ kind, signs }: AuthorClaim) =>
    kind === 'person' && signs.includes('way:alone') && !signs.includes('author-link') && !signs.includes('boxed')
  const listed = claims.filter((claim) => bare(claim) && claim.signs[0] === 'alone@body')
  if (listed.length < ROLL) return claims
  const lines = new Set(listed.map(({ block }) => block?.index ?? -9))
  // Its last lines may stand behind the last paragraph.
  const ends = ({ block }: AuthorClaim) =>
    block !== undefined && [1, 2, 3].some((back) => lines.has(block.index - back))
  return claims.filter((claim) => {
    const roll = bare(claim) && (claim.signs[0] === 'alone@body' || ends(claim))
    if (roll && claim.block) lines.add(claim.block.index)
    return !roll
  })
}

/**
 * Footers and lists of links hold nothing of the piece, but names in CSS are loose: a line that is marked as the author
 * and introduces one, right beside the headline or in the piece's own element, is its byline.
 */
function isOwn({ survey }: Context, block: Block, words: Words): boolean {
  if (cutIntroducer(block.text, words) === undefined) return false
  return Math.abs(block.index - survey.headline) <= 2 || (block.marks & Mark.article) !== 0
}

const isTopic = ({ signs }: AuthorClaim) =>
  signs.includes('way:alone') && signs.includes('link') && !signs.includes('author-link') && !signs.includes('by-date')

/** The first or last paragraph: a credit may open or close it. */
const isEdge = (block: Block) => block.zone === 'body' && (block.paragraphsBefore === 0 || block.paragraphsAfter === 0)

const isMarked = (block: Block) => (block.marks & Mark.author) !== 0 || block.pieces.some((piece) => piece.author)

function readBlock(
  context: Context,
  block: Block,
  marked: boolean,
  words: Words,
  outlet: string,
  known: Known,
): AuthorClaim[] {
  const line = readLine(context, block, marked, words, outlet, known)
  if (!line) return []
  const { byline, way } = line
  const credentials = byline.credentials ?? credentialsAfter(context, block, byline, words)
  const place = placeSigns(context, block, words)
  const about = lineSigns(block, byline, outlet)
  const at = `${way}@${whereOf(block)}`
  const title = context.survey.blocks[context.survey.headline]?.text ?? context.survey.meta.title ?? ''
  return byline.names.slice(0, LIMITS.authors).map((name, i) => {
    const element = elementSigns(block, name.name, context.survey.url.href.split('#')[0] ?? '')
    const signs = [...element]
    if (line.explicit) signs.push('explicit')
    if (way === 'by' && REPORTING.test(block.text)) signs.push('reporting')
    if (isIntroduced(block, name.name, words)) signs.push('introduced')
    // "By Jane Doe" under the headline, in an element that is made for it: as plain as a byline can be.
    if (/^(?:by|led|inner)@(?:head|early)$/.test(at) && name.form >= 0.7)
      signs.push(element.some((sign) => MADE_FOR_IT.has(sign)) ? 'firm' : 'plainly-said')
    if (credentials) signs.push('credentials')
    const sure = isSure(way, at, [...signs, ...place]) || (line.explicit === true && isSignOff(context, block))
    signs.unshift(at, `way:${way}`)
    // Where the page leaves no doubt that it names an author, a pen name is as good as any, wherever it stands.
    if (sure)
      signs.push(
        'sure',
        'form:best',
        ...[...place, ...about, ...nameSigns(name, outlet)].filter((sign) => STILL.has(sign)),
      )
    else signs.push(...place, ...about, ...nameSigns(name, outlet))
    if (i > 0) signs.push('not-first')
    if (title.includes(name.name)) signs.push('in-title')
    const claim: AuthorClaim = { ...name, signs, evidence: evidenceOf(context, block, signs, line.quote), block }
    const url = linkOf(context, block, name.name)
    if (url) claim.url = url
    if (credentials && byline.names.length === 1) claim.credentials = credentials.slice(0, LIMITS.credentials)
    return claim
  })
}

function evidenceOf(context: Context, block: Block, signs: string[], quote: string | undefined) {
  const introduced = signs.some((sign) => sign.startsWith('by@') || sign.startsWith('led@'))
  return cite(
    context,
    signs.includes('itemprop') && !introduced ? 'microdata' : 'byline',
    RULE,
    quote ?? block.text,
    block,
  )
}

function linkOf(context: Context, block: Block, name: string): string | undefined {
  for (const piece of block.pieces) {
    if (piece.href === undefined) continue
    const text = cleanName(block.text.slice(piece.start, piece.end))
    if (text && (text.includes(name) || (name.includes(text) && text.length > 3))) {
      const url = resolveUrl(piece.href, context.survey.url)
      return url?.startsWith('http') && !/^#/.test(piece.href) ? url : undefined
    }
  }
  return undefined
}
