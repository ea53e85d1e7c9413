/** From the bytes of a list to rows in the store, with word of how far it is. */

import { messageOf } from '../platform/errors.ts'
import { tellOfLists } from '../platform/list-news.ts'
import { type ListDraft, newListId, type StoredList, storeRows } from '../platform/list-store.ts'
import { missingColumn } from '../sources/lists/mapping.ts'
import { indexRows } from '../sources/lists/rows.ts'
import { type ListTable, tableFrom } from '../sources/lists/table.ts'
import type { ListDetails, ListFault, ListMapping, ListProgress } from '../sources/lists/types.ts'

/** First rows, for the reader to see what the columns hold. */
const SAMPLE = 5
const TOLD_EVERY_MS = 200

/** Tells how far the work on a list is, a few times a second. `id`: of the list or draft. */
export function progressOf(id: string): (phase: ListProgress['phase'], done: number) => void {
  let toldAt = 0
  return (phase, done) => {
    const now = Date.now()
    if (now - toldAt < TOLD_EVERY_MS) return
    toldAt = now
    tellOfLists({ progress: { id, phase, done } })
  }
}

type Tell = ReturnType<typeof progressOf>

/** Lets the worker answer others between two pieces of work. */
const breather = (tell: Tell) => (rows: number) => {
  tell('reading', rows)
  return new Promise<void>((done) => setTimeout(done))
}

export function readTable({ bytes, type }: Pick<ListDraft, 'bytes' | 'type'>, tell: Tell) {
  return tableFrom(bytes, type, breather(tell))
}

export const sampleOf = ({ rows }: ListTable) => rows.slice(0, SAMPLE)

/** A list as it came, with what its rows mean. */
export interface Arrival {
  table: ListTable
  mapping: ListMapping
  from: Pick<ListDraft, 'bytes' | 'etag' | 'lastModified'>
}

/** Stores the rows of a new list. */
export async function storeNew(
  { table, mapping, from }: Arrival,
  list: Pick<StoredList, 'details' | 'origin' | 'managed'> & { links?: boolean },
  tell: Tell,
): Promise<{ id: string } | { fault: ListFault }> {
  const id = newListId()
  const fault = await store(id, { table, mapping, from }, () => ({ links: true, ...list, id, on: true, mapping }), tell)
  return fault ? { fault } : { id }
}

/** Stores new rows of a list that stands. One that was removed meanwhile stays so. */
export function storeAgain(id: string, arrival: Arrival, tell: Tell): Promise<ListFault | undefined> {
  return store(
    id,
    arrival,
    (before) => {
      if (!before) return undefined
      const { fault: _, etag: _e, lastModified: _l, ...rest } = before
      return { ...rest, details: detailsAgain(before.details, arrival.table.details) }
    },
    tell,
  )
}

/** What a list says of itself now; what the reader has entered stays where it says nothing, and so does the name. */
const detailsAgain = (before: ListDetails, now: Partial<ListDetails>): ListDetails => ({
  ...before,
  ...now,
  name: before.name,
})

type Standing = Pick<StoredList, 'id' | 'details' | 'origin' | 'on' | 'links' | 'managed' | 'mapping'>

async function store(
  id: string,
  { table, mapping, from }: Arrival,
  standing: (before: StoredList | undefined) => Standing | undefined,
  tell: Tell,
): Promise<ListFault | undefined> {
  const missing = missingColumn(mapping, table.columns)
  if (missing) return missing
  const [seed] = crypto.getRandomValues(new Uint32Array(1)) as unknown as [number]
  const index = await indexRows(table, mapping.domain, seed, breather(tell))
  if (index.rows === 0) return { why: 'no-domains' }
  const now = new Date().toISOString()
  try {
    await storeRows(
      id,
      index,
      (before, part) => {
        const list = standing(before)
        return (
          list && {
            ...list,
            columns: table.columns,
            sample: sampleOf(table),
            rows: index.rows,
            skipped: index.skipped,
            part,
            seed,
            buckets: index.buckets.length,
            bytes: from.bytes.length + index.hashes.byteLength,
            storedAt: now,
            checkedAt: now,
            triedAt: now,
            ...(from.etag ? { etag: from.etag } : {}),
            ...(from.lastModified ? { lastModified: from.lastModified } : {}),
          }
        )
      },
      (rows) => tell('storing', rows),
    )
  } catch (error) {
    return { why: 'storage', said: messageOf(error) }
  }
  return undefined
}
