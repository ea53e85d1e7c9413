// @vitest-environment jsdom

/** The sample sites of the end-to-end tests, each read against what a careful person says of it (`expected.json`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

/** What `expected.json` in a site's folder holds. Lists are sets: order does not count. */
interface Expected {
  /** Path and query of the page on its host, `http://<folder>.example`. */
  path: string
  page: string
  authors: { name: string; kind: string; credentials?: string }[]
  outlet: string
  origins: string[]
  caveats: string[]
  policies: string[]
  /** Left out: none. */
  conflicts?: string[]
  /** The page is made by its scripts: only a browser can read it. */
  scripts?: true
}

const root = join(import.meta.dirname, '../../e2e/sites')
const sites = readdirSync(root).filter((name) => existsSync(join(root, name, 'expected.json')))
const expectedOf = (site: string) => JSON.parse(readFileSync(join(root, site, 'expected.json'), 'utf8')) as Expected

const sorted = (names: string[]) => [...names].sort()
const unique = (names: string[]) => sorted([...new Set(names)])

function readSite(site: string, path: string) {
  const file = path.replace(/\?.*$/, '').replace(/\/$/, '/index.html')
  const document = new DOMParser().parseFromString(readFileSync(join(root, site, file), 'utf8'), 'text/html')
  return read(document, `http://${site}.example${path}`)
}

describe.each(sites.filter((site) => !expectedOf(site).scripts))('%s', (site) => {
  const expected = expectedOf(site)
  const reading = readSite(site, expected.path)

  it('is this kind of page, of this outlet', () => {
    expect([reading.page, reading.outlet.name]).toEqual([expected.page, expected.outlet])
  })

  it('names these authors', () => {
    const named = reading.authors.map(({ name, kind }) => `${name} (${kind})`)
    expect(sorted(named)).toEqual(sorted(expected.authors.map(({ name, kind }) => `${name} (${kind})`)))
    for (const { name, credentials } of expected.authors)
      if (credentials)
        expect(reading.authors.find((one) => one.name === name)).toMatchObject({
          credentials: expect.stringContaining(credentials),
        })
  })

  it('comes from there', () => {
    expect(sorted(reading.origins.map((origin) => origin.name))).toEqual(sorted(expected.origins))
  })

  it('has these caveats', () => {
    expect(unique(reading.caveats.map((caveat) => caveat.kind))).toEqual(sorted(expected.caveats))
  })

  it('links these policies', () => {
    expect(unique(reading.policies.map((policy) => policy.kind))).toEqual(sorted(expected.policies))
  })

  it('contradicts itself only where it does', () => {
    expect(reading.conflicts.map((conflict) => conflict.about)).toEqual(expected.conflicts ?? [])
  })
})

describe('pages beside the articles', () => {
  it('are no articles: nobody is named on a policy page', () => {
    for (const site of sites.filter((name) => existsSync(join(root, name, 'about.html')))) {
      const reading = readSite(site, '/about.html')
      expect([site, reading.authors, reading.origins]).toEqual([site, [], []])
      expect(reading.page, site).not.toBe('article')
    }
  })

  it('are the ones that the newsstand leads to', () => {
    const door = new DOMParser().parseFromString(readFileSync(join(root, 'index.html'), 'utf8'), 'text/html')
    const links = [...door.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(sorted(links)).toEqual(sorted(sites.map((site) => `http://${site}.example${expectedOf(site).path}`)))
  })

  it('are there: no relative link of a sample page leads nowhere', () => {
    let followed = 0
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    )) {
      const document = new DOMParser().parseFromString(readFileSync(join(root, file), 'utf8'), 'text/html')
      for (const link of document.querySelectorAll('a[href], link[href], script[src]')) {
        const href = (link.getAttribute('href') ?? link.getAttribute('src') ?? '').replace(/[?#].*$/, '')
        if (!href || /^[a-z]+:/.test(href)) continue
        followed++
        expect(existsSync(join(root, file, '..', href)), `${file}: ${href}`).toBe(true)
      }
    }
    expect(followed).toBeGreaterThan(40)
  })
})
