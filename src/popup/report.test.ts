import { describe, expect, test } from 'vitest'
import type { Evidence, Reading } from '../reading/types.ts'
import { isReportable, issueUrl, MOST_URL, reportBody, reportOf } from './report.ts'

const url = 'https://www.harbour.example/news/1?utm_source=mail#comments'
const quoted = (quote: string): Evidence => ({ witness: 'text', quote, rule: 'test/rule' })
const reading: Reading = {
  schema: 1,
  url,
  lang: 'en',
  title: 'The ferries stop at noon',
  page: 'article',
  label: 'opinion',
  authors: [{ name: 'Ada Marsh', kind: 'person', confidence: 0.876, evidence: [quoted('By Ada Marsh')] }],
  outlet: { name: 'The Pier', domain: 'harbour.example', evidence: [quoted('The Pier')] },
  origins: [{ name: 'Coast Wire', how: 'wire', evidence: [quoted('(Coast Wire) -')] }],
  caveats: [{ kind: 'views', quote: 'Views are her own.', scope: 'piece', evidence: [quoted('Views are her own.')] }],
  policies: [],
  dates: { published: '2025-03-03' },
  conflicts: [{ about: 'author', claims: [{ value: 'admin', evidence: quoted('"name":"admin"') }] }],
}
const read = (change: Partial<Reading> = {}) => ({ status: 'read', url, reading: { ...reading, ...change } }) as const

test('a disputed fact: the fact with its source, and nothing of the page that the reader came from', () => {
  const fact = {
    from: 'fact',
    name: 'The Pier',
    nature: 'state-run',
    country: 'FR',
    source: 'https://registry.example/pier',
    checked: '2026-11-25',
  } as const
  const { text, caret, address, title } = reportOf(
    { status: 'fact', domain: 'pier.example', fact },
    'What is wrong?',
    '1.2.3',
  )
  expect(text).toBe(`What is wrong?


Smallprint 1.2.3 says of pier.example:

    The Pier: state-run, FR
      source: https://registry.example/pier
      looked up: 2026-11-25
`)
  expect([text.slice(0, caret), address, title]).toEqual(['What is wrong?\n', '', 'Disputed fact: The Pier'])
  expect(issueUrl('https://tracker.example', address, text, title).url).toContain(
    'title=Disputed%20fact%3A%20The%20Pier&',
  )
})

describe('the text', () => {
  test('holds what was read, with rules and quotes, and room for the reader’s words', () => {
    const { text, caret, address } = reportOf(read(), 'What is wrong?', '1.2.3')
    expect(text).toBe(`What is wrong?


Smallprint 1.2.3 read:

    article, opinion, en
    author: Ada Marsh (person, 0.88)
      test/rule (text): By Ada Marsh
    outlet: The Pier
      test/rule (text): The Pier
    origin: Coast Wire (wire)
      test/rule (text): (Coast Wire) -
    caveat: views (piece)
      test/rule (text): Views are her own.
    conflict: author
      admin – test/rule (text): "name":"admin"
    published: 2025-03-03
`)
    expect(text.slice(0, caret)).toBe('What is wrong?\n')
    expect(address).toBe('https://www.harbour.example/news/1')
    expect(text).not.toContain('harbour.example')
  })

  test('says what is missing', () => {
    const { text } = reportOf(read({ authors: [], origins: [], caveats: [], conflicts: [], dates: {} }), '?', '1')
    for (const line of ['author: none', 'origin: none', 'caveat: none', 'published: unknown']) {
      expect(text).toContain(`    ${line}\n`)
    }
  })

  test('tells of pages that were not read', () => {
    expect(reportOf({ status: 'no-article', url }, '?', '1').text).toContain('    no article\n')
    const failed = reportOf({ status: 'failed', url, reason: 'RangeError: too\ndeep' }, '?', '1')
    expect(failed.text).toContain('    failed\n      RangeError: too deep\n')
    expect(failed.address).toBe('https://www.harbour.example/news/1')
    expect(isReportable({ status: 'loading', url })).toBe(false)
    expect(isReportable({ status: 'no-access', url })).toBe(false)
    expect(isReportable(undefined)).toBe(false)
  })

  test('a page’s text stays in the indented lines, and is bounded', () => {
    const hostile = '```\n\n# @everyone [a](b)\r\n\u2028<b>'.repeat(50)
    const evidence = Array.from({ length: 8 }, () => quoted(hostile.slice(0, 600)))
    const caveats = Array.from({ length: 40 }, () => ({ kind: 'age', quote: 'q', scope: 'site', evidence }) as const)
    const { text } = reportOf(read({ caveats }), '?', '1')
    const [, after = ''] = text.split('read:\n\n')
    for (const one of after.trimEnd().split(/\r|\n|\u2028/)) expect(one).toMatch(/^ {4}/)
    expect(text).toMatch(/\(\d+ more lines\)\n$/)
    expect(text.length).toBeLessThan(40_000)
  })
})

describe('what leaves the popup', () => {
  const tracker = 'https://tracker.example/issues'
  const parsed = (of: string) => new URL(of).searchParams

  test('the address stands first, and only where the reader leaves it in', () => {
    expect(reportBody('text\n', 'https://harbour.example/')).toBe('Page: https://harbour.example/\n\ntext\n')
    expect(reportBody('text\n', '')).toBe('text\n')
  })

  test('the form is filled in', () => {
    const { url: form, cut } = issueUrl(tracker, 'https://harbour.example/1', 'a & b = c # d')
    expect(form.startsWith(`${tracker}/new?`)).toBe(true)
    expect(parsed(form).get('title')).toBe('Wrong reading: harbour.example')
    expect(parsed(form).get('body')).toBe('Page: https://harbour.example/1\n\na & b = c # d\n')
    expect(cut).toBe(false)
    expect(parsed(issueUrl(tracker, '', 'x').url).get('title')).toBe('Wrong reading')
    expect(parsed(issueUrl(tracker, 'no address', 'x').url).get('title')).toBe('Wrong reading')
  })

  test.each([
    ['plain', 'a'],
    ['three bytes', '渡'],
    ['four bytes', '🛳'],
    ['halves of characters', '\ud800'],
    ['reserved', '&'],
  ])('its length is bounded: %s', (_, char) => {
    const { url: form, cut } = issueUrl(tracker, `https://harbour.example/${'x'.repeat(1900)}`, char.repeat(20_000))
    expect(cut).toBe(true)
    expect(form.length).toBeLessThanOrEqual(MOST_URL)
    expect(form.length).toBeGreaterThan(MOST_URL - 20)
    expect(parsed(form).get('body')).toMatch(/\n\n\(…\)\n$/)
  })

  test('what just fits is not cut', () => {
    const room = MOST_URL - issueUrl(tracker, '', '').url.length
    expect(issueUrl(tracker, '', 'a'.repeat(room)).cut).toBe(false)
    expect(issueUrl(tracker, '', 'a'.repeat(room + 1)).cut).toBe(true)
  })
})
