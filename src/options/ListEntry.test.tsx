// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import type { ListInfo } from '../sources/lists/types.ts'
import { ListEntry } from './ListEntry.tsx'
import type { ListDoor } from './list-door.ts'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))

const LIST: ListInfo = {
  id: 'a',
  origin: { is: 'address', url: 'https://lists.example/ratings.csv' },
  details: { name: 'Harbour ratings' },
  columns: ['domain', 'stars'],
  sample: [],
  mapping: { domain: 'domain', show: [] },
  on: true,
  links: true,
  rows: 2,
  skipped: { count: 0 },
  storedAt: '2026-11-25T09:00:00.000Z',
  checkedAt: '2026-11-25T09:00:00.000Z',
}
const door = { markLinks: vi.fn(async () => undefined), switchOn: vi.fn(async () => undefined) }
const root = document.body
const show = (change: Partial<ListInfo> = {}) =>
  act(() =>
    render(
      <ListEntry
        list={{ ...LIST, ...change }}
        door={door as unknown as ListDoor}
        progress={undefined}
        onOutcome={() => undefined}
        onRemoved={() => undefined}
      />,
      root,
    ),
  )
const switches = () => [...root.querySelectorAll<HTMLInputElement>('input[role=switch]')]
const buttons = () => [...root.querySelectorAll('button')].map(({ textContent }) => textContent)

beforeEach(() => render(null, root))

test('links have a switch of their own, which falls back where the wish was not kept', async () => {
  await show()
  const [, links] = switches()
  expect(links?.checked).toBe(true)
  door.markLinks.mockRejectedValueOnce(new Error('quota'))
  await act(async () => links?.click())
  expect(door.markLinks).toHaveBeenCalledExactlyOnceWith('a', false)
  expect(door.switchOn).not.toHaveBeenCalled()
  expect(links?.checked).toBe(true)
  await act(async () => links?.click())
  expect(links?.checked).toBe(false)
})

test('a list that is off is on no links, whatever its other switch says', async () => {
  await show({ on: false })
  expect(switches().map(({ disabled }) => disabled)).toEqual([false, true])
})

test('what an organisation has laid down says so, and can be refreshed, nothing else', async () => {
  await show({ managed: true })
  expect(root.textContent).toContain('Set by your organisation')
  expect(switches().map(({ disabled }) => disabled)).toEqual([true, true])
  expect(buttons()).toEqual(['Refresh now'])
})
