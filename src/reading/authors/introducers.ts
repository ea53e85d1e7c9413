/** The words around names in a byline: "By", roles, dates, titles. */
import type { Phrases } from '../languages/phrases.ts'
import type { Words } from '../languages/words.ts'

const DATE =
  /\d{1,2}[.:/ -]\d{1,2}|\b(?:19|20)\d\d\b|\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,4}\s?(?:min|hour|hrs?|day|week|month|year|std|tag|vor|ago)/i

/** Longest introducer at the start of `lower`; the length of what to cut, or 0. */
function leading(lower: string, phrases: Phrases, colonOnly?: ReadonlySet<string>): number {
  for (const phrase of phrases.like(lower)) {
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
  const length = leading(`${lower} `, words.roles)
  if (length === 0) return false
  // "編集委員 水野" is no "編集": a job title that starts like the role.
  if (length > 1 && /^[\u3040-\u9fff]/.test(lower))
    for (const title of words.titles) if (title.length > length && lower.startsWith(title)) return false
  return true
}

/** Cuts an introducer off. Twice: "Text: Von Jane Doe". Undefined where there is none. */
export function cutIntroducer(text: string, words: Words): string | undefined {
  let rest = text.replace(/^[^\p{L}\p{N}]+/u, '')
  let cut = false
  for (let i = 0; i < 3; i++) {
    let n = leading(rest.toLowerCase(), words.by, words.colonOnly)
    if (n === 0 && i === 0) n = leadingAfterArticle(rest, words)
    if (n === 0) break
    rest = rest.slice(n).trimStart()
    cut = true
  }
  return cut ? rest : undefined
}

const ARTICLES = /^(?:an?|eine?|une?|una|uno|uma?|een|ett?|en|egy)\s/i

/** "Ein Gastkommentar von", "Una crónica de": an article before what introduces in two words or more. */
function leadingAfterArticle(text: string, words: Words): number {
  const article = text.match(ARTICLES)?.[0].length ?? 0
  if (article === 0) return 0
  const n = leading(text.slice(article).toLowerCase(), words.by, words.colonOnly)
  return n > 0 &&
    text
      .slice(article, article + n)
      .trim()
      .includes(' ')
    ? article + n
    : 0
}

/** Is the whole text an introducer: "By", "Von:", "Written by"? The name then stands in the next block. */
export function isIntroducer(text: string, words: Words): boolean {
  const phrase = text.toLowerCase().replace(/\s{0,9}[:：]?\s{0,9}$/, '')
  return words.by.has(phrase) && !(words.colonOnly.has(phrase) && !/[:：]\s{0,9}$/.test(text))
}

/** Is the whole text a role: "Photographs", "Edited by:"? */
export function isRole(text: string, words: Words): boolean {
  return words.roles.has(text.toLowerCase().replace(/\s{0,9}[:：]?\s{0,9}$/, ''))
}

/** "Written by", "Text:" say more than "by" and "from": does the introducer that was cut off `text` leave no doubt? */
export function isExplicit(text: string, cut: string): boolean {
  const phrase = text.slice(0, text.length - cut.length)
  return /[:：]/.test(phrase) || (phrase.match(/\p{L}/gu)?.length ?? 0) > 5 || /[^ -\u024f]{2}/.test(phrase)
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

const CLOCK = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[ap]m|h|uhr)?$/i
const NUMERIC = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?|\d{4}年\d{1,2}月\d{1,2}日?|\d{4}-\d\d-\d\dt\S{1,20})$/i
const NUMBER = /^(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?|(?:19|20)\d\d)$/i
/** Beside a number these belong to a date: "5 hours ago", "3:48 pm", "kl. 9". */
const UNITS = new Set(
  'min mins minute minutes hour hours hr hrs day days week weeks month months year years ago std stunde stunden tag tage tagen minuten woche wochen monat monate monaten jahr jahre jahren am pm a.m p.m uhr h gmt utc cet cest est edt bst pst ist kl klo read de'.split(
    ' ',
  ),
)
/** Stands before a date and belongs to nothing else then. */
const BEFORE_DATE = new Set(
  'on am at the um vom den der le el il em en op på kl dne dnia alle ore vor hace fa il à as às on, @ pada tanggal ngày lúc updated published aktualisiert stand publié publicado'.split(
    ' ',
  ),
)

/** The text with a bar where a date or time stands, with the preposition before it: "Jane Doe on 5 March 2026, 3:48 pm". */
export function withoutDates(text: string, words: Words): string {
  if (!/\d/.test(text)) return text
  const tokens = text.split(' ')
  const plain = tokens.map((token) => token.toLowerCase().replace(/^[([]+|[,;)\]]+$/g, ''))
  const dated = plain.map((token) => CLOCK.test(token) || NUMERIC.test(token))
  const joins = (token: string) =>
    NUMBER.test(token) || UNITS.has(token) || words.dates.has(token.replace(/\.$/, '')) || /^[-–—|·•,@]$/.test(token)
  // A month, a weekday or a unit beside a number starts a date as well.
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [a, b] = [plain[i] as string, plain[i + 1] as string]
    const named = (token: string) =>
      (words.dates.has(token.replace(/\.$/, '')) && token.length > 1) ||
      (UNITS.has(token) && token !== 'de' && token !== 'read')
    if ((NUMBER.test(a) && named(b)) || (named(a) && !UNITS.has(a) && NUMBER.test(b))) dated[i] = dated[i + 1] = true
  }
  for (let i = 1; i < tokens.length; i++) if (dated[i - 1] && joins(plain[i] as string)) dated[i] = true
  for (let i = tokens.length - 2; i >= 0; i--)
    if (dated[i + 1] && (NUMBER.test(plain[i] as string) || words.dates.has((plain[i] as string).replace(/\.$/, ''))))
      dated[i] = true
  for (let i = tokens.length - 2; i >= 0; i--)
    if (dated[i + 1] && !dated[i] && BEFORE_DATE.has(plain[i] as string) && tokens[i] === plain[i]) dated[i] = true
  const out: string[] = []
  tokens.forEach((token, i) => {
    if (!dated[i]) out.push(token)
    else if (out[out.length - 1] !== '|') out.push('|')
  })
  return out.join(' ')
}

/** "Jane Doe am", "Jane Doe on": the preposition of a date that stood behind the name. */
export const withoutPreposition = (text: string) => {
  const space = text.lastIndexOf(' ')
  return space > 0 && BEFORE_DATE.has(text.slice(space + 1)) ? text.slice(0, space) : text
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
        /(?:redakteur|korrespondent|reporter|journalist|leiter|referent|sprecher|direktor|expert|autor|professor|wissenschaftler|assistent|manager|berater|koordinator|historiker|forscher|vorsitzender|vorsitzende|beauftragter|beauftragte)(?:e?in)?$|(?:editor|correspondent|chef|chefin|verslaggever|redacteur|toimittaja)$/.test(
          token,
        ),
    )
  )
}
