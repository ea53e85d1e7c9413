/**
 * What the extension keeps, kind by kind: the list that the options page shows. A module that keeps something new adds
 * one entry to `STORED_DATA`: a name, how to measure it, how to clear it.
 */
import { browser } from './browser.ts'
import { clearHistory, measureHistory, watchHistory } from './history-store.ts'
import type { MessageKey } from './i18n.ts'
import { watchLists } from './list-news.ts'
import { clearLists, listsSize } from './list-store.ts'
import { PREFIX } from './policy-store.ts'
import { SETTINGS_KEY } from './settings.ts'

export interface StoredSize {
  /** How many entries. */
  count: number
  /** About how many bytes, counted as the browser counts: keys, and values as JSON. */
  bytes: number
}

export interface StoredKind {
  id: string
  /** What it is, in a word or two. */
  name: MessageKey
  /** Where it is kept and for how long, in a sentence. */
  about: MessageKey
  measure: () => Promise<StoredSize>
  clear: () => Promise<void>
}

type Area = 'local' | 'session' | 'sync'

/** Measures and clears the entries of a storage area whose key the test accepts. */
export function entriesOf(area: Area, isOurs: (key: string) => boolean): Pick<StoredKind, 'measure' | 'clear'> {
  const entries = async () => Object.entries(await browser.storage[area].get(null)).filter(([key]) => isOurs(key))
  return {
    measure: async () => {
      const found = await entries()
      return { count: found.length, bytes: found.reduce((sum, [key, value]) => sum + sizeOf(key, value), 0) }
    },
    clear: async () => browser.storage[area].remove((await entries()).map(([key]) => key)),
  }
}

const sizeOf = (key: string, value: unknown) => new TextEncoder().encode(key + (JSON.stringify(value) ?? '')).length

/** In the order in which they are shown. */
export const STORED_DATA: readonly StoredKind[] = [
  {
    id: 'settings',
    name: 'options_stored_settings',
    about: 'options_stored_settings_about',
    ...entriesOf('sync', (key) => key === SETTINGS_KEY),
  },
  {
    id: 'readings',
    name: 'options_stored_readings',
    about: 'options_stored_readings_about',
    ...entriesOf('session', (key) => key.startsWith('tab:')),
  },
  {
    id: 'policies',
    name: 'options_stored_policies',
    about: 'options_stored_policies_about',
    ...entriesOf('local', (key) => key.startsWith(PREFIX)),
  },
  {
    id: 'history',
    name: 'history_title',
    about: 'options_stored_history_about',
    measure: measureHistory,
    clear: clearHistory,
  },
  {
    id: 'lists',
    name: 'options_stored_lists',
    about: 'options_stored_lists_about',
    measure: listsSize,
    clear: clearLists,
  },
]

/** Calls back whenever anything that is kept changes. Returns how to stop. */
export function watchStorage(onChange: () => void): () => void {
  const listener = () => onChange()
  browser.storage.onChanged.addListener(listener)
  const stops = [watchHistory(listener), watchLists((news) => 'changed' in news && onChange())]
  return () => {
    browser.storage.onChanged.removeListener(listener)
    for (const stop of stops) stop()
  }
}
