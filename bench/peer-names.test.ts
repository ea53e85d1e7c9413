import { expect, test } from 'vitest'
import { namesIn } from './peer-names.mjs'

test('one string becomes the names in it', () => {
  expect(namesIn('Jane Doe and John Roe')).toEqual(['Jane Doe', 'John Roe'])
  expect(namesIn('By Jane Doe, John Roe & Al Poe; Bo Moe')).toEqual(['Jane Doe', 'John Roe', 'Al Poe', 'Bo Moe'])
  expect(namesIn('Von Jana Roth und Udo Kern')).toEqual(['Jana Roth', 'Udo Kern'])
  expect(namesIn('Ana Ruiz y Luis Gil')).toEqual(['Ana Ruiz', 'Luis Gil'])
})

test('"by" and its like are taken off, in every line and alone', () => {
  expect(namesIn('By\n  Jane Doe\n\n and\n John Roe')).toEqual(['Jane Doe', 'John Roe'])
  expect(namesIn('Written by: Jane Doe')).toEqual(['Jane Doe'])
  expect(namesIn('di Mario Rossi')).toEqual(['Mario Rossi'])
})

test('names keep what only looks like glue or "by"', () => {
  expect(namesIn('Robert De Niro')).toEqual(['Robert De Niro'])
  expect(namesIn('Di Anne Byron')).toEqual(['Di Anne Byron'])
  expect(namesIn('Andy Ewing')).toEqual(['Andy Ewing'])
  expect(namesIn('https://example.org/people/jane,doe')).toEqual(['https://example.org/people/jane,doe'])
})

test('nothing is no name, and a name given twice is one', () => {
  expect(namesIn('')).toEqual([])
  expect(namesIn(undefined)).toEqual([])
  expect(namesIn('By')).toEqual([])
  expect(namesIn('Jane Doe, Jane Doe')).toEqual(['Jane Doe'])
})
