/**
 * Word to open pages that links are to be marked by other lists, or by other rows of them. In `storage.local`, for what
 * lists tell each other (`list-news.ts`) does not reach scripts in web pages. Says nothing of what is in the lists.
 */
import { browser } from './browser.ts'

const KEY = 'lists-on-links'

/** Tells of the lists as they are now; nothing is told where all is as it was. `state`: another one for others. */
export async function tellOfMarks(state: string): Promise<void> {
  if (state) await browser.storage.local.set({ [KEY]: state })
  else await browser.storage.local.remove(KEY)
}

/** Calls back when marks may have changed. Returns how to stop. */
export function watchMarks(onChange: () => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const change = changes[KEY]
    if (area === 'local' && change && change.oldValue !== change.newValue) onChange()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
