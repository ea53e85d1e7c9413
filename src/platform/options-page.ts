/** The way to the page of options. */
import { browser } from './browser.ts'

/** Opens the options, and closes the popup from which they were asked for: Firefox would leave it open above them. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage()
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close()
}
