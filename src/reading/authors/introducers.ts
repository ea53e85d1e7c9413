/** The words around names in a byline: "By", roles, dates, titles. */
import type { Words } from '../languages/words.ts'

const DATE =
  /\d{1,2}[.:/ -]\d{1,2}|\b(?:19|20)\d\d\b|\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,4}\s?(?:min|hour|hrs?|day|week|month|year|std|tag|vor|ago)/i

const byFirst = new WeakMap<readonly string[], Map<string, string[]>>()

/** Of many phrases, those that start with one letter: each line of a page is asked for all of them. */
function startingAlike(phrases: readonly string[], letter: string): readonly string[] {
  let map = byFirst.get(phrases)
  if (!map) {
    map = new Map()
    for (const phrase of phrases) {
      const list = map.get(phrase[0] as string)
      if (list) list.push(phrase)
      else map.set(phrase[0] as string, [phrase])
    }
    byFirst.set(phrases, map)
  }
  return map.get(letter) ?? []
}

/** Longest introducer at the start of `lower`; the length of what to cut, or 0. */
function leading(lower: string, phrases: readonly string[], colonOnly?: ReadonlySet<string>): number {
  for (const phrase of startingAlike(phrases, lower[0] ?? '')) {
    if (!lower.startsWith(phrase)) continue
    const next = lower[phrase.length]
    if (next === undefined) continue
    if (colonOnly?.has(phrase) && !/^\s?[:：]/.test(lower.slice(phrase.length, phrase.length + 2))) continue
    if (/[:：/／=＝・]/.test(next)) return phrase.length + 1
    if (/\s/.test(next)) {
      const after = lower.slice(phrase.length).match(/^\s{0,9}[:：]?\s{0,9}/)
      return phrase.length + (after?.[0].length ?? 1)
    }
    // Scripts without spaces: "文岛田", "作者张三".
    if (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(phrase[0] as string) && phrase.length > 1) return phrase.length
  }
  return 0
}

/** Does the text open with somebody who is not the author: "Photos by", "Edited by"? */
export function opensRole(text: string, words: Words): boolean {
  const lower = text.toLowerCase().replace(/^[^\p{L}]+/u, '')
  return leading(`${lower} `, words.roles) > 0
}

/** Cuts an introducer off. Twice: "Text: Von Jane Doe". Undefined where there is none. */
export function cutIntroducer(text: string, words: Words): string | undefined {
  let rest = text.replace(/^[^\p{L}\p{N}]+/u, '')
  let cut = false
  for (let i = 0; i < 3; i++) {
    const n = leading(rest.toLowerCase(), words.by, words.colonOnly)
    if (n === 0) break
    rest = rest.slice(n).trimStart()
    cut = true
  }
  return cut ? rest : undefined
}

/** Is the whole text an introducer: "By", "Von:", "Written by"? The name then stands in the next block. */
export function isIntroducer(text: string, words: Words): boolean {
  return words.by.includes(text.toLowerCase().replace(/\s{0,9}[:：]?\s{0,9}$/, ''))
}

export function isDate(text: string, words: Words): boolean {
  if (DATE.test(text)) return true
  const tokens = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return (
    tokens.length > 0 &&
    tokens.some((token) => words.dates.has(token)) &&
    tokens.every((token) => words.dates.has(token) || /^\d+$/.test(token))
  )
}

export function isTitle(text: string, words: Words): boolean {
  const tokens = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  return (
    tokens.length > 0 &&
    tokens.length < 14 &&
    tokens.some(
      (token) =>
        words.titles.has(token) ||
        /(?:redakteur|redakteurin|korrespondent|korrespondentin|reporter|reporterin|journalist|editor|correspondent)$/.test(
          token,
        ),
    )
  )
}
