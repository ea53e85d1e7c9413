// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import type { Reading } from '../reading/types.ts'
import { badgeLabel, badgeWord, makeCard } from './card.ts'

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
const wishes = {
  show: vi.fn(),
  close: vi.fn(),
  hide: (['badge', 'site', 'everywhere'] as const).map((from) => ({ from, act: vi.fn() })),
}

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
  expect(
    [wishes.show, wishes.close, ...wishes.hide.map(({ act }) => act)].some((wish) => wish.mock.calls.length > 0),
  ).toBe(false)
})

test('the ways to take badges away are those that the settings leave, each with how they come back', () => {
  const ways = (hide: Parameters<typeof makeCard>[2]['hide']) =>
    [...makeCard(claims, reading, { ...wishes, hide }).querySelectorAll('footer li')].map((way) => [
      way.querySelector('button')?.textContent,
      way.querySelector(`#${way.querySelector('button')?.getAttribute('aria-describedby')}`)?.textContent,
    ])
  expect(ways(wishes.hide)).toEqual([
    ['Hide this badge', 'Until you open the page again.'],
    ['Hide badges on this site', 'The switch in the popup brings them back.'],
    ['Hide badges everywhere', 'They come only where you click the icon, until you change it in the options.'],
  ])
  expect(ways([{ from: 'page', act: vi.fn() }])).toEqual([
    ['Hide badges on this page', 'The switch in the popup brings them back.'],
  ])
})

test('they stay folded until they are asked for', () => {
  const footer = makeCard(claims, reading, wishes).querySelector('footer')
  expect(footer?.querySelector('ul')?.hidden).toBe(true)
  expect(footer?.querySelector('button')?.getAttribute('aria-expanded')).toBe('false')
})

test('the word of a badge is part of its name, whatever it says first', () => {
  expect(badgeWord(claims, reading)).toBe(`By ${hostile} +1`)
  for (const one of [claims, { authors: [], caveats: claims.caveats }])
    expect(badgeLabel(one, reading)).toContain(badgeWord(one, reading).replace(/ \+1$/, ''))
})

test('claims that are no longer in the reading are left out', () => {
  const gone = { authors: [{ index: 4, evidence: 0 }], caveats: [{ index: 9, evidence: 9 }] }
  expect(makeCard(gone, reading, wishes).querySelector('blockquote')).toBeNull()
  expect(badgeLabel(gone, reading)).not.toContain('undefined')
})
