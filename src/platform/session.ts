/** The extension's own session: from its arrival, update or being switched on, or the browser's start, until the next. */
import { browser } from './browser.ts'

const KEY = 'begun'

/** Is this the worker's first start in the session? True once. */
export async function isFirstStart(): Promise<boolean> {
  const begun = KEY in (await browser.storage.session.get(KEY))
  if (!begun) await browser.storage.session.set({ [KEY]: true })
  return !begun
}
