/** Cuts the text of a byline into its names: takes off "By", roles, dates, places, titles. */
import type { Words } from '../languages/words.ts'
import { judgeName, type Name } from './names.ts'

export interface Byline {
  /** A word introduced it ("By", "Von", "Text:"). */
  introduced: boolean
  names: Name[]
  /** What follows the names in the same text and says who they are: "Chief correspondent". */
  credentials?: string
}

const SEPARATOR = /(\s*[|•·●▪◆►»›;✍⁄\u2022]\s*|\s+[–—-]+\s+|\s*[–—]\s*|\s*\/\s*|\n)/u
const DATE =
  /\d{1,2}[.:/ -]\d{1,2}|\b(?:19|20)\d\d\b|\d{1,2}(?:st|nd|rd|th)\b|\d+\s*(?:min|hour|hrs?|day|week|month|year|std|tag|vor|ago)/i

/** Longest introducer at the start of `lower`; the length of what to cut, or 0. */
function leading(lower: string, phrases: readonly string[]): number {
  for (const phrase of phrases) {
    if (!lower.startsWith(phrase)) continue
    const next = lower[phrase.length]
    if (next === undefined) continue
    if (/[:：/／=＝・]/.test(next)) return phrase.length + 1
    if (/\s/.test(next)) {
      const after = lower.slice(phrase.length).match(/^\s*[:：]?\s*/)
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
    const n = leading(rest.toLowerCase(), words.by)
    if (n === 0) break
    rest = rest.slice(n).trimStart()
    cut = true
  }
  return cut ? rest : undefined
}

/** Is the whole text an introducer: "By", "Von:", "Written by"? The name then stands in the next block. */
export function isIntroducer(text: string, words: Words): boolean {
  return words.by.includes(text.toLowerCase().replace(/\s*[:：]?\s*$/, ''))
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

/**
 * Reads a byline. `loose`: class, rel or structured data says that it is one; else a word must have introduced it or
 * the whole must be a name. `confirmed`: do other witnesses know the name?
 */
export function splitByline(
  text: string,
  words: Words,
  loose: boolean,
  outlet = '',
  confirmed: (name: string) => boolean = () => false,
): Byline | undefined {
  let rest = text.trim().slice(0, 400)
  if (!rest || opensRole(rest, words)) return undefined
  const cut = cutIntroducer(rest, words)
  const introduced = cut !== undefined
  if (cut !== undefined) rest = cut
  const names: Name[] = []
  let credentials: string | undefined
  const segments = rest.split(SEPARATOR)
  let named = 0
  // Odd entries are the separators.
  for (let s = 0; s < segments.length && s < 40; s += 2) {
    let segment = (segments[s] as string).trim()
    if (!segment) continue
    if (isDate(segment, words) && !/\p{L}{3}.*\d/u.test(segment)) continue
    if (opensRole(segment, words)) break
    const again = s > 0 ? cutIntroducer(segment, words) : undefined
    segment = again ?? segment
    const got = namesIn(segment, words, loose || introduced, outlet)
    if (got.names.length > 0) {
      // Behind a bar or a dash stand places, desks and sections as often as further authors.
      const dash = s > 0 && !/[/;]/.test(segments[s - 1] as string)
      const first = names[0]
      const more =
        named === 0
          ? got.names
          : got.names.filter(
              (name) =>
                name.form >= 0.7 &&
                (again !== undefined || !dash || confirmed(name.name)) &&
                (name.name.includes(' ') || name.kind === 'organization' || !first?.name.includes(' ')),
            )
      names.push(...more)
      named++
      if (got.rest && !credentials) credentials = got.rest
      continue
    }
    if (names.length === 0) {
      if (isDate(segment, words)) continue
      // Something else before any name: this is no byline, unless the name is still to come behind a date or label.
      if (!introduced && !loose) return undefined
      continue
    }
    if (!credentials && isTitle(segment, words)) credentials = segment
  }
  if (names.length === 0) return undefined
  const out: Byline = { introduced, names }
  if (credentials) out.credentials = credentials
  return out
}

/** Names in one segment: parts between commas and conjunctions, until something that is none. */
function namesIn(segment: string, words: Words, loose: boolean, outlet: string): { names: Name[]; rest?: string } {
  const names: Name[] = []
  const inverted = segment.match(/^(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.]*)?)$/u)
  if (inverted && loose) {
    const name = judgeName(`${inverted[2]} ${inverted[1]}`, words, loose)
    if (
      name?.kind === 'person' &&
      !isTitle(inverted[2] as string, words) &&
      nameOf(inverted[2] as string, words, loose, outlet)?.kind !== 'organization'
    )
      return { names: [name] }
  }
  const parts = segment.split(/\s*[,،、，]\s*/)
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p] as string
    if (!part) continue
    if (isDate(part, words) && /\d/.test(part)) {
      const head = nameOf(
        part
          .replace(/\s*\S*\d.*$/s, '')
          .replace(/\s+\S+$/, (word) => (words.dates.has(word.trim().toLowerCase().replace('.', '')) ? '' : word)),
        words,
        loose,
        outlet,
      )
      if (head?.name.includes(' ')) names.push(head)
      break
    }
    const pieces = splitAnd(part, words)
    let ok = 0
    for (const piece of pieces) {
      const name = nameOf(piece, words, loose, outlet)
      if (!name) break
      names.push(name)
      ok++
    }
    if (ok < pieces.length) {
      if (ok > 0) break
      // "Bank of America and Co": a conjunction inside one name.
      const whole = pieces.length > 1 ? judgeName(part, words, loose) : undefined
      if (whole) {
        names.push(whole)
        continue
      }
      if (names.length > 0) return { names, rest: parts.slice(p).join(', ') }
      break
    }
  }
  return { names: dropTitles(names, words) }
}

/** A later "name" that is a job title or a place is none ("Jane Doe, Senior Editor"). */
function dropTitles(names: Name[], words: Words): Name[] {
  const full = names[0]?.name.includes(' ') ?? false
  return names.filter(
    (name, i) =>
      i === 0 ||
      name.kind === 'organization' ||
      (!isTitle(name.name, words) && !(full && !name.name.includes(' ') && /^[\p{Script=Latin}]/u.test(name.name))),
  )
}

function splitAnd(part: string, words: Words): string[] {
  const tokens = part.split(/(\s+|\s*[&+＆]\s*)/)
  const out: string[] = []
  let at = ''
  for (const token of tokens) {
    const plain = token.trim().toLowerCase()
    if (
      at.trim() &&
      (plain === '&' ||
        plain === '+' ||
        plain === '＆' ||
        (words.and.has(plain) && plain !== 'y' && plain !== 'e' && plain !== 'i') ||
        (/^[yei]$/.test(plain) && words.and.has(plain) && token === plain))
    ) {
      out.push(at.trim())
      at = ''
    } else at += token
  }
  if (at.trim()) out.push(at.trim())
  return out
}

/** One name, with place, outlet or title behind it cut off: "Jane Doe in Berlin", "Jane Doe Senior Reporter". */
function nameOf(piece: string, words: Words, loose: boolean, outlet: string): Name | undefined {
  let text = cutIntroducer(piece, words) ?? piece
  if (opensRole(text, words)) return undefined
  const tokens = text.split(' ')
  for (let i = 1; i < tokens.length; i++) {
    const plain = (tokens[i] as string).toLowerCase().replace(/[.:]$/, '')
    if (
      (words.place.has(plain) && tokens[i] === plain) ||
      /^(?:for|für|pour|para|per|voor|of|vom)$/.test(tokens[i] as string)
    ) {
      text = tokens.slice(0, i).join(' ')
      break
    }
    if (i >= 2 && words.titles.has(plain)) {
      const person = judgeName(tokens.slice(0, i).join(' '), words, loose)
      if (person) return person
    }
  }
  if (isTitle(text, words) && text.split(' ').length > 1) {
    // "Reporter Jane Doe", "von Chefredakteur Max Muster": the title stands before the name.
    let i = 0
    while (i < 3 && i < tokens.length - 1 && isTitle(tokens[i] as string, words)) i++
    const after = i > 0 ? judgeName(tokens.slice(i).join(' '), words, loose) : undefined
    if (after?.kind === 'person' && after.name.includes(' ')) return after
    return undefined
  }
  if (outlet && text.length > outlet.length + 4 && text.toLowerCase().endsWith(outlet.toLowerCase())) {
    const without = text.slice(0, -outlet.length).replace(/[\s,(–-]+$/, '')
    const name = judgeName(without, words, loose)
    if (name?.name.includes(' ')) return name
  }
  return judgeName(text, words, loose)
}
