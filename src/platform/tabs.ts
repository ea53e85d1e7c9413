/** Tabs: which one the reader looks at, what its address is, and how our script gets into it. */
import { browser } from './browser.ts'
import { ifReachable } from './errors.ts'

/** The tab in front in the reader's window. `url` only where the browser lets us see it. */
export async function activeTab(): Promise<{ id: number; url?: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? undefined : { id: tab.id, ...(tab.url ? { url: tab.url } : {}) }
}

/** Address of a tab, as far as the browser lets us see it. Undefined for closed tabs as well. */
export async function tabUrl(tabId: number): Promise<string | undefined> {
  return (await ifReachable(browser.tabs.get(tabId)))?.url
}

export async function isOpen(tabId: number): Promise<boolean> {
  return (await ifReachable(browser.tabs.get(tabId))) !== undefined
}

/**
 * Puts the content script into a tab that has none: opened before the extension was installed, or on a site where the
 * reader withheld access until the click. A second script in one page steps back by itself. Throws where the browser
 * forbids it.
 */
export async function injectContentScript(tabId: number): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? []
  await browser.scripting.executeScript({ target: { tabId }, files: [...files] })
}

/**
 * Puts the content script into all pages that are open, as Firefox does by itself when an extension arrives. A page that is
 * not loaded gets it from the browser when it is.
 */
export async function injectEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false })
  // One that closes, or that the browser keeps to itself, stops none of the others.
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && injectContentScript(id)))
}

/** The second content script in the built extension; vite.config.ts puts it there. */
const READER = '/content/article.js'

/** Puts the script that reads and draws badges into a tab that has the content script already. Throws as above. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER] })
}

/** The script that marks links; vite.config.ts puts it there. */
const LINKS = '/content/links.js'

/** Puts the script that marks links into a tab that has the content script already. Throws as above. */
export async function injectLinks(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [LINKS] })
}

/** Is the tab in a private window? What is read there is not kept. A tab that has closed counts as private. */
export async function isPrivate(tabId: number): Promise<boolean> {
  return (await ifReachable(browser.tabs.get(tabId)))?.incognito ?? true
}
