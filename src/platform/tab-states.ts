/** What is known of each tab, in `storage.session`: gone with the browser, out of reach of pages and content scripts. */
import type { TabState } from '../messages/contract.ts'
import { browser } from './browser.ts'

const keyOf = (tabId: number | '') => `tab:${tabId}`

export async function readTabState(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId)
  return (await browser.storage.session.get(key))[key] as TabState | undefined
}

/** What is known of all open tabs. */
export async function readTabStates(): Promise<TabState[]> {
  return [...(await readStatesByTab()).values()]
}

/** The same, by the tab's id. */
export async function readStatesByTab(): Promise<Map<number, TabState>> {
  const ours = keyOf('')
  const all = Object.entries(await browser.storage.session.get(null))
  return new Map(
    all.flatMap(([key, state]) =>
      key.startsWith(ours) ? [[Number(key.slice(ours.length)), state as TabState] as const] : [],
    ),
  )
}

export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state })
}

export async function removeTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}

/** Calls back with each new state of the tab; undefined while nothing is known of it. Returns how to stop. */
export function watchTabState(tabId: number, onChange: (state: TabState | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[keyOf(tabId)]
    if (area === 'session' && change) onChange(change.newValue as TabState | undefined)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
