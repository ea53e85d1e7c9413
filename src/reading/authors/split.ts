/** Cuts the text of a byline into its names: takes off "By", roles, dates, places, titles. */
import type { Words } from '../languages/words.ts'
import { hasGivenName } from './given-names.ts'
import { cutIntroducer, isDate, isTitle, opensRole, withoutDates } from './introducers.ts'
import type { Name } from './names.ts'
import { isWire, namesIn, STAFF, withoutAnd } from './segment.ts'

export interface Byline {
  /** A word introduced it ("By", "Von", "Text:"). */
  introduced: boolean
  names: Name[]
  /** What follows the names in the same text and says who they are: "Chief correspondent". */
  credentials?: string
}

/** Longest text that is cut into names: a paper's list of authors. */
const LONGEST = 1500

const SEPARATOR =
  /(\s{0,9}[|／•·●▪◆►»›;✍⁄\u2022]\s{0,9}|\s{1,9}[–—-]{1,3}\s{1,9}|\s{0,9}[–—]\s{0,9}|\s{0,9}\/\s{0,9}|\n)/u
/** "(avec Jane Doe)": further authors in brackets. */
const HELPERS = /\s\((?:avec|with|mit|con|com|met|med|и|con la colaboración de)\s(?=[^()]{3,80}\))/i
/** The gap before "edited by" and its like, and before a label with a colon. */
const ROLE_BY =
  /(?<!medically|fact)\s(?=(?:medically |fact.?)?(?:checked|edited|reviewed|translated|photographed|illustrated|produced|updated|written|reported) by\s|\p{L}{4,14}:\s)/giu
/** "Interview by Jane Doe. Photographs by John Roe." */
const NEXT_SENTENCE = /(?<=\p{L}{3})[.;]\s(?=\p{Lu})/gu

/** "… Doe Photos John Roe": a bar before a role in a capital, between two full names. */
function withBarsBeforeRoles(text: string, words: Words): string {
  const tokens = text.split(' ')
  const isCapital = (i: number) => /^\p{Lu}\p{L}/u.test(tokens[i] ?? '')
  for (let i = 2; i + 2 < tokens.length; i++) {
    const token = tokens[i] as string
    if (token.length > 3 && token.length < 14 && words.roles.has(token.toLowerCase()))
      if ([i - 2, i - 1, i, i + 1, i + 2].every(isCapital)) tokens[i] = `| ${token}`
  }
  return tokens.join(' ')
}

/** Is the word behind the gap at `at` one that has a colon only since the name ends there? */
function isFamilyName(text: string, at: number, words: Words): boolean {
  const label = text
    .slice(at + 1)
    .match(/^\p{Lu}\p{L}{3,13}(?=:)/u)?.[0]
    .toLowerCase()
  if (label === undefined || words.by.has(label) || words.roles.has(label) || words.titles.has(label)) return false
  const before = text.slice(0, at)
  return /^\p{Lu}[\p{L}.'’-]{1,20}$/u.test(cutIntroducer(before, words) ?? before)
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
  // Numbers of affiliations would be cut at their commas: "Jane Doe1,2 and John Roe3".
  let rest = text
    .trim()
    .slice(0, LONGEST)
    .replace(/(?<=\p{Ll}{2})\d{1,2}(?:,\d{1,2}){1,3}(?=[,\s]|$)/gu, '')
  if (!rest) return undefined
  const posted = koreanReporters(rest)
  if (posted) return { introduced: true, names: posted }
  rest = withoutDates(withRoleBars(rest.replace(HELPERS, ', '), words), words)
  const cut = cutIntroducer(rest, words)
  const introduced = cut !== undefined
  if (cut !== undefined) rest = cut
  const names: Name[] = []
  let credentials: string | undefined
  const segments = rest.split(SEPARATOR)
  let named = 0
  let inRole = false
  /** How many names the segment before gave. */
  let last = 0
  // Odd entries are the separators.
  for (let s = 0; s < segments.length && s < 40; s += 2) {
    let segment = (segments[s] as string).trim()
    if (!segment) continue
    if (isDate(segment, words) && !/\p{L}{3}.{0,12}\d/u.test(segment)) continue
    const again = s > 0 ? cutIntroducer(segment, words) : undefined
    // "Reviewed by X — Written by Y — Edited by Z": whoever follows a role has it, until the next introducer.
    if (opensRole(segment, words)) inRole = true
    else if (again !== undefined) inRole = false
    if (inRole) continue
    // "Jane Doe | Photographer": who took the pictures.
    if (PICTURES.test(segment) && names.length > 0) {
      names.splice(-last, last)
      last = 0
      continue
    }
    segment = again ?? (names.length > 0 ? withoutAnd(segment, words) : segment)
    const got = namesIn(segment, words, loose || introduced, outlet, confirmed)
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
                !(first?.kind === 'person' && name.kind === 'organization' && !name.agency && STAFF.test(name.name)) &&
                (again !== undefined ||
                  !dash ||
                  (name.agency && isWire(name.name)) ||
                  confirmed(name.name) ||
                  isBesideAnother(name, got.names, segments, s)) &&
                (name.name.includes(' ') || name.kind === 'organization' || !first?.name.includes(' ')),
            )
      if (more.length === 0 && !credentials && isTitle(segment, words)) credentials = segment
      names.push(...more)
      last = more.length
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

/** "순천·광양 한가람 기자", "김하늘·박바다 기자": whoever stands before "reporter", whatever stands around. */
function koreanReporters(text: string): Name[] | undefined {
  if (!text.includes('기자') && !text.includes('특파원') && !text.includes('논설위원')) return undefined
  const names: Name[] = []
  const posts = text.matchAll(
    /((?:[가-힣]{2,4}[·,ㆍ・]\s?){0,4}[가-힣]{2,4})\s?(?:선임|수습|인턴|객원|전문|대)?(?:기자|특파원|논설위원)(?![가-힣])/g,
  )
  for (const [, list] of posts)
    for (const name of (list as string).split(/[·,ㆍ・]\s?/))
      if (names.length < 20 && !names.some((one) => one.name === name)) names.push({ name, kind: 'person', form: 0.8 })
  return names.length > 0 ? names : undefined
}

/**
 * "Written by X Checked by Y", "Teksti X Kuvat Y", "记者 X 摄影 Y": a bar before each role that nothing else sets apart.
 * "Column by Jane Doe: …" has a colon behind a family name, and no label.
 */
function withRoleBars(text: string, words: Words): string {
  let end = text.length
  const roles = text
    .replace(NEXT_SENTENCE, (all, at: number) => (opensRole(text.slice(at + all.length), words) ? ' | ' : all))
    .replace(ROLE_BY, (_, at: number) => {
      if (isFamilyName(text, at, words)) end = Math.min(end, text.indexOf(':', at))
      return ' | '
    })
  const barred = withBarsBeforeRoles(end < text.length ? text.slice(0, end) : roles, words)
  if (!/[\u3040-\u9fff\uac00-\ud7af]/.test(text)) return barred
  return barred.replace(/ ([^\s:：＝=／]{1,4})(?=[ :：＝=／])/g, (all, word: string) =>
    words.roles.has(word) ? ` | ${word}` : all,
  )
}

/** What somebody is who makes pictures. */
const PICTURES =
  /^(?:(?:staff|chief) )?(?:photograph|fotograf|photojournalist|fotojournalist|fotoreporter|valokuvaaja|illustrat|zeichner)\p{L}{0,6}$/iu

/** "Jane Doe | John Roe": bars between full names and nothing else. A dash goes before places and desks. */
function isBesideAnother(name: Name, all: Name[], segments: string[], at: number): boolean {
  return (
    /[|•·・／]/.test(segments[at - 1] as string) &&
    all.length === 1 &&
    name.kind === 'person' &&
    (!/\p{Script=Latin}/u.test(name.name) ||
      (name.form >= 0.85 && (segments[at] as string).trim() === name.name && hasGivenName(name.name)))
  )
}
