/**
 * The reader's settings: shape, defaults, older shapes, and what an organisation has laid down. Pure; storage is in
 * `platform/settings.ts`. Kept in `storage.sync` under one key.
 */
import { CAVEAT_KINDS, type CaveatKind, type Reading } from '../reading/types.ts'

/** Where badges are drawn: on every site, on those that the reader chose, on a page whose icon was clicked. */
export const BADGE_MODES = ['everywhere', 'chosen', 'click'] as const
export type BadgeMode = (typeof BADGE_MODES)[number]

/** Languages of the interface: the folders of `public/_locales`, by code. Each is named in itself where it is chosen. */
export const LANGUAGES = ['de', 'en', 'es', 'fr'] as const
/** `auto`: the browser's, as far as we have it. */
export type Language = 'auto' | (typeof LANGUAGES)[number]

/** Where links to known outlets are marked: in search results and feeds, wherever a link stands in a page, nowhere. */
export const LINK_MODES = ['feeds', 'everywhere', 'off'] as const
export type LinkMode = (typeof LINK_MODES)[number]

/** A new setting is a field here, its default, its line in `fieldsFrom`, and one in `public/managed-schema.json`. */
export interface Settings {
  version: 2
  badges: BadgeMode
  /** While badges are drawn everywhere: the sites without. A site is a domain, and stands for all hosts below it. */
  quietSites: string[]
  /** While badges are drawn on chosen sites: these. */
  chosenSites: string[]
  /** Kinds of caveats that are not shown. */
  hiddenKinds: CaveatKind[]
  /** Is a history of what was read kept on this machine? */
  history: boolean
  /** The language of the interface. */
  language: Language
  /** Are the facts about outlets shown that come with the extension? */
  facts: boolean
  /** Facts that are not shown all the same, by `factKey` (sources/types.ts). */
  hiddenFacts: string[]
  linkBadges: LinkMode
  /** Sites in whose pages no links are marked. */
  quietLinkSites: string[]
}

export type OptionName = Exclude<keyof Settings, 'version'>

/** Settings as they apply, with the names of those that an organisation has laid down. */
export interface CurrentSettings extends Settings {
  locked: OptionName[]
}

export const DEFAULT_SETTINGS: CurrentSettings = {
  version: 2,
  badges: 'everywhere',
  quietSites: [],
  chosenSites: [],
  hiddenKinds: [],
  history: false,
  language: 'auto',
  facts: true,
  hiddenFacts: [],
  linkBadges: 'feeds',
  quietLinkSites: [],
  locked: [],
}

export const OPTION_NAMES = [
  'badges',
  'quietSites',
  'chosenSites',
  'hiddenKinds',
  'history',
  'language',
  'facts',
  'hiddenFacts',
  'linkBadges',
  'quietLinkSites',
] as const satisfies OptionName[]

/** Far more than `storage.sync` holds in one entry (8 kB). */
const MOST_SITES = 2000
/** Most facts that are hidden one by one, and most characters of a fact's key. */
export const MOST_HIDDEN_FACTS = 1000
const MOST_FACT_KEY = 200

/**
 * The settings that an object holds, older shapes brought to today's; what is missing or of another shape is left out,
 * field by field. Version 1 had `badges` as a switch: off is now "only on a click".
 */
export function fieldsFrom(stored: unknown): Partial<Omit<Settings, 'version'>> {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<OptionName, unknown>>
  const badges = typeof raw.badges === 'boolean' ? (raw.badges ? 'everywhere' : 'click') : raw.badges
  return {
    ...(BADGE_MODES.includes(badges as BadgeMode) ? { badges: badges as BadgeMode } : {}),
    ...(Array.isArray(raw.quietSites) ? { quietSites: sitesFrom(raw.quietSites) } : {}),
    ...(Array.isArray(raw.chosenSites) ? { chosenSites: sitesFrom(raw.chosenSites) } : {}),
    ...(Array.isArray(raw.hiddenKinds) ? { hiddenKinds: kindsFrom(raw.hiddenKinds) } : {}),
    ...(typeof raw.history === 'boolean' ? { history: raw.history } : {}),
    ...(isLanguage(raw.language) ? { language: raw.language } : {}),
    ...(typeof raw.facts === 'boolean' ? { facts: raw.facts } : {}),
    ...(Array.isArray(raw.hiddenFacts) ? { hiddenFacts: factKeysFrom(raw.hiddenFacts) } : {}),
    ...(LINK_MODES.includes(raw.linkBadges as LinkMode) ? { linkBadges: raw.linkBadges as LinkMode } : {}),
    ...(Array.isArray(raw.quietLinkSites) ? { quietLinkSites: sitesFrom(raw.quietLinkSites) } : {}),
  }
}

/**
 * The settings that apply. What `managed` (the organisation's policy) states goes before what the reader has set, and is
 * locked, except for the options that its `changeable` names: of those it states the default.
 */
export function settingsFrom(own: unknown, managed?: unknown): CurrentSettings {
  const policy = fieldsFrom(managed)
  const named: unknown = (managed as { changeable?: unknown } | undefined)?.changeable
  const changeable: unknown[] = Array.isArray(named) ? named : []
  const locked = OPTION_NAMES.filter((name) => policy[name] !== undefined && !changeable.includes(name))
  const fixed = Object.fromEntries(locked.map((name) => [name, policy[name]]))
  return { ...DEFAULT_SETTINGS, ...policy, ...fieldsFrom(own), ...fixed, locked }
}

const isLanguage = (value: unknown): value is Language => ['auto', ...LANGUAGES].includes(value as string)

/** Is this the name of a site, as the lists hold it: a host in small letters? */
export const isSite = (name: string) =>
  name.length <= 253 && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$|^\[[0-9a-f:.]+\]$/.test(name)

function sitesFrom(list: unknown[]): string[] {
  const sites = list.slice(0, MOST_SITES).flatMap((one) => {
    if (typeof one !== 'string') return []
    const plain = isSite(one) && !one.startsWith('www.')
    return (plain ? one : siteOf(one.includes('://') ? one : `https://${one}`)) ?? []
  })
  return [...new Set(sites)]
}

/** Is this of the form that `factKey` (sources/types.ts) gives? */
export const isFactKey = (key: string) => key.length <= MOST_FACT_KEY && /^[a-z-]+\/(?:[A-Z]{2})?\/./.test(key)

function factKeysFrom(list: unknown[]): string[] {
  const keys = list.slice(0, MOST_HIDDEN_FACTS).filter((one) => typeof one === 'string')
  return [...new Set(keys.filter(isFactKey))]
}

const kindsFrom = (list: unknown[]): CaveatKind[] => CAVEAT_KINDS.filter((kind) => list.includes(kind))

/** Host of a web page without "www."; undefined for what is no web page. */
export function siteOf(url: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(url)
    return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : undefined
  } catch {
    return undefined
  }
}

/** Does an entry of the list stand for this host? "news.example" does for "sport.news.example" as well. */
export const covers = (site: string, host: string) => host === site || host.endsWith(`.${site}`)

/** Are badges wanted on this page without a click? */
export function wantsBadges(settings: Settings, url: string): boolean {
  const host = siteOf(url)
  if (host === undefined || settings.badges === 'click') return false
  const everywhere = settings.badges === 'everywhere'
  const list = everywhere ? settings.quietSites : settings.chosenSites
  return list.some((site) => covers(site, host)) !== everywhere
}

/** Are links to be marked in this page? Says nothing of whether it has any. */
export function wantsLinkBadges(settings: Settings, url: string): boolean {
  const host = siteOf(url)
  if (host === undefined || settings.linkBadges === 'off') return false
  return !settings.quietLinkSites.some((site) => covers(site, host))
}

/** The list by which badges are switched for one site; undefined where they are drawn on a click only. */
export function siteList(mode: BadgeMode): 'quietSites' | 'chosenSites' | undefined {
  return mode === 'everywhere' ? 'quietSites' : mode === 'chosen' ? 'chosenSites' : undefined
}

/**
 * The change of settings that switches badges for a site. `site`: the name to enter; `host`: the page's own, whose other
 * entries go.
 */
export function withBadgesOn(settings: Settings, site: string, host: string, on: boolean): Partial<Settings> {
  const name = siteList(settings.badges)
  if (!name) return {}
  const others = settings[name].filter((one) => !covers(one, host))
  return { [name]: on === (name === 'chosenSites') ? [...others, site] : others }
}

/**
 * The reading without the kinds of caveats that the reader has switched off, and how many caveats that were. The one
 * place where they are left out: badges, popup and toolbar all get what comes from here.
 */
export function withoutKinds(reading: Reading, hiddenKinds: CaveatKind[]): { reading: Reading; hidden: number } {
  const caveats = reading.caveats.filter(({ kind }) => !hiddenKinds.includes(kind))
  return { reading: { ...reading, caveats }, hidden: reading.caveats.length - caveats.length }
}
