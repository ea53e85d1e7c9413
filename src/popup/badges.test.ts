import { expect, test } from 'vitest'
import { type CurrentSettings, DEFAULT_SETTINGS } from '../platform/settings-shape.ts'
import { badgesOn } from './badges.ts'

const page = 'https://www.harbour.example/news/1'
const settings = (change: Partial<CurrentSettings>) => ({ ...DEFAULT_SETTINGS, ...change })

test('everywhere: on by default, off on a quiet site, and of the same site with and without www.', () => {
  expect(badgesOn(DEFAULT_SETTINGS, page, false)).toEqual({ on: true, scope: 'site', locked: false })
  expect(badgesOn(settings({ quietSites: ['harbour.example'] }), page, true)?.on).toBe(false)
  expect(badgesOn(settings({ quietSites: ['other.example'] }), page, false)?.on).toBe(true)
})

test('on chosen sites: off until the site is chosen', () => {
  expect(badgesOn(settings({ badges: 'chosen' }), page, true)?.on).toBe(false)
  expect(badgesOn(settings({ badges: 'chosen', chosenSites: ['harbour.example'] }), page, false)).toEqual({
    on: true,
    scope: 'site',
    locked: false,
  })
})

test('on a click: about this page alone', () => {
  expect(badgesOn(settings({ badges: 'click' }), page, false)).toEqual({ on: false, scope: 'page', locked: false })
  expect(badgesOn(settings({ badges: 'click' }), page, true)?.on).toBe(true)
})

test('there is none on pages that can have no badges', () => {
  for (const url of ['', 'about:blank', 'chrome://settings/'])
    expect(badgesOn(DEFAULT_SETTINGS, url, true)).toBeUndefined()
})

test('locked is the list that counts, not the other', () => {
  expect(badgesOn(settings({ locked: ['quietSites'] }), page, false)?.locked).toBe(true)
  expect(badgesOn(settings({ locked: ['chosenSites'] }), page, false)?.locked).toBe(false)
  expect(badgesOn(settings({ badges: 'click', locked: ['badges'] }), page, false)?.locked).toBe(false)
})
