/** Policy pages that the reader had read, in `storage.local`: for 30 days, so that they are fetched once. */
import type { PolicyPage } from '../messages/contract.ts'
import { browser } from './browser.ts'

/** Before the address in the keys of kept pages, in `storage.local`. */
export const PREFIX = 'policy:'
const KEPT_MS = 30 * 24 * 60 * 60 * 1000
/** Of the 10 MB that the browser gives, in characters of JSON. */
const MOST_SIZE = 4_000_000

/** A place within a page is the same page. */
const keyOf = (url: string) => PREFIX + url.replace(/#.*$/, '')

/** The kept pages among those addresses. What is older than 30 days is not given. */
export async function keptPolicies(urls: string[]): Promise<PolicyPage[]> {
  const stored = await browser.storage.local.get(urls.map(keyOf))
  return urls.flatMap((url) => {
    const page = pageIn(stored[keyOf(url)])
    return page ? [{ ...page, url }] : []
  })
}

/** Keeps a page in place of an earlier one of the same address; what is too old, or too much, goes. Throws where storage is full. */
export async function keepPolicy(page: PolicyPage): Promise<void> {
  const others = (await allEntries()).filter(([key]) => key !== keyOf(page.url))
  let size = sizeOf(page)
  const gone: string[] = []
  for (const [key, value] of others.sort((a, b) => timeOf(b[1]) - timeOf(a[1]))) {
    size += sizeOf(value)
    if (!pageIn(value) || size > MOST_SIZE) gone.push(key)
  }
  await browser.storage.local.remove(gone)
  await browser.storage.local.set({ [keyOf(page.url)]: page })
}

async function allEntries(): Promise<[string, unknown][]> {
  return Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX))
}

/** A stored value as a page: of the shape of today's readings, and not too old. */
function pageIn(value: unknown): PolicyPage | undefined {
  const page = value as PolicyPage | undefined
  if (page?.reading?.schema !== 1) return undefined
  const age = Date.now() - timeOf(page)
  // A clock that was set back makes no page last longer.
  return age <= KEPT_MS && age >= -KEPT_MS ? page : undefined
}

const timeOf = (value: unknown) => Date.parse((value as PolicyPage | undefined)?.fetchedAt ?? '') || 0
const sizeOf = (value: unknown) => JSON.stringify(value).length
