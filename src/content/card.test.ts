// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import type { Reading } from '../reading/types.ts'
import { badgeLabel, makeCard } from './card.ts'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))

const hostile = '<img src=x onerror=alert(1)>'
const reading: Reading = {
  schema: 1,
  url: 'https://vt.example/',
  page: 'article',
  authors: [{ name: hostile, kind: 'person', credentials: 'is a captain', confidence: 1, evidence: [] }],
  outlet: { name: 'VT', domain: 'vt.example', evidence: [] },
  origins: [{ name: 'RT', how: 'wire', evidence: [] }],
  caveats: [
    {
      kind: 'satire',
      quote: `Satire ${hostile}`,
      scope: 'site',
      evidence: [{ witness: 'text', quote: `Satire ${hostile}`, rule: 'caveats/satire' }],
    },
  ],
  policies: [],
  dates: {},
  conflicts: [],
}
const claims = { authors: [{ index: 0, evidence: 0 }], caveats: [{ index: 0, evidence: 0 }] }
const wishes = { show: vi.fn(), close: vi.fn(), hide: { from: 'site' as const, act: vi.fn() } }

test("the page's text stays text", () => {
  const card = makeCard(claims, reading, wishes)
  expect(card.querySelector('img')).toBeNull()
  expect(card.textContent).toContain(hostile)
  expect(card.querySelector('blockquote')?.textContent).toBe(`Satire ${hostile}`)
})

test('the card says who, from where, and has a name', () => {
  const card = makeCard(claims, reading, wishes)
  for (const said of ['is a captain', 'VT', 'RT']) expect(card.textContent).toContain(said)
  expect(card.querySelector(`#${card.getAttribute('aria-labelledby')}`)?.textContent).not.toBe('')
})

test("clicks that a page's script makes up do nothing", () => {
  const card = makeCard(claims, reading, wishes)
  for (const button of card.querySelectorAll('button')) button.click()
  expect([wishes.show, wishes.close, wishes.hide.act].some((wish) => wish.mock.calls.length > 0)).toBe(false)
})

test('it can be hidden from the site, from the page, or not at all, as the settings say', () => {
  const words = (hide: Parameters<typeof makeCard>[2]['hide']) =>
    makeCard(claims, reading, { ...wishes, hide }).querySelector('footer')?.textContent
  expect(words(wishes.hide)).toBe('Hide badges on this site')
  expect(words({ ...wishes.hide, from: 'page' })).toBe('Hide badges on this page')
  expect(words(undefined)).toBeUndefined()
})

test('claims that are no longer in the reading are left out', () => {
  const gone = { authors: [{ index: 4, evidence: 0 }], caveats: [{ index: 9, evidence: 9 }] }
  expect(makeCard(gone, reading, wishes).querySelector('blockquote')).toBeNull()
  expect(badgeLabel(gone, reading)).not.toContain('undefined')
})
