// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { changeSettings } from '../platform/settings.ts'
import { type CurrentSettings, DEFAULT_SETTINGS } from '../platform/settings-shape.ts'
import { App } from './App.tsx'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))
vi.mock('../messages/send.ts', () => ({ toWorker: vi.fn() }))
vi.mock('./list-door.ts', () => ({ listDoor: { all: async () => [], watch: () => () => undefined } }))
vi.mock('../platform/stored-data.ts', () => ({ STORED_DATA: [], watchStorage: () => () => undefined }))
let tell: (settings: CurrentSettings) => void
vi.mock('../platform/settings.ts', () => ({
  readSettings: async () => DEFAULT_SETTINGS,
  readOwnSettings: async () => DEFAULT_SETTINGS,
  changeSettings: vi.fn(),
  watchSettings: (onChange: typeof tell) => {
    tell = onChange
    return () => undefined
  },
}))

const root = document.body
const chosen = () => [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].findIndex((one) => one.checked)
const choose = (n: number) => act(async () => root.querySelectorAll<HTMLInputElement>('input[type=radio]')[n]?.click())

beforeEach(async () => {
  render(null, root)
  await act(async () => render(<App />, root))
})

test('a change is asked for, and shown once storage tells of it', async () => {
  expect(chosen()).toBe(0)
  await choose(1)
  const change = vi.mocked(changeSettings).mock.lastCall?.[0]
  expect(change?.(DEFAULT_SETTINGS)).toEqual({ badges: 'chosen' })
  act(() => tell({ ...DEFAULT_SETTINGS, badges: 'chosen' }))
  expect(chosen()).toBe(1)
})

test('what another page or a policy changes is shown at once', () => {
  act(() => tell({ ...DEFAULT_SETTINGS, badges: 'click', locked: ['badges'] }))
  expect(chosen()).toBe(2)
  expect(root.querySelector('fieldset')?.disabled).toBe(true)
})

test('a change that could not be kept is taken back, and the page says why', async () => {
  vi.mocked(changeSettings).mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'))
  await choose(2)
  await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('QUOTA_BYTES_PER_ITEM'))
  expect(chosen()).toBe(0)
})
