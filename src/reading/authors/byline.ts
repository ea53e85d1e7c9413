/**
 * The visible byline: a line near the headline that says "By …", is marked as an author by its class, or holds a name
 * alone; and the signature or author box at the end.
 */
import { type Context, cite } from '../evidence.ts'
import type { Words } from '../languages/words.ts'
import { nearest } from '../survey/extent.ts'
import { resolveUrl } from '../survey/metadata.ts'
import { type Block, ELSEWHERE, Mark, type Piece } from '../survey.ts'
import { LIMITS } from '../types.ts'
import type { AuthorClaim, Testimony } from './claim.ts'
import { cleanName, sameName } from './names.ts'
import { type Byline, cutIntroducer, isDate, isIntroducer, isTitle, opensRole, splitByline } from './split.ts'

const RULE = 'authors/byline'
/** Paths under which outlets keep their authors' pages. */
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autore|by|people|person|profiles?|profil|staff|team|contributors?|journalists?|journalistes?|reporters?|writers?|columnists?|redaktion|redakteure?|users?|members?|bios?|skribent|penulis|yazar(?:lar)?|correspondents?|experts?|impressum\/[a-z])[/=]/i
const NEVER = ELSEWHERE | Mark.figure | Mark.siteFooter | Mark.siteHeader

export function visibleTestimonies(context: Context, words: Words, outlet: string, known: string[]): Testimony[] {
  const { survey } = context
  const { blocks, headline } = survey
  const out: Testimony[] = []
  const from = Math.max(0, headline - 12)
  let paragraphs = 0
  for (let i = from; i < survey.end; i++) {
    const block = blocks[i] as Block
    if (block.zone === 'body' && block.text.length > 200) paragraphs++
    if (i === headline || block.text.length > 600) continue
    const near = i < headline ? 'before' : block.zone === 'head' || paragraphs <= 1 ? 'near' : 'far'
    // A column beside the text may hold the byline: <aside> within the piece, marked as author.
    const aside = near === 'near' && block.marks & Mark.author && nearest(block.region, Mark.article) ? Mark.aside : 0
    if (block.marks & NEVER & ~aside) continue
    const testimony = readBlock(context, block, near, words, outlet, known)
    if (testimony) out.push(testimony)
  }
  return out
}

type Near = 'before' | 'near' | 'far'

function readBlock(
  context: Context,
  block: Block,
  near: Near,
  words: Words,
  outlet: string,
  known: string[],
): Testimony | undefined {
  const marked = (block.marks & Mark.author) !== 0 || block.pieces.some((piece) => piece.author)
  const text = separated(block)
  const before = context.survey.blocks[block.index - 1]
  // "Von" in a block of its own, the name in the next.
  const led =
    before !== undefined &&
    before.text.length < 30 &&
    before.index !== context.survey.headline &&
    isIntroducer(before.text, words)
  const introduced = led || cutIntroducer(text, words) !== undefined
  if (opensRole(text, words)) return undefined
  const short = block.text.length <= 160
  const confirmed = (name: string) => known.some((other) => sameName(other, name))
  const inHeading = (block.marks & Mark.heading) !== 0
  const after = context.survey.blocks[block.index + 1]
  // A name as a heading is a byline only where the next line says who that is.
  if (inHeading && !introduced && !marked && !(near === 'near' && after && opensWithIs(after.text, words)))
    return undefined

  let byline: Byline | undefined
  let strength = 0
  if (marked && (short || introduced)) {
    byline =
      splitByline(markedText(block) ?? text, words, true, outlet, confirmed) ??
      splitByline(text, words, true, outlet, confirmed)
    strength = byline?.introduced || introduced ? 0.97 : 0.93
    if (near === 'before') strength -= 0.06
    // After the text: an author box. Its link to the author's other stories may name anything.
    if (near === 'far') strength = introduced ? 0.85 : 0.72
    // One word may be a section, a place, a button.
    if (
      !introduced &&
      byline?.names.every((name) => !name.name.includes(' ') && name.kind === 'person' && !confirmed(name.name))
    )
      strength = Math.min(strength, 0.62)
    if (block.marks & Mark.bio && near !== 'near') strength = Math.min(strength, 0.75)
  } else if (introduced && short) {
    byline = splitByline(text, words, led, outlet, confirmed)
    strength = near === 'near' ? 0.94 : near === 'before' ? 0.7 : 0.6
    if (near === 'far' && block.zone === 'body' && block.paragraphsAfter > 2) strength = 0.3
    // A sentence that begins like a byline: "From Monday on, …".
    if (byline && /[.!?]$/.test(block.text) && block.text.split(' ').length > 8) strength = 0.3
    if (byline?.names.every((name) => name.form < 0.6)) strength -= 0.15
  } else if (short && near === 'near') {
    const inner = innerByline(text, words)
    if (inner) {
      byline = splitByline(inner, words, false, outlet, confirmed)
      strength = 0.9
    }
    if (!byline) {
      byline = boldByline(block, words, outlet)
      strength = 0.7
    }
    if (!byline) {
      byline = aloneByline(context, block, words, outlet)
      strength = byline ? aloneStrength(context, block, byline, words, known) : 0
    }
  } else if (short && near === 'far') {
    byline = closingByline(block, text, words, outlet)
    strength = 0.62
    const linked = block.pieces.find((piece) => piece.href && AUTHOR_PATH.test(piece.href))
    if (!byline && linked) {
      byline = splitByline(block.text.slice(linked.start, linked.end), words, false, outlet)
      strength = 0.6
    }
  }
  if (!byline || strength < 0.2) return undefined
  const claims: AuthorClaim[] = []
  const micro = block.pieces.some(
    (piece) => piece.element.closest('[itemprop~="author"],[itemprop~="creator"]') !== null,
  )
  for (const name of byline.names) {
    const evidence = cite(context, micro && !introduced ? 'microdata' : 'byline', RULE, block.text, block)
    const claim: AuthorClaim = {
      ...name,
      strength: strength * (0.75 + 0.25 * Math.min(1, name.form + 0.15)),
      evidence,
      block,
    }
    const url = linkOf(context, block, name.name)
    if (url) claim.url = url
    claims.push(claim)
  }
  const credentials = byline.credentials ?? credentialsAfter(context, block, byline, words)
  const firstClaim = claims[0]
  if (credentials && claims.length === 1 && firstClaim)
    firstClaim.credentials = credentials.slice(0, LIMITS.credentials)
  return { witness: 'visible', strength, claims }
}

/** The block's text with bars where a date stands or where two elements touch without a space ("Jane Doe5 March"). */
export function separated(block: Block): string {
  let out = ''
  let at = 0
  for (const piece of block.pieces) {
    const gap = block.text.slice(at, piece.start)
    const text = block.text.slice(piece.start, piece.end)
    const glued = at > 0 && !gap && !/[\s('’"-]$/.test(out) && !/^[\s,.;:)'’"-]/.test(text)
    out += gap
    if (piece.time || glued) out += ' | '
    out += text
    if (piece.time) out += ' | '
    at = piece.end
  }
  return out + block.text.slice(at)
}

/** Text of the pieces that are marked as author within a block that holds more. */
function markedText(block: Block): string | undefined {
  const pieces = block.pieces.filter((piece) => piece.author && !piece.time)
  if (pieces.length === 0 || pieces.length === block.pieces.length) return undefined
  const first = pieces[0] as Piece
  const last = pieces[pieces.length - 1] as Piece
  const inside = pieces.map((piece) => block.text.slice(piece.start, piece.end))
  // Authors with only commas and conjunctions between them are read as one text.
  const between = block.text.slice(first.start, last.end)
  return between.length <= inside.join('').length + 12 * pieces.length ? between : inside.join(' | ')
}

/** "5 May 2020 by Jane Doe", "Posted on 5 May by Jane": what follows the introducer, if what precedes is a date. */
function innerByline(text: string, words: Words): string | undefined {
  const lower = text.toLowerCase()
  for (const phrase of words.by) {
    if (phrase.length < 2) continue
    const at = lower.indexOf(` ${phrase} `)
    if (at <= 0) continue
    const head = text.slice(0, at)
    if (
      isDate(head, words) ||
      /^(?:posted|published|written|updated|veröffentlicht|publié|publicado|erstellt|geschrieben|filed|geplaatst)\b/i.test(
        head,
      ) ||
      /[|•·–—]\s*$/.test(head)
    )
      return text.slice(at + 1)
  }
  return undefined
}

/** A name that is the whole block, or all but a date. */
function aloneByline(context: Context, block: Block, words: Words, outlet: string): Byline | undefined {
  if (block.text.length > 90 || block.text.length < 4) return undefined
  const byline = splitByline(separated(block), words, false, outlet)
  if (!byline) return undefined
  const length = byline.names.reduce((sum, name) => sum + name.name.length, 0)
  const rest = block.text.length - length
  if (rest > 12 + 6 * byline.names.length && !isDate(block.text, words) && !byline.credentials) return undefined
  const title = context.survey.blocks[context.survey.headline]?.text ?? ''
  if (byline.names.some((name) => title.includes(name.name))) return undefined
  return byline
}

function aloneStrength(context: Context, block: Block, byline: Byline, words: Words, known: string[]): number {
  const { blocks } = context.survey
  const agreed = byline.names.some((name) => known.some((other) => sameName(other, name.name)))
  if (agreed) return 0.92
  const linked = block.pieces.some((piece) => piece.href && AUTHOR_PATH.test(piece.href))
  if (linked) return 0.88
  if (byline.credentials) return 0.8
  const next = blocks[block.index + 1]
  if (next && isCredentials(next.text, words)) return 0.85
  const before = blocks[block.index - 1]
  // Scripts without capitals give no hint that a word is a name.
  if (!/\p{Lu}/u.test(block.text)) return 0.2
  const same = isDate(block.text, words)
  const dated = same || [next, before].some((one) => one && one.text.length < 80 && isDate(one.text, words))
  if (block.pieces.some((piece) => piece.href !== undefined) && !same) return 0.15
  if (block.marks & Mark.meta && dated) return 0.66
  if (!same) return byline.names.every((name) => name.kind === 'organization') ? 0.1 : 0.42
  if (byline.names.every((name) => name.kind === 'organization')) return dated ? 0.62 : 0.1
  return dated ? 0.62 : 0.3
}

/** "<b>Jane Doe</b> is a former officer." before the text begins: the name set apart, and who that is. */
function boldByline(block: Block, words: Words, outlet: string): Byline | undefined {
  const first = block.pieces[0]
  if (!first || block.pieces.length < 2 || block.paragraphsBefore > 0 || first.start > 0) return undefined
  const rest = block.text.slice(first.end).trim()
  if (!opensWithIs(rest, words)) return undefined
  const byline = splitByline(block.text.slice(0, first.end), words, false, outlet)
  return byline?.names.length === 1 ? { ...byline, credentials: rest } : undefined
}

/** "is a former officer": the words that say who somebody is, right at the start. */
function opensWithIs(text: string, words: Words): boolean {
  const lower = text.toLowerCase()
  return text.length <= LIMITS.credentials && words.is.some((phrase) => lower.startsWith(`${phrase} `))
}

/** "is a former officer", "Chief correspondent", "Professor of law at …". */
export function isCredentials(text: string, words: Words): boolean {
  if (text.length > 500) return false
  return (
    opensWithIs(text, words) ||
    (text.length < 120 &&
      isTitle(text, words) &&
      !/[.!?]\s+\S/.test(text) &&
      /^\p{L}/u.test(text) &&
      text.split(' ').length < 16)
  )
}

function credentialsAfter(context: Context, block: Block, byline: Byline, words: Words): string | undefined {
  if (byline.names.length !== 1 || byline.names[0]?.kind !== 'person') return undefined
  for (let i = block.index + 1; i < Math.min(block.index + 3, context.survey.end); i++) {
    const next = context.survey.blocks[i] as Block
    if (next.marks & NEVER || (next.marks & Mark.heading && !opensWithIs(next.text, words))) continue
    if (isCredentials(next.text, words) && !next.pieces.some((piece) => piece.time)) return next.text
    if (!isDate(next.text, words)) return undefined
  }
  return undefined
}

/** After the text: "— Jane Doe", "(Jane Doe)", a name alone in the last block, "Jane Doe is a writer …" in an author box. */
function closingByline(block: Block, text: string, words: Words, outlet: string): Byline | undefined {
  if (block.paragraphsAfter > 0 && block.zone === 'body') return undefined
  const signature = text.match(/^\s*(?:[–—-]{1,2}\s*|\()(.{4,60}?)\)?\s*$/)
  if (!signature || block.zone === 'before') return undefined
  if (/[.!?]$/.test(text.trim()) || /\d/.test(text)) return undefined
  const byline = splitByline(signature[1] as string, words, false, outlet)
  return byline?.names.every((name) => name.form >= 0.8 || name.kind === 'organization') ? byline : undefined
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
