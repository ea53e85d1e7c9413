/** Is a name the outlet's own, or does it hold that? */
import { initials } from '../outlet/names.ts'
import { nameKey } from './same-name.ts'

export interface Site {
  name: string
  domain: string
  /** Service on which the outlet publishes, where it is not the outlet itself. */
  platform?: string
  /** Other names that the page's data gives its publisher. */
  also?: string[]
}

export function isOutlet(name: string, outlet: Site): boolean {
  const plain = (text: string) => nameKey(text).replace(/^the /, '').replaceAll(' ', '')
  const a = plain(name)
  if (!a) return true
  if (outlet.also?.some((name) => plain(name) === a)) return true
  const site = plain(outlet.name)
  if (sameWords(name, outlet.name)) return true
  const host = outlet.domain.replace(/^www\./, '')
  const brand = plain(nameKey(outlet.name).replace(MADE_OF, ''))
  if (
    a === site ||
    (brand.length > 3 && a === brand) ||
    a === plain(host) ||
    a === plain(host.split('.').slice(0, -1).join(' '))
  )
    return true
  return (
    a.length > 3 &&
    host
      .split('.')
      .slice(0, -1)
      .some((label) => label.replaceAll('-', '') === a)
  )
}

/** What outlets call themselves after their name: "Example Magazine", "Example News". */
const MADE_OF = / (?:magazine?|magazin|news|online|media|blog|journal|nachrichten|noticias|zeitschrift)$/

const initialsOf = (name: string) =>
  nameKey(name)
    .split(' ')
    .map((word) => word[0])
    .join('')

/** "VnExpress Sports", "Die Zeitung Redaktion", "mbl.is": holds the outlet's name or host, or is held by it. */
export function isNearOutlet(name: string, outlet: Site): boolean {
  const plain = (text: string) => nameKey(text).replaceAll(' ', '')
  const [a, site, host] = [plain(name), plain(outlet.name), plain(outlet.domain.replace(/^www\.|\.\w+$/g, ''))]
  if (/^\p{Lu}{2,5}$/u.test(name) && [initialsOf(outlet.name), ...initials(outlet.name)].includes(name.toLowerCase()))
    return true
  // "Harbour Post Islands" on Harbour Post in Welsh.
  const brand = nameKey(outlet.name).split(' ').slice(0, 2).join(' ')
  if (brand.includes(' ') && brand.length > 7 && nameKey(name).startsWith(`${brand} `)) return true
  return a.length > 3 && [site, host].some((one) => one.length > 3 && (a.includes(one) || one.includes(a)))
}

/** "Fraction of the Harbour Party" and "Harbour Party Fraction": the same words in another order. */
export function sameWords(a: string, b: string): boolean {
  const words = nameKey(a).split(' ')
  return words.length > 2 && words.sort().join(' ') === nameKey(b).split(' ').sort().join(' ')
}

/** A desk of the outlet's, and not the outlet as a whole. */
export const isDesk = (name: string) =>
  /(?:redaktion|redaktionsteam|redaction|rédaction|redacción|redazione|redação|redactie|redaksjonen?|redaktionen|toimitus|newsroom|desk|staff|team|editors?|reporters?|writers?|bureau|board|редакция)$/iu.test(
    name.trim(),
  )
