import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { tableFrom } from './table.ts'
import { LIST_LIMITS } from './types.ts'

const breathe = async () => undefined
const read = (text: string | Uint8Array, type = '') =>
  tableFrom(typeof text === 'string' ? new TextEncoder().encode(text) : text, type, breathe)
const rows = async (text: string) => {
  const table = await read(text)
  if ('fault' in table) throw new Error(JSON.stringify(table.fault))
  return table
}

describe('CSV', () => {
  test('a head, rows, and the line of each', async () => {
    expect(
      await rows('domain,rating\r\npier.example,0.5\r\n\r\n"gulls.example","a ""b""\r\nc"\r\nmole.example,1\r\n'),
    ).toEqual({
      details: {},
      columns: ['domain', 'rating'],
      rows: [
        ['pier.example', '0.5'],
        ['gulls.example', 'a "b" c'],
        ['mole.example', '1'],
      ],
      lines: [2, 4, 6],
    })
  })

  test.each([';', '\t', '|'])('cells apart by "%s"', async (by) => {
    const table = await rows(`outlet,x${by}domain\nThe Pier, Ltd${by}pier.example\nGulls${by}gulls.example`)
    expect(table.columns).toEqual(['outlet,x', 'domain'])
    expect(table.rows[0]).toEqual(['The Pier, Ltd', 'pier.example'])
  })

  test('without a head: columns have numbers; one domain a line is a list too', async () => {
    expect((await rows('pier.example,1\ngulls.example,2')).columns).toEqual(['Column 1', 'Column 2'])
    expect((await rows('pier.example\ngulls.example\n')).rows).toEqual([['pier.example'], ['gulls.example']])
  })

  test('notes before the head and between rows are passed over, and lines still counted', async () => {
    const table = await rows('# Ratings, 2026\n#\n\ndomain,rating\npier.example,1\n# more\ngulls.example,2\n')
    expect(table.rows).toEqual([
      ['pier.example', '1'],
      ['gulls.example', '2'],
    ])
    expect(table.lines).toEqual([5, 7])
  })

  test('columns of the same name, and those without one, can be told apart', async () => {
    expect((await rows('domain,type,type,\npier.example,a,b,\n')).columns).toEqual(['domain', 'type', 'type (3)'])
    expect((await rows('domain,,type\npier.example,a,b\n')).columns).toEqual(['domain', 'Column 2', 'type'])
  })

  test.each<[string, string, object]>([
    [
      'a cell too many',
      'domain,rating\npier.example,1\ngulls.example,2,3\n',
      { why: 'cells', line: 3, found: 3, wanted: 2 },
    ],
    ['a cell too few', 'domain,rating\n\npier.example\n', { why: 'cells', line: 3, found: 1, wanted: 2 }],
    ['a quotation that does not end', 'domain,rating\npier.example,"1\ngulls.example,2\n', { why: 'quotes', line: 2 }],
    ['a quotation that ends too early', 'domain,rating\n"a\nb",1\npier.example,"1"2\n', { why: 'quotes', line: 4 }],
    ['nothing', ' \n\n', { why: 'empty' }],
    ['notes alone', '# nothing\n', { why: 'empty' }],
    ['a web page', '\n<!DOCTYPE html><p>Sign in', { why: 'html' }],
    ['too many columns', `domain${',x'.repeat(40)}\n`, { why: 'too-many-columns' }],
  ])('%s is refused, with its line', async (_, text, fault) => expect(await read(text)).toEqual({ fault }))

  test('a row too many', async () => {
    const text = `domain\n${'pier.example\n'.repeat(LIST_LIMITS.rows + 1)}`
    expect(await read(text)).toEqual({ fault: { why: 'too-many-rows', line: LIST_LIMITS.rows + 2 } })
  })

  test('a mistake far down is named by its line, over the pieces in which it is read', async () => {
    const text = `domain,note\n${'pier.example,"two\nlines"\n'.repeat(30_000)}gulls.example\n`
    expect(await read(text)).toMatchObject({ fault: { why: 'cells', line: 60_002 } })
  })

  test('cells are one line, bounded, and turn no text around', async () => {
    const [row] = (await rows(`domain,note\npier.example,"a\u202e\n\tb\u0007 ${'x'.repeat(5000)}"\n`)).rows
    expect(row?.[1]).toMatch(/^a b x+$/)
    expect(row?.[1]).toHaveLength(LIST_LIMITS.cell)
  })

  test('whatever cells are written is read again', async () => {
    const cell = fc.stringMatching(/^[\w "',;|]{0,20}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }), async (cells) => {
        const written = cells.map(([a, b], at) => [`outlet-${at}.example`, a, b])
        const table = await rows(Papa.unparse([['domain', 'first', 'second'], ...written]))
        expect(table.rows).toEqual(written.map((row) => row.map((one) => one.replace(/\s+/g, ' ').trim())))
      }),
      { numRuns: 50 },
    )
  })
})

test('encodings: by the content type, by the mark at the beginning, else UTF-8', async () => {
  const latin = Uint8Array.from('domain,n\npier.example,Jetée', (one) => one.charCodeAt(0))
  expect(await read(latin, 'text/csv; charset=iso-8859-1')).toMatchObject({ rows: [['pier.example', 'Jetée']] })
  const wide = new Uint8Array(new Uint16Array([...'\ufeffdomain\npier.example'].map((one) => one.charCodeAt(0))).buffer)
  expect(await read(wide)).toMatchObject({ columns: ['domain'] })
  expect(await read('\ufeffdomain,n\npier.example,ü', 'text/csv; charset=nonsense')).toMatchObject({
    columns: ['domain', 'n'],
    rows: [['pier.example', 'ü']],
  })
})

describe('JSON', () => {
  const own = {
    format: 'smallprint-list',
    version: 1,
    name: 'Harbour ratings',
    publisher: 'The Harbour Institute',
    licence: 'CC BY 4.0',
    updated: '2026-11-01T10:00:00Z',
    homepage: 'https://harbour.example/ratings',
    columns: ['domain', 'name', 'rating'],
    rows: [
      ['pier.example', 'The Pier', 4.5],
      ['gulls.example', null, true],
    ],
  }

  test('our own format', async () => {
    expect(await read(JSON.stringify(own))).toEqual({
      details: {
        name: 'Harbour ratings',
        publisher: 'The Harbour Institute',
        licence: 'CC BY 4.0',
        updated: '2026-11-01',
        homepage: 'https://harbour.example/ratings',
      },
      columns: ['domain', 'name', 'rating'],
      rows: [
        ['pier.example', 'The Pier', '4.5'],
        ['gulls.example', '', 'true'],
      ],
    })
  })

  test('of what a list says of itself, only what is harmless is taken', async () => {
    const bad = { ...own, homepage: 'javascript:alert(1)', updated: 'yesterday', name: 'x'.repeat(900) }
    const table = await rows(JSON.stringify(bad))
    expect(table.details).toEqual({ name: 'x'.repeat(120), publisher: 'The Harbour Institute', licence: 'CC BY 4.0' })
  })

  test('domains with a value, with several, or with values by key', async () => {
    expect(await rows('{"pier.example":"good","gulls.example":["bias","satire"]}')).toMatchObject({
      columns: ['domain', 'value'],
      rows: [
        ['pier.example', 'good'],
        ['gulls.example', 'bias, satire'],
      ],
    })
    expect(await rows('{"pier.example":{"type":"bias"},"gulls.example":{"note":"old","type":["a",2]}}')).toMatchObject({
      columns: ['domain', 'type', 'note'],
      rows: [
        ['pier.example', 'bias', ''],
        ['gulls.example', 'a, 2', 'old'],
      ],
    })
  })

  test('an array of records', async () => {
    expect(await rows('[{"host":"pier.example","n":1},{"host":"gulls.example"}]')).toMatchObject({
      columns: ['host', 'n'],
      rows: [
        ['pier.example', '1'],
        ['gulls.example', ''],
      ],
    })
  })

  test.each<[string, string, object]>([
    ['a comma too many', '{\n"a.example": 1,\n"b.example": 2,\n}', { why: 'not-json', line: 4 }],
    ['an end too early', '{\n"a.example": 1,\n', { why: 'not-json', line: 3 }],
    [
      'a row of another length',
      JSON.stringify({ ...own, rows: [...own.rows, ['a.example']] }),
      { why: 'shape', entry: 3 },
    ],
    ['a row that is none', JSON.stringify({ ...own, rows: [7] }), { why: 'shape', entry: 1 }],
    ['another version', JSON.stringify({ ...own, version: 2 }), { why: 'shape', entry: 0 }],
    ['values too deep', '{"a.example":1,"b.example":{"x":{"y":1}}}', { why: 'shape', entry: 2 }],
    ['no rows', '{}', { why: 'empty' }],
    [
      'keys without end',
      JSON.stringify(Array.from({ length: 50 }, (_, n) => ({ [`k${n}`]: 1 }))),
      { why: 'too-many-columns' },
    ],
  ])('%s is refused', async (_, text, fault) => expect(await read(text)).toEqual({ fault }))
})
