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
