// @vitest-environment jsdom
import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import type { FactSaid, ListSaid, OpenPageSaid, Said } from '../sources/types.ts'
import { type FactWishes, SaidList } from './SaidList.tsx'

vi.mock('../platform/i18n.ts', () => import('./test-words.ts'))

const root = document.body
const plain = (node: Element | null | undefined = root) => node?.textContent?.replace(/[\u2068\u2069]/g, '') ?? ''
const show = (said: Said[], wishes: FactWishes = {}) =>
  act(async () => render(<SaidList said={said} {...wishes} />, root))
const rows = () => [...root.querySelectorAll('li')].map((row) => plain(row.querySelector('p')))
const press = (name: string) =>
  act(async () => [...root.querySelectorAll('button')].find((one) => one.textContent === name)?.click())

const fact = {
  from: 'fact',
  name: '<b>Pier</b>',
  nature: 'state-run',
  country: 'FR',
  source: 'https://registry.example/pier',
  checked: '2026-11-25',
} satisfies FactSaid
const row = (list: string, value: string) =>
  ({
    from: 'list',
    list,
    listName: `Index ${list}`,
    publisher: 'Institute',
    name: 'The Pier',
    domain: 'pier.example',
    values: [
      { label: 'score', value },
      { label: 'kind', value: '<i>paper</i>' },
    ],
  }) satisfies ListSaid
const page: OpenPageSaid = { from: 'open-page', name: 'The Pier' }

beforeEach(() => render(null, root))

test('a line a fact, with who says so and when one step below', async () => {
  await show([fact])
  expect(rows()).toEqual(['State-run · France'])
  const details = root.querySelector('details')
  expect(details?.open).toBe(false)
  expect(plain(details)).toMatch(/About <b>Pier<\/b>: registry\.example.*, looked up on .*25.*2026/)
  expect(details?.querySelector('a')?.href).toBe('https://registry.example/pier')
  expect(root.querySelector('b')).toBeNull()
})

test('lists stand side by side, each in its own scale', async () => {
  await show([row('A', '0.4'), fact, row('B', 'high')])
  expect(rows()).toEqual([
    'Index A: score 0.4 · kind <i>paper</i>',
    'State-run · France',
    'Index B: score high · kind <i>paper</i>',
  ])
  expect(plain(root.querySelector('details'))).toContain('From your list Index A, entry for The Pier, pier.example.')
  expect(plain(root.querySelector('details'))).toContain('The list is made by Institute.')
  expect(root.querySelector('i')).toBeNull()
})

test('what pages of the outlet state is not repeated; with nothing else there is nothing', async () => {
  await show([page])
  expect(root.innerHTML).toBe('')
  await show([page, fact])
  expect(rows()).toEqual(['State-run · France'])
})

test('a source that is no web address is no link', async () => {
  await show([{ ...fact, source: 'javascript:alert(1)' }])
  expect(root.querySelector('a')).toBeNull()
})

test('a fact is hidden and shown again where that is kept', async () => {
  const onHide = vi.fn(async () => undefined)
  await show([fact], { onHide })
  await press('Do not show this')
  expect(onHide).toHaveBeenLastCalledWith(fact, true)
  expect(rows()[0]).toContain('Not shown any more.')
  await press('Show it again')
  expect(onHide).toHaveBeenLastCalledWith(fact, false)
  expect(rows()).toEqual(['State-run · France'])
  onHide.mockRejectedValueOnce(new Error('full'))
  await press('Do not show this')
  expect(rows()).toEqual(['State-run · France'])
})

test('what is not the reader’s to say has no button', async () => {
  await show([fact])
  expect(root.querySelector('button')).toBeNull()
  const onDispute = vi.fn()
  await show([fact], { onDispute })
  await press('Dispute this')
  expect(onDispute).toHaveBeenCalledExactlyOnceWith(fact)
})

test('accessible', async () => {
  await show([fact, row('A', '1')], { onHide: async () => undefined, onDispute: () => undefined })
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id }) => id)).toEqual([])
})
