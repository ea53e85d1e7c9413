/** Opening the extension's own pages. */
import { browser } from './browser.ts'

/** Size of a small window of ours, in px. */
const WINDOW = { width: 440, height: 400 }

/** Opens a page of ours in a new tab. `path` is relative to the extension. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) })
}

const HISTORY = 'src/history/index.html'

/** Opens the reading history, and closes the popup from which it was asked for. */
export async function openHistory(): Promise<void> {
  await openPage(HISTORY)
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close()
}

/**
 * Brings the window `known` to the front, else opens a small one with the page. Returns its id; undefined where the
 * browser has no windows (Firefox for Android).
 */
export async function showWindow(path: string, known: number | undefined): Promise<number | undefined> {
  if (!browser.windows) return undefined
  if (known !== undefined) {
    try {
      await browser.windows.update(known, { focused: true })
      return known
    } catch {
      // The reader has closed it.
    }
  }
  return (await browser.windows.create({ url: browser.runtime.getURL(path), type: 'popup', ...WINDOW })).id
}

/** Was the extension put here by an administrator's policy, and not by the reader? */
export async function isInstalledByPolicy(): Promise<boolean> {
  const { installType } = await browser.management.getSelf()
  return installType === 'admin'
}
