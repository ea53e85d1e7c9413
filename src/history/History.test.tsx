// @vitest-environment jsdom
import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { HistoryEntry } from '../platform/history-entry.ts'
import { History, type HistoryProps } from './History.tsx'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))

const entry = (id: number, change: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  visit: `v${id}`,
  page: `https://pier.example/${id}`,
  url: `https://pier.example/${id}`,
  readAt: `2026-03-0${Math.ceil(id / 2)}T12:0${id}:00.000Z`,
  settled: true,
  reader: '1.0.0',
  hiddenKinds: [],
  title: `Piece ${id}`,
  authors: [{ name: 'Ada Marsh', kind: 'person' }],
  outlet: { name: 'The Pier', domain: 'pier.example' },
  origins: [],
  caveats: [],
  dates: {},
  names: [],
  words: '',
  ...change,
})
const root = document.body.appendChild(document.createElement('div'))
document.title = 'Reading history'
document.documentElement.lang = 'en'
let entries: HistoryEntry[]
const done = async () => true

/** The page, with entries that a deletion really deletes. */
async function show(some: HistoryEntry[], props: Partial<HistoryProps> = {}) {
  entries = some
  const draw = () =>
    render(
      <History
        found={{ entries, more: false }}
        query=""
        isOn
        onQuery={vi.fn()}
        onMore={vi.fn()}
        onDelete={async (id) => {
          entries = entries.filter((one) => one.id !== id)
          draw()
          return true
        }}
        onDeleteAll={done}
        onSaveJson={vi.fn()}
        onSaveCsv={vi.fn()}
        onOptions={vi.fn()}
        {...props}
      />,
      root,
    )
  await act(async () => draw())
}
afterEach(() => render(null, root))

const text = (node: Element | null | undefined) => node?.textContent?.replace(/[\u2068\u2069]/g, '') ?? ''
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => (one.ariaLabel?.replace(/[\u2068\u2069]/g, '') ?? text(one)) === name,
  )
const press = (name: string) => act(async () => button(name)?.click())
const status = () => text(root.querySelector('.shown'))

describe('each state is accessible, with one heading', () => {
  test.each<[string, HistoryEntry[], Partial<HistoryProps>]>([
    ['not yet known', [], { found: undefined }],
    ['empty', [], {}],
    ['off', [entry(1)], { isOn: false }],
    ['with readings', [entry(3), entry(2), entry(1, { title: undefined, authors: [] })], {}],
    ['nothing found', [], { query: 'x' }],
    ['with more', [entry(1)], { found: { entries: [entry(1)], more: true } }],
    ['with a fault', [], { fault: 'no room' }],
  ])('%s', async (_, some, props) => {
    await show(some, props)
    expect(root.querySelectorAll('h1')).toHaveLength(1)
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})

test('readings stand under their days, and lead to their pages', async () => {
  await show([entry(3), entry(2), entry(1, { authors: [] })])
  expect([...root.querySelectorAll('h2')].map(text)).toEqual(['Monday, March 2, 2026', 'Sunday, March 1, 2026'])
  expect([...root.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://pier.example/3',
    'https://pier.example/2',
    'https://pier.example/1',
  ])
  expect(text(root.querySelector('li'))).toContain('By Ada Marsh · The Pier · ')
  expect(text([...root.querySelectorAll('li')].at(-1))).toContain('No author named')
  expect(status()).toBe('Shown: 3')
})

test('words of a page stay words, and an address that is none is no link', async () => {
  await show([entry(1, { title: '<img src=x>', page: 'javascript:alert(1)' })])
  expect(root.querySelector('img, li a')).toBeNull()
  expect(text(root.querySelector('.piece'))).toBe('<img src=x>')
})

test('one is deleted: it is said, and the focus goes to the next; after the last, to the search', async () => {
  await show([entry(3), entry(2), entry(1)], { query: 'piece' })
  await press('Delete: Piece 2')
  expect(document.activeElement).toBe(button('Delete: Piece 1'))
  expect(status()).toBe('Deleted. Shown: 2')
  await press('Delete: Piece 1')
  expect(document.activeElement).toBe(button('Delete: Piece 3'))
  await press('Delete: Piece 3')
  expect(document.activeElement).toBe(root.querySelector('input'))
  expect(status()).toBe('Deleted. Nothing found.')
})

test('all are deleted only after a second word', async () => {
  const onDeleteAll = vi.fn(done)
  await show([entry(1)], { onDeleteAll })
  await press('Delete all')
  expect(onDeleteAll).not.toHaveBeenCalled()
  await press('Keep')
  expect(document.activeElement).toBe(button('Delete all'))
  await press('Delete all')
  await press('Delete now')
  expect(onDeleteAll).toHaveBeenCalledOnce()
  expect(status()).toContain('Deleted.')
})

test('what could not be deleted is not said to be', async () => {
  await show([entry(1)], { onDelete: async () => false, fault: 'no room' })
  await press('Delete: Piece 1')
  expect(status()).toBe('Shown: 1')
  expect(text(root.querySelector('[role=alert]'))).toBe('This did not work: no room')
})

test('the search says what is typed; an empty history has none, and nothing to save', async () => {
  const onQuery = vi.fn()
  await show([entry(1)], { onQuery })
  const field = root.querySelector('input') as HTMLInputElement
  field.value = 'ferries'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  expect(onQuery).toHaveBeenCalledWith('ferries')
  await show([])
  expect(status()).toBe('Nothing has been kept yet.')
  expect(root.querySelector('input, button')).toBeNull()
})
