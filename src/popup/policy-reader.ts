/**
 * Reads a fetched policy page. Here and not in the worker, because a service worker has no parser for HTML; the popup is
 * open anyway, since it was asked from there. The only file of our pages that knows the reader, which is loaded when the
 * first policy is read.
 */
import type { Reading } from '../reading/types.ts'

/** What the page says. The document is parsed inert: it runs no scripts, loads nothing, and is never shown. */
export async function readPolicyPage(html: string, address: string): Promise<Reading> {
  const { read } = await import('../reading/read.ts')
  return read(new DOMParser().parseFromString(html, 'text/html'), address, 'policy')
}
