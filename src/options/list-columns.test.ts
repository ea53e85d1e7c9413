import { expect, test } from 'vitest'
import { mappingFrom, usesFrom, withUse } from './list-columns.ts'

const columns = ['site', 'outlet', 'stars', 'seen']
const mapping = { domain: 'site', name: 'outlet', show: [{ column: 'stars', label: 'Stars' }] }
const uses = usesFrom(columns, mapping)
const of = (all: typeof uses) => all.map(({ use }) => use)

test('a mapping becomes one use for each column, and back', () => {
  expect(of(uses)).toEqual(['domain', 'name', 'show', 'none'])
  expect(mappingFrom(uses)).toEqual(mapping)
})

test('there is one domain and one name: who takes the use takes it from the other', () => {
  expect(of(withUse(uses, 'stars', { use: 'domain' }))).toEqual(['none', 'name', 'domain', 'none'])
  expect(of(withUse(uses, 'seen', { use: 'name' }))).toEqual(['domain', 'none', 'show', 'name'])
})

test('the domain is given away by giving it to another, and no other way', () => {
  expect(of(withUse(uses, 'site', { use: 'show' }))).toEqual(of(uses))
  expect(of(withUse(uses, 'unknown', { use: 'domain' }))).toEqual(of(uses))
})

test('labels are tidied; a column without a name shows its values in order', () => {
  const named = withUse(withUse(uses, 'stars', { label: ' Points ' }), 'outlet', { use: 'show' })
  expect(mappingFrom(named)).toEqual({
    domain: 'site',
    show: [
      { column: 'outlet', label: 'outlet' },
      { column: 'stars', label: 'Points' },
    ],
  })
})
