/** Domains as lists write them, and the names under which a site may stand in a list. */
import type { Site } from '../types.ts'

/** A host with at least two labels, the last of which is no number. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.){1,20}[a-z][a-z0-9-]{0,61}[a-z0-9]$/
const LONGEST = 2000

/**
 * The host that a cell means, in small letters and without "www.": for "https://WWW.News.example/a", "*.news.example",
 * "bücher.example" as well. Undefined for what is no domain. A suffix ("nhs.uk") is one: sites stand there too, and those
 * below it are not asked for by its name.
 */
export function hostOfCell(cell: string): string | undefined {
  if (cell.length > LONGEST) return undefined
  const typed = cell.trim().toLowerCase().replace(/^\*\./, '')
  const host = withoutWww(HOST.test(typed) ? typed : (hostOfAddress(typed) ?? ''))
  return HOST.test(host) && host.length <= 253 ? host : undefined
}

function hostOfAddress(typed: string): string | undefined {
  if (!typed || /\s/.test(typed)) return undefined
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//.test(typed) ? typed : `https://${typed.replace(/^\/\//, '')}`)
  if (!url || !/^https?:$/.test(url.protocol) || url.username) return undefined
  return url.hostname.replace(/\.$/, '')
}

function withoutWww(host: string): string {
  const rest = host.replace(/^www\./, '')
  return rest.includes('.') ? rest : host
}

/**
 * The names under which a list may speak of a site, the nearest first: its host, then what stands above it, down to the
 * registrable domain and no further. "a.b.news.co.uk": itself, "b.news.co.uk", "news.co.uk".
 */
export function namesOf({ host, domain }: Site): string[] {
  const last = withoutWww(domain)
  const names: string[] = []
  let name = withoutWww(host)
  while (name.endsWith(`.${last}`)) {
    names.push(name)
    name = name.slice(name.indexOf('.') + 1)
  }
  return [...names, last]
}
