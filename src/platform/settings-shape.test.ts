import { describe, expect, test } from 'vitest'
import schema from '../../public/managed-schema.json' with { type: 'json' }
import { CAVEAT_KINDS, type Caveat, type Reading } from '../reading/types.ts'
import {
  BADGE_MODES,
  type CurrentSettings,
  DEFAULT_SETTINGS,
  isSite,
  LANGUAGES,
  LINK_MODES,
  OPTION_NAMES,
  settingsFrom,
  siteOf,
  wantsBadges,
  wantsLinkBadges,
  withBadgesOn,
  withoutKinds,
} from './settings-shape.ts'

const settings = (change: Partial<CurrentSettings>): CurrentSettings => ({ ...DEFAULT_SETTINGS, ...change })

describe('what storage holds', () => {
  test.each([undefined, null, 7, 'x', [], { badges: 'yes', quietSites: 'all', hiddenKinds: 1 }])(
    '%j becomes the defaults',
    (stored) => expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS),
  )

  test('version 1: its switch becomes a mode, its sites are kept', () => {
    expect(settingsFrom({ version: 1, badges: true, quietSites: ['a.example'] })).toEqual(
      settings({ quietSites: ['a.example'] }),
    )
    expect(settingsFrom({ version: 1, badges: false, quietSites: ['a.example'] })).toEqual(
      settings({ badges: 'click', quietSites: ['a.example'] }),
    )
  })

  test('what is whole is kept beside what is not', () => {
    const stored = { badges: 'chosen', chosenSites: ['a.example', 7, ''], hiddenKinds: ['age', 'rage'], later: true }
    expect(settingsFrom(stored)).toEqual(
      settings({ badges: 'chosen', chosenSites: ['a.example'], hiddenKinds: ['age'] }),
    )
  })

  test('facts that are hidden go by their keys, each once', () => {
    const hiddenFacts = ['state-run/FR/The Pier', 'satire//Gull', 'satire//Gull', 'Gull', 'satire/', 7, 'x'.repeat(300)]
    expect(settingsFrom({ hiddenFacts, facts: false, linkBadges: 'often' })).toEqual(
      settings({ hiddenFacts: ['state-run/FR/The Pier', 'satire//Gull'], facts: false }),
    )
  })

  test('sites are brought to one form, each once', () => {
    const quietSites = ['https://www.News.Example:80/a', 'news.example', 'www.news.example', 'two words', 'a/b?c']
    expect(settingsFrom({ quietSites }).quietSites).toEqual(['news.example', 'a'])
  })
})

describe('an organisation', () => {
  const policy = { badges: 'chosen', chosenSites: ['school.example'], hiddenKinds: ['affiliate'] }

  test('its word goes before the reader’s, and is locked', () => {
    expect(settingsFrom({ badges: 'click', quietSites: ['a.example'] }, policy)).toEqual(
      settings({
        badges: 'chosen',
        chosenSites: ['school.example'],
        hiddenKinds: ['affiliate'],
        quietSites: ['a.example'],
        locked: ['badges', 'chosenSites', 'hiddenKinds'],
      }),
    )
  })

  test('what it lets readers change is a default', () => {
    expect(settingsFrom({ language: 'fr' }, { language: 'de' })).toMatchObject({ language: 'de', locked: ['language'] })
    expect(settingsFrom({}, { language: 'xx' })).toMatchObject({ language: 'auto', locked: [] })
    const open = { ...policy, changeable: ['badges', 'nonsense'] }
    expect(settingsFrom({}, open)).toMatchObject({ badges: 'chosen', locked: ['chosenSites', 'hiddenKinds'] })
    expect(settingsFrom({ badges: 'click' }, open)).toMatchObject({ badges: 'click' })
  })

  test('a policy of another shape lays nothing down', () => {
    for (const broken of [undefined, null, 7, [], { badges: 'sometimes', changeable: 'all' }])
      expect(settingsFrom({ badges: 'click' }, broken)).toEqual(settings({ badges: 'click' }))
  })

  test('the schema for policies knows every option, and no other', () => {
    // Lists are no option of the reader's: `background/list-policy.ts` has their shape.
    const { changeable, lists: _, ...options } = schema.properties
    expect(Object.keys(options).sort()).toEqual([...OPTION_NAMES].sort())
    expect(changeable.items.enum).toEqual(OPTION_NAMES)
    expect(options.badges.enum).toEqual(BADGE_MODES)
    expect(options.linkBadges.enum).toEqual(LINK_MODES)
    expect(options.hiddenKinds.items.enum).toEqual(CAVEAT_KINDS)
    expect(options.language.enum).toEqual(['auto', ...LANGUAGES])
  })
})

test('a host is a site without "www."; what is no web page has none', () => {
  expect(siteOf('https://www.news.example:8080/a')).toBe('news.example')
  for (const url of ['chrome://version', 'file:///a.html', 'nonsense', '']) expect(siteOf(url)).toBeUndefined()
})

test('the name of a site', () => {
  for (const name of ['news.example', 'localhost', '127.0.0.1', '[::1]', 'xn--bcher-kva.example'])
    expect(isSite(name), name).toBe(true)
  for (const name of ['', 'News.example', 'a/b', 'a b', '.a', 'a.', 'a..b', `${'a.'.repeat(200)}a`])
    expect(isSite(name), name).toBe(false)
})

describe('badges', () => {
  const wanted = (change: Partial<CurrentSettings>, url: string) => wantsBadges(settings(change), url)

  test('everywhere: but on quiet sites, with all that is below them', () => {
    expect(wanted({}, 'https://news.example/')).toBe(true)
    expect(wanted({ quietSites: ['news.example'] }, 'https://www.news.example/a')).toBe(false)
    expect(wanted({ quietSites: ['news.example'] }, 'https://sport.news.example/a')).toBe(false)
    expect(wanted({ quietSites: ['news.example'] }, 'https://othernews.example/')).toBe(true)
    expect(wanted({ quietSites: ['sport.news.example'] }, 'https://news.example/')).toBe(true)
  })

  test('on chosen sites: there alone', () => {
    const chosen = { badges: 'chosen', chosenSites: ['news.example'], quietSites: ['news.example'] } as const
    expect(wanted({ ...chosen, chosenSites: ['news.example'] } as never, 'https://www.news.example/a')).toBe(true)
    expect(wanted(chosen as never, 'https://other.example/')).toBe(false)
  })

  test('on a click: nowhere by themselves; and never on what is no web page', () => {
    expect(wanted({ badges: 'click', chosenSites: ['news.example'] }, 'https://news.example/')).toBe(false)
    expect(wanted({}, 'chrome://version')).toBe(false)
  })

  test('are switched by the list of the mode, and of no other site', () => {
    const change = (from: Partial<CurrentSettings>, on: boolean) =>
      withBadgesOn(settings(from), 'news.example', 'sport.news.example', on)
    expect(change({ quietSites: ['a.example'] }, false)).toEqual({ quietSites: ['a.example', 'news.example'] })
    // An entry of an older version may name the host.
    expect(change({ quietSites: ['sport.news.example', 'a.example'] }, true)).toEqual({ quietSites: ['a.example'] })
    expect(change({ badges: 'chosen' }, true)).toEqual({ chosenSites: ['news.example'] })
    expect(change({ badges: 'chosen', chosenSites: ['news.example', 'a.example'] }, false)).toEqual({
      chosenSites: ['a.example'],
    })
    expect(change({ badges: 'click' }, false)).toEqual({})
  })
})

test('marks on links: by the mode, and not on quiet sites', () => {
  const wanted = (change: Partial<CurrentSettings>, url = 'https://www.search.example/?q=a') =>
    wantsLinkBadges(settings(change), url)
  expect(wanted({})).toBe(true)
  expect(wanted({ badges: 'click' })).toBe(true)
  expect(wanted({ linkBadges: 'off' })).toBe(false)
  expect(wanted({ quietLinkSites: ['search.example'] })).toBe(false)
  expect(wanted({ quietLinkSites: ['research.example'] })).toBe(true)
  expect(wanted({}, 'chrome://version')).toBe(false)
})

test('kinds that are switched off are left out and counted; what stands stays the same object', () => {
  const caveats = (['age', 'views', 'age'] as const).map((kind) => ({ kind }) as Caveat)
  const reading = { title: 'A', caveats } as Reading
  const shown = withoutKinds(reading, ['age', 'ai'])
  expect(shown).toEqual({ reading: { title: 'A', caveats: [{ kind: 'views' }] }, hidden: 2 })
  expect(shown.reading.caveats[0]).toBe(caveats[1])
  expect(withoutKinds(reading, []).hidden).toBe(0)
})
