/** Domains by the public suffix list (tldts). The worker and the command line use it; the content script cannot afford it. */
import { getDomain } from 'tldts'
import type { Reading } from '../reading/types.ts'

/** "news.example.co.uk" → "example.co.uk". A host without one (an address, "localhost") stays as it is, without "www.". */
export function registrableDomain(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host.replace(/^www\./, '')
}

/** The reading with its outlet's host narrowed to the registrable domain. The reading given is not changed. */
export function settleDomain(reading: Reading): Reading {
  return { ...reading, outlet: { ...reading.outlet, domain: registrableDomain(reading.outlet.domain) } }
}
