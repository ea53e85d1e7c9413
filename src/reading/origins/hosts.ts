/** Hosts and the sites that they belong to, without a list of public suffixes: enough to say "another site". */

const SECOND = /^(?:co|com|org|net|gov|ac|edu|or|ne|go|gob|gouv|info|nom|web|asn|id)$/

/** "example.co.uk" of "news.example.co.uk". */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  const last = labels[labels.length - 1] ?? ''
  const count = labels.length > 2 && last.length === 2 && SECOND.test(labels[labels.length - 2] as string) ? 3 : 2
  return labels.slice(-count).join('.')
}

/** The name within a site's host: "example" of "news.example.co.uk". */
export const siteName = (host: string): string => siteOf(host).split('.')[0] ?? ''

/** Archives, translators, caches: they show the pages of others under their own name. */
const SHELVES =
  /(?:^|\.)(?:archive\.(?:org|is|ph|today|fo|li|md|vn)|googleusercontent\.com|translate\.goog|ampproject\.org|bing\.com|feedburner\.com|feedproxy\.google\.com|t\.co|bit\.ly|localhost)$/i
/** Blogs live below these, and many of them under a name of their own as well. */
const HOSTS = /(?:^|\.)(?:medium\.com|substack\.com|blogspot\.\w+(?:\.\w+)?|wordpress\.com)$/i

/**
 * The other site that an address names, as a reader would write it; undefined for the same one and for archives.
 * `told`: the page's text says that it is another's, so that a blog on a platform does not mean itself.
 */
export function otherSite(address: string, here: URL, told = false): string | undefined {
  let url: URL
  try {
    url = new URL(address, here)
  } catch {
    return undefined
  }
  if (!/^https?:$/.test(url.protocol) || address.length > 2000) return undefined
  const host = url.hostname
  if (!host.includes('.') || SHELVES.test(host) || SHELVES.test(here.hostname)) return undefined
  if (HOSTS.test(host) || (!told && HOSTS.test(here.hostname))) return undefined
  if (siteName(host) === siteName(here.hostname)) return undefined
  // An address with the other within it is a cache or a redirect.
  if (url.href.includes(here.hostname) || here.href.includes(host)) return undefined
  // The front page is no piece.
  if (url.pathname.length < 2 && !url.search) return undefined
  return host.replace(/^(?:www\d?|m|amp|mobile)\./, '')
}
