/** The address of the outlet that the reader is on: how it may be shown, and whether it could be taken for another's. */
import type { OutletAddress } from '../messages/contract.ts'
import { readTabState } from '../platform/tab-states.ts'
import { agencyDomains } from '../reading/origins/agencies.ts'
import { factDomains } from '../sources/facts/index.ts'
import { lookAlikeOf, shownDomain } from '../sources/idn.ts'

/** Domains that others would want to be taken for. */
const knownDomains = (): string[] => [...factDomains(), ...agencyDomains()]

export async function onOutletAddress({ tabId }: { tabId: number }): Promise<OutletAddress> {
  const state = await readTabState(tabId)
  if (state?.status !== 'read') throw new Error('No outlet is known of this tab')
  const { domain } = state.reading.outlet
  const like = lookAlikeOf(domain, knownDomains())
  return { shown: shownDomain(domain), ...(like ? { like } : {}) }
}
