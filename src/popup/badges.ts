/** What the popup's switch says of the badges. */
import { type CurrentSettings, siteList, siteOf, wantsBadges } from '../platform/settings-shape.ts'

export interface Badges {
  on: boolean
  /** What the switch switches: the whole site for good, or this page for this visit. */
  scope: 'site' | 'page'
  /** An organisation has laid down the list of sites. */
  locked: boolean
}

/**
 * The state of the badges on the page at `url`; undefined where no page can have badges (not http(s)). `clicked`: they
 * were drawn on this page by a click, which counts while badges are drawn on a click only.
 */
export function badgesOn(settings: CurrentSettings, url: string, clicked: boolean): Badges | undefined {
  if (!siteOf(url)) return undefined
  const list = siteList(settings.badges)
  if (!list) return { on: clicked, scope: 'page', locked: false }
  return { on: wantsBadges(settings, url), scope: 'site', locked: settings.locked.includes(list) }
}
