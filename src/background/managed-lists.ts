/** Keeps the lists that an organisation lays down as its policy has them: had, changed, let go. */
import { keepAwake } from '../platform/awake.ts'
import { allLists, changeList, removeList, type StoredList } from '../platform/list-store.ts'
import { fetchList } from './fetch-list.ts'
import { type PolicyList, policyLists } from './list-policy.ts'
import { progressOf, readTable, storeNew } from './list-rows.ts'
import { setRefreshing } from './list-updates.ts'

/** One after the other: a policy may change while its lists are fetched. */
let last: Promise<void> = Promise.resolve()

/** Brings the lists to what the policy says. One that cannot be had is asked for again by the hourly alarm. */
export function followPolicy(): Promise<void> {
  last = last.then(() => keepAwake(follow)).catch(() => undefined)
  return last
}

async function follow(): Promise<void> {
  const [wanted, lists] = await Promise.all([policyLists(), allLists()])
  const managed = new Map(lists.flatMap((list) => (list.managed ? [[urlOf(list), list] as const] : [])))
  for (const [url, list] of managed) {
    const policy = wanted.find((one) => one.url === url)
    // Rows are found by the column of domains: with another one they have to be had anew.
    if (policy?.mapping.domain === list.mapping.domain) await bring(list, policy)
    else {
      await removeList(list.id)
      managed.delete(url)
    }
  }
  for (const policy of wanted) if (!managed.has(policy.url)) await have(policy)
  await setRefreshing()
}

const urlOf = ({ origin }: StoredList) => (origin.is === 'address' ? origin.url : '')

/** What the list says of itself, where the policy says nothing, stays. */
async function bring(list: StoredList, { details, mapping, links }: PolicyList): Promise<void> {
  const now = { ...list, details: { ...list.details, ...details }, mapping, links }
  if (JSON.stringify(now) !== JSON.stringify(list)) await changeList(list.id, (one) => ({ ...one, ...changed(now) }))
}

const changed = ({ details, mapping, links }: StoredList) => ({ details, mapping, links })

async function have({ url, details, mapping, links }: PolicyList): Promise<void> {
  const tell = progressOf(url)
  const fetched = await fetchList(url, {}, (bytes) => tell('fetching', bytes))
  if (fetched.status !== 'fetched') return
  const table = await readTable(fetched, tell)
  if ('fault' in table) return
  const list = {
    details: { ...table.details, ...details },
    origin: { is: 'address', url },
    links,
    managed: true,
  } as const
  await storeNew({ table, mapping, from: fetched }, list, tell)
}
