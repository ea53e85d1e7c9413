// @vitest-environment jsdom

/**
 * The hard cases of bylines, by number: each a page of `cases/` on which readers of bylines are known to go wrong, and
 * in `cases/expected.json` whom a careful person would name. Some numbers have several pages.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import type { Author } from '../types.ts'

interface Case {
  case: number
  file: string
  /** What makes it hard, in words. */
  title: string
  /** Address of the page. */
  url: string
  /** In the order in which the page gives them. Empty: it names nobody. */
  authors: Pick<Author, 'name' | 'kind'>[]
  /** Where the right answer is debatable: why this one. */
  why?: string
}

const folder = join(import.meta.dirname, 'cases')
const cases = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Case[]

const inWords = ({ name, kind }: Case['authors'][number]) => `${name} (${kind})`

function readCase({ file, url }: Case) {
  return read(new DOMParser().parseFromString(readFileSync(join(folder, file), 'utf8'), 'text/html'), url)
}

describe('the hard cases of bylines', () => {
  it('are all there, each page with its expectation', () => {
    expect([...new Set(cases.map((one) => one.case))]).toEqual(Array.from({ length: 49 }, (_, i) => i + 1))
    expect(cases.map(({ file }) => file)).toEqual(
      readdirSync(folder)
        .filter((file) => file.endsWith('.html'))
        .sort(),
    )
    for (const one of cases) expect(Number.parseInt(one.file, 10), one.file).toBe(one.case)
  })

  it.each(cases)('$file: $title', (one) => {
    const reading = readCase(one)
    expect(reading.page).toBe('article')
    expect(reading.authors.map(inWords)).toEqual(one.authors.map(inWords))
  })
})
