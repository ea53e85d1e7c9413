/** What subscribed lists say of an outlet: a source among others. Nothing is fetched to answer. */
import { watchLists } from '../platform/list-news.ts'
import { allLists, hashesOf, readSegment, readSegments } from '../platform/list-store.ts'
import { ListLookup, type OpenList } from '../sources/lists/lookup.ts'
import type { ListSaid, Said, Site } from '../sources/types.ts'

/** What the worker keeps while it lives: of each list that is on, the hashes of its domains, and some of its rows. */
let opening: Promise<ListLookup> | undefined
let open: ListLookup | undefined
/** Lists by which no links are marked, by id. */
let unmarked: ReadonlySet<string> = new Set()

watchLists((news) => {
  if (!('changed' in news)) return
  opening = undefined
  open = undefined
})

/** The rows that lists have of a site, the list that was added first going first. */
export function saidByLists(site: Site): Said[] | Promise<Said[]> {
  return open ? open.said(site) : whenOpen(site)
}

/** The same, without the lists that the reader does not want to see on links. */
export async function saidOnLinks(site: Site): Promise<Said[]> {
  const said = await saidByLists(site)
  return said.filter((one) => one.from !== 'list' || !unmarked.has(one.list))
}

async function whenOpen(site: Site): Promise<ListSaid[]> {
  opening ??= openLists()
  const mine = opening
  try {
    const lookup = await mine
    // A list may have changed meanwhile.
    if (opening === mine) open = lookup
    return await lookup.said(site)
  } catch {
    // Where the browser keeps nothing (its storage is broken or withheld), lists say nothing; the options page says why.
    if (opening === mine) opening = undefined
    return []
  }
}

async function openLists(): Promise<ListLookup> {
  const lists = (await allLists()).filter(({ on }) => on)
  unmarked = new Set(lists.flatMap(({ id, links }) => (links ? [] : [id])))
  const found = await Promise.all(
    lists.map(async ({ id, details, columns, mapping, part, seed, buckets }): Promise<OpenList[]> => {
      const hashes = await hashesOf(part)
      return hashes ? [{ id, details, columns, mapping, part, seed, buckets, hashes }] : []
    }),
  )
  return new ListLookup(found.flat(), { segment: readSegment, segments: readSegments })
}
