/** What is known of outlets whatever pages are open: for the popup, and for links in pages. Nothing is fetched. */
import type { SaidByHost } from '../messages/contract.ts'
import { changeSettings, readSettings } from '../platform/settings.ts'
import { covers, siteOf } from '../platform/settings-shape.ts'
import { injectLinks } from '../platform/tabs.ts'
import { registrableDomain } from '../sources/domain.ts'
import { allFacts, facts } from '../sources/facts/index.ts'
import { publisherOf, type Source, withoutFacts } from '../sources/publisher.ts'
import { factKey, type KnownFact } from '../sources/types.ts'
import { saidByLists, saidOnLinks } from './lists.ts'

/** A further source of knowledge takes its place here, and nowhere else. */
export async function standingSources(lists: Source = saidByLists): Promise<Source[]> {
  const settings = await readSettings()
  const hidden = new Set(settings.hiddenFacts)
  const shown = settings.facts ? [withoutFacts(facts, (fact) => hidden.has(factKey(fact)))] : []
  return [...shown, lists]
}

export async function onSaidOf({ hosts }: { hosts: string[] }): Promise<SaidByHost> {
  return saidOf(hosts, await standingSources())
}

async function saidOf(hosts: string[], sources: Source[]): Promise<SaidByHost> {
  const answers = await Promise.all([...new Set(hosts)].map((host) => publisherOf(host, sources)))
  return Object.fromEntries(answers.flatMap(({ host, said }) => (said.length > 0 ? [[host, said]] : [])))
}

/** The worker leaves out the page's own site: only it knows where one site ends and the next begins. */
export async function onLinksSeen({ url, hosts }: { url: string; hosts: string[] }): Promise<SaidByHost> {
  const own = registrableDomain(siteOf(url) ?? '')
  const others = hosts.filter((host) => registrableDomain(host) !== own)
  return saidOf(others, await standingSources(saidOnLinks))
}

/** The script that marks links is brought only to pages that have some. */
export async function onWantsLinks(_: { url: string }, tabId: number): Promise<void> {
  await injectLinks(tabId)
}

export async function onQuietLinks({ url }: { url: string }): Promise<void> {
  const host = siteOf(url)
  if (!host) return
  await changeSettings(({ quietLinkSites }) => ({
    quietLinkSites: [...quietLinkSites.filter((one) => !covers(one, host)), registrableDomain(host)],
  }))
}

export const onAllFacts = (): KnownFact[] => allFacts()
