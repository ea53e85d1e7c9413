/**
 * English Wikipedia's citation templates: `{{cite news}}` for articles, `{{cite web}}` for other pages. Parameters:
 * https://en.wikipedia.org/wiki/Template:Cite_news
 */
import type { Origin, Reading } from '../reading/types.ts'
import { type CslDate, type CslItem, isEastAsian, isoOf, naturalName } from './csl.ts'
import type { CslName } from './person.ts'
import { encoded, mapped, oneLine } from './text.ts'

/** What wikitext would take for markup, also within a template's parameter and in the link that the title becomes. */
const WIKITEXT = {
  '|': '{{!}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  // Three to five are a signature, put in when the page is saved.
  '~': '&#126;',
}

function wikitext(text: string): string {
  return (
    mapped(text, WIKITEXT)
      // Two apostrophes start italics, two underscores a magic word, and an address a link.
      .replaceAll("''", '&#39;&#39;')
      .replaceAll('__', '&#95;&#95;')
      .replaceAll('://', '&#58;//')
  )
}

const wikiUrl = (url: string) => encoded(url, '|[]{}<>"\' ~')

export function wikipedia(item: CslItem, { origins }: Pick<Reading, 'origins'>): string {
  const of = (...hows: Origin['how'][]) =>
    origins.filter(({ how }) => hows.includes(how)).map(({ name }) => wikitext(oneLine(name)))
  const outlet = wikitext(item['container-title'])
  // A text taken over whole is a work of the other outlet, read by way of this one.
  const [original, ...others] = of('republished')
  const isCopy = original !== undefined && others.length === 0 && original !== outlet
  const [title, genre] = [wikitext(item.title), item.genre && wikitext(item.genre)]
  const language = item.language?.split('-')[0]?.toLowerCase()
  const parameters: [string, string | undefined][] = [
    ...authors(item.author),
    ['date', dateOf(item.issued)],
    ['title', title],
    ['type', genre],
    ['url', wikiUrl(item.URL) || undefined],
    ['language', language === 'en' ? undefined : language],
    ['work', isCopy ? original : outlet],
    ['agency', of('wire').join(', ') || undefined],
    ['via', isCopy ? outlet : undefined],
    ['access-date', isoOf(item.accessed)],
  ]
  const set = parameters.filter(([, value]) => value !== undefined)
  const template = item.type === 'webpage' ? 'cite web' : 'cite news'
  const note = [
    ...of('provided').map((name) => `Text provided by ${name}.`),
    ...of('translated').map((name) => `Translated from ${name}.`),
    ...(isCopy ? [] : of('republished').map((name) => `Republished from ${name}.`)),
  ]
  return [`{{${template} |${set.map(([name, value]) => `${name}=${value}`).join(' |')}}}`, ...note].join(' ')
}

/** A day as `2025-03-03`. The templates want a month alone in words. */
function dateOf(date: CslDate | undefined): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  if (year === undefined || month === undefined || day !== undefined) return isoOf(date)
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1),
  )
}

function authors(names: CslName[] | undefined): [string, string][] {
  // As the template's manual asks: a comment says that the name was looked for.
  if (!names) return [['author', '<!-- No author named on the page. -->']]
  return names.flatMap((name, i): [string, string][] => {
    const n = names.length > 1 ? i + 1 : ''
    // East Asian names would be shown with a comma in them.
    if ('literal' in name || isEastAsian(name) || name['static-ordering'])
      return [[`author${n}`, asWritten(naturalName(name))]]
    const last = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
    const first = [name.given, name.suffix].filter(Boolean).join(' ')
    return [
      [`last${n}`, wikitext(last)],
      [`first${n}`, wikitext(first)],
    ]
  })
}

/** Double parentheses tell the template that this is one name, whatever its commas. */
function asWritten(name: string): string {
  const text = wikitext(name)
  return /[,;&]/.test(name) ? `((${text}))` : text
}
