// @vitest-environment jsdom
/** Real pages, spoilt at random, where a corpus stands beside the checkout (see accuracy.mjs). */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { CHANGES, checkPage } from '../src/reading/properties.ts'

const folder = resolve(import.meta.dirname, '..', process.env.SMALLPRINT_CORPUS ?? '../shared/corpus')
const list = resolve(folder, 'pages.jsonl')
/** Pages tried, spread over the list; how often each is spoilt; largest page, in characters. */
const PAGES = 24
const TIMES = 3
const LARGEST = 400_000

const files = existsSync(list)
  ? readFileSync(list, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { file?: string }).file)
      .filter((file) => file !== undefined)
  : []
const some = files.filter((_, i) => i % Math.ceil(files.length / PAGES) === 0)

function htmlOf(file: string): string {
  const bytes = readFileSync(resolve(folder, file))
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').slice(0, LARGEST)
}

const change = fc.tuple(fc.constantFrom(...CHANGES), fc.double({ min: 0, max: 1, noNaN: true }))

describe.skipIf(some.length === 0)('real pages, spoilt', () => {
  it.each(some)(
    '%s',
    (file) => {
      const html = htmlOf(file)
      const spoilt = fc
        .array(change, { minLength: 1, maxLength: 3 })
        .map((changes) => changes.reduce((so, [how, share]) => how(so, Math.floor(share * so.length)), html))
      fc.assert(fc.property(spoilt, checkPage), { numRuns: TIMES, endOnFailure: true })
    },
    60_000,
  )
})
