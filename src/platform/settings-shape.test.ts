import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, settingsFrom, siteOf, wantsBadges } from './settings-shape.ts'

test.each([undefined, null, 7, 'x', [], { badges: 'yes', quietSites: 'all' }])('%j becomes the defaults', (stored) => {
  expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS)
})

test('what is whole is kept beside what is not', () => {
  expect(settingsFrom({ badges: false, quietSites: ['a.example', 7], later: true })).toEqual({
    version: 1,
    badges: false,
    quietSites: ['a.example'],
  })
})

test('a site is its host without "www."; what is no web page has none', () => {
  expect(siteOf('https://www.news.example:8080/a')).toBe('news.example')
  for (const url of ['chrome://version', 'file:///a.html', 'nonsense', '']) expect(siteOf(url)).toBeUndefined()
})

test('badges are wanted where neither all nor this site is switched off', () => {
  const quiet = { ...DEFAULT_SETTINGS, quietSites: ['news.example'] }
  expect(wantsBadges(quiet, 'https://www.news.example/a')).toBe(false)
  expect(wantsBadges(quiet, 'https://sport.news.example/a')).toBe(true)
  expect(wantsBadges({ ...DEFAULT_SETTINGS, badges: false }, 'https://other.example/')).toBe(false)
})
