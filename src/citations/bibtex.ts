/** BibTeX, in UTF-8. Read by BibTeX, biber and the citation managers alike. */
import { type CslItem, isEastAsian, isoOf } from './csl.ts'
import type { CslName } from './person.ts'
import { encoded, mapped } from './text.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Braces are named, not escaped: BibTeX counts them even behind a backslash. */
const LATEX = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
}
const latex = (text: string) => mapped(text, LATEX)

export function bibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? []
  const fields: [string, string | undefined][] = [
    ['author', item.author && `{${item.author.map(nameOf).join(' and ')}}`],
    // Twice in braces: styles that write titles small would spoil names in them.
    ['title', `{{${latex(item.title)}}}`],
    [item.type === 'webpage' ? 'organization' : 'journal', `{${latex(item['container-title'])}}`],
    ['type', item.genre && `{${latex(item.genre)}}`],
    ['year', year === undefined ? undefined : `{${String(year).padStart(4, '0')}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    // Not escaped: styles set addresses as they are. What could end the field or the line is percent-encoded.
    ['url', item.URL ? `{${encoded(item.URL, '{}\\')}}` : undefined],
    ['urldate', item.accessed && `{${isoOf(item.accessed)}}`],
    ['note', item.note && `{${latex(item.note)}}`],
  ]
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = ${value}`)
  return `@${item.type === 'webpage' ? 'misc' : 'article'}{${item.id},\n${lines.join(',\n')}\n}\n`
}

/** "von Last, Jr, First"; a whole name stands in braces of its own, in which "and" and commas part nothing. */
function nameOf(name: CslName): string {
  if ('literal' in name) return `{${latex(name.literal)}}`
  const parts = [name.family, name.given].map((part) => (isPlain(part) ? latex(part) : `{${latex(part)}}`))
  const particle = name['non-dropping-particle']
  const family = particle ? `${latex(particle)} ${parts[0]}` : guarded(parts[0] as string, name)
  return [family, name.suffix && latex(name.suffix), parts[1]].filter(Boolean).join(', ')
}

/** No word in it that would part names. */
const isPlain = (text: string) => !/(?:^|\s)and(?:\s|$)|,/i.test(text)

/** A family name that starts small, or has several words, would be taken for particle and name. */
function guarded(family: string, name: CslName): string {
  return !isEastAsian(name) && /^\p{Ll}/u.test(family) && family.includes(' ') ? `{${family}}` : family
}
