/**
 * What outlets are, as plain facts of ownership and nature, never a rating: news agencies, state-run and state-funded
 * media, public broadcasters, satire that says so itself, wires of press releases, platforms that publish what their
 * users write, and republishers. One file a nature; in it, outlets by the page that says so and the day on which that
 * page was read. What could not be read in a page stays out.
 */
import type { Source } from '../publisher.ts'
import type { FactSaid, KnownFact, Nature } from '../types.ts'
import agency from './agency.json' with { type: 'json' }
import pressRelease from './press-release.json' with { type: 'json' }
import publicBroadcaster from './public-broadcaster.json' with { type: 'json' }
import republisher from './republisher.json' with { type: 'json' }
import satire from './satire.json' with { type: 'json' }
import stateFunded from './state-funded.json' with { type: 'json' }
import stateRun from './state-run.json' with { type: 'json' }
import userGenerated from './user-generated.json' with { type: 'json' }

/** Outlets of which one page says the same. */
export interface Group {
  /** The page that says so. */
  source: string
  /** Day on which it was read: "2026-11-25". */
  checked: string
  /** Name, country (ISO 3166-1 alpha-2; null for an outlet of no one country), domains. */
  outlets: (string | null)[][]
}

/** Where an outlet has two natures (the agency that a state runs), the one named first here is told first. */
export const FACTS: [Nature, Group[]][] = [
  ['state-run', stateRun],
  ['state-funded', stateFunded],
  ['public-broadcaster', publicBroadcaster],
  ['satire', satire],
  ['press-release', pressRelease],
  ['user-generated', userGenerated],
  ['republisher', republisher],
  ['agency', agency],
]

const byDomain = new Map<string, FactSaid[]>()
let mostLabels = 0
for (const [nature, groups] of FACTS) {
  for (const { source, checked, outlets } of groups) {
    for (const [name, country, ...domains] of outlets) {
      const fact: FactSaid = {
        from: 'fact',
        name: name ?? '',
        nature,
        ...(country ? { country } : {}),
        source,
        checked,
      }
      for (const domain of domains) {
        if (!domain) continue
        byDomain.set(domain, [...(byDomain.get(domain) ?? []), fact])
        mostLabels = Math.max(mostLabels, domain.split('.').length)
      }
    }
  }
}

/** All domains of which there are facts. */
export const factDomains = (): string[] => [...byDomain.keys()]

/** How many domains the facts know. */
export const FACTS_COUNT = byDomain.size

/**
 * The facts of a host, or else of the nearest domain above it: label by label, never by a part of a label. It goes on
 * past the registrable domain, so that a blog on a platform ("ada.blogs.example") is still known to stand on it.
 */
export const facts: Source = ({ host }) => {
  // A host ends with a known domain or with none: the labels before cannot matter, however many a hostile page writes.
  const labels = host.split('.').slice(-mostLabels)
  for (; labels.length > 1; labels.shift()) {
    const known = byDomain.get(labels.join('.'))
    if (known) return known
  }
  return []
}

/** All of them, for the reader to look through. */
export function allFacts(): KnownFact[] {
  return FACTS.flatMap(([nature, groups]) =>
    groups.flatMap(({ source, checked, outlets }) =>
      outlets.map(
        ([name, country, ...domains]): KnownFact => ({
          from: 'fact',
          name: name ?? '',
          nature,
          ...(country ? { country } : {}),
          source,
          checked,
          domains: domains.filter((domain) => domain !== null),
        }),
      ),
    ),
  )
}
