/** The entry in the menu of links. Firefox for Android has no such menus: there, nothing happens. */
import { browser } from './browser.ts'

const ID = 'who-published'

/** Puts the entry into the menu of links to the web, in place of one of an earlier version. */
export async function offerOnLinks(title: string): Promise<void> {
  await browser.contextMenus?.removeAll()
  browser.contextMenus?.create({
    id: ID,
    title,
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
  })
}

/** Calls back with the address of a link whose entry was chosen. To be called on the worker's first tick. */
export function onLinkChosen(onChosen: (link: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId === ID && linkUrl) onChosen(linkUrl)
  })
}
