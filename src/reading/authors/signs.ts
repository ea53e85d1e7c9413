/**
 * The signs of a visible line and of the names in it: where it stands, how it is marked, what else it says. The judge has
 * a weight for each (`weights.ts`).
 */
import type { Context } from '../evidence.ts'
import type { Words } from '../languages/words.ts'
import { isParagraph } from '../survey/extent.ts'
import { type Block, ELSEWHERE, Mark } from '../survey.ts'
import { isCredentials } from './credentials.ts'
import { isDate } from './introducers.ts'
import { isPost, type Name } from './names.ts'
import type { Byline } from './split.ts'

/** Paths under which outlets keep their authors' pages. */
export const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autore|by|people|person|profiles?|profil|staff|team|contributors?|journalists?|journalistes?|reporters?|writers?|columnists?|redaktion|redakteure?|users?|members?|bios?|skribent|penulis|yazar(?:lar)?|correspondents?|experts?|impressum\/[a-z])[/=]/i
/** Never the piece's own, whatever class an element bears. */
export const NEVER = Mark.comments | Mark.related | Mark.form | Mark.ad | Mark.card | Mark.siteFooter
/** Columns, boxes and captions hold a byline only where they say so themselves. */
export const DOUBTFUL = (ELSEWHERE | Mark.siteHeader | Mark.figure) & ~NEVER & ~Mark.nav

/** The page says it twice over: by its markup, or by a word like "Written by" and the place where that stands. */
export function isSure(way: string, at: string, signs: string[]): boolean {
  if (signs.includes('signed')) return true
  if (!signs.includes('explicit') && way !== 'led' && !signs.includes('introduced')) return false
  return /@(?:head|early)$/.test(at) || signs.some((sign) => CONFIRMS.has(sign))
}

/** Most short lines between the text and who signs it: sources, credits of pictures. */
const CREDITS = 4

/** "Author: Jane Doe" after the text, below other credits. */
export function isSignOff({ survey: { blocks, headline } }: Context, block: Block): boolean {
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
export const REPORTING = /^\(?(?:additional )?(?:reporting|writing) by\s/i

const CONFIRMS = new Set('class rel itemprop author-link dated by-date closes ends-run boxed'.split(' '))
/** What counts even then. */
export const STILL = new Set(
  'close near organization person agency post sentence much-else several crowd bio not-latin quoted heading in-article closes ends-run boxed by-date dated under-headline titled'.split(
    ' ',
  ),
)

export function whereOf(block: Block): string {
  if (block.zone !== 'body') return block.zone
  return block.paragraphsBefore <= 1 ? 'early' : block.paragraphsAfter === 0 ? 'late' : 'body'
}

export function placeSigns(context: Context, block: Block, words: Words): string[] {
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

export function lineSigns(block: Block, byline: Byline, outlet: string): string[] {
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
export function isIntroduced(block: Block, name: string, words: Words): boolean {
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

export const MADE_FOR_IT = new Set(['class', 'author-link', 'rel', 'itemprop'])

export function elementSigns(block: Block, name: string, here: string): string[] {
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
