import { beforeEach, expect, test, vi } from 'vitest'
import { onPageFailed, onPagePassed } from './tab-readings.ts'

const { stored, open, setTitle } = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  open: new Set<number>(),
  setTitle: vi.fn(),
}))
vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))
vi.mock('../platform/language.ts', () => ({ speak: async () => {} }))
vi.mock('../platform/browser.ts', () => {
  const session = {
    get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
    set: async (entry: object) => {
      for (const [key, value] of Object.entries(entry)) stored.set(key, value)
    },
    remove: async (key: string) => void stored.delete(key),
  }
  const get = async (tabId: number) => {
    if (!open.has(tabId)) throw new Error(`No tab with id: ${tabId}.`)
    return { id: tabId }
  }
  const action = { setTitle, setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} }
  return { isAlive: () => true, browser: { storage: { session }, tabs: { get }, action } }
})

const url = 'https://vt.example/'
beforeEach(() => {
  stored.clear()
  open.clear()
  setTitle.mockClear()
})

test('what a page reports is known of its tab, and shown at the icon', async () => {
  open.add(7)
  await onPagePassed({ url }, 7)
  expect([...stored]).toEqual([['tab:7', { status: 'no-article', url }]])
  expect(setTitle).toHaveBeenCalledOnce()
})

test('of a tab that was closed meanwhile, nothing stays', async () => {
  await onPageFailed({ url, reason: 'the tab went' }, 7)
  expect([...stored]).toEqual([])
  expect(setTitle).not.toHaveBeenCalled()
})
