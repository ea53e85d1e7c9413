import { beforeEach, describe, expect, test, vi } from 'vitest'
import { registrableDomain } from '../domain.ts'
import { isDue } from './due.ts'
import { ListLookup, type OpenList, type Segment } from './lookup.ts'
import { guessMapping, missingColumn } from './mapping.ts'
import { bucketOf, hasHash, hashOf, indexRows, type ListRow } from './rows.ts'
import { packed, rowsIn, SEGMENT, segmentOf } from './segments.ts'
import type { ListTable } from './table.ts'
import type { ListMapping } from './types.ts'

const table = (columns: string[], rows: string[][]): ListTable => ({
  details: {},
  columns,
  rows,
  lines: rows.map((_, n) => n + 2),
})
const stored = new Map<string, Segment>()
const readSegment = vi.fn(async (part: string, segment: number) => stored.get(`${part}/${segment}`))

async function list(id: string, from: ListTable, mapping: ListMapping): Promise<OpenList> {
  const index = await indexRows(from, mapping.domain, 7, async () => undefined)
  for (let n = 0; n * SEGMENT < index.buckets.length; n++)
    stored.set(`${id}/${n}`, packed(index.buckets.slice(n * SEGMENT, (n + 1) * SEGMENT)))
  return {
    id,
    details: { name: `List ${id}`, publisher: 'The Harbour Institute' },
    columns: from.columns,
    mapping,
    part: id,
    seed: 7,
    buckets: index.buckets.length,
    hashes: index.hashes,
  }
}
/** Nothing is read ahead, unless a test wants it. */
const disk = { segment: readSegment, segments: async (): Promise<Segment[]> => [] }
/** Every row that is stored of a list. */
const all = ({ id, buckets }: OpenList): ListRow[] =>
  Array.from({ length: buckets }, (_, n) => rowsIn(stored.get(`${id}/${segmentOf(n)}`) as Segment, n)).flat()
const asked = async (lookup: ListLookup, host: string) => lookup.said({ host, domain: registrableDomain(host) })

beforeEach(() => {
  stored.clear()
  readSegment.mockClear()
})

describe('looking up', () => {
  const ratings = table(
    ['domain', 'outlet', 'rating', 'note'],
    [
      ['https://www.Pier.example/', 'The Pier', '4.5', ''],
      ['sport.pier.example', 'Pier Sport', '3', 'new'],
      ['medium.example/the-mole', '', '1', ''],
    ],
  )
  const mapping: ListMapping = {
    domain: 'domain',
    name: 'outlet',
    show: [
      { column: 'rating', label: 'Stars' },
      { column: 'note', label: 'Note' },
    ],
  }

  test('a row in the words of the mapping; empty cells say nothing', async () => {
    const lookup = new ListLookup([await list('a', ratings, mapping)], disk)
    expect(await asked(lookup, 'www.pier.example')).toEqual([
      {
        from: 'list',
        list: 'a',
        listName: 'List a',
        publisher: 'The Harbour Institute',
        name: 'The Pier',
        domain: 'pier.example',
        values: [{ label: 'Stars', value: '4.5' }],
      },
    ])
  })

  test('the nearest name counts; look-alikes, neighbours and what stands above are others', async () => {
    const lookup = new ListLookup([await list('a', ratings, mapping)], disk)
    const names = async (host: string) => (await asked(lookup, host)).map((said) => 'name' in said && said.name)
    expect(await names('live.sport.pier.example')).toEqual(['Pier Sport'])
    expect(await names('politics.pier.example')).toEqual(['The Pier'])
    for (const host of ['thepier.example', 'pier.example.net', 'example', 'er.example'])
      expect(await names(host)).toEqual([])
  })

  test('a row about a part of a site says which', async () => {
    const lookup = new ListLookup([await list('a', ratings, mapping)], disk)
    expect(await asked(lookup, 'medium.example')).toMatchObject([{ name: 'medium.example/the-mole' }])
  })

  test('several lists speak one after the other, several rows of one too, a few at most', async () => {
    const same = table(
      ['site', 'type'],
      Array.from({ length: 400 }, (_, n) => ['pier.example', `type ${n}`]),
    )
    const types = await list('b', same, { domain: 'site', show: [{ column: 'type', label: 'type' }] })
    const lookup = new ListLookup([await list('a', ratings, mapping), types], disk)
    expect((await asked(lookup, 'pier.example')).map((said) => said.list)).toEqual(['a', 'b', 'b', 'b', 'b', 'b'])
    // A list that repeats one domain without end is not kept whole.
    expect(all(types).length).toBeLessThan(200)
  })

  test('what no list knows costs no look at the disk; what was found is remembered', async () => {
    const lookup = new ListLookup([await list('a', ratings, mapping)], disk)
    expect(lookup.said({ host: 'gulls.example', domain: 'gulls.example' })).toEqual([])
    expect(readSegment).not.toHaveBeenCalled()
    await asked(lookup, 'pier.example')
    const again = lookup.said({ host: 'pier.example', domain: 'pier.example' })
    expect(again).toMatchObject([{ name: 'The Pier' }])
    expect(readSegment).toHaveBeenCalledOnce()
  })
})

describe('segments', () => {
  const many = table(
    ['d', 'n'],
    Array.from({ length: 20_000 }, (_, n) => [`outlet-${n}.example`, `№ ${n}`]),
  )
  const mapping: ListMapping = { domain: 'd', show: [{ column: 'n', label: 'n' }] }
  const numberOf = async (lookup: ListLookup, n: number) =>
    (await asked(lookup, `outlet-${n}.example`)).map(({ values }) => values[0]?.value)

  test('every row is found, and each segment is read once', async () => {
    const open = await list('m', many, mapping)
    const lookup = new ListLookup([open], disk)
    const numbers = await Promise.all(many.rows.map((_, n) => numberOf(lookup, n)))
    expect(numbers).toEqual(many.rows.map((_, n) => [`№ ${n}`]))
    expect(readSegment).toHaveBeenCalledTimes(open.buckets / SEGMENT)
    expect(all(open)).toHaveLength(20_000)
  })

  test('no more of them are kept than have room: the one used longest ago goes, and is read again', async () => {
    const open = await list('m', many, mapping)
    const largest = Math.max(...[...stored.values()].map(({ length }) => length))
    const lookup = new ListLookup([open], disk, 2 * largest)
    // Of three segments, many hosts each: answers are remembered too, so that each is asked for once.
    const of = (segment: number) =>
      many.rows.flatMap(([host = ''], n) => (segmentOf(bucketOf(hashOf(host, 7), open.buckets)) === segment ? [n] : []))
    const hosts = [0, 1, 2].map(of)
    let turn = 0
    const ask = async (segment: number) => {
      const n = hosts[segment]?.[turn++] as number
      expect(await numberOf(lookup, n)).toEqual([`№ ${n}`])
      return readSegment.mock.calls.length
    }
    const reads = []
    for (const segment of [0, 1, 0, 1, 2, 1, 0]) reads.push(await ask(segment))
    expect(reads).toEqual([1, 2, 2, 2, 3, 3, 4])
  })

  test('from the first answer on, the others are read ahead, as many as have room', async () => {
    const open = await list('m', many, mapping)
    const segments = vi.fn(async (part: string, from: number, count: number) =>
      Array.from({ length: count }, (_, n) => stored.get(`${part}/${from + n}`)).flatMap((one) => one ?? []),
    )
    const lookup = new ListLookup([open], { segment: readSegment, segments })
    expect(await numberOf(lookup, 0)).toEqual(['№ 0'])
    await vi.waitFor(() => expect(segments).toHaveBeenCalledTimes(open.buckets / SEGMENT / 4 + 1), 10_000)
    await Promise.all(many.rows.map(async (_, n) => expect(await numberOf(lookup, n)).toEqual([`№ ${n}`])))
    expect(readSegment).toHaveBeenCalledOnce()

    readSegment.mockClear()
    segments.mockClear()
    const half = [...stored.values()].reduce((sum, { length }) => sum + length, 0) / 2
    const small = new ListLookup([open], { segment: readSegment, segments }, half)
    await numberOf(small, 0)
    await vi.waitFor(() => expect(segments).toHaveBeenCalled(), 10_000)
    await Promise.all(many.rows.map(async (_, n) => expect(await numberOf(small, n)).toEqual([`№ ${n}`])))
    expect(readSegment.mock.calls.length).toBeGreaterThan(open.buckets / SEGMENT / 3)
  })

  test('one that could not be read is read again', async () => {
    const lookup = new ListLookup([await list('m', many, mapping)], disk)
    readSegment.mockRejectedValueOnce(new Error('The disk'))
    await expect(numberOf(lookup, 7)).rejects.toThrow('The disk')
    expect(await numberOf(lookup, 7)).toEqual(['№ 7'])
  })
})

describe('rows', () => {
  test('rows without a domain are counted, the first with its line', async () => {
    const from = table(
      ['n', 'd'],
      [
        ['a', 'pier.example'],
        ['b', 'none'],
        ['c', ''],
        ['d', 'gulls.example'],
      ],
    )
    const index = await indexRows(from, 'd', 1, async () => undefined)
    expect(index).toMatchObject({ rows: 2, skipped: { count: 2, line: 3 } })
    expect(index.hashes).toHaveLength(2)
  })

  test('many rows are spread over buckets, and every one is found', async () => {
    const from = table(
      ['d'],
      Array.from({ length: 20_000 }, (_, n) => [`outlet-${n}.example`]),
    )
    const index = await indexRows(from, 'd', 99, async () => undefined)
    expect(index.buckets).toHaveLength(512)
    expect(Math.max(...index.buckets.map(({ length }) => length))).toBeLessThan(100)
    for (const [domain = ''] of from.rows) expect(hasHash(index.hashes, hashOf(domain, 99))).toBe(true)
    const strangers = Array.from({ length: 20_000 }, (_, n) => `stranger-${n}.example`)
    expect(strangers.filter((one) => hasHash(index.hashes, hashOf(one, 99))).length).toBeLessThan(5)
    expect(hasHash(new Uint32Array(), 7)).toBe(false)
  })
})

describe('mapping', () => {
  test('the domain is found by what cells hold, then by the name of the column', () => {
    const rows = [
      ['The Pier', 'pier.example', 'https://pier.example/about', '4.5'],
      ['Gulls', 'gulls.example', 'https://gulls.example/', '3'],
    ]
    expect(guessMapping({ columns: ['source_name', 'site', 'homepage', 'rating'], rows })).toEqual({
      domain: 'site',
      name: 'source_name',
      show: [
        { column: 'homepage', label: 'homepage' },
        { column: 'rating', label: 'rating' },
      ],
    })
    expect(guessMapping({ columns: ['a', 'b'], rows: [['The Pier', '1.5']] })).toBeUndefined()
    expect(guessMapping({ columns: ['a'], rows: [] })).toBeUndefined()
  })

  test('a column that is gone is named', () => {
    const mapping = { domain: 'd', name: 'n', show: [{ column: 'x', label: 'X' }] }
    expect(missingColumn(mapping, ['x', 'n', 'd'])).toBeUndefined()
    expect(missingColumn(mapping, ['n', 'd'])).toEqual({ why: 'no-column', column: 'x' })
    expect(missingColumn(mapping, ['n', 'x'])).toEqual({ why: 'no-column', column: 'd' })
  })
})

test('a list is due after a day, sooner after a fault, never when it is off or a file', () => {
  const now = Date.parse('2026-11-25T12:00:00Z')
  const address = { is: 'address', url: 'https://lists.example/' } as const
  const due = (hours: number, change: object = {}) =>
    isDue({ origin: address, on: true, triedAt: new Date(now - hours * 3_600_000).toISOString(), ...change }, now)
  expect([due(23), due(24), due(-100)]).toEqual([false, true, true])
  expect([due(5, { fault: { why: 'unreachable' } }), due(6, { fault: { why: 'unreachable' } })]).toEqual([false, true])
  expect(due(99, { on: false })).toBe(false)
  expect(due(99, { origin: { is: 'file', file: 'a.csv' } })).toBe(false)
  expect(due(0, { triedAt: 'nonsense' })).toBe(true)
})
