/** Which sites the reader lets us reach. */
import { browser } from './browser.ts'

/** May the worker fetch from the site of that address? False where the reader has withheld access. */
export async function mayFetch(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url)
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}
