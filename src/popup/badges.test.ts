import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../platform/settings-shape.ts'
import { badgesOn, withBadges } from './badges.ts'

const page = 'https://www.harbour.example/news/1'

describe('the switch for badges', () => {
  test('on by default, off on a quiet site, and of the same site with and without www.', () => {
    expect(badgesOn(DEFAULT_SETTINGS, page)).toBe('on')
    expect(badgesOn({ ...DEFAULT_SETTINGS, quietSites: ['harbour.example'] }, page)).toBe('site-off')
    expect(badgesOn({ ...DEFAULT_SETTINGS, quietSites: ['other.example'] }, page)).toBe('on')
  })

  test('there is none on pages that can have no badges', () => {
    for (const url of ['', 'about:blank', 'chrome://settings/']) {
      expect(badgesOn(DEFAULT_SETTINGS, url)).toBeUndefined()
      expect(withBadges(DEFAULT_SETTINGS, url, false)).toEqual({})
    }
  })

  test('changes this site and no other', () => {
    const settings = { ...DEFAULT_SETTINGS, quietSites: ['other.example'] }
    const off = withBadges(settings, page, false)
    expect(off).toEqual({ quietSites: ['other.example', 'harbour.example'] })
    expect(withBadges({ ...settings, ...off }, page, true)).toEqual({ quietSites: ['other.example'] })
  })

  test('off everywhere: switches all sites, and keeps the quiet ones quiet', () => {
    const settings = { ...DEFAULT_SETTINGS, badges: false, quietSites: ['other.example'] }
    expect(badgesOn(settings, page)).toBe('everywhere-off')
    expect(withBadges(settings, page, true)).toEqual({ badges: true })
  })
})
