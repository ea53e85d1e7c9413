// @vitest-environment jsdom

/**
 * One piece in many shapes of HTML: the reading must not depend on how an outlet builds its pages.
 *
 * The seed of the project is a page whose author stands alone in a line, with who he is in the next, a dateline that
 * names another outlet, and a footer of disclaimers. `shapes/` holds it as a WordPress theme, a layout of tables,
 * `<br>` soup and more; `shapes/expected.json` what each must give.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'
import type { Reading } from './types.ts'

interface Expected {
  page: string
  authors: { name: string; kind: string; credentials: string }[]
  outlet: string
  origins: string[]
  /** By kind: the whole sentence; for `syndicated` how the quote begins. */
  quotes: Record<string, string>
  policies: string[]
  conflicts: string[]
}

const folder = join(import.meta.dirname, 'shapes')
const { every, only } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
  every: Expected
  only: Record<string, Partial<Expected>>
}
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''))

function page(name: string): Document {
  return new DOMParser().parseFromString(readFileSync(join(folder, `${name}.html`), 'utf8'), 'text/html')
}

function readShape(name: string): Reading {
  return read(page(name), 'https://www.veteranstoday.com/2019/12/27/staff-college/')
}

/** Text without white space: where a quote spans lines or elements, only its characters must agree. */
const bare = (text: string) => text.replace(/\s+/g, '')

describe('the seed in every shape', () => {
  it('has at least six shapes, and expectations only for shapes that are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(6)
    expect(names).toEqual(expect.arrayContaining(Object.keys(only)))
  })

  describe.each(names)('%s', (name) => {
    const expected: Expected = { ...every, ...only[name] }
    const reading = readShape(name)

    it('is an article of this outlet', () => {
      expect({ page: reading.page, outlet: reading.outlet.name }).toEqual({
        page: expected.page,
        outlet: expected.outlet,
      })
    })

    it('names its author and who he is', () => {
      const authors = reading.authors.map(({ name, kind, credentials }) => ({ name, kind, credentials }))
      expect(authors).toEqual(expected.authors)
    })

    it('names the origin', () => {
      expect(reading.origins.map((origin) => origin.name)).toEqual(expected.origins)
    })

    it('has these caveats and no others, each with its sentence', () => {
      const { syndicated, ...sentences } = expected.quotes
      const quotes = reading.caveats.map(({ kind, quote }) => [kind, quote])
      expect(quotes.filter(([kind]) => kind !== 'syndicated').sort()).toEqual(Object.entries(sentences).sort())
      expect(quotes.filter(([kind]) => kind === 'syndicated')).toEqual([
        ['syndicated', expect.stringMatching(new RegExp(`^${syndicated}`))],
      ])
    })

    it('finds the policies where links stand', () => {
      expect([...new Set(reading.policies.map((policy) => policy.kind))].sort()).toEqual([...expected.policies].sort())
    })

    it('shows contradictions, and only real ones', () => {
      expect(reading.conflicts.map((conflict) => conflict.about)).toEqual(expected.conflicts)
    })

    it('quotes only what stands in the page', () => {
      const text = bare(page(name).body.textContent ?? '')
      const evidence = [...reading.authors, ...reading.origins, ...reading.caveats].flatMap((claim) => claim.evidence)
      const seen = evidence.filter(({ witness }) => witness === 'byline' || witness === 'text')
      expect(seen.length).toBeGreaterThan(0)
      for (const { quote } of seen) expect(text).toContain(bare(quote))
    })
  })

  it('shows both names where the page’s data contradict its byline', () => {
    const [conflict] = readShape('admin').conflicts
    expect(conflict?.claims.map((claim) => claim.value)).toEqual(['Shishir Upadhyaya', 'admin'])
  })
})
