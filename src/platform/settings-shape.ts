/** The reader's settings: shape and defaults. Kept in `storage.sync` under one key, read through `platform/settings.ts`. */
export interface Settings {
  version: 1
  /** Badges in pages at all. */
  badges: boolean
  /** Host names (without "www.") on which no badge is drawn. */
  quietSites: string[]
}

export const DEFAULT_SETTINGS: Settings = { version: 1, badges: true, quietSites: [] }

/** Whatever storage holds, as settings: what is missing or of another shape falls back to the default, field by field. */
export function settingsFrom(stored: unknown): Settings {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<keyof Settings, unknown>>
  return {
    version: 1,
    badges: typeof raw.badges === 'boolean' ? raw.badges : DEFAULT_SETTINGS.badges,
    quietSites: Array.isArray(raw.quietSites)
      ? raw.quietSites.filter((site): site is string => typeof site === 'string').slice(0, 2000)
      : [],
  }
}

/** The name under which a page's site stands in `quietSites`; undefined for what is no web page. */
export function siteOf(url: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(url)
    return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : undefined
  } catch {
    return undefined
  }
}

/** Are badges wanted on this page? */
export function wantsBadges(settings: Settings, url: string): boolean {
  const site = siteOf(url)
  return settings.badges && site !== undefined && !settings.quietSites.includes(site)
}
