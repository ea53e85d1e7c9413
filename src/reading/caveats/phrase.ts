/** From phrases to regular expressions, and the question whether a passage is somebody's speech. */
import { type Languages, languageBit } from '../languages/likely.ts'
import type { Phrases } from './types.ts'

/** Text beyond this is no sentence; nothing is matched in it. */
export const MAX_SENTENCE = 1500

/** A phrase made ready: all of its parts must be found. */
export type Matcher = readonly RegExp[]

/** Phrases whose matchers are made when their language is first needed. */
export type Readied = { bit: Languages; list: readonly string[]; made?: Matcher[] }[]

export function readied(phrases: Phrases | undefined): Readied {
  return Object.entries(phrases ?? {}).map(([code, list]) => ({ bit: languageBit(code), list }))
}

/** Offset at which the first phrase that fits stands; -1 for none. Tries those of `languages`. */
export function firstOf(list: Readied, text: string, languages: Languages): number {
  for (const one of list) {
    if (!(one.bit & languages)) continue
    one.made ??= one.list.map(matcher)
    for (const made of one.made) {
      const at = find(text, made)
      if (at >= 0) return at
    }
  }
  return -1
}

/** Makes one phrase's matcher; see `types.ts` for what a phrase may hold. A part with `\p{Lu}` regards case. */
export function matcher(phrase: string): Matcher {
  return phrase.split(' && ').map((part) => new RegExp(expand(part), part.includes('\\p{Lu}') ? 'gu' : 'gi'))
}

/** Offset of the first part's match in `text`; -1 where a part is missing. */
export function find(text: string, matcher: Matcher): number {
  let at = -1
  for (const part of matcher) {
    const found = findPart(text, part)
    if (found < 0) return -1
    if (at < 0) at = found
  }
  return at
}

/** Matches that start within a word are passed over; a text with more of them than this says nothing clear. */
const MAX_TRIES = 20

function findPart(text: string, part: RegExp): number {
  part.lastIndex = 0
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const match = part.exec(text)
    if (!match) return -1
    const { index } = match
    // Scripts that do not part words have no starts of words.
    if (index === 0 || !LETTER.test(text[index - 1] as string) || !LETTER.test(match[0][0] ?? '')) return index
    part.lastIndex = index + 1
  }
  return -1
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u

/** A class of characters, or one of the characters that are written out. */
const SPECIAL = /\[(?:\\.|[^\]\\]){1,60}\]|\\p\{L\}|['äöüÄÖÜß]/g
/** Property escapes without regard to case are slow to compile, and phrases with them are in Latin letters. */
const LATIN = 'A-Za-zÀ-ɏ'
/** How umlauts look on a page that was encoded twice over. */
const TWICE: Record<string, string> = {
  ä: 'Ã¤',
  ö: 'Ã¶',
  ü: 'Ã¼',
  Ä: 'Ã.',
  Ö: 'Ã.',
  Ü: 'Ã.',
  ß: 'Ã.',
}

/** Writes out the conveniences of a phrase or label. */
function expand(part: string): string {
  return part
    .replaceAll(' … ', '.{0,80}?[\\s"“„‘\'«»(/*:-]')
    .replaceAll('…', '.{0,80}?')
    .replace(SPECIAL, (found) => {
      if (found === "'") return "['’]"
      if (found === '\\p{L}') return `[${LATIN}]`
      if (found[0] === '[') return found.replaceAll('\\p{L}', LATIN).replaceAll("'", "'’")
      return `(?:${found}|${TWICE[found]})`
    })
}

/** Quotes longer than this are taken for a mark that was never closed. */
const MAX_SPEECH = 500

/** Does the character at `at` stand between quotation marks, in any of the common styles? */
export function isQuoted(text: string, at: number): boolean {
  return inSingle(text, at) || inDouble(text, at)
}

/** Between single marks that open after a space or colon, and not those of "don't" and "the traders'". */
function inSingle(text: string, at: number): boolean {
  let open = -1
  for (let i = Math.max(0, at - MAX_SPEECH); i < at; i++) {
    const mark = text[i] as string
    if (mark !== "'" && mark !== '‘' && mark !== '’') continue
    const before = i === 0 || /[\s(:—–-]/.test(text[i - 1] as string)
    const letter = LETTER.test(text[i + 1] ?? '')
    if (mark !== '’' && before && letter) open = i
    else if (!letter && mark !== '‘') open = -1
  }
  // What never closes was an apostrophe.
  return open >= 0 && /['’](?![\p{L}\p{N}])/u.test(text.slice(at, at + MAX_SPEECH))
}

function inDouble(text: string, at: number): boolean {
  let open = -1
  for (let i = Math.max(0, at - 2000); i < at; i++) {
    const mark = text[i] as string
    if (mark === '„' || mark === '「' || mark === '『') open = i
    else if (mark === '”' || mark === '」' || mark === '』') open = -1
    else if (mark === '“' || mark === '"' || mark === '«' || mark === '»') open = open < 0 ? i : -1
    if (open >= 0 && i - open > MAX_SPEECH) open = -1
  }
  return open >= 0
}

/** In lower case: expressions that disregard case in all scripts are slow to make. */
const SAID =
  /(?<![a-zà-ɏͰ-ϿЀ-ԯ])(?:said|says|saying|told|added|claimed|claims|argued|argues|insisted|wrote|stated|explained|according to|announced|warned|sagte|sagt|erklärte|erklärt|betonte|teilte|laut|zufolge|so der|so die|behauptete|a déclaré|a dit|a affirmé|a précisé|a expliqué|a indiqué|a assuré|selon|dijo|afirmó|aseguró|declaró|explicó|según|ha detto|ha dichiarato|ha spiegato|ha affermato|ha precisato|secondo|disse (?:que|o|a|ele|ela)|afirmou|declarou|segundo|zei|aldus|verklaarde|volgens|säger|sade|uppger|enligt|sier|opplyser|sagde|siger|ifølge|sanoo|sanoi|mukaan|powiedział|powiedziała|twierdzi|oświadczył|według|сказала?|заявила?|сообщила?|утверждает|отметила?|по словам|по данным|dedi|söyledi|belirtti|açıkladı|iddia etti)(?![a-zà-ɏͰ-ϿЀ-ԯ])|(?:と述べ|と話し|と語っ|によると)/

/** The same, of words that disclaimers themselves never use. */
const SAID_PLAINLY =
  /(?<![a-zà-ɏͰ-ϿЀ-ԯ])(?:said|says|told|sagte|erklärte|betonte|a déclaré|a dit|dijo|ha detto|disse (?:que|o|a|ele|ela)|zei|säger|sade|sagde|sanoi|powiedział|powiedziała|сказала?|заявила?|söyledi)(?![a-zà-ɏͰ-ϿЀ-ԯ])|(?:と述べ|と話し|と語っ)/

/** Does the sentence report what somebody said? Outside the report's own paragraphs, only the plainest words tell. */
export function isReported(sentence: string, inBody: boolean): boolean {
  return (inBody ? SAID : SAID_PLAINLY).test(sentence.toLowerCase())
}
