/** From phrases to regular expressions, and the question whether a passage is somebody's speech. */
import type { Phrases } from './types.ts'

/** Text beyond this is no sentence; nothing is matched in it. */
export const MAX_SENTENCE = 1500

/** A phrase made ready: all of its parts must be found. */
export type Matcher = readonly RegExp[]

/** Makes the matchers of a set of phrases. */
export function matchers(phrases: Phrases | undefined): Matcher[] {
  return Object.values(phrases ?? {}).flatMap((list) => list.map(matcher))
}

/** Makes one phrase's matcher; see `types.ts` for what a phrase may hold. */
export function matcher(phrase: string): Matcher {
  return phrase.split(' && ').map((part) => new RegExp(atWord(expand(part)), 'iu'))
}

/** Offset of the first part's match in `text`; -1 where a part is missing. */
export function find(text: string, matcher: Matcher): number {
  let at = -1
  for (const part of matcher) {
    const found = text.search(part)
    if (found < 0) return -1
    if (at < 0) at = found
  }
  return at
}

/** An apostrophe, or a class of characters, in which it needs no brackets of its own. */
const APOSTROPHE = /\[(?:\\.|[^\]\\]){1,60}\]|'/g

/** Writes out the conveniences of a phrase or label. */
export function expand(part: string): string {
  return part.replaceAll(' … ', '.{1,80}?(?<![\\p{L}\\p{N}])').replaceAll('…', '.{0,80}?').replace(APOSTROPHE, (found) => (found === "'" ? "['’]" : found.replaceAll("'", "'’")))
}

/** Starts at the start of a word; scripts that do not part words have none. */
function atWord(source: string): string {
  return /[\u3040-\u9fff\uac00-\ud7af]/.test(source) ? source : `(?<![\\p{L}\\p{N}])(?:${source})`
}

/** Quotes longer than this are taken for a mark that was never closed. */
const MAX_SPEECH = 500

/** Does the character at `at` stand between quotation marks, in any of the common styles? */
export function isQuoted(text: string, at: number): boolean {
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

const SAID =
  /(?<!\p{L})(?:said|says|saying|told|added|claimed|claims|argued|argues|insisted|wrote|stated|explained|according to|announced|warned|sagte|sagt|erklärte|erklärt|betonte|teilte|laut|zufolge|so der|so die|a déclaré|a dit|a affirmé|selon|dijo|afirmó|según|ha detto|ha dichiarato|secondo|disse|segundo|zei|volgens)(?!\p{L})/iu

/** Does the sentence report what somebody said? */
export function isReported(sentence: string): boolean {
  return SAID.test(sentence)
}
