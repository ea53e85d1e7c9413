/** The threat model names the test that holds each door: the tests are there, under those names. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, 'docs/security.md'), 'utf8').replace(/<!--.*?-->/gs, '')
const lines = text.split('\n')

/** "`file` "one test", "another"", several times in a row of a table. */
const NAMED = /`([\w./-]+\.(?:test\.tsx?|spec\.ts|mjs))`((?:,? "[^"]+")+)/g

const named = lines.flatMap((line) =>
  [...line.matchAll(NAMED)].flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => ({ file, name })),
  ),
)

describe('docs/security.md', () => {
  it.each(named)('$file: $name', ({ file, name }) => {
    expect(existsSync(join(root, file)), file).toBe(true)
    // As it stands in the code: quotation marks may be escaped there.
    expect(readFileSync(join(root, file), 'utf8').replaceAll("\\'", "'")).toContain(name)
  })

  it('names a test or a workflow in each row', () => {
    const rows = lines.filter((line) => /^\| (?!What |-)/.test(line))
    expect(rows.length).toBeGreaterThan(15)
    for (const row of rows) expect(row, row.slice(0, 80)).toMatch(/\.test\.tsx?`|\.spec\.ts`|[Ww]orkflow/)
  })
})
