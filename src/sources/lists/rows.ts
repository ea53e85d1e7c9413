/**
 * Rows as they are kept for looking up: in buckets by the hash of their domain, and beside them all hashes, sorted. A
 * bucket is small enough to be gone through at each lookup; the hashes tell at once, without a look at the disk, that a
 * list does not know a domain, which is mostly so.
 */
import { hostOfCell } from './host.ts'
import type { Breathe, ListTable } from './table.ts'
import { LIST_LIMITS } from './types.ts'

/** The domain of a row, and its cells, one a column. */
export type ListRow = [domain: string, ...cells: string[]]

export interface ListIndex {
  /** Where hashes begin: drawn for each list, so that no list can be made to fill one bucket. */
  seed: number
  /** Sorted. */
  hashes: Uint32Array<ArrayBuffer>
  /** By number; a power of two of them. */
  buckets: ListRow[][]
  rows: number
  skipped: { count: number; line?: number }
}

const PER_BUCKET = 64
/** Rows between two breaths. */
const TURN = 10_000

/** Hash of a domain: FNV-1a over its letters, its bits then mixed. */
export function hashOf(domain: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5
  for (let at = 0; at < domain.length; at++) hash = Math.imul(hash ^ domain.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Is the hash among them? */
export function hasHash(hashes: Uint32Array, hash: number): boolean {
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((hashes[middle] as number) < hash) low = middle + 1
    else high = middle
  }
  return hashes[low] === hash
}

/** Which of so many buckets a hash belongs to. */
export const bucketOf = (hash: number, buckets: number) => hash & (buckets - 1)

/** The rows of a table by the domains in that column. Rows without one are counted. */
export async function indexRows(
  { columns, rows, lines }: ListTable,
  domain: string,
  seed: number,
  breathe: Breathe,
): Promise<ListIndex> {
  const column = columns.indexOf(domain)
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, rows.length / PER_BUCKET)))
  const buckets: ListRow[][] = Array.from({ length: count }, () => [])
  const hashes = new Uint32Array(rows.length)
  const skipped: ListIndex['skipped'] = { count: 0 }
  let kept = 0
  for (const [at, row] of rows.entries()) {
    if (at % TURN === 0) await breathe(at)
    const host = hostOfCell(row[column] ?? '')
    if (host === undefined) {
      if (skipped.count++ === 0 && lines) skipped.line = lines[at]
      continue
    }
    const hash = hashOf(host, seed)
    const bucket = buckets[bucketOf(hash, count)] as ListRow[]
    // A list that repeats one domain without end would make it slow to look up.
    if (bucket.length >= PER_BUCKET * 2 && bucket.filter(([one]) => one === host).length >= LIST_LIMITS.sameDomain)
      continue
    bucket.push([host, ...row])
    hashes[kept++] = hash
  }
  return { seed, hashes: hashes.slice(0, kept).sort(), buckets, rows: kept, skipped }
}
