/** Datelines: "BERLIN (dpa) -", "(Reuters) -", "RT/Moscow:", "MOSCOW, Jan 5 (TASS) —", "WASHINGTON (AP) —". */
import { agencyNamed } from './agencies.ts'

/** Place and agency before the dash or colon, in brackets: at most this far into the paragraph. */
const HEAD = 130
const BRACKETS = /^[^()（）]{0,70}[(（]([^()（）]{2,50})[)）]\s{0,9}(?:[-–—:.,]|\p{Lu})/u
/** "RT/Moscow:", "AP, WASHINGTON —", "dpa/Berlin:": the agency first. */
const LEADING = /^(\p{L}[\p{L}\p{N}. -]{1,24}?)\s{0,9}[/,]\s{0,9}(\p{Lu}[\p{L}. -]{1,30})\s{0,9}(?::|\s[-–—]{1,2})\s/u
/** "Moscow/RT:", "LONDON, Reuters —": the place first. */
const TRAILING = /^(\p{Lu}[\p{L}. -]{1,30}?)\s{0,9}[/,]\s{0,9}(\p{L}[\p{L}\p{N}. -]{1,24})\s{0,9}(?::|\s[-–—]{1,2})\s/u
/** "AP —", "Reuters: …", "By AFP -" */
const BARE = /^(\p{L}[\p{L}\p{N}. -]{1,24}?)\s{0,9}(?::|\s[-–—]{1,2})\s/u
const CJK = /^[【[（(]([^】\]）)]{2,30})[】\]）)]/u

/** Agencies in the dateline that opens a paragraph, with the dateline's own words. */
export function datelineNames(text: string): { names: string[]; quote: string } | undefined {
  const head = text.slice(0, HEAD)
  const brackets = head.match(BRACKETS)
  if (brackets) {
    const names = agenciesIn(brackets[1] as string)
    if (names.length > 0) {
      const close = head.search(/[)）]/)
      return { names, quote: head.slice(0, close + 1).trim() }
    }
  }
  for (const [pattern, group] of [
    [LEADING, 1],
    [TRAILING, 2],
    [BARE, 1],
  ] as const) {
    const match = head.match(pattern)
    if (!match) continue
    const names = agenciesIn(match[group] as string)
    if (names.length > 0 && (pattern !== BARE || agencyNamed(match[1] as string)))
      return { names, quote: match[0].trim() }
  }
  const cjk = head.match(CJK)
  if (cjk) {
    const names: string[] = []
    const inside = cjk[1] as string
    for (const word of ['共同', '時事', '新华社', '新華社', 'ロイター', 'AFP', '中新社'])
      if (inside.includes(word)) names.push(word)
    if (names.length > 0) return { names, quote: cjk[0] }
  }
  return undefined
}

/** Agencies in a list of names: "APA/sda/dpa", "AP, dpa", "dpa/lno" (a regional desk of dpa). */
export function agenciesIn(list: string): string[] {
  const names: string[] = []
  for (const part of list.split(/\s{0,9}[/,;|+&]\s{0,9}|\s{1,9}(?:und|and|et|y|mit|with)\s{1,9}/)) {
    const word = part.trim()
    if (word && word.length < 45 && agencyNamed(word, true) && !names.includes(word)) names.push(word)
  }
  return names
}
