/** A reading as an item of CSL-JSON, the form that citation managers share: https://docs.citationstyles.org/ */
import type { Label, Origin, Reading } from '../reading/types.ts'
import { citedUrl } from './address.ts'
import { type CslName, splitPerson } from './person.ts'
import { oneLine } from './text.ts'

/** Year, month and day, as far as they are known. */
export interface CslDate {
  'date-parts': [number[]]
}

export interface CslItem {
  id: string
  type: 'article-newspaper' | 'webpage'
  title: string
  author?: CslName[]
  'container-title': string
  genre?: string
  issued?: CslDate
  accessed?: CslDate
  URL: string
  language?: string
  /** Agencies and others that supplied the text. */
  source?: string
  /** Where the text came out first. */
  'original-publisher'?: string
  /** The origins in words. */
  note?: string
}

/** The words of a citation, in the reader's language. Names and dates go in as they are. */
export interface CitationWords {
  /** BCP 47 tag by which names are joined ("A, B and C"). */
  locale: string
  /** ISO date → "3 March 2025". */
  day: (iso: string) => string
  /** A title in quotation marks. */
  title: (title: string) => string
  accessed: (day: string) => string
  origin: Record<Origin['how'], (name: string) => string>
  label: (label: Label) => string
}

export interface CitationContext {
  /** The reader's own day, `YYYY-MM-DD`. */
  accessed: string
  words: CitationWords
}

/** The item for a reading. A page that is no article is cited as a page. */
export function toCsl(reading: Reading, { accessed, words }: CitationContext): CslItem {
  const outlet = oneLine(reading.outlet.name)
  const title = oneLine(reading.title ?? '') || outlet
  const authors = reading.authors.map(({ name, kind }): CslName => {
    const plain = oneLine(name)
    return kind === 'person' ? splitPerson(plain, reading.lang) : { literal: plain }
  })
  const origins = reading.origins.map((origin) => ({ ...origin, name: oneLine(origin.name) }))
  const named = (...hows: Origin['how'][]) =>
    origins
      .filter(({ how }) => hows.includes(how))
      .map(({ name }) => name)
      .join(', ')
  const { label, lang, page } = reading
  const item: CslItem = {
    id: '',
    type: page === 'article' ? 'article-newspaper' : 'webpage',
    title,
    author: authors.length > 0 ? authors : undefined,
    'container-title': outlet,
    genre: label && label !== 'news' ? oneLine(words.label(label)) : undefined,
    issued: dateOf(reading.dates.published),
    accessed: dateOf(accessed),
    URL: citedUrl(reading),
    language: lang && /^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,3}$/i.test(lang) ? lang.replaceAll('_', '-') : undefined,
    source: named('wire', 'provided') || undefined,
    'original-publisher': named('republished', 'translated') || undefined,
    note: origins.map(({ how, name }) => words.origin[how](name)).join('; ') || undefined,
  }
  item.id = keyOf(item, reading.outlet.domain)
  // Without the fields that are not known: they would be `undefined`, which JSON leaves out and parsers stumble over.
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as CslItem
}

/** The day that the page states, whatever the reader's time zone; undefined for what is no ISO date. */
function dateOf(iso: string | undefined): CslDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(iso ?? '') ?? []
  if (!year || (month && (Number(month) < 1 || Number(month) > 12))) return undefined
  const last = new Date(Date.UTC(Number(year), Number(month ?? 1), 0)).getUTCDate()
  if (day && (Number(day) < 1 || Number(day) > last)) return undefined
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined).map(Number)] }
}

/** `[2025, 3, 3]` → `2025-03-03`, as far as it goes. */
export function isoOf(date: CslDate | undefined): string | undefined {
  return date?.['date-parts'][0].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
}

/** The whole name as people say it. */
export function naturalName(name: CslName): string {
  if ('literal' in name) return name.literal
  const { family, given, suffix } = name
  const particle = name['non-dropping-particle']
  if (isEastAsian(name)) return family + given
  const parts = name['static-ordering'] ? [family, given] : [given, particle, family]
  return [...parts, suffix].filter(Boolean).join(' ')
}

/** Written without spaces, family name first. */
export function isEastAsian(name: CslName): boolean {
  return (
    'family' in name && /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name.family)
  )
}

/** A key for the entry in ASCII: `marsh2025ferries`, or by the site where nothing else can be spelled in it. */
function keyOf({ author, issued, title }: CslItem, domain: string): string {
  const first = author?.[0]
  const name = first ? ascii('family' in first ? first.family : first.literal) : []
  const site = ascii(domain.split('.')[0] ?? '')
  const year = issued?.['date-parts'][0][0] ?? ''
  const word = ascii(title).find((one) => one.length > 3) ?? ''
  return `${(name.join('') || site.join('') || 'page').slice(0, 30)}${year}${word.slice(0, 20)}`
}

/** The ASCII words of a text, accents taken off. */
function ascii(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[a-z\d]+/g) ?? []
}
