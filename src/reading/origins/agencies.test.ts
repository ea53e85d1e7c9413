import { describe, expect, it } from 'vitest'
import { agencyCount, agencyNamed, isAgencyHost } from './agencies.ts'
import { AGENCIES, LENDERS, PRESS_WIRES } from './agency-list.ts'

const rows = `${AGENCIES}\n${PRESS_WIRES}\n${LENDERS}`.split('\n').filter(Boolean)

describe('agencies', () => {
  it('are many, in many countries', () => {
    expect(agencyCount()).toBe(rows.length)
    expect(AGENCIES.trim().split('\n').length).toBeGreaterThan(120)
    expect(new Set(rows.map((row) => row.split('|')[3])).size).toBeGreaterThan(60)
  })
  it.each(rows)('is well written: %s', (row) => {
    const [name, other, short, country, domains, ...rest] = row.split('|')
    expect(rest).toEqual([])
    expect(name).toMatch(/\S/)
    expect(other).toBe(other?.toLowerCase())
    expect(country).toMatch(/^[A-Z]{2}$/)
    expect(domains).toMatch(/^(?:[\w-]+(\.[\w-]+)+(;[\w-]+(\.[\w-]+)+)*)?$/)
    // Every one can be found by some name.
    const known = (name?.startsWith('~') ? [] : [name]).concat(other?.split(';'), short?.split(';')).filter(Boolean)
    for (const one of known) expect(agencyNamed(one as string, true)).toBeDefined()
  })
  it.each([
    'Reuters',
    'the Associated Press',
    'AFP',
    'afp',
    'dpa',
    'Agence France-Presse',
    'ТАСС',
    '共同通信',
    'Agencia EFE',
    'AP',
  ])('knows %s anywhere', (name) => expect(agencyNamed(name)).toBeDefined())
  it.each(['AA', 'TT', 'CP', 'SPA', 'MAP', 'CNN', 'Beta'])('knows %s in a credit only', (name) => {
    expect(agencyNamed(name)).toBeUndefined()
    expect(agencyNamed(name, true)).toBeDefined()
  })
  it.each(['Mia', 'Petra', 'Hina', 'Mehr', 'Sita', 'Leta', 'Ina', 'Sana', 'Dire', 'Nova', 'Map', 'Fars', 'beta'])(
    'takes %s for no agency',
    (name) => expect(agencyNamed(name)).toBeUndefined(),
  )
  it('knows them as one by each of their names', () => {
    expect(agencyNamed('AP')).toBe(agencyNamed('The Associated Press'))
    expect(agencyNamed('Deutsche Presse-Agentur')).toBe(agencyNamed('dpa-infocom'))
    expect(agencyNamed('KNA')).not.toBe(agencyNamed('epd'))
  })
  it('knows their hosts, not those that end alike', () => {
    const apa = agencyNamed('APA')
    expect(apa && isAgencyHost(apa, 'www.apa.at')).toBe(true)
    expect(apa && isAgencyHost(apa, 'europapa.at')).toBe(false)
  })
})
