import { beforeEach, expect, test, vi } from 'vitest'
import { offerOnLinks } from '../platform/menus.ts'
import { isInstalledByPolicy, openPage } from '../platform/pages.ts'
import { isFirstStart } from '../platform/session.ts'
import { injectEverywhere } from '../platform/tabs.ts'
import { onInstalled, takeOverOpenPages } from './install.ts'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))
vi.mock('../platform/language.ts', () => ({ speak: vi.fn() }))
vi.mock('../platform/tab-states.ts', () => ({}))
vi.mock('../platform/action.ts', () => ({}))
vi.mock('../platform/menus.ts', () => ({ offerOnLinks: vi.fn() }))
vi.mock('../platform/session.ts', () => ({ isFirstStart: vi.fn() }))
vi.mock('../platform/tabs.ts', () => ({ injectEverywhere: vi.fn() }))
vi.mock('../platform/pages.ts', () => ({ isInstalledByPolicy: vi.fn(), openPage: vi.fn() }))

beforeEach(() => {
  vi.mocked(openPage).mockReset()
  vi.mocked(offerOnLinks).mockReset()
  vi.mocked(isInstalledByPolicy).mockReset().mockResolvedValue(false)
})

test('the first page opens when the reader installs it', async () => {
  await onInstalled({ reason: 'install' })
  expect(openPage).toHaveBeenCalledExactlyOnceWith('src/welcome/index.html')
  expect(offerOnLinks).toHaveBeenCalledExactlyOnceWith('Who published this?')
})

test.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])('not on %s', async (reason) => {
  await onInstalled({ reason })
  expect(openPage).not.toHaveBeenCalled()
  expect(offerOnLinks).toHaveBeenCalledOnce()
})

test('not on the machines of a school or library', async () => {
  vi.mocked(isInstalledByPolicy).mockResolvedValue(true)
  await onInstalled({ reason: 'install' })
  expect(openPage).not.toHaveBeenCalled()
})

test('open pages are taken over at the first start of a session, and at no other', async () => {
  vi.mocked(isFirstStart).mockResolvedValueOnce(true).mockResolvedValue(false)
  for (let start = 0; start < 3; start++) await takeOverOpenPages()
  expect(injectEverywhere).toHaveBeenCalledOnce()
})
