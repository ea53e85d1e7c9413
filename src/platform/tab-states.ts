/** What is known of each tab, in `storage.session`: gone with the browser, out of reach of pages and content scripts. */
import type { TabState } from '../messages/contract.ts'
import { browser } from './browser.ts'

const keyOf = (tabId: number | '') => `tab:${tabId}`

export async function readTabState(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId)
  return stateIn((await browser.storage.session.get(key))[key])
}

/** A stored value as a state; undefined for what is none. */
function stateIn(value: unknown): TabState | undefined {
  const { status, url } = (value ?? {}) as Partial<TabState>
  return typeof status === 'string' && typeof url === 'string' ? (value as TabState) : undefined
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
    all.flatMap(([key, value]) => {
      const state = key.startsWith(ours) && stateIn(value)
      return state ? [[Number(key.slice(ours.length)), state] as const] : []
    }),
  )
}

let lastWork: Promise<unknown> = Promise.resolve()

/** Work on what is known of tabs is done in turn, so that no older state comes after a newer one. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = lastWork.then(work)
  lastWork = done.catch(() => undefined)
  return done
}

/** Where there is no room, what is known of other tabs goes: their pages can be asked again. */
async function write(tabId: number, state: TabState): Promise<void> {
  const entry = { [keyOf(tabId)]: state }
  try {
    await browser.storage.session.set(entry)
  } catch {
    const all = Object.keys(await browser.storage.session.get(null))
    await browser.storage.session.remove(all.filter((key) => key.startsWith(keyOf(''))))
    await browser.storage.session.set(entry)
  }
}

/** Throws where the browser has no room even for one. */
export function writeTabState(tabId: number, state: TabState): Promise<void> {
  return inTurn(() => write(tabId, state))
}

/** Changes what is known of a tab; nothing happens where that is nothing, or where `change` returns undefined. */
export function changeTabState(tabId: number, change: (known: TabState) => TabState | undefined): Promise<void> {
  return inTurn(async () => {
    const known = await readTabState(tabId)
    const changed = known && change(known)
    if (changed) await write(tabId, changed)
  })
}

export function removeTabState(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)))
}

/** Calls back with each new state of the tab; undefined while nothing is known of it. Returns how to stop. */
export function watchTabState(tabId: number, onChange: (state: TabState | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[keyOf(tabId)]
    if (area === 'session' && change) onChange(stateIn(change.newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
