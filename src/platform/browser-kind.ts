/** Which browser this is, as far as words to the reader depend on it ("press the pin", "press the gear"). */
import { browser } from './browser.ts'

export type BrowserKind = 'chromium' | 'firefox' | 'android'

export async function browserKind(): Promise<BrowserKind> {
  const { os } = await browser.runtime.getPlatformInfo()
  if (os === 'android') return 'android'
  return typeof browser.runtime.getBrowserInfo === 'function' ? 'firefox' : 'chromium'
}
