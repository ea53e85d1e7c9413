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
/** The rows on disk. */
export interface Disk {
  segment: (part: string, segment: number) => Promise<Segment | undefined>
  /** So many segments in a row, from that one on; fewer where there are no more. */
  segments: (part: string, from: number, count: number) => Promise<Segment[]>
}

/** Sites whose answers are kept in memory. */
const MOST_KEPT = 2000
/** Bytes of segments that are kept in memory, of all lists together: one list as large as they may be, or all usual ones. */
const MOST_BYTES = 32_000_000
/** Segments that are read at once, ahead of being asked for: few, for others wait behind them. */
const AHEAD = 4
/** How long that waits for what is asked at once, such as a page's links, in ms. */
const AHEAD_AFTER = 500

export class ListLookup {
  /** Answers by host, the one asked for longest ago first. */
  private readonly kept = new Map<string, ListSaid[]>()
  /** Segments by part and number, the one used longest ago first. One that is being read is read once. */
  private readonly segments = new Map<string, Promise<Segment | undefined>>()
  private bytes = 0
  private readonly readAhead = new Set<string>()

  constructor(
    private readonly lists: readonly OpenList[],
    private readonly disk: Disk,
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
    const segment = known ?? this.disk.segment(part, number)
    this.segments.delete(key)
    this.segments.set(key, segment)
    if (!known)
      segment.then(
        (read) => {
          void this.makeRoom(read?.length ?? 0)
          void this.ahead(part)
        },
        // To be read again when it is next asked for.
        () => this.segments.get(key) === segment && this.segments.delete(key),
      )
    return segment
  }

  /**
   * From the first answer of a list on: brings its other segments as long as there is room, a few at a time. Whoever asks
   * for one host will ask for more.
   */
  private async ahead(part: string): Promise<void> {
    if (this.readAhead.has(part)) return
    this.readAhead.add(part)
    await new Promise((done) => setTimeout(done, AHEAD_AFTER))
    for (let from = 0; ; from += AHEAD) {
      // What could not be read ahead is read when it is asked for.
      const segments = await this.disk.segments(part, from, AHEAD).catch(() => [])
      for (const [at, segment] of segments.entries()) {
        const key = `${part}/${from + at}`
        if (this.segments.has(key)) continue
        if (this.bytes + segment.length > this.mostBytes) return
        this.segments.set(key, Promise.resolve(segment))
        this.bytes += segment.length
      }
      if (segments.length < AHEAD) return
    }
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
