/** Looking up what lists say of a site, from hashes in memory and segments of rows on disk, some of which are kept. */
import type { ListSaid, Site } from '../types.ts'
import { namesOf } from './host.ts'
import { bucketOf, hasHash, hashOf, type ListRow } from './rows.ts'
import { rowsIn, segmentOf } from './segments.ts'
import { LIST_LIMITS, type ListDetails, type ListMapping } from './types.ts'

/** A list that is looked up, without its rows. */
export interface OpenList {
  id: string
  details: ListDetails
  columns: string[]
  mapping: ListMapping
  /** The name of its rows in the store. */
  part: string
  seed: number
  /** How many buckets. */
  buckets: number
  hashes: Uint32Array
}

export type Segment = Uint8Array<ArrayBuffer>
export type ReadSegment = (part: string, segment: number) => Promise<Segment | undefined>

/** Sites whose answers are kept in memory. */
const MOST_KEPT = 2000
/** Bytes of segments that are kept in memory, of all lists together. */
const MOST_BYTES = 24_000_000

export class ListLookup {
  /** Answers by host, the one asked for longest ago first. */
  private readonly kept = new Map<string, ListSaid[]>()
  /** Segments by part and number, the one used longest ago first. One that is being read is read once. */
  private readonly segments = new Map<string, Promise<Segment | undefined>>()
  private bytes = 0

  constructor(
    private readonly lists: readonly OpenList[],
    private readonly readSegment: ReadSegment,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  /**
   * What the lists say of a site, list after list: of each, the rows of the nearest name. At once where no list knows it
   * or it was asked for before; else when its rows were read.
   */
  said(site: Site): ListSaid[] | Promise<ListSaid[]> {
    const kept = this.kept.get(site.host)
    if (kept) {
      this.kept.delete(site.host)
      this.kept.set(site.host, kept)
      return kept
    }
    const names = namesOf(site)
    const likely = this.lists.filter(({ hashes, seed }) => names.some((name) => hasHash(hashes, hashOf(name, seed))))
    // What is known of by nobody needs no room in memory: to find out again costs as little.
    return likely.length === 0 ? [] : this.read(site.host, names, likely)
  }

  private async read(host: string, names: string[], lists: OpenList[]): Promise<ListSaid[]> {
    const said = (await Promise.all(lists.map((list) => this.rowsOf(list, names)))).flat()
    this.kept.set(host, said)
    const oldest = this.kept.keys().next().value
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest)
    return said
  }

  private async rowsOf(list: OpenList, names: string[]): Promise<ListSaid[]> {
    for (const name of names) {
      const hash = hashOf(name, list.seed)
      if (!hasHash(list.hashes, hash)) continue
      const bucket = bucketOf(hash, list.buckets)
      const segment = await this.segment(list.part, segmentOf(bucket))
      const all = segment ? rowsIn(segment, bucket) : []
      const rows = all.filter(([domain]) => domain === name).slice(0, LIST_LIMITS.sameDomain)
      if (rows.length > 0) return rows.map((row) => saidBy(list, row))
    }
    return []
  }

  private segment(part: string, number: number): Promise<Segment | undefined> {
    const key = `${part}/${number}`
    const known = this.segments.get(key)
    const segment = known ?? this.readSegment(part, number)
    this.segments.delete(key)
    this.segments.set(key, segment)
    if (!known)
      segment.then(
        (read) => this.makeRoom(read?.length ?? 0),
        // To be read again when it is next asked for.
        () => this.segments.get(key) === segment && this.segments.delete(key),
      )
    return segment
  }

  /** Lets go of what was used longest ago until so many bytes more have room. */
  private async makeRoom(more: number): Promise<void> {
    this.bytes += more
    for (const [key, segment] of this.segments) {
      if (this.bytes <= this.mostBytes) return
      this.segments.delete(key)
      this.bytes -= (await segment.catch(() => undefined))?.length ?? 0
    }
  }
}

/** A row in the words of the mapping. Empty cells say nothing. */
function saidBy({ id, details, columns, mapping }: OpenList, [domain, ...cells]: ListRow): ListSaid {
  const cell = (column: string | undefined) => (column === undefined ? '' : (cells[columns.indexOf(column)] ?? ''))
  const written = cell(mapping.domain)
  // A row about one part of a site ("host.example/blog") says so, for it stands for the whole host here.
  const name = cell(mapping.name) || (/[^/]\/[^/]/.test(written) ? written : '')
  return {
    from: 'list',
    list: id,
    listName: details.name,
    ...(details.publisher ? { publisher: details.publisher } : {}),
    ...(name ? { name } : {}),
    domain,
    values: mapping.show.flatMap(({ column, label }) => {
      const value = cell(column)
      return value ? [{ label, value }] : []
    }),
  }
}
