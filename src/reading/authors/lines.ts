/** The ways in which one line names an author: marked by its class, introduced by a word, alone, as a credit … */
import type { Context } from '../evidence.ts'
import type { Words } from '../languages/words.ts'
import { type Block, Mark } from '../survey.ts'
import { isCredentials, opensWithIs } from './credentials.ts'
import { edgeCredit } from './edges.ts'
import { cutIntroducer, isDate, isExplicit, isIntroducer, isRole, opensRole, withoutDates } from './introducers.ts'
import { markedText, separated } from './pieces.ts'
import { AUTHOR_PATH } from './signs.ts'
import { type Byline, splitByline } from './split.ts'
import type { Known } from './visible.ts'

export interface Line {
  byline: Byline
  /**
   * marked: by class, itemprop or rel. by: a word introduces it. led: the word stands in the block before. inner: the
   * word stands after a date. bold: a name set apart before who it is. says: a name and that
   * it reports. tail, head and dateline: a credit that closes
   * or opens a paragraph. credit: a line that is one. stamped: a pen name beside date and time. alone: nothing else in the line. linked: a link to an author's page.
   */
  way:
    | 'marked'
    | 'by'
    | 'led'
    | 'inner'
    | 'bold'
    | 'says'
    | 'tail'
    | 'head'
    | 'dateline'
    | 'credit'
    | 'stamped'
    | 'alone'
    | 'linked'
  /** The words of the block that name the author, where they are not all of it. */
  quote?: string
  /** The introducer leaves no doubt: "Written by", "Text:". */
  explicit?: boolean
}

/** Longest line that is read as a whole; of longer ones only marked parts and credits. */
const LINE = 200

export function readLine(
  context: Context,
  block: Block,
  marked: boolean,
  words: Words,
  outlet: string,
  known: Known,
): Line | undefined {
  const title = context.survey.blocks[context.survey.headline]?.text ?? ''
  // Who reviews a book wrote the review; who reviews an article only checked it.
  const text = /\breview\b/i.test(title)
    ? separated(block, words).replace(/^reviewed by /i, 'By ')
    : separated(block, words)
  // Somebody who is not the author, and nobody else after.
  if (opensRole(text, words) && !/[|•·–—;/]/.test(text)) return undefined
  const split = (part: string, loose: boolean) => splitByline(part, words, loose, outlet, known)
  const line = (way: Line['way'], byline: Byline | undefined, quote?: string): Line | undefined =>
    byline ? { byline, way, ...(quote ? { quote } : {}), ...(way === 'by' && explicit ? { explicit } : {}) } : undefined
  const cut = cutIntroducer(text, words)
  const introduced = cut !== undefined
  const explicit = cut !== undefined && isExplicit(text, cut)
  const trailer = introduced ? undefined : trailing(block, words, split)
  if (trailer && !marked) return trailer
  if (isEmbedded(block) || (marked ? isCaption(block, words) : COPYRIGHT.test(text))) return undefined
  if (block.text.length > LINE)
    return (
      (introduced && (marked || block.paragraphsAfter === 0) ? line('by', split(text, true)) : undefined) ??
      edgeCredit(block, words, split) ??
      (marked ? line('marked', split(markedText(block, words) ?? '', true) ?? listed(text, split)) : undefined)
    )
  // "From Reuters" gives an author; "From Jane's Garden Wiki", "From Leeds" do not.
  if (
    introduced &&
    /^(?:from|aus)\s/i.test(text) &&
    !split(text, marked)?.names[0]?.agency &&
    !/\b(?:wires?|reports?|agencies)\b/i.test(text)
  )
    return undefined
  if (introduced)
    return line('by', (marked ? split(markedText(block, words) ?? text, true) : undefined) ?? split(text, marked))
  const leader = leaderOf(context, block, words)
  if (leader === 'role') return undefined
  const led = leader === 'author' ? line('led', split((marked && markedText(block, words)) || text, true)) : undefined
  if (led) return led
  if (marked) {
    const inside = markedText(block, words)
    const found = (inside === undefined ? undefined : split(inside, true)) ?? split(text, true)
    const after = inside === undefined ? undefined : cutIntroducer(inside, words)
    const said = inside !== undefined && after !== undefined && isExplicit(inside, after)
    if (found) return { byline: found, way: 'marked', ...(said ? { explicit: said } : {}) }
  }
  const inner = innerByline(text, words)
  const within = piecewise(block, words, split) ?? (inner ? line('inner', split(inner, false)) : undefined)
  if (within) return within
  return (
    line('bold', boldByline(block, words, outlet)) ??
    line('says', sayingByline(block, text, words, split)) ??
    closing(block, text, split) ??
    edgeCredit(block, words, split) ??
    line('stamped', datedByline(block, text, words, split)) ??
    line('alone', aloneByline(context, block, text, words, split, known)) ??
    linkedByline(block, split)
  )
}

/** "Von" or "Foto" in a block of its own before this one, or before the list that this one is an item of. */
function leaderOf({ survey }: Context, block: Block, words: Words): 'author' | 'role' | undefined {
  for (let i = block.index - 1; i >= Math.max(0, block.index - 4); i--) {
    const before = survey.blocks[i] as Block
    if (i === survey.headline || before.text.length > 50) return undefined
    if (before.text.length < 30) {
      if (isIntroducer(before.text, words)) return 'author'
      if (isRole(before.text, words)) return 'role'
    }
    // Items of a list, and boxes of one make.
    const alike = before.marks & block.marks & Mark.list || (before.make === block.make && before.zone === 'head')
    if (!alike || before.parent !== block.parent) return undefined
  }
  return undefined
}

/** Cuts a text into names; `loose` where its place says that they are some. */
export type Split = (part: string, loose: boolean) => Byline | undefined

/** A picture's caption that ends with who took it, marked up as its author. */
function isCaption(block: Block, words: Words): boolean {
  if (!(block.marks & (Mark.figure | Mark.framed))) return false
  const before = block.text.slice(0, block.pieces.find((piece) => piece.author)?.start ?? 0)
  return before.trim().length > 12 && !isDate(before, words) && cutIntroducer(before, words) === undefined
}

/** Whose the page or a picture is, not who wrote it. */
const COPYRIGHT = /^\W{0,3}(?:©|\(c\)|copyright\b|creative commons\b)/iu

/** "— Jane Marsh (@janemarsh) 4 May 2026": the signature of a post that is shown within the piece. */
const isEmbedded = ({ text }: Block) => /^[—–-]\s?[^@]{2,60}\(@\w{1,20}\)\s.{0,20}\d/u.test(text)

/** Fewest names of a list, and the least share of it that they make up. */
const LIST = 4
const MOSTLY = 0.6

/** All authors of a paper in one long line that is marked as theirs. */
function listed(text: string, split: Split): Byline | undefined {
  if (!text.includes(',') && !text.includes(';')) return undefined
  const byline = split(text, true)
  const length = byline?.names.reduce((sum, { name }) => sum + name.length, 0) ?? 0
  return byline && byline.names.length >= LIST && length > MOSTLY * text.length ? byline : undefined
}

const POSTED =
  /^(?:posted|published|written|updated|veröffentlicht|publié|publicado|erstellt|geschrieben|filed|geplaatst|pubblicato|gepubliceerd|publicerad|publisert|опубликовано)\b/i

/** Who changed a page did not write it. */
const EDITED =
  /\b(?:last (?:edited|modified|changed|updated)|(?:edited|modified|changed) (?:on|at|by)|zuletzt (?:bearbeitet|geändert|aktualisiert)|dernière modification|modifié (?:le|par)|última (?:modificación|edición)|ultima modifica|laatst (?:gewijzigd|bewerkt))\b/i

/** "5 May 2020 by Jane Doe", "Posted on 5 May by Jane", "Review | By Jane": what follows the introducer. */
function innerByline(text: string, words: Words): string | undefined {
  // What goes before the word is a date, a bar or "posted".
  if ((!/[\d|•·–—-]/.test(text) && !POSTED.test(text)) || EDITED.test(text)) return undefined
  const lower = text.toLowerCase()
  const found = new Map<string, number>()
  for (let space = lower.indexOf(' '); space >= 0; space = lower.indexOf(' ', space + 1))
    for (const phrase of words.by.like(lower, space + 1))
      if (phrase.length > 1 && !found.has(phrase) && lower.startsWith(phrase, space + 1)) found.set(phrase, space)
  // The longest phrase says most.
  for (const [phrase, at] of [...found].sort(([a], [b]) => b.length - a.length)) {
    const next = lower[at + 1 + phrase.length] ?? ''
    if (at === 0 || !/[\s:：]/.test(next) || (words.colonOnly.has(phrase) && !/[:：]/.test(next))) continue
    const head = text.slice(0, at)
    if (isDate(head, words) || POSTED.test(head) || /[|•·–—-]\s*$/.test(head)) return text.slice(at + 1)
  }
  return undefined
}

/** "5 May 2026, 13:30 by Jane" in an element of its own, with something else before or behind it in the line. */
function piecewise(block: Block, words: Words, split: Split): Line | undefined {
  if (block.zone !== 'head' || block.pieces.length > 8) return undefined
  for (const { start, end } of block.pieces) {
    const inner = innerByline(block.text.slice(start, end), words)
    const byline = inner && isDate(block.text.slice(start, end), words) ? split(inner, false) : undefined
    if (byline) return { byline, way: 'inner' }
  }
  return undefined
}

/** Longest standfirst, and longest byline that closes one. */
const STANDFIRST = 600
const TRAILER = 90

/** "Why the ferry is only the beginning. A guest article by Jane Doe": a standfirst that ends with its byline. */
function trailing(block: Block, words: Words, split: Split): Line | undefined {
  const { text } = block
  if (block.zone !== 'head' && !(block.zone === 'body' && block.paragraphsBefore === 0)) return undefined
  if (text.length > STANDFIRST || block.marks & Mark.heading || !/\p{Ll}{3}/u.test(text)) return undefined
  const rest = text.slice(-TRAILER).match(/\p{L}{2}[.!?…]?["”“»’]?[.!?…]\s([^.!?…]{6,80})\.?$/u)?.[1]
  if (rest === undefined || !/^\p{Lu}/u.test(rest) || opensRole(rest, words)) return undefined
  const cut = cutIntroducer(rest, words)
  if (cut === undefined || /^(?:from|aus|vom|with|mit)\s/i.test(rest)) return undefined
  const byline = split(rest, false)
  const length = byline?.names.reduce((sum, { name }) => sum + name.length, 0) ?? 0
  if (!byline?.names.every(({ name, kind, form }) => kind === 'person' && form >= 0.85 && name.includes(' ')))
    return undefined
  // "…, à Wath": where she reports from.
  const place = cut.match(/,?\s(\p{Ll}{1,5})\s\p{Lu}[\p{L}-]{1,20}$/u)
  const rests = cut.length - length - (place && words.place.has(place[1] as string) ? place[0].length : 0)
  if (rests > 6 * byline.names.length) return undefined
  return { byline, way: 'by', quote: rest, ...(isExplicit(rest, cut) ? { explicit: true } : {}) }
}

/** A name that is the whole line, or all but a date. */
function aloneByline(
  { survey }: Context,
  block: Block,
  text: string,
  words: Words,
  split: Split,
  known: Known,
): Byline | undefined {
  const most = /[\u3040-\u9fff]/.test(block.text) ? 30 : 110
  if (block.text.length > most || block.text.length < 2) return undefined
  const byline = split(text, false)
  if (!byline) return undefined
  const next = survey.blocks[block.index + 1]
  // A name as a heading is a byline only where the next line says who that is, or a post stands before it.
  if (block.marks & Mark.heading && !byline.names.some(({ name }) => known(name)))
    if (
      !(next && isCredentials(next.text, words)) &&
      (text.length - (byline.names[0]?.name.length ?? 0) < 3 || isInCapitals(text))
    )
      return undefined
  // Nothing in scripts without capitals tells a name from a word.
  if (
    !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text) &&
    !byline.names.some(({ name }) => known(name)) &&
    !(block.zone === 'head' && isBesideDate(survey.blocks, block, words))
  )
    if (text === byline.names[0]?.name) return undefined
  const length = byline.names.reduce((sum, name) => sum + name.name.length, 0)
  const rest = block.text.length - length
  return rest > 12 + 6 * byline.names.length && !isDate(block.text, words) && !byline.credentials ? undefined : byline
}

/** "CAPTAIN JANE DOE": a second headline, and no byline. */
const isInCapitals = (text: string) => /^[^\p{Ll}\d]{4,}$/u.test(text) && /\p{Lu}{3}/u.test(text)

const isBesideDate = (blocks: Block[], { index }: Block, words: Words) =>
  [blocks[index - 1], blocks[index + 1]].some((one) => one && one.text.length < 40 && isDate(one.text, words))

/** "24 March 2004, 19:49 | Nightowl", "Filed under: Notes — nightowl @ 00:11": a pen name beside date and time. */
function datedByline(block: Block, text: string, words: Words, split: Split): Byline | undefined {
  if (block.zone === 'body' && block.paragraphsAfter > 0) return undefined
  const classic = text.match(/[—–-]\s([^—–|@]{2,40}?)\s@\s\d{1,2}:\d{2}/)
  if (classic) return split(classic[1] as string, true)
  if (text.length > 70 || !/\d{1,2}:\d{2}|(?:19|20)\d\d/.test(text)) return undefined
  const rest = withoutDates(text, words).replace(/^[\s|·•,–—-]+|[\s|·•,–—-]+$/g, '')
  return rest !== text && /^\p{Lu}[\p{L}\d_.-]{2,20}$/u.test(rest) ? split(rest, true) : undefined
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

/** "Jane Doe reports from Wath" under the headline: who says it, and that she does. */
function sayingByline(block: Block, text: string, words: Words, split: Split): Byline | undefined {
  if (block.zone !== 'head' || text.length > 90 || block.marks & Mark.heading) return undefined
  const tokens = text.split(' ')
  const at = tokens.findIndex((token, i) => i > 1 && i < 6 && words.says.has(token.toLowerCase()))
  return at > 0 ? split(tokens.slice(0, at).join(' '), false) : undefined
}

/** After the text: "— Jane Doe", "(Jane Doe)", "sak/Reuters", "(jg)". */
function closing(block: Block, text: string, split: Split): Line | undefined {
  if (block.paragraphsAfter > 0 || block.paragraphsBefore === 0 || block.zone === 'head') return undefined
  const plain = text.trim()
  if (/\d/.test(plain) || plain.length > 80) return undefined
  const dashed = plain.match(/^(?:[–—-]{1,2}\s*)(.{3,60})$/)
  const bracketed = plain.match(/^[([（【]([^()[\]（）【】]{2,60})[)\]）】]\.?$/)
  const inside = dashed?.[1] ?? bracketed?.[1]
  // Initials and agencies: "sak/Reuters", "dpa/jg".
  const slashed = /^\p{L}{2,12}(?:[/,]\s?\p{L}{2,12}){1,3}\.?$/u.test(plain) ? plain : undefined
  const credit = inside ?? slashed
  if (!credit) return undefined
  const byline = split(credit.replace(/\.$/, ''), true)
  return byline ? { byline, way: 'credit' } : undefined
}

/** A link to an author's page in a line that says more. */
function linkedByline(block: Block, split: Split): Line | undefined {
  if (block.marks & Mark.heading) return undefined
  const linked = block.pieces.find((piece) => piece.href && AUTHOR_PATH.test(piece.href))
  if (!linked) return undefined
  const byline = split(block.text.slice(linked.start, linked.end), false)
  return byline ? { byline, way: 'linked' } : undefined
}
