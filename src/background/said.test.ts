import { beforeEach, expect, test, vi } from 'vitest'
import { type CurrentSettings, DEFAULT_SETTINGS } from '../platform/settings-shape.ts'
import type { Source } from '../sources/publisher.ts'
import type { FactSaid } from '../sources/types.ts'
import { onAllFacts, onLinksSeen, onQuietLinks, onSaidOf } from './said.ts'

let settings: CurrentSettings
vi.mock('../platform/settings.ts', () => ({
  readSettings: async () => settings,
  changeSettings: async (change: (current: CurrentSettings) => Partial<CurrentSettings>) => {
    settings = { ...settings, ...change(settings) }
  },
}))
vi.mock('../platform/tabs.ts', () => ({ injectLinks: vi.fn() }))
vi.mock('../platform/browser.ts', () => ({ browser: {} }))
vi.mock('../sources/facts/index.ts', () => {
  const fact = { from: 'fact', country: 'FR', source: 'https://registry.example/', checked: '2026-11-25' } as const
  const facts: Source = ({ domain }) =>
    domain === 'pier.co.uk'
      ? [
          { ...fact, name: 'The Pier', nature: 'agency' },
          { ...fact, name: 'The Pier', nature: 'state-run' },
        ]
      : []
  return { facts, allFacts: () => [{ ...fact, name: 'The Pier', nature: 'agency', domains: ['pier.co.uk'] }] }
})

beforeEach(() => {
  settings = DEFAULT_SETTINGS
})
const natures = async (...hosts: string[]) =>
  Object.entries(await onSaidOf({ hosts })).map(([host, said]) => [
    host,
    ...said.map((one) => (one as FactSaid).nature),
  ])

test('what is known by registrable domain, and nothing of others', async () => {
  expect(await natures('news.pier.co.uk', 'pier.co.uk', 'gull.example', 'notpier.co.uk', '__proto__')).toEqual([
    ['news.pier.co.uk', 'agency', 'state-run'],
    ['pier.co.uk', 'agency', 'state-run'],
  ])
})

test('facts are switched off one by one, and all at once', async () => {
  settings = { ...DEFAULT_SETTINGS, hiddenFacts: ['agency/FR/The Pier'] }
  expect(await natures('pier.co.uk')).toEqual([['pier.co.uk', 'state-run']])
  settings = { ...DEFAULT_SETTINGS, facts: false }
  expect(await natures('pier.co.uk')).toEqual([])
  expect(onAllFacts()).toHaveLength(1)
})

test('of a page’s own site nothing is said on its links', async () => {
  const on = async (url: string) => Object.keys(await onLinksSeen({ url, hosts: ['sport.pier.co.uk', 'gull.example'] }))
  expect(await on('https://search.co.uk/')).toEqual(['sport.pier.co.uk'])
  expect(await on('https://www.pier.co.uk/')).toEqual([])
})

test('a site is made quiet with all that is below it', async () => {
  settings = { ...DEFAULT_SETTINGS, quietLinkSites: ['a.example', 'm.search.co.uk'] }
  await onQuietLinks({ url: 'https://m.search.co.uk/?q=a' })
  expect(settings.quietLinkSites).toEqual(['a.example', 'search.co.uk'])
  await onQuietLinks({ url: 'about:blank' })
  expect(settings.quietLinkSites).toHaveLength(2)
})
