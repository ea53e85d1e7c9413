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
import { type Block, ELSEWHERE, Mark } from '../survey.ts'
import { LIMITS } from '../types.ts'
import type { AuthorClaim } from './claim.ts'
import { credentialsAfter, isCredentials } from './credentials.ts'
import { cutIntroducer, isDate } from './introducers.ts'
import { readLine } from './lines.ts'
import { cleanName, isPost, type Name } from './names.ts'
import type { Byline } from './split.ts'

const RULE = 'authors/visible'
/** Paths under which outlets keep their authors' pages. */
export const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autore|by|people|person|profiles?|profil|staff|team|contributors?|journalists?|journalistes?|reporters?|writers?|columnists?|redaktion|redakteure?|users?|members?|bios?|skribent|penulis|yazar(?:lar)?|correspondents?|experts?|impressum\/[a-z])[/=]/i
/** Never the piece's own, whatever class an element bears. */
const NEVER = Mark.comments | Mark.related | Mark.form | Mark.ad | Mark.card | Mark.siteFooter
/** Columns, boxes and captions hold a byline only where they say so themselves. */
const DOUBTFUL = (ELSEWHERE | Mark.siteHeader | Mark.figure) & ~NEVER & ~Mark.nav
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

/** The page says it twice over: by its markup, or by a word like "Written by" and the place where that stands. */
function isSure(way: string, at: string, signs: string[]): boolean {
  if (signs.includes('signed')) return true
  if (!signs.includes('explicit') && way !== 'led' && !signs.includes('introduced')) return false
  return /@(?:head|early)$/.test(at) || signs.some((sign) => CONFIRMS.has(sign))
}

/** Most short lines between the text and who signs it: sources, credits of pictures. */
const CREDITS = 4

/** "Author: Jane Doe" after the text, below other credits. */
function isSignOff({ survey: { blocks, headline } }: Context, block: Block): boolean {
  const next = blocks[block.index + 1]
  if (!/^(?:body|after)$/.test(block.zone) || block.text.length > 100 || (next && isParagraph(next))) return false
  for (let i = block.index - 1; i >= Math.max(headline + 1, block.index - 1 - CREDITS); i--) {
    const before = blocks[i] as Block
    if (isParagraph(before)) return true
    if (before.text.length > 120 || before.marks & Mark.heading) return false
  }
  return false
}

/** The agencies' credit at the end: "(Reporting by Jane Doe in Beirut; editing by John Roe)". */
const REPORTING = /^\(?(?:additional )?(?:reporting|writing) by\s/i

const CONFIRMS = new Set('class rel itemprop author-link dated by-date closes ends-run boxed'.split(' '))
/** What counts even then. */
const STILL = new Set(
  'close near organization person agency post sentence much-else several crowd bio not-latin quoted heading in-article closes ends-run boxed by-date dated under-headline titled'.split(
    ' ',
  ),
)

function whereOf(block: Block): string {
  if (block.zone !== 'body') return block.zone
  return block.paragraphsBefore <= 1 ? 'early' : block.paragraphsAfter === 0 ? 'late' : 'body'
}

function placeSigns(context: Context, block: Block, words: Words): string[] {
  const { blocks, headline } = context.survey
  const out: string[] = []
  const apart = Math.abs(block.index - headline)
  out.push(apart <= 2 ? 'close' : apart <= 6 ? 'near' : apart <= 14 ? 'off' : 'far')
  for (const [sign, mark] of MARKS) if (block.marks & mark) out.push(sign)
  const next = blocks[block.index + 1]
  const before = blocks[block.index - 1]
  if (isDate(block.text, words)) out.push('dated')
  else if ([next, before].some((one) => one && one.text.length < 80 && isDate(one.text, words))) out.push('by-date')
  if (next && isCredentials(next.text, words)) out.push('titled')
  if (before && before.index === headline) out.push('under-headline')
  if (block.zone === 'after' && block.index - lastOfBody(context) === 1) out.push('closes')
  if (block.marks & Mark.article) out.push('in-article')
  if (before && isParagraph(before) && block.zone === 'body' && !(next && isParagraph(next))) out.push('ends-run')
  if (isBoxed(context, block, words)) out.push('boxed')
  return out
}

/** In a box about the author: it says so, or links all that the author wrote. */
function isBoxed({ survey }: Context, block: Block, words: Words): boolean {
  if (!(block.marks & (Mark.bio | Mark.author))) return false
  for (let i = Math.max(0, block.index - 2); i < Math.min(survey.blocks.length, block.index + 6); i++) {
    const near = survey.blocks[i] as Block
    if (i === block.index || !(near.marks & (Mark.bio | Mark.author)) || near.text.length > 120) continue
    const lower = near.text.toLowerCase()
    if (words.box.like(lower).some((phrase) => lower.startsWith(phrase))) return true
    if (
      near.linked > 0.8 &&
      near.pieces.some(({ href }) => href !== undefined && AUTHOR_PATH.test(href)) &&
      near.text.includes(' ')
    )
      return true
  }
  return false
}

const MARKS: [string, number][] = [
  ['bio', Mark.bio],
  ['meta', Mark.meta],
  ['heading', Mark.heading],
  ['doubtful', DOUBTFUL],
  ['aside', Mark.aside],
  ['standfirst', Mark.standfirst],
  ['label', Mark.label],
  ['italic', Mark.italic],
  ['list', Mark.list],
  ['note', Mark.note],
  ['quoted', Mark.quote],
]

function lastOfBody(context: Context): number {
  const { blocks, end } = context.survey
  for (let i = end - 1; i >= 0; i--) if ((blocks[i] as Block).zone === 'body') return i
  return -1
}

function lineSigns(block: Block, byline: Byline, outlet: string): string[] {
  const out: string[] = []
  const named = byline.names.reduce((sum, name) => sum + name.name.length, 0)
  const rest = block.text.length - named
  out.push(rest <= 4 ? 'bare' : rest <= 25 ? 'little-else' : rest <= 80 ? 'some-else' : 'much-else')
  if (byline.names.length > 1) out.push(byline.names.length > 4 ? 'crowd' : 'several')
  if (/[.!?]$/.test(block.text) && block.text.split(' ').length > 8) out.push('sentence')
  if (outlet && block.text.length > outlet.length + 4 && block.text.includes(outlet)) out.push('with-outlet')
  return out
}

/** A firm by its legal form: what pages without an author name in their data made the site. */
const COMPANY =
  /\s(?:gmbh|ag|kg|ug|ohg|ltd|inc|llc|plc|corp|co|s\.?a|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|ab|as|a\/s|sp\. z o\.o|e\. ?k|media|agency|agentur|publishing|verlag|solutions|software|webdesign)\.?$/i

/** What the form of the name says, for visible and hidden names alike. */
export function nameSigns(name: Name, outlet: string): string[] {
  const out: string[] = []
  out.push(
    name.form < 0.45 ? 'form:poor' : name.form < 0.7 ? 'form:fair' : name.form < 0.85 ? 'form:good' : 'form:best',
  )
  out.push(name.kind === 'organization' ? 'organization' : 'person')
  const tokens = name.name.split(' ').length
  // One word tells something only where names have two.
  if (!/\p{Script=Latin}/u.test(name.name)) out.push('not-latin')
  else out.push(tokens === 1 ? 'words:1' : tokens === 2 ? 'words:2' : tokens === 3 ? 'words:3' : 'words:many')
  if (name.kind === 'person' && tokens === 1 && /\p{Script=Latin}/u.test(name.name))
    // A capital within a word is no plain word's: "NightOwl".
    out.push(/^\p{Lu}(?!\p{L}*\p{Ll}\p{Lu})/u.test(name.name) ? 'one-capital' : 'one-small')
  if (name.agency) out.push('agency')
  if (COMPANY.test(name.name)) out.push('company')
  if (name.kind === 'person' && isPost(name.name, outlet)) out.push('post')
  return out
}

/** "… filed under Local by Jane Doe": a word that introduces authors right before the element with the name. */
function isIntroduced(block: Block, name: string, words: Words): boolean {
  const piece = block.pieces.find((one) => one.start > 0 && block.text.startsWith(name, one.start))
  if (!piece) return false
  const before = block.text
    .slice(Math.max(0, piece.start - 30), piece.start)
    .trimEnd()
    .toLowerCase()
  for (let at = 0; at < before.length; at++)
    if (words.by.has(before.slice(at)) && !/\p{L}/u.test(before[at - 1] ?? '')) return true
  return false
}

const MADE_FOR_IT = new Set(['class', 'author-link', 'rel', 'itemprop'])

function elementSigns(block: Block, name: string, here: string): string[] {
  const out = new Set<string>()
  /** An element holds the name and nothing else. */
  let whole = false
  for (const piece of block.pieces) {
    const text = block.text.slice(piece.start, piece.end)
    if (!text.includes(name) && !(text.length > 3 && name.includes(text))) continue
    if (text === name) whole = true
    if (piece.author) out.add('class')
    // A link to the page itself leads nowhere.
    if (piece.href !== undefined && !piece.href.startsWith('#') && piece.href.split('#')[0] !== here) {
      out.add(
        AUTHOR_PATH.test(piece.href)
          ? 'author-link'
          : /^(?:mailto:|https?:\/\/(?:www\.)?(?:twitter|x)\.com)/.test(piece.href)
            ? 'contact-link'
            : 'link',
      )
      if (/\bauthor\b/i.test(piece.rel ?? '')) out.add('rel')
    }
    if (piece.item) out.add('itemprop')
  }
  if (out.size === 0) out.add('plain')
  if (whole && [...out].filter((sign) => MADE_FOR_IT.has(sign)).length > 1) out.add('signed')
  return [...out]
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
