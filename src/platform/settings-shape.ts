/** The reader's settings: shape and defaults. Kept in `storage.sync` under one key, read through `platform/settings.ts`. */
export interface Settings {
  version: 1
  /** Badges in pages at all. */
  badges: boolean
  /** Host names (without "www.") on which no badge is drawn. */
  quietSites: string[]
}

export const DEFAULT_SETTINGS: Settings = { version: 1, badges: true, quietSites: [] }
