/** What the popup's switch says of the badges, and what it writes into the settings. */
import type { Settings } from '../platform/settings-shape.ts'

/** `everywhere-off`: the reader has switched all badges off, so that this site alone cannot be switched. */
export type Badges = 'on' | 'site-off' | 'everywhere-off'

/** The state of the badges on the page at `url`; undefined where no page can have badges (not http(s)). */
export function badgesOn(settings: Settings, url: string): Badges | undefined {
  const host = hostOf(url)
  if (!host) return undefined
  if (!settings.badges) return 'everywhere-off'
  return settings.quietSites.includes(host) ? 'site-off' : 'on'
}

/** The change of settings that follows from turning the switch. Everywhere-off is undone as a whole. */
export function withBadges(settings: Settings, url: string, on: boolean): Partial<Settings> {
  const host = hostOf(url)
  if (!host) return {}
  if (!settings.badges) return on ? { badges: true } : {}
  const others = settings.quietSites.filter((site) => site !== host)
  return { quietSites: on ? others : [...others, host] }
}

/** Host without "www.", as `quietSites` keeps it. */
function hostOf(url: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(url)
    return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : undefined
  } catch {
    return undefined
  }
}
