/** Policy pages of the site that the reader is on: fetched when asked for, kept for 30 days. */
import * as v from 'valibot'
import type { PolicyFetch, PolicyPage } from '../messages/contract.ts'
import { PolicyPageSchema } from '../messages/policy-page.ts'
import { mayFetch } from '../platform/access.ts'
import { keepPolicy, keptPolicies } from '../platform/policy-store.ts'
import { readTabState } from '../platform/tab-states.ts'
import { isPrivate } from '../platform/tabs.ts'
import { fetchPage, isSameSite } from './fetch-page.ts'

/** Policies of a tab's page that can be read on request: those of its own site. */
async function ownPolicies(tabId: number): Promise<string[]> {
  const state = await readTabState(tabId)
  if (state?.status !== 'read') return []
  return state.reading.policies.map(({ url }) => url).filter((url) => isSameSite(url, state.url))
}

/** Which policies of the tab's page can be read, and those that have been read. Fetches nothing. */
export async function onPolicyPages({ tabId }: { tabId: number }): Promise<{ own: string[]; kept: PolicyPage[] }> {
  const own = await ownPolicies(tabId)
  // What was spoilt in storage, or kept by another version of the reader, is read anew when it is wanted.
  return { own, kept: (await keptPolicies(own)).filter((page) => v.is(PolicyPageSchema, page)) }
}

/** The one request that the extension makes: only for an address that the tab's page links to as a policy of its own. */
export async function onFetchPolicy({ tabId, url }: { tabId: number; url: string }): Promise<PolicyFetch> {
  if (!(await ownPolicies(tabId)).includes(url)) return { status: 'refused', why: 'off-site' }
  if (!(await mayFetch(url))) return { status: 'refused', why: 'no-access' }
  const fetched = await fetchPage(url)
  return fetched.status === 'fetched' ? { ...fetched, fetchedAt: new Date().toISOString() } : fetched
}

/** Keeps what was read of such a page, unless the tab is a private one. */
export async function onKeepPolicy({ tabId, page }: { tabId: number; page: PolicyPage }): Promise<void> {
  if (!(await ownPolicies(tabId)).includes(page.url)) throw new Error('Not a policy of this page')
  if (!(await isPrivate(tabId))) await keepPolicy(page)
}
