/** RIS, as reference managers import it: one tag a line, UTF-8, lines ended by CR LF. */
import type { CslDate, CslItem } from './csl.ts'
import type { CslName } from './person.ts'

export function ris(item: CslItem): string {
  const issued = item.issued?.['date-parts'][0]
  const fields: [string, string | undefined][] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['M3', item.genre],
    ['PY', issued && String(issued[0]).padStart(4, '0')],
    ['DA', dateOf(item.issued)],
    ['Y2', dateOf(item.accessed)],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ]
  return fields
    .filter(([tag, value]) => tag === 'ER' || value)
    .map(([tag, value]) => `${tag}  - ${value ?? ''}\r\n`)
    .join('')
}

/** "2025/03/03/": all the slashes stand, whatever is known. */
function dateOf(date: CslDate | undefined): string | undefined {
  if (!date) return undefined
  const [year, month, day] = date['date-parts'][0]
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`
}

/**
 * "Last, First, Suffix". A comma parts family and given name, and an asterisk is forbidden, with no way to escape
 * either: in whole names they give way to a space.
 */
function nameOf(name: CslName): string {
  const plain = (text: string) => text.replace(/[\s,*]+/g, ' ').trim()
  if ('literal' in name) return plain(name.literal)
  const { family, given, suffix } = name
  const last = [name['non-dropping-particle'], family].filter(Boolean).join(' ')
  return [last, given, suffix]
    .filter((part) => part !== undefined)
    .map(plain)
    .join(', ')
}
