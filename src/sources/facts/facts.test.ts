import { getDomain } from 'tldts'
import { describe, expect, test } from 'vitest'
import { registrableDomain, siteOfAddress } from '../domain.ts'
import { publisherOf } from '../publisher.ts'
import { type FactSaid, NATURES } from '../types.ts'
import { FACTS, FACTS_COUNT, facts } from './index.ts'

interface Row {
  nature: string
  source: string
  checked: string
  name: unknown
  country: unknown
  domains: unknown[]
}
const rows: Row[] = FACTS.flatMap(([nature, groups]) =>
  groups.flatMap(({ source, checked, outlets }) =>
    outlets.map(([name, country, ...domains]) => ({ nature, source, checked, name, country, domains })),
  ),
)
const told = (host: string) => facts({ host, domain: registrableDomain(host) }) as FactSaid[]

describe('the facts as data', () => {
  test('at least 250 outlets over at least 50 countries, each nature with some', () => {
    const outlets = new Set(rows.map(({ name, country }) => `${name}|${country}`))
    const countries = new Set(rows.map(({ country }) => country).filter(Boolean))
    expect(outlets.size).toBeGreaterThanOrEqual(250)
    expect(countries.size).toBeGreaterThanOrEqual(50)
    expect(FACTS.map(([nature]) => nature).sort()).toEqual([...NATURES].sort())
    expect(new Set(rows.map(({ nature }) => nature)).size).toBe(NATURES.length)
    expect(FACTS_COUNT).toBe(new Set(rows.flatMap(({ domains }) => domains)).size)
  })

  test.each(FACTS)('%s: every group names a page by https and the day on which it was read', (_, groups) => {
    const sources = groups.map(({ source }) => source)
    expect(new Set(sources).size).toBe(sources.length)
    for (const { source, checked, outlets } of groups) {
      expect(source).toMatch(/^https:\/\/[^\s/]+\.[^\s/]+\//)
      expect(URL.canParse(source)).toBe(true)
      expect(new Date(checked).toISOString().slice(0, 10)).toBe(checked)
      expect(Date.parse(checked)).toBeLessThanOrEqual(Date.now())
      expect(outlets.length).toBeGreaterThan(0)
    }
  })

  test('names are short and one line, countries are those of ISO 3166', () => {
    const countryName = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    for (const { name, country } of rows) {
      expect(name).toMatch(/^\S(.{0,58}\S)?$/)
      if (country === null) continue
      expect(country).toMatch(/^[A-Z]{2}$/)
      expect(countryName.of(country as string), `${name}`).toBeDefined()
    }
  })

  test('domains are whole registrable domains or hosts below them, as URLs write them', () => {
    for (const { name, domains } of rows) {
      expect(domains.length, `${name}`).toBeGreaterThan(0)
      for (const domain of domains as string[]) {
        expect(new URL(`https://${domain}/`).hostname, `${name}`).toBe(domain)
        expect(domain).not.toMatch(/^www\./)
        // A platform may be a suffix of its own to its users' sites; a suffix that registries keep never is an outlet.
        const registrable = getDomain(domain)
        expect(registrable, domain).not.toBeNull()
        expect(`.${domain}`.endsWith(`.${registrable}`), domain).toBe(true)
        expect(siteOfAddress(`news.${domain}`), domain).toBeDefined()
      }
    }
  })

  test('no domain is told twice of the same nature, and none is owned in two ways', () => {
    const ownership = new Set(['state-run', 'state-funded', 'public-broadcaster'])
    const seen = new Set<string>()
    for (const { nature, domains } of rows) {
      for (const domain of domains) {
        const key = `${ownership.has(nature) ? 'owned' : nature} ${domain}`
        expect(seen, key).not.toContain(key)
        seen.add(key)
      }
    }
  })
})

describe('the facts of a site', () => {
  const [first] = rows
  const domain = String(first?.domains[0])

  test('the host, its parents, and nothing beside them', () => {
    const [fact] = told(domain)
    expect(fact).toEqual({
      from: 'fact',
      name: first?.name,
      nature: first?.nature,
      ...(first?.country ? { country: first.country } : {}),
      source: first?.source,
      checked: first?.checked,
    })
    expect(told(`www.${domain}`)).toEqual(told(domain))
    expect(told(`a.b.c.d.e.f.${domain}`)).toEqual(told(domain))
    expect(told(`not${domain}`)).toEqual([])
    expect(told(`${domain}.example.net`)).toEqual([])
    for (const other of ['pier.example', 'localhost', '127.0.0.1', '', '.', domain.slice(domain.indexOf('.') + 1)]) {
      expect(told(other), other).toEqual([])
    }
  })

  test('the longest domain that matches wins over the one above it', () => {
    const all = new Set(rows.flatMap(({ domains }) => domains as string[]))
    const below = [...all].find((known) => all.has(known.slice(known.indexOf('.') + 1))) ?? ''
    const above = below.slice(below.indexOf('.') + 1)
    expect(told(`www.${below}`)).toEqual(told(below))
    expect(told(below)).not.toEqual(told(above))
    expect(told(`other.${above}`)).toEqual(told(above))
  })

  test('an agency that a state runs is told as both, who owns it first', () => {
    const both = rows
      .filter(({ nature }) => nature === 'agency')
      .flatMap(({ domains }) => domains as string[])
      .map((known) => told(known).map(({ nature }) => nature))
      .filter((natures) => natures.length > 1)
    expect(both.length).toBeGreaterThan(0)
    for (const natures of both) expect(natures.at(-1)).toBe('agency')
  })

  test('a host of very many labels costs no more than a short one', async () => {
    const host = `${'a.'.repeat(50_000)}${domain}`
    expect(told(host)).toEqual(told(domain))
    expect((await publisherOf(`www.${domain}`, [facts])).said).toEqual(told(domain))
  })
})
