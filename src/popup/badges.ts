/** What the popup's switch says of the badges, and what it writes into the settings. */
import { type Settings, siteOf } from '../platform/settings-shape.ts'

/** `everywhere-off`: the reader has switched all badges off, so that this site alone cannot be switched. */
export type Badges = 'on' | 'site-off' | 'everywhere-off'

/** The state of the badges on the page at `url`; undefined where no page can have badges (not http(s)). */
export function badgesOn(settings: Settings, url: string): Badges | undefined {
  const site = siteOf(url)
  if (!site) return undefined
  if (!settings.badges) return 'everywhere-off'
  return settings.quietSites.includes(site) ? 'site-off' : 'on'
}

/** The change of settings that follows from turning the switch. Everywhere-off is undone as a whole, and only so. */
export function withBadges(settings: Settings, url: string, on: boolean): Partial<Settings> {
  const site = siteOf(url)
  if (!site) return {}
  if (!settings.badges) return on ? { badges: true } : {}
  const others = settings.quietSites.filter((one) => one !== site)
  return { quietSites: on ? others : [...others, site] }
}
