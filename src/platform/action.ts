/** The toolbar icon of a tab. */
import { browser } from './browser.ts'
import { ifReachable } from './errors.ts'

/** Sets badge text and title of a tab's icon. A tab that has closed meanwhile is no error. */
export async function showOnIcon(tabId: number, text: string, title: string): Promise<void> {
  await ifReachable(
    Promise.all([browser.action.setBadgeText({ tabId, text }), browser.action.setTitle({ tabId, title })]),
  )
}

/** One neutral colour for every outlet: the number informs, the colour says nothing. Once a start of the worker. */
export async function setIconColours(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#4a4a4a' })
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' })
}

/** Does the icon stand in the toolbar itself, and not only in the extensions' menu? Undefined where no browser tells. */
export async function isPinned(): Promise<boolean | undefined> {
  return (await browser.action.getUserSettings?.())?.isOnToolbar
}

/** Calls back whenever that may have changed. Returns how to stop. */
export function watchPinned(onChange: () => void): () => void {
  const event = (browser.action as { onUserSettingsChanged?: typeof browser.runtime.onStartup }).onUserSettingsChanged
  event?.addListener(onChange)
  // Browsers without the event: when the reader comes back from their menu.
  window.addEventListener('focus', onChange)
  return () => {
    event?.removeListener(onChange)
    window.removeEventListener('focus', onChange)
  }
}
