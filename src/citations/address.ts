/** The address under which a page is cited or reported. */
import type { Reading } from '../reading/types.ts'

/** Parameters that tell whence a reader came or who they are, and nothing about the page. */
const TRACES = new Set(['fbclid', 'gclid', 'dclid', 'yclid', 'msclkid', 'twclid', 'igshid', 'mc_cid', 'mc_eid', '_ga'])

/**
 * The page's own canonical address where it is one of the same site, else the address it was read at. Absolute, without
 * traces of the reader.
 */
export function citedUrl({ url, canonicalUrl }: Pick<Reading, 'url' | 'canonicalUrl'>): string {
  const own = parse(url)
  const canonical = parse(canonicalUrl)
  if (!own) return canonical ? withoutTraces(canonical) : ''
  // Some sites call every page by the address of their front page; a copy may point to the site that it came from.
  const usable = canonical && siteOf(canonical) === siteOf(own) && (canonical.pathname !== '/' || own.pathname === '/')
  return withoutTraces(usable ? canonical : own)
}

function parse(url: string | undefined): URL | undefined {
  return url && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url) : undefined
}

const siteOf = ({ hostname }: URL) => hostname.replace(/^(?:www|m|amp|mobile)\./, '')

function withoutTraces(url: URL): string {
  url.username = ''
  url.password = ''
  // A fragment is a place in the page, except where a single-page application keeps its address in it.
  if (!/^#!?\//.test(url.hash)) url.hash = ''
  // Cut by hand: URLSearchParams would write the remaining parameters anew.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => {
      const name = (part.split('=')[0] ?? '').toLowerCase()
      return !name.startsWith('utm_') && !TRACES.has(name)
    })
  url.search = kept.join('&')
  return url.href
}
