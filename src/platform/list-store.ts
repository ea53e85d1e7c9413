/**
 * Lists that the reader has subscribed to, in IndexedDB: what is known of each, the hashes of its domains, its rows in
 * buckets (`sources/lists/rows.ts`). New rows take the place of the old in one transaction, so that whatever fails in the
 * middle leaves the old ones.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ListIndex, ListRow } from '../sources/lists/rows.ts'
import type { ListInfo } from '../sources/lists/types.ts'
import { tellOfLists } from './list-news.ts'

/** A list as it is kept. */
export interface StoredList extends ListInfo {
  /** Under which its hashes and buckets are kept; another one with each new set of rows. */
  part: string
  seed: number
  buckets: number
  /** About how many bytes its rows take. */
  bytes: number
  /** When its address was last asked, whatever came of it. ISO 8601. */
  triedAt: string
  /** What the server is told, so that it need not send the same again. */
  etag?: string
  lastModified?: string
}

/** A list that was fetched or chosen and not yet taken on. */
export interface ListDraft {
  id: string
  bytes: Uint8Array<ArrayBuffer>
  /** Content type, where there is one. */
  type: string
  origin: ListInfo['origin']
  etag?: string
  lastModified?: string
  /** Milliseconds since 1970. */
  madeAt: number
}

interface Schema extends DBSchema {
  lists: { key: string; value: StoredList }
  hashes: { key: string; value: Uint32Array<ArrayBuffer> }
  buckets: { key: [string, number]; value: ListRow[] }
  drafts: { key: string; value: ListDraft }
}

const NAME = 'lists'
/** Drafts of pages that were closed. */
const DRAFT_KEPT_MS = 60 * 60 * 1000
/** Buckets that are handed over before others have their turn. */
const TURN = 200

let opened: Promise<IDBPDatabase<Schema>> | undefined

function database(): Promise<IDBPDatabase<Schema>> {
  const forget = () => {
    opened = undefined
  }
  opened ??= openDB<Schema>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('lists', { keyPath: 'id' })
      db.createObjectStore('hashes')
      db.createObjectStore('buckets')
      db.createObjectStore('drafts', { keyPath: 'id' })
    },
    terminated: forget,
  })
  opened.catch(forget)
  return opened
}

/** An id for a new list: later ones sort after earlier ones. */
export const newListId = () => `${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`

/** Is this a list, as far as pages of ours look into it without asking? */
const isList = ({ id, origin, details, columns, part }: Partial<StoredList>) =>
  [id, origin?.is, details?.name, part].every((text) => typeof text === 'string') && Array.isArray(columns)

/** All lists, the oldest first. What is none, in a spoilt database, is left out. */
export async function allLists(): Promise<StoredList[]> {
  const lists = (await (await database()).getAll('lists')).filter(isList)
  return lists.sort((a, b) => a.id.localeCompare(b.id))
}

export async function listOf(id: string): Promise<StoredList | undefined> {
  return (await database()).get('lists', id)
}

/** Changes what is known of a list, not its rows. A list that is gone stays so. */
export async function changeList(id: string, change: (list: StoredList) => StoredList): Promise<void> {
  const tx = (await database()).transaction('lists', 'readwrite')
  const list = await tx.store.get(id)
  if (list) await tx.store.put(change(list))
  await tx.done
  tellOfLists({ changed: true })
}

/**
 * Stores rows and what `change` makes of the list; the rows before go. `change` is given the list as it is then: undefined
 * where it is new, or gone. Where it returns undefined, nothing is stored. Resolves to whether something was. Throws where
 * the browser has no room; then all is as before.
 */
export async function storeRows(
  id: string,
  index: ListIndex,
  change: (list: StoredList | undefined, part: string) => StoredList | undefined,
  onStored: (rows: number) => void,
): Promise<boolean> {
  const tx = (await database()).transaction(['lists', 'hashes', 'buckets'], 'readwrite')
  const [lists, hashes, buckets] = [tx.objectStore('lists'), tx.objectStore('hashes'), tx.objectStore('buckets')]
  try {
    const before = await lists.get(id)
    const part = crypto.randomUUID()
    const list = change(before, part)
    if (!list) {
      await tx.done
      return false
    }
    let stored = 0
    for (const [n, rows] of index.buckets.entries()) {
      const put = buckets.put(rows, [part, n])
      stored += rows.length
      // Waiting for a request keeps the transaction open, and lets the worker answer others.
      if (n % TURN === TURN - 1) {
        await put
        onStored(stored)
      } else put.catch(() => undefined)
    }
    await hashes.put(index.hashes, part)
    await lists.put(list)
    if (before) await dropPart(before.part, hashes, buckets)
    await tx.done
  } catch (error) {
    abort(tx)
    throw error
  }
  tellOfLists({ changed: true })
  return true
}

function abort(tx: { abort: () => void; done: Promise<void> }): void {
  tx.done.catch(() => undefined)
  try {
    tx.abort()
  } catch {
    // It has ended by itself.
  }
}

interface Droppable<K> {
  delete: (key: K) => Promise<void>
}

async function dropPart(part: string, hashes: Droppable<string>, buckets: Droppable<IDBKeyRange>): Promise<void> {
  await hashes.delete(part)
  await buckets.delete(IDBKeyRange.bound([part], [part, []]))
}

export async function removeList(id: string): Promise<void> {
  const tx = (await database()).transaction(['lists', 'hashes', 'buckets'], 'readwrite')
  const list = await tx.objectStore('lists').get(id)
  if (list) {
    await tx.objectStore('lists').delete(id)
    await dropPart(list.part, tx.objectStore('hashes'), tx.objectStore('buckets'))
  }
  await tx.done
  tellOfLists({ changed: true })
}

/** The hashes of the domains of a list, sorted. */
export async function hashesOf(part: string): Promise<Uint32Array<ArrayBuffer> | undefined> {
  return (await database()).get('hashes', part)
}

export async function readBucket(part: string, bucket: number): Promise<ListRow[] | undefined> {
  return (await database()).get('buckets', [part, bucket])
}

/** Keeps a draft; those of more than an hour ago go. */
export async function keepDraft(draft: ListDraft): Promise<void> {
  const tx = (await database()).transaction('drafts', 'readwrite')
  for (const old of await tx.store.getAll())
    if (draft.madeAt - old.madeAt > DRAFT_KEPT_MS) await tx.store.delete(old.id)
  await tx.store.put(draft)
  await tx.done
}

export async function draftOf(id: string): Promise<ListDraft | undefined> {
  return (await database()).get('drafts', id)
}

export async function dropDraft(id: string): Promise<void> {
  await (await database()).delete('drafts', id)
}

/** How many lists are kept, and about how much room they take. */
export async function listsSize(): Promise<{ count: number; bytes: number }> {
  const lists = await allLists()
  const drafts = await (await database()).getAll('drafts')
  const bytes = [...lists, ...drafts.map((draft) => ({ bytes: draft.bytes.length }))]
  return { count: lists.length, bytes: bytes.reduce((sum, one) => sum + one.bytes, 0) }
}

/** Forgets all lists. */
export async function clearLists(): Promise<void> {
  for (const { id } of await allLists()) await removeList(id)
  await (await database()).clear('drafts')
  tellOfLists({ changed: true })
}
