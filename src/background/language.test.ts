import { expect, test, vi } from 'vitest'
import type { TabState } from '../messages/contract.ts'
import { showOnIcon } from '../platform/action.ts'
import { setWords } from '../platform/i18n.ts'
import { speak } from '../platform/language.ts'
import { offerOnLinks } from '../platform/menus.ts'
import { nameMenu, onLanguage } from './language.ts'

vi.mock('../platform/browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => `en ${key}` } } }))
vi.mock('../platform/action.ts', () => ({ showOnIcon: vi.fn() }))
vi.mock('../platform/menus.ts', () => ({ offerOnLinks: vi.fn() }))
vi.mock('../platform/language.ts', () => ({ speak: vi.fn() }))
vi.mock('../platform/tab-states.ts', () => ({
  readStatesByTab: async () =>
    new Map<number, TabState>([
      [3, { status: 'no-article', url: 'https://a.example/' }],
      [9, { status: 'failed', url: 'https://b.example/', reason: 'x' }],
    ]),
}))

test('the menu is named only when it is known which language is spoken', async () => {
  vi.mocked(speak).mockImplementationOnce(async () => setWords({ menu_who_published: 'Wer hat das veröffentlicht?' }))
  await nameMenu()
  expect(offerOnLinks).toHaveBeenCalledExactlyOnceWith('Wer hat das veröffentlicht?')
})

test('another language: the menu and the titles of all icons', async () => {
  setWords({ menu_who_published: 'Qui ?', toolbar_no_article: 'Pas d’article', toolbar_failed: 'Échec' })
  await onLanguage()
  expect(offerOnLinks).toHaveBeenLastCalledWith('Qui ?')
  expect(vi.mocked(showOnIcon).mock.calls).toEqual([
    [3, '', 'Pas d’article'],
    [9, '!', 'Échec'],
  ])
})
