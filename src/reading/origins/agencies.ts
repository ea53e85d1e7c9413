/** Agencies by name: the door to `agency-list.ts`. */
import { AGENCIES, LENDERS, PRESS_WIRES } from './agency-list.ts'

export interface Agency {
  /** As readers know it. */
  name: string
  /** A news agency, a wire of press releases, or an outlet whose texts others print. */
  kind: 'agency' | 'press' | 'lender'
  /** ISO 3166-1 alpha-2. */
  country: string
  /** Its own sites, the main one first. */
  domains: string[]
}

interface Tables {
  /** By name in lower case: known anywhere. */
  names: Map<string, Agency>
  /** By short form as it is written: known in datelines and credits. */
  shorts: Map<string, Agency>
  count: number
}

let tables: Tables | undefined

function load(): Tables {
  const names = new Map<string, Agency>()
  const shorts = new Map<string, Agency>()
  let count = 0
  for (const [rows, kind] of [
    [AGENCIES, 'agency'],
    [PRESS_WIRES, 'press'],
    [LENDERS, 'lender'],
  ] as const) {
    for (const row of rows.trim().split('\n')) {
      const [title = '', other = '', short = '', country = '', domains = ''] = row.split('|')
      const name = title.replace(/^~/, '')
      const agency: Agency = { name, kind, country, domains: domains.split(';').filter(Boolean) }
      if (title === name) names.set(name.toLowerCase(), agency)
      for (const one of other.split(';')) if (one) names.set(one, agency)
      // Two that share their letters: the first is the better known.
      for (const one of short.split(';')) if (one && !shorts.has(one)) shorts.set(one, agency)
      count++
    }
  }
  return { names, shorts, count }
}

const ARTICLE =
  /^(?:(?:the|agentur|nachrichtenagentur|agence|agencia|agência|agenzia|persbureau|nyhetsbyrån|agencja|агентство|die|der|la) |l['’])/i

/** The agency of this name, or undefined. `credit`: the place is a dateline or credit line, so that "AP" counts. */
export function agencyNamed(name: string, credit = false): Agency | undefined {
  tables ??= load()
  const { names, shorts } = tables
  const plain = name.trim().replace(/[.,:]{1,9}$/, '')
  const bare = plain.replace(ARTICLE, '')
  return (
    names.get(plain.toLowerCase()) ??
    names.get(bare.toLowerCase()) ??
    (credit || name === 'AP' ? (shorts.get(plain) ?? shorts.get(bare)) : undefined)
  )
}

/** All their own sites. */
export function agencyDomains(): string[] {
  tables ??= load()
  return [...new Set([...tables.names.values()].flatMap(({ domains }) => domains))]
}

/** Number of agencies known. */
export function agencyCount(): number {
  tables ??= load()
  return tables.count
}

/** Does this host belong to the agency? */
export function isAgencyHost(agency: Agency, host: string): boolean {
  return agency.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}
