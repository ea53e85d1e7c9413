/** The only door to the browser's extension API. Everything else imports what it needs from `platform/`. */
import browser from 'webextension-polyfill'

export { browser }

/** Is the extension that started this script still there? False after an update or removal: the script must stop. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}
