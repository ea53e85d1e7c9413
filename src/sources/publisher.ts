/** Who publishes what stands at a host: its registrable domain, and what each source of knowledge says of that. */
import type { Outlet, Reading } from '../reading/types.ts'
import { registrableDomain } from './domain.ts'
import type { FactSaid, OpenPageSaid, Publisher, Said, Site } from './types.ts'

/** A source of knowledge about outlets: asked for a site, it tells what it knows, or nothing. */
export type Source = (site: Site) => Said[] | Promise<Said[]>

const MOST = 20

/** Asks every source about a host, in order. Sources that fail throw; nothing is fetched here. */
export async function publisherOf(host: string, sources: readonly Source[]): Promise<Publisher> {
  const domain = registrableDomain(host)
  const said = (await Promise.all(sources.map((source) => source({ host, domain })))).flat()
  return { host, domain, said: said.slice(0, MOST) }
}

/** The facts of a source without those that `isHidden` names. */
export function withoutFacts(source: Source, isHidden: (fact: FactSaid) => boolean): Source {
  return async (site) => (await source(site)).filter((said) => said.from !== 'fact' || !isHidden(said))
}

/**
 * Readings of open pages as a source. Their outlets' domains must be settled (`settleDomain`). Each name once, the one
 * that most pages state first; a name that is only the domain again says nothing.
 */
export function openPages(readings: readonly Reading[]): Source {
  return ({ domain }) => {
    const found = new Map<string, { outlet: Outlet; pages: number }>()
    for (const { outlet } of readings) {
      if (outlet.domain !== domain || !outlet.name || outlet.name.toLowerCase() === domain) continue
      const known = found.get(outlet.name)
      found.set(outlet.name, { outlet: { ...known?.outlet, ...outlet }, pages: (known?.pages ?? 0) + 1 })
    }
    return [...found.values()]
      .sort((a, b) => b.pages - a.pages)
      .map(
        ({ outlet: { name, owner, memberships } }): OpenPageSaid => ({
          name,
          ...(owner ? { owner } : {}),
          ...(memberships ? { memberships } : {}),
          from: 'open-page',
        }),
      )
  }
}
