/**
 * Lists that the reader has subscribed to, in IndexedDB: what is known of each, the hashes of its domains, its rows in
 * segments (`sources/lists/segments.ts`). New rows take the place of the old in one transaction, so that whatever fails in the
 * middle leaves the old ones.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { hashOf, type ListIndex } from '../sources/lists/rows.ts'
import { packed, SEGMENT } from '../sources/lists/segments.ts'
import type { ListInfo } from '../sources/lists/types.ts'
import { tellOfMarks } from './list-marks.ts'
import { tellOfLists } from './list-news.ts'

/** A list as it is kept. */
export interface StoredList extends ListInfo {
  /** Under which its hashes and segments are kept; another one with each new set of rows. */
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
  segments: { key: [string, number]; value: Uint8Array<ArrayBuffer> }
  drafts: { key: string; value: ListDraft }
}

const NAME = 'lists'
/** Drafts of pages that were closed. */
const DRAFT_KEPT_MS = 60 * 60 * 1000
/** Segments that are handed over before others have their turn. */
const TURN = 16

let opened: Promise<IDBPDatabase<Schema>> | undefined

function database(): Promise<IDBPDatabase<Schema>> {
  const forget = () => {
    opened = undefined
  }
  opened ??= openDB<Schema>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('lists', { keyPath: 'id' })
      db.createObjectStore('hashes')
      db.createObjectStore('segments')
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
  await tellAll()
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
  const tx = (await database()).transaction(['lists', 'hashes', 'segments'], 'readwrite')
  const [lists, hashes, segments] = [tx.objectStore('lists'), tx.objectStore('hashes'), tx.objectStore('segments')]
  try {
    const before = await lists.get(id)
    const part = crypto.randomUUID()
    const list = change(before, part)
    if (!list) {
      await tx.done
      return false
    }
    let stored = 0
    for (let n = 0; n * SEGMENT < index.buckets.length; n++) {
      const buckets = index.buckets.slice(n * SEGMENT, (n + 1) * SEGMENT)
      const put = segments.put(packed(buckets), [part, n])
      stored += buckets.reduce((sum, rows) => sum + rows.length, 0)
      // Waiting for a request keeps the transaction open, and lets the worker answer others.
      if (n % TURN === TURN - 1) {
        await put
        onStored(stored)
      } else put.catch(() => undefined)
    }
    await hashes.put(index.hashes, part)
    await lists.put(list)
    if (before) await dropPart(before.part, hashes, segments)
    await tx.done
  } catch (error) {
    abort(tx)
    throw error
  }
  await tellAll()
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

async function dropPart(part: string, hashes: Droppable<string>, segments: Droppable<IDBKeyRange>): Promise<void> {
  await hashes.delete(part)
  await segments.delete(IDBKeyRange.bound([part], [part, []]))
}

export async function removeList(id: string): Promise<void> {
  const tx = (await database()).transaction(['lists', 'hashes', 'segments'], 'readwrite')
  const list = await tx.objectStore('lists').get(id)
  if (list) {
    await tx.objectStore('lists').delete(id)
    await dropPart(list.part, tx.objectStore('hashes'), tx.objectStore('segments'))
  }
  await tx.done
  await tellAll()
}

/** The hashes of the domains of a list, sorted. */
export async function hashesOf(part: string): Promise<Uint32Array<ArrayBuffer> | undefined> {
  return (await database()).get('hashes', part)
}

export async function readSegment(part: string, segment: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await database()).get('segments', [part, segment])
}

/** So many segments in a row, from that one on. */
export async function readSegments(part: string, from: number, count: number): Promise<Uint8Array<ArrayBuffer>[]> {
  return (await database()).getAll('segments', IDBKeyRange.bound([part, from], [part, from + count - 1]))
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

/** Tells our own pages and the worker, then those pages in which links are marked. */
async function tellAll(): Promise<void> {
  tellOfLists({ changed: true })
  const marking = (await allLists()).filter(({ on, links }) => on && links)
  const state = marking.map(({ part, details, mapping }) => JSON.stringify([part, details.name, mapping])).join()
  // Short, and of no use to whoever reads it.
  await tellOfMarks(state && hashOf(state, 0).toString(36))
}

/** Forgets all lists but those that an organisation has laid down. */
export async function clearLists(): Promise<void> {
  for (const { id, managed } of await allLists()) if (!managed) await removeList(id)
  await (await database()).clear('drafts')
  await tellAll()
}
