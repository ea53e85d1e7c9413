/** Lists are fetched again by alarm, one after the other; what fails leaves the rows as they are, and is kept as a fault. */
import { mayFetch } from '../platform/access.ts'
import { setAlarm } from '../platform/alarms.ts'
import { keepAwake } from '../platform/awake.ts'
import { allLists, changeList, listOf, type StoredList } from '../platform/list-store.ts'
import { isDue } from '../sources/lists/due.ts'
import type { ListFault } from '../sources/lists/types.ts'
import { fetchList } from './fetch-list.ts'
import { policyLists } from './list-policy.ts'
import { progressOf, readTable, storeAgain } from './list-rows.ts'

export const REFRESHING = 'refresh-lists'
/** How often it is looked whether one is due. */
const MINUTES = 60

/** Sets the alarm while there is a list to be refreshed, or one of an organisation to be had, and only then. */
export async function setRefreshing(): Promise<void> {
  const [lists, laidDown] = await Promise.all([allLists(), policyLists()])
  const wanted = laidDown.length > 0 || lists.some(({ origin, on }) => origin.is === 'address' && on)
  await setAlarm(REFRESHING, wanted ? MINUTES : undefined)
}

/** Fetches the lists whose time has come. */
export async function refreshDue(): Promise<void> {
  await keepAwake(async () => {
    const due = (await allLists()).filter((list) => isDue(list, Date.now()))
    for (const { id } of due) await refreshList(id)
  })
  await setRefreshing()
}

type Refreshed = { is: 'fetched' | 'same' } | { fault: ListFault }

/** Work that goes on in this worker, by list: whoever asks a second time gets the answer of the first. */
const working = new Map<string, Promise<Refreshed>>()

/** Fetches a list again. Its fault, where there is one, is kept with it. */
export function refreshList(id: string): Promise<Refreshed> {
  const known = working.get(id)
  if (known) return known
  const work = refreshed(id).finally(() => working.delete(id))
  working.set(id, work)
  return work
}

async function refreshed(id: string): Promise<Refreshed> {
  const list = await listOf(id)
  if (!list) return { fault: { why: 'gone' } }
  const outcome = await fetchedAgain(list)
  const now = new Date().toISOString()
  // Where rows were stored, the rest was stored with them.
  if ('fault' in outcome) await changeList(id, (one) => ({ ...one, fault: outcome.fault, triedAt: now }))
  else if (outcome.is === 'same')
    await changeList(id, ({ fault: _, ...one }) => ({ ...one, checkedAt: now, triedAt: now }))
  return outcome
}

async function fetchedAgain({ id, origin, mapping, etag, lastModified }: StoredList): Promise<Refreshed> {
  if (origin.is !== 'address') return { fault: { why: 'address' } }
  if (!(await mayFetch(origin.url))) return { fault: { why: 'no-access' } }
  const tell = progressOf(id)
  const fetched = await fetchList(origin.url, { etag, lastModified }, (bytes) => tell('fetching', bytes))
  if (fetched.status === 'refused') return { fault: fetched.fault }
  if (fetched.status === 'same') return { is: 'same' }
  const table = await readTable(fetched, tell)
  if ('fault' in table) return table
  const fault = await storeAgain(id, { table, mapping, from: fetched }, tell)
  return fault ? { fault } : { is: 'fetched' }
}
