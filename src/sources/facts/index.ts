/** Facts about outlets that come with the extension, each looked up in the page that it names. */
import type { Source } from '../publisher.ts'
import type { FactSaid, KnownFact } from '../types.ts'

const CHECKED = '2026-11-25'
const wiki = (page: string) => `https://en.wikipedia.org/wiki/${page}`

const ROWS: (Omit<FactSaid, 'from' | 'checked'> & { domains: string[] })[] = [
  {
    name: 'Agence France-Presse',
    nature: 'agency',
    country: 'FR',
    source: wiki('Agence_France-Presse'),
    domains: ['afp.com'],
  },
  { name: 'RT', nature: 'state-funded', country: 'RU', source: wiki('RT_(TV_network)'), domains: ['rt.com'] },
  { name: 'BBC', nature: 'public-broadcaster', country: 'GB', source: wiki('BBC'), domains: ['bbc.co.uk', 'bbc.com'] },
  { name: 'The Onion', nature: 'satire', country: 'US', source: wiki('The_Onion'), domains: ['theonion.com'] },
  { name: 'PR Newswire', nature: 'press-release', source: wiki('PR_Newswire'), domains: ['prnewswire.com'] },
]

const factOf = ({ domains: _, ...row }: (typeof ROWS)[number]): FactSaid => ({ from: 'fact', ...row, checked: CHECKED })

export const facts: Source = ({ domain }) => ROWS.filter(({ domains }) => domains.includes(domain)).map(factOf)

/** All of them, for the reader to look through. */
export const allFacts = (): KnownFact[] => ROWS.map((row) => ({ ...factOf(row), domains: row.domains }))
