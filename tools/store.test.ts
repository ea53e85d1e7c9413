/** The texts for the stores, against the stores' limits and against what the extension asks for and keeps. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import manifest from '../manifest.json' with { type: 'json' }
import { STORED_DATA } from '../src/platform/stored-data.ts'

vi.mock('../src/platform/browser.ts', () => ({ browser: {} }))

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
/** A text without its comments. */
const store = (name: string) => read(`docs/store/${name}`).replace(/<!--.*?-->/gs, '')
/** The text below a heading of the second rank. */
const part = (text: string, heading: string) =>
  text
    .split(/^## /m)
    .find((one) => one.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim() ?? ''

describe.each(['en', 'de', 'fr', 'es'])('the listing: %s', (language) => {
  const text = store(`${language}.md`)

  it('keeps to the limits of both stores', () => {
    expect(part(text, 'Name')).toBe('Smallprint')
    expect(part(text, 'Summary').length).toBeGreaterThan(50)
    expect(part(text, 'Summary').length).toBeLessThanOrEqual(132)
    expect(part(text, 'Description').length).toBeGreaterThan(500)
    expect(part(text, 'Description').length).toBeLessThanOrEqual(15_000)
  })
})

it.each(readdirSync(join(root, 'public/_locales')))('the summary is the one in the package: %s', (language) => {
  const messages = JSON.parse(read(`public/_locales/${language}/messages.json`))
  expect(part(store(`${language}.md`), 'Summary')).toBe(messages.ext_description.message)
})

describe('permissions', () => {
  it('have each its reason, and there is no reason without a permission', () => {
    const text = store('permission-reasons.md')
    const named = [...text.matchAll(/^## `(.+)`$/gm)].map(([, name = '']) => name)
    expect(named.toSorted()).toEqual([...manifest.permissions, ...manifest.host_permissions].toSorted())
    for (const name of named) expect(part(text, `\`${name}\``), name).toMatch(/^\w.{30,}\.$/s)
  })

  it('are all in those two lists: pages are reached through no other door', () => {
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(manifest.host_permissions)
    for (const other of [
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
      'devtools_page',
    ])
      expect(manifest).not.toHaveProperty(other)
  })
})

describe('the privacy policy', () => {
  it('names all that is kept, and nothing else', () => {
    const rows = part(store('privacy.md'), 'What is stored on your machine')
    const named = [...rows.matchAll(/^\| `(\w+)` \|/gm)].map(([, id]) => id)
    expect(named).toEqual(STORED_DATA.map(({ id }) => id))
  })
})
