/** What the reader wants of the badges on one site or page. Here, because only the worker knows what a site is. */
import { toContent } from '../messages/send.ts'
import { ifReachable, isExpected } from '../platform/errors.ts'
import { changeSettings } from '../platform/settings.ts'
import { siteOf, withBadgesOn } from '../platform/settings-shape.ts'
import { injectContentScript } from '../platform/tabs.ts'
import { registrableDomain, siteOfAddress } from '../sources/domain.ts'

/** Switches the badges of a page's whole site, by the list that the mode of the badges goes by. */
export async function onSiteBadges({ url, on }: { url: string; on: boolean }): Promise<void> {
  const host = siteOf(url)
  if (host) await changeSettings((settings) => withBadgesOn(settings, registrableDomain(host), host, on))
}

/** From a card in the page: none on this site any more, or none anywhere but where the icon is clicked. */
export async function onHideBadges({ url, from }: { url: string; from: 'site' | 'everywhere' }): Promise<void> {
  if (from === 'everywhere') await changeSettings(() => ({ badges: 'click' }))
  else await onSiteBadges({ url, on: false })
}

/** The site of what a reader typed, or null. (A message cannot carry undefined.) */
export function onSiteOf({ address }: { address: string }): string | null {
  return siteOfAddress(address) ?? null
}

/** Badges on the page that is open in the tab, for this visit. */
export async function onPageBadges({ tabId, on }: { tabId: number; on: boolean }): Promise<void> {
  try {
    await toContent(tabId, 'page-badges', { on })
  } catch (error) {
    if (!isExpected(error)) throw error
    // A page that was open before the extension: our script has to get there first.
    const injected = await ifReachable(injectContentScript(tabId).then(() => true))
    if (injected) await ifReachable(toContent(tabId, 'page-badges', { on }))
  }
}
