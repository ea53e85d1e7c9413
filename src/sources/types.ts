/** What sources of knowledge say of an outlet: the shapes that worker, popup and link badges share. */

/** What one source says of one outlet. Whoever shows it, shows who says so. */
export type Said = OpenPageSaid | FactSaid | ListSaid

/** A page of the outlet that the reader has open states this. */
export interface OpenPageSaid {
  from: 'open-page'
  name: string
  owner?: string
  memberships?: string[]
}

/** What an outlet is, as a plain fact of ownership or nature; never a rating. */
export const NATURES = [
  'agency',
  'state-run',
  'state-funded',
  'public-broadcaster',
  'satire',
  'press-release',
  'user-generated',
  'republisher',
] as const
export type Nature = (typeof NATURES)[number]

/** A fact built into the extension. */
export interface FactSaid {
  from: 'fact'
  name: string
  nature: Nature
  /** ISO 3166-1 alpha-2: "FR"; missing where the outlet belongs to no one country. */
  country?: string
  /** The page that says so. */
  source: string
  /** Day on which that page was looked up: "2026-11-25". */
  checked: string
}

/** A built-in fact with all domains that it is about. */
export interface KnownFact extends FactSaid {
  domains: string[]
}

/**
 * The name by which the settings know a fact: "state-funded/RU/RT". Of all domains of one outlet it is the same, and
 * two outlets of one name are told apart by their countries.
 */
export const factKey = ({ nature, country, name }: Pick<FactSaid, 'nature' | 'country' | 'name'>) =>
  `${nature}/${country ?? ''}/${name}`

/** A row of a list to which the reader has subscribed. */
export interface ListSaid {
  from: 'list'
  /** The list's own id on this machine. */
  list: string
  /** The list's name and who makes it. */
  listName: string
  publisher?: string
  /** The outlet as the row calls it. */
  name?: string
  /** The domain of the row, which may stand above or below the domain asked for. */
  domain: string
  /** The row's values by the labels that the reader chose, in the list's own scale. */
  values: { label: string; value: string }[]
}

/** A place on the web that somebody publishes. */
export interface Site {
  /** As the link has it, in lower case: "news.example.co.uk". */
  host: string
  /** "example.co.uk". */
  domain: string
}

export interface Publisher extends Site {
  /** Nothing: no source knows the domain. At most `MOST`. */
  said: Said[]
}

/** What a line of a trust.txt may be about, the weightiest first. */
export const TRUST_ATTRIBUTES = [
  'controlledby',
  'belongto',
  'control',
  'member',
  'vendor',
  'customer',
  'social',
  'disclosure',
  'contact',
  'datatrainingallowed',
] as const
export type TrustAttribute = (typeof TRUST_ATTRIBUTES)[number]

/** One line of a trust.txt. */
export interface TrustLine {
  attribute: TrustAttribute
  /** An absolute http(s) address; of `contact` any text; of `datatrainingallowed` "yes" or "no". */
  value: string
  /** The line as the file has it, white space at its ends dropped. */
  line: string
}
