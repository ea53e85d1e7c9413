import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../platform/settings-shape.ts'
import { MOST_BYTES, settingsFile, settingsIn } from './settings-file.ts'

const settings = {
  ...DEFAULT_SETTINGS,
  badges: 'chosen',
  quietSites: ['a.example'],
  chosenSites: ['b.example', 'xn--bcher-kva.example', '127.0.0.1'],
  hiddenKinds: ['age', 'press-release'],
  history: true,
  language: 'fr',
  facts: false,
  hiddenFacts: ['state-funded/FR/The Pier', 'satire//Gull'],
  linkBadges: 'everywhere',
  quietLinkSites: ['c.example'],
} satisfies Settings
const file = (change: object) => JSON.stringify({ format: 'smallprint-settings', version: 2, settings: {}, ...change })

test('what is written is read again, and nothing besides', () => {
  const { version: _, locked: __, ...fields } = settings
  expect(settingsIn(settingsFile(settings))).toEqual({ fields })
})

test('what a file leaves out is left out; capitals in a site are no fault', () => {
  expect(settingsIn(file({ settings: { quietSites: ['News.Example'] } }))).toEqual({
    fields: { quietSites: ['news.example'] },
  })
})

describe('of a bad file nothing is taken', () => {
  test.each<[string, string, object]>([
    ['no JSON', '{"format"', { why: 'not-json' }],
    ['an empty file', '', { why: 'not-json' }],
    ['another JSON', '{"name":"x"}', { why: 'not-ours' }],
    ['a list', '[]', { why: 'not-ours' }],
    ['a newer version', file({ version: 3, settings: { later: true } }), { why: 'version', version: 3 }],
    ['a version that never was', file({ version: 1 }), { why: 'invalid', place: 'version' }],
    ['no settings', file({ settings: undefined }), { why: 'invalid', place: 'settings' }],
    ['an unknown mode', file({ settings: { badges: 'often' } }), { why: 'invalid', place: 'settings.badges' }],
    ['an unknown setting', file({ settings: { badge: 'click' } }), { why: 'invalid', place: 'settings.badge' }],
    [
      'an address for a site',
      file({ settings: { badges: 'click', quietSites: ['a.example', 'https://b.example/'] } }),
      { why: 'invalid', place: 'settings.quietSites.1' },
    ],
    [
      'an unknown kind',
      file({ settings: { hiddenKinds: ['rage'] } }),
      { why: 'invalid', place: 'settings.hiddenKinds.0' },
    ],
    [
      'no key of a fact',
      file({ settings: { hiddenFacts: ['satire//Gull', 'The Pier'] } }),
      { why: 'invalid', place: 'settings.hiddenFacts.1' },
    ],
    ['a prototype', '{"__proto__":{"format":"smallprint-settings","version":2}}', { why: 'not-ours' }],
    ['a flood', `"${'x'.repeat(MOST_BYTES)}"`, { why: 'too-large' }],
  ])('%s', (_, text, fault) => {
    expect(settingsIn(text)).toEqual({ fault })
  })
})
