/** Reading, changing and watching the settings. */
import { browser } from './browser.ts'
import { type Settings, settingsFrom } from './settings-shape.ts'

const KEY = 'settings'

export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.sync.get(KEY))[KEY])
}

/** Writes the given fields, leaving the others as they are. Throws where storage is full or withheld. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set({ [KEY]: { ...(await readSettings()), ...change } })
}

/** Calls back after each change, from whichever page it came. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY]
    if (area === 'sync' && change) onChange(settingsFrom(change.newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
