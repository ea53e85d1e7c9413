/** The reading history, in a database of its own on this machine (IndexedDB). Nothing here asks whether it is wanted. */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb'
import { fold, type HistoryEntry, isEntry, type NewEntry } from './history-entry.ts'

export const DATABASE = 'history'
/** More go, the oldest first. */
export const MOST_ENTRIES = 20_000
/** Entries that are read at once while all are gone through. */
const BATCH = 500
/** Entries by which the size of all is judged. */
const SAMPLE = 200
/** On which pages of the extension hear of changes. */
const CHANNEL = 'smallprint-history'

interface Shape extends DBSchema {
  readings: {
    key: number
    value: HistoryEntry
    indexes: { visit: string; page: string; names: string }
  }
}

type Upgrade = (db: IDBPDatabase<Shape>, tx: IDBPTransaction<Shape, 'readings'[], 'versionchange'>) => void

/** What makes version n + 1 of version n. A later version is one more step at the end; none is ever changed. */
const UPGRADES: Upgrade[] = [
  (db) => {
    const readings = db.createObjectStore('readings', { keyPath: 'id', autoIncrement: true })
    readings.createIndex('visit', 'visit', { unique: true })
    readings.createIndex('page', 'page')
    readings.createIndex('names', 'names', { multiEntry: true })
  },
]

let opened: Promise<IDBPDatabase<Shape>> | undefined

function database(): Promise<IDBPDatabase<Shape>> {
  const letGo = () => {
    opened = undefined
  }
  opened ??= openDB<Shape>(DATABASE, UPGRADES.length, {
    upgrade(db, from, _to, tx) {
      for (const step of UPGRADES.slice(from)) step(db, tx)
    },
    // A newer version of ours waits to change it.
    blocking(_from, _to, event) {
      ;(event.target as IDBDatabase).close()
      letGo()
    },
    terminated: letGo,
  }).catch((error) => {
    letGo()
    throw error
  })
  return opened
}

interface Keeping {
  /** The visit has an entry already; where it is gone, the reader has deleted it, and it stays so. */
  again: boolean
  /** Earlier readings of the page that the entry makes superfluous. */
  supersedes: (earlier: HistoryEntry) => boolean
}

/** Keeps an entry, in place of an earlier one of the same visit. Throws where the browser has no room. */
export async function keepEntry(entry: NewEntry, { again, supersedes }: Keeping): Promise<void> {
  const tx = (await database()).transaction('readings', 'readwrite')
  const { store } = tx
  const known = await store.index('visit').get(entry.visit)
  if (known) await store.put({ ...entry, id: known.id, readAt: known.readAt })
  else if (again) return
  else {
    await store.add(entry as HistoryEntry)
    await trim(store)
  }
  for (const one of await store.index('page').getAll(entry.page))
    if (one.visit !== entry.visit && isEntry(one) && supersedes(one)) await store.delete(one.id)
  await tx.done
  tell()
}

async function trim(store: IDBPObjectStore<Shape, ['readings'], 'readings', 'readwrite'>): Promise<void> {
  const over = (await store.count()) - MOST_ENTRIES
  if (over <= 0) return
  for (const key of await store.getAllKeys(null, over)) await store.delete(key)
}

/** All readings of one piece, the oldest first. */
export async function entriesOfPage(page: string): Promise<HistoryEntry[]> {
  return (await (await database()).getAllFromIndex('readings', 'page', page)).filter(isEntry)
}

/** All readings with an author of this name, however it is written. */
export async function entriesWithName(name: string): Promise<HistoryEntry[]> {
  return (await (await database()).getAllFromIndex('readings', 'names', fold(name))).filter(isEntry)
}

/** All readings, the newest first, in batches, so that nobody has to hold them all. */
export async function* entriesFromNewest(): AsyncGenerator<HistoryEntry[]> {
  const db = await database()
  const first = (await db.getAllKeys('readings', null, 1))[0]
  const last = (await db.transaction('readings').store.openKeyCursor(null, 'prev'))?.key
  if (first === undefined || last === undefined) return
  // Ids have gaps where entries were deleted; a batch that falls into one is empty.
  for (let high = last; high >= first; high -= BATCH) {
    const batch = (await db.getAll('readings', IDBKeyRange.bound(high - BATCH + 1, high))).filter(isEntry)
    if (batch.length > 0) yield batch.reverse()
  }
}

/** Some entries, the newest first, and whether there are more. */
export interface EntryPage {
  entries: HistoryEntry[]
  more: boolean
}

/**
 * The newest entries that hold every word of the query, at most `most`. Words may be begun only, and accents and capitals
 * left out. An aborted search stops where it is.
 */
export async function findEntries(query: string, most: number, signal?: AbortSignal): Promise<EntryPage> {
  const wanted = fold(query).split(' ').filter(Boolean)
  const entries: HistoryEntry[] = []
  for await (const batch of entriesFromNewest()) {
    if (signal?.aborted) break
    for (const entry of batch) {
      if (!wanted.every((word) => ` ${entry.words}`.includes(` ${word}`))) continue
      if (entries.length === most) return { entries, more: true }
      entries.push(entry)
    }
  }
  return { entries, more: false }
}

export async function deleteEntry(id: number): Promise<void> {
  await (await database()).delete('readings', id)
  tell()
}

export async function clearHistory(): Promise<void> {
  if (!(await exists())) return
  await (await database()).clear('readings')
  tell()
}

/** How many entries, and about how many bytes, judged by the newest: to read them all would take longer than it is worth. */
export async function measureHistory(): Promise<{ count: number; bytes: number }> {
  if (!(await exists())) return { count: 0, bytes: 0 }
  const count = await (await database()).count('readings')
  const { entries } = await findEntries('', SAMPLE)
  const bytes = entries.reduce((sum, entry) => sum + new TextEncoder().encode(JSON.stringify(entry)).length, 0)
  return { count, bytes: Math.round((bytes * count) / Math.max(1, entries.length)) }
}

/** Where the history was never on, to look or to clear is no reason to make a database. */
async function exists(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE)
}

/** Calls back whenever an entry comes, changes or goes, from whichever page or worker. Returns how to stop. */
export function watchHistory(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = () => onChange()
  return () => channel.close()
}

function tell(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}
