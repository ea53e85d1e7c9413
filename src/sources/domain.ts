/** Domains by the public suffix list (tldts). The worker and the command line use it; the content script cannot afford it. */
import { getDomain, parse } from 'tldts'
import type { Reading } from '../reading/types.ts'

/** "news.example.co.uk" → "example.co.uk". A host without one (an address, "localhost") stays as it is, without "www.". */
export function registrableDomain(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host.replace(/^www\./, '')
}

/**
 * The site that somebody means who types "https://www.news.example/a" or "sport.news.example": its registrable domain.
 * Undefined for what is no web address, and for a whole suffix ("co.uk"), which is no site.
 */
export function siteOfAddress(address: string): string | undefined {
  const typed = address.trim()
  // "news.example:8080" is a host and a port, and no scheme.
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`)
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname || url.username) return undefined
  const { domain, isIp } = parse(url.hostname, { allowPrivateDomains: true })
  if (domain) return domain
  return isIp || !url.hostname.includes('.') ? url.hostname : undefined
}

/** The reading with its outlet's host narrowed to the registrable domain. The reading given is not changed. */
export function settleDomain(reading: Reading): Reading {
  return { ...reading, outlet: { ...reading.outlet, domain: registrableDomain(reading.outlet.domain) } }
}
