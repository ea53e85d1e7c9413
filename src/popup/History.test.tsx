// @vitest-environment jsdom
import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import type { HistoryNote, TabState } from '../messages/contract.ts'
import { Popup, type PopupProps } from './Popup.tsx'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))

const author = (name: string) => ({ name, kind: 'person' as const, confidence: 0.9, evidence: [] })
const state: TabState = {
  status: 'read',
  url: 'https://pier.example/1',
  reading: {
    schema: 1,
    url: 'https://pier.example/1',
    title: 'The ferries stop at noon',
    page: 'article',
    authors: [author('Ada Marsh'), author('Tom Low')],
    outlet: { name: 'The Pier', domain: 'pier.example', evidence: [] },
    origins: [],
    caveats: [],
    policies: [],
    dates: {},
    conflicts: [],
  },
}

const root = document.body.appendChild(document.createElement('div'))
document.title = 'Smallprint'
document.documentElement.lang = 'en'
const show = (history: HistoryNote | undefined, props: Partial<PopupProps> = {}) =>
  act(() => render(<Popup state={state} history={history} {...props} />, root))
afterEach(() => render(null, root))
const text = (node: Element | null | undefined) => node?.textContent?.replace(/[\u2068\u2069]/g, '') ?? ''
const lines = () => [...root.querySelectorAll('.authors li')].map(text)

test.each([
  [{ pieces: 1, outlets: 1, outlet: 'The Mast' }, 'You have read 1 other piece under this name, in The Mast.'],
  [{ pieces: 5, outlets: 1, outlet: 'The Pier' }, 'You have read 5 other pieces under this name, in The Pier.'],
  [{ pieces: 1200, outlets: 3 }, 'You have read 1,200 other pieces under this name, in 3 outlets.'],
])('%j, below the author that it is about', (known, words) => {
  show({ authors: [{ name: 'Tom Low', ...known }] })
  expect(lines()[0]).not.toContain('You have read')
  expect(lines()[1]).toContain(words)
})

test('what changed: the words then and now, as text, or that there were none', async () => {
  show({
    authors: [],
    changed: {
      since: '2026-03-01T12:00:00.000Z',
      changes: [
        { what: 'byline', was: 'By <b>Ada Marsh</b>', now: 'By Tom Low' },
        { what: 'correction', now: 'An earlier version had the wrong year.' },
      ],
    },
  })
  const section = root.querySelector('section')
  expect(text(section?.querySelector('h2'))).toMatch(/^Changed since you read it on March 1, 2026/)
  expect([...root.querySelectorAll('.change')].map(text)).toEqual([
    'The bylineWas:By <b>Ada Marsh</b>Now:By Tom Low',
    expect.stringMatching(/Was:nothing foundNow:An earlier version had the wrong year\.$/),
  ])
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('without a history, nothing of it is shown; with one, the way to it', () => {
  show(undefined)
  expect(text(root)).not.toMatch(/You have read|Changed since|History/)
  const onHistory = vi.fn()
  show({ authors: [] }, { onHistory })
  const way = [...root.querySelectorAll('footer button')].find((one) => text(one) === 'History')
  ;(way as HTMLButtonElement).click()
  expect(onHistory).toHaveBeenCalledOnce()
})
