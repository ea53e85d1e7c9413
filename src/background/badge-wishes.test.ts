import { beforeEach, expect, test, vi } from 'vitest'
import { toContent } from '../messages/send.ts'
import { changeSettings } from '../platform/settings.ts'
import { DEFAULT_SETTINGS } from '../platform/settings-shape.ts'
import { injectContentScript } from '../platform/tabs.ts'
import { onHideBadges, onPageBadges, onSiteBadges, onSiteOf } from './badge-wishes.ts'

vi.mock('../messages/send.ts', () => ({ toContent: vi.fn() }))
vi.mock('../platform/tabs.ts', () => ({ injectContentScript: vi.fn(async () => undefined) }))
vi.mock('../platform/settings.ts', () => ({ changeSettings: vi.fn() }))

const page = 'https://sport.news.co.uk/a'
const change = (settings: Partial<typeof DEFAULT_SETTINGS> = {}) =>
  vi.mocked(changeSettings).mock.lastCall?.[0]({ ...DEFAULT_SETTINGS, ...settings })

beforeEach(() => vi.clearAllMocks())

test('a site is switched as a whole, by the list of the mode', async () => {
  await onHideBadges({ url: page, from: 'site' })
  expect(change()).toEqual({ quietSites: ['news.co.uk'] })
  await onSiteBadges({ url: page, on: true })
  expect(change({ badges: 'chosen' })).toEqual({ chosenSites: ['news.co.uk'] })
})

test('hidden everywhere, badges are drawn on a click only, and the lists stay', async () => {
  await onHideBadges({ url: page, from: 'everywhere' })
  expect(change({ quietSites: ['a.example'] })).toEqual({ badges: 'click' })
})

test('what is no web page has no site to switch', async () => {
  await onSiteBadges({ url: 'chrome://version', on: false })
  expect(changeSettings).not.toHaveBeenCalled()
  expect(onSiteOf({ address: 'co.uk' })).toBeNull()
  expect(onSiteOf({ address: page })).toBe('news.co.uk')
})

test('badges on a page that our script has not reached yet: it is brought there first', async () => {
  vi.mocked(toContent).mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
  await onPageBadges({ tabId: 7, on: true })
  expect(injectContentScript).toHaveBeenCalledExactlyOnceWith(7)
  expect(toContent).toHaveBeenCalledTimes(2)
})

test('where the browser lets nobody in, nothing happens; a fault of ours is thrown', async () => {
  vi.mocked(toContent).mockRejectedValueOnce(new Error('Receiving end does not exist.'))
  vi.mocked(injectContentScript).mockRejectedValueOnce(new Error('Cannot access contents of the page'))
  await onPageBadges({ tabId: 7, on: true })
  expect(toContent).toHaveBeenCalledOnce()
  vi.mocked(toContent).mockRejectedValueOnce(new TypeError('x is undefined'))
  await expect(onPageBadges({ tabId: 7, on: true })).rejects.toThrow('x is undefined')
})
