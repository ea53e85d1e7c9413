/** What the reader wants of lists: look at one, take it on, change it, let it go. */
import type { ListRefusal } from '../messages/contract.ts'
import { mayFetch } from '../platform/access.ts'
import { keepAwake } from '../platform/awake.ts'
import {
  allLists,
  changeList,
  draftOf,
  dropDraft,
  keepDraft,
  type ListDraft,
  listOf,
  removeList,
  type StoredList,
} from '../platform/list-store.ts'
import { listAddress } from '../sources/lists/address.ts'
import { guessMapping } from '../sources/lists/mapping.ts'
import type { ListTable } from '../sources/lists/table.ts'
import {
  LIST_LIMITS,
  type ListDetails,
  type ListInfo,
  type ListMapping,
  type ListPreview,
} from '../sources/lists/types.ts'
import { fetchList } from './fetch-list.ts'
import { progressOf, readTable, sampleOf, storeNew } from './list-rows.ts'
import { refreshList, setRefreshing } from './list-updates.ts'

export async function onLists(): Promise<ListInfo[]> {
  return (await allLists()).map(infoOf)
}

/** Without what only the store needs to know. */
function infoOf(list: StoredList): ListInfo {
  const { part: _p, seed: _s, buckets: _b, bytes: _y, etag: _e, lastModified: _l, triedAt: _t, ...info } = list
  return info
}

/** Fetches the list at an address, keeps it as a draft, and tells what is in it. */
export function onFetchDraft(wish: { draft: string; address: string }): Promise<ListPreview | ListRefusal> {
  return keepAwake(async () => {
    const url = listAddress(wish.address)
    if (!url) return { fault: { why: 'address' } }
    if (!(await mayFetch(url))) return { fault: { why: 'no-access' } }
    const tell = progressOf(wish.draft)
    const fetched = await fetchList(url, {}, (bytes) => tell('fetching', bytes))
    if (fetched.status === 'refused') return { fault: fetched.fault }
    if (fetched.status === 'same') return { fault: { why: 'unreachable' } }
    const { status: _, ...rest } = fetched
    return preview({ id: wish.draft, origin: { is: 'address', url }, madeAt: Date.now(), ...rest }, keepDraft)
  })
}

/** Tells what is in a file that a page of ours has put among the drafts. */
export function onReadDraft({ draft }: { draft: string }): Promise<ListPreview | ListRefusal> {
  return keepAwake(async () => {
    const found = await draftOf(draft)
    return found ? preview(found) : { fault: { why: 'gone' } }
  })
}

async function preview(
  draft: ListDraft,
  keep: (draft: ListDraft) => Promise<void> = async () => undefined,
): Promise<ListPreview | ListRefusal> {
  const table = await readTable(draft, progressOf(draft.id))
  if ('fault' in table) {
    await dropDraft(draft.id)
    return table
  }
  const mapping = guessMapping(table)
  if (!mapping) {
    await dropDraft(draft.id)
    return { fault: { why: 'no-domains' } }
  }
  await keep(draft)
  return {
    draft: draft.id,
    origin: draft.origin,
    details: detailsOf(draft, table),
    columns: table.columns,
    sample: sampleOf(table),
    rows: table.rows.length,
    mapping,
  }
}

/** What the list says of itself; for its name the file's, for its day the server's, where it says nothing. */
function detailsOf({ origin, lastModified }: ListDraft, { details }: ListTable): ListDetails {
  const changed = Date.parse(lastModified ?? '')
  const day = Number.isNaN(changed) ? undefined : new Date(changed).toISOString().slice(0, 10)
  return { ...(day ? { updated: day } : {}), ...details, name: details.name ?? nameFrom(origin) }
}

function nameFrom(origin: ListDraft['origin']): string {
  const url = origin.is === 'address' ? URL.parse(origin.url) : null
  const path = url ? url.pathname : origin.is === 'file' ? origin.file : ''
  const file =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.[a-z0-9]{1,5}$/i, '') ?? ''
  return (file || url?.hostname || path).slice(0, LIST_LIMITS.name)
}

export async function onDropDraft({ draft }: { draft: string }): Promise<void> {
  await dropDraft(draft)
}

/** Takes a draft on as a list. */
export function onAddList(wish: {
  draft: string
  details: ListDetails
  mapping: ListMapping
}): Promise<{ id: string } | ListRefusal> {
  return keepAwake(async () => {
    if ((await allLists()).length >= LIST_LIMITS.lists) return { fault: { why: 'too-many-lists' } }
    const draft = await draftOf(wish.draft)
    if (!draft) return { fault: { why: 'gone' } }
    const tell = progressOf(wish.draft)
    const table = await readTable(draft, tell)
    if ('fault' in table) return table
    const list = { details: wish.details, origin: draft.origin }
    const stored = await storeNew({ table, mapping: wish.mapping, from: draft }, list, tell)
    if ('fault' in stored) return stored
    await dropDraft(draft.id)
    await setRefreshing()
    return stored
  })
}

export function onRefreshList({ id }: { id: string }): Promise<{ is: 'fetched' | 'same' } | ListRefusal> {
  return keepAwake(() => refreshList(id))
}

/** One that was off for days is fetched by the next alarm. */
export async function onSwitchList({ id, on }: { id: string; on: boolean }): Promise<void> {
  await changeList(id, (list) => (list.managed ? list : { ...list, on }))
  await setRefreshing()
}

export async function onListLinks({ id, on }: { id: string; on: boolean }): Promise<void> {
  await changeList(id, (list) => (list.managed ? list : { ...list, links: on }))
}

export async function onChangeList(wish: { id: string; details: ListDetails; mapping: ListMapping }): Promise<void> {
  const { id, details, mapping } = wish
  // Rows are found by the domains of one column: another one would want them anew.
  await changeList(id, (list) =>
    list.managed ? list : { ...list, details, mapping: { ...mapping, domain: list.mapping.domain } },
  )
}

export async function onRemoveList({ id }: { id: string }): Promise<void> {
  if ((await listOf(id))?.managed) return
  await removeList(id)
  await setRefreshing()
}
