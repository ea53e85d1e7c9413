// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TabState } from '../messages/contract.ts'
import { toWorker } from '../messages/send.ts'
import { openOptions } from '../platform/options-page.ts'
import { type CurrentSettings, DEFAULT_SETTINGS } from '../platform/settings-shape.ts'
import type { Author, Reading } from '../reading/types.ts'
import { App } from './App.tsx'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))
vi.mock('../messages/send.ts', () => ({ toWorker: vi.fn() }))
vi.mock('../platform/settings.ts', () => ({
  readSettings: async () => settings,
  hideFact: async () => undefined,
  watchSettings: () => () => undefined,
}))
vi.mock('../platform/options-page.ts', () => ({ openOptions: vi.fn() }))
vi.mock('../platform/pages.ts', () => ({ openHistory: vi.fn() }))
let settings: CurrentSettings
let report: (state: TabState | undefined) => void
let watched: number | undefined
vi.mock('../platform/tab-states.ts', () => ({
  watchTabState: (tabId: number, onChange: typeof report) => {
    watched = tabId
    report = onChange
    return () => {
      watched = undefined
    }
  },
}))

const url = 'https://harbour.example/1'
const worker = vi.mocked(toWorker)
const root = document.body
const heading = () => root.querySelector('h1')?.textContent
const headingIs = (words: string) => vi.waitFor(() => expect(heading()).toBe(words))
const toggle = () => root.querySelector<HTMLInputElement>('input[role=switch]')
const mount = (tabId: number | undefined) => act(async () => render(<App tabId={tabId} />, root))

beforeEach(() => {
  render(null, root)
  worker.mockReset()
  settings = DEFAULT_SETTINGS
})

const AUTHOR: Author = { name: 'Ada Marsh', kind: 'person', confidence: 0.9, evidence: [] }

const READING: Reading = {
  schema: 1,
  url,
  page: 'article',
  authors: [],
  outlet: { name: 'The Harbour', domain: 'harbour.example', evidence: [] },
  origins: [],
  caveats: [],
  policies: [{ kind: 'content-policy', text: 'Our policy', url: 'https://harbour.example/policy' }],
  dates: {},
  conflicts: [],
}

describe('the reading history', () => {
  const known: TabState = { status: 'read', url, reading: { ...READING, authors: [AUTHOR] } }
  const note = { authors: [{ name: 'Ada Marsh', pieces: 2, outlets: 2 }] }
  const asked: string[] = []
  beforeEach(() => {
    asked.length = 0
    worker.mockImplementation(async (name) => {
      asked.push(name)
      return { 'tab-state': known, 'policy-pages': { own: [], kept: [] }, 'history-of': note }[name as string] as never
    })
  })

  test('is not asked while it is off', async () => {
    await mount(7)
    await vi.waitFor(() => expect(asked).toContain('policy-pages'))
    expect(asked).not.toContain('history-of')
    expect(root.textContent).not.toContain('History')
  })

  test('is asked with each reading of the page while it is on; what it knew of one page is not said of the next', async () => {
    settings = { ...DEFAULT_SETTINGS, history: true }
    await mount(7)
    await vi.waitFor(() => expect(root.textContent).toContain('2 other pieces under this name'))
    await act(async () => report({ ...known, settled: true }))
    expect(asked.filter((name) => name === 'history-of')).toHaveLength(2)
    worker.mockImplementation(() => new Promise(() => undefined))
    await act(async () => report({ ...known, url: 'https://harbour.example/2' }))
    expect(root.textContent).not.toContain('other pieces')
  })
})

describe('a policy', () => {
  // The reader is loaded on the first click; loading it is not what is tested.
  beforeAll(async () => void (await import('../reading/read.ts')), 30_000)
  const policy = 'https://harbour.example/policy'
  const readButton = () => root.querySelector<HTMLButtonElement>('.policy button')
  /** The worker's answers by name; returns the names that it was asked, in order. */
  function answering(answers: Record<string, unknown>): string[] {
    const asked: string[] = []
    worker.mockImplementation(async (name) => {
      asked.push(name)
      if (answers[name] instanceof Error) throw answers[name]
      return answers[name] as never
    })
    return asked
  }
  const known = { 'tab-state': { status: 'read', url, reading: READING }, 'policy-pages': { own: [policy], kept: [] } }
  const html = '<h1>Policy</h1><p>The Harbour does not guarantee the accuracy of its articles.</p>'
  const fetched = { status: 'fetched', html, address: policy, fetchedAt: '2026-03-03T09:41:00.000Z' }

  test('is fetched by the worker, read here, and kept by the worker; on a click only', async () => {
    const asked = answering({ ...known, 'fetch-policy': fetched })
    await mount(7)
    await vi.waitFor(() => expect(readButton()).not.toBeNull())
    expect([...asked].sort()).toEqual(['outlet-address', 'policy-pages', 'said-of', 'tab-state'])
    await act(async () => readButton()?.click())
    await vi.waitFor(() =>
      expect(root.querySelector('.policy-page blockquote')?.textContent).toContain('does not guar'),
    )
    expect(asked.slice(4)).toEqual(['fetch-policy', 'keep-policy'])
    expect(worker).toHaveBeenLastCalledWith('keep-policy', {
      tabId: 7,
      page: expect.objectContaining({ url: policy, address: policy, fetchedAt: fetched.fetchedAt }),
    })
  })

  test('that cannot be kept is shown all the same', async () => {
    answering({ ...known, 'fetch-policy': fetched, 'keep-policy': new Error('quota') })
    await mount(7)
    await vi.waitFor(() => expect(readButton()).not.toBeNull())
    await act(async () => readButton()?.click())
    await vi.waitFor(() => expect(root.querySelector('.policy-page blockquote')).not.toBeNull())
  })

  test('that was refused is not kept', async () => {
    const asked = answering({ ...known, 'fetch-policy': { status: 'refused', why: 'off-site' } })
    await mount(7)
    await vi.waitFor(() => expect(readButton()).not.toBeNull())
    await act(async () => readButton()?.click())
    await vi.waitFor(() => expect(root.textContent).toContain('leads away'))
    expect(asked).not.toContain('keep-policy')
  })

  test('is not offered where the worker cannot say which', async () => {
    const asked = answering({ ...known, 'policy-pages': new Error('gone') })
    await mount(7)
    await vi.waitFor(() => expect(asked).toContain('policy-pages'))
    expect(root.textContent).toContain('Our policy')
    expect(readButton()).toBeNull()
  })
})

describe('the popup and its worker', () => {
  test('asks for its tab, shows the answer, and follows what comes later', async () => {
    worker.mockResolvedValue({ status: 'loading', url })
    await mount(7)
    expect(worker).toHaveBeenCalledExactlyOnceWith('tab-state', { tabId: 7 })
    expect(heading()).toMatch(/^Reading/)
    act(() => report({ status: 'no-article', url }))
    expect(heading()).toBe('No article here')
    act(() => report(undefined))
    expect(heading()).toBe('No article here')
  })

  test('what is known as it opens is drawn in the same step, with the switch as the settings have it', () => {
    worker.mockReturnValue(new Promise(() => undefined))
    const quiet = { ...DEFAULT_SETTINGS, quietSites: ['harbour.example'] }
    render(<App tabId={7} known={{ status: 'no-article', url }} settings={quiet} />, root)
    expect(heading()).toBe('No article here')
    expect(toggle()?.checked).toBe(false)
  })

  test('an answer that says the same is nothing new: the history is asked once', async () => {
    const known: TabState = { status: 'read', url, reading: READING }
    settings = { ...DEFAULT_SETTINGS, history: true }
    let answer: (state: TabState) => void = () => undefined
    const late = new Promise<TabState>((resolve) => (answer = resolve))
    worker.mockImplementation((name) => (name === 'tab-state' ? late : new Promise(() => undefined)) as never)
    await act(async () => render(<App tabId={7} known={known} settings={settings} />, root))
    await vi.waitFor(() => expect(worker).toHaveBeenCalledWith('tab-state', { tabId: 7 }))
    await act(async () => answer({ ...known }))
    expect(worker.mock.calls.filter(([name]) => name === 'history-of')).toHaveLength(1)
  })

  test('what has changed since is taken from the answer', async () => {
    worker.mockResolvedValue({ status: 'no-article', url })
    await act(async () => render(<App tabId={7} known={{ status: 'loading', url }} />, root))
    await headingIs('No article here')
  })

  test('an answer that comes late does not undo what was reported meanwhile', async () => {
    let answer: (state: TabState) => void = () => undefined
    worker.mockReturnValue(new Promise<TabState>((resolve) => (answer = resolve)) as never)
    await mount(7)
    await act(async () => report({ status: 'no-article', url }))
    await act(async () => answer({ status: 'loading', url }))
    expect(heading()).toBe('No article here')
  })

  test('a worker that does not answer is a failure with its reason', async () => {
    worker.mockRejectedValue(new Error('Receiving end does not exist'))
    await mount(7)
    await headingIs('Reading this page failed')
    expect(root.textContent).toContain('Receiving end does not exist')
  })

  test('reads again on request', async () => {
    worker.mockResolvedValueOnce({ status: 'no-article', url })
    await mount(7)
    await headingIs('No article here')
    worker.mockResolvedValueOnce(undefined)
    await act(async () => root.querySelector<HTMLButtonElement>('.action')?.click())
    expect(worker).toHaveBeenLastCalledWith('read-again', { tabId: 7 })
    expect(heading()).toMatch(/^Reading/)
  })

  test('asked to read again before anyone listens, it does not wait for a report that has come meanwhile', async () => {
    const known = { status: 'no-article', url } as const
    let answer: (state: TabState) => void = () => undefined
    worker.mockImplementation((name) =>
      name === 'tab-state'
        ? new Promise((done) => {
            answer = done as typeof answer
          })
        : (Promise.resolve() as never),
    )
    await act(async () => render(<App tabId={7} known={known} />, root))
    const again = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Read this page anyway')
    await act(async () => again?.click())
    expect(heading()).toMatch(/^Reading/)
    await act(async () => answer(known))
    expect(heading()).toBe('No article here')
  })

  test('without a tab there is nothing to ask', async () => {
    await mount(undefined)
    expect(worker).not.toHaveBeenCalled()
    expect(heading()).toBe('This page cannot be read')
  })

  test('ends its watch when it goes', async () => {
    worker.mockResolvedValue({ status: 'loading', url })
    await mount(7)
    expect(watched).toBe(7)
    act(() => render(null, root))
    expect(watched).toBeUndefined()
  })

  test('a setting that could not be written falls back', async () => {
    worker.mockResolvedValueOnce({ status: 'no-article', url })
    await mount(7)
    worker.mockRejectedValueOnce(new Error('quota'))
    await vi.waitFor(() => expect(toggle()?.checked).toBe(true))
    toggle()?.click()
    expect(toggle()?.checked).toBe(false)
    expect(worker).toHaveBeenLastCalledWith('site-badges', { url, on: false })
    await vi.waitFor(() => expect(toggle()?.checked).toBe(true))
  })

  test('where badges come on a click, opening the popup is the click, and the switch takes them away', async () => {
    settings = { ...DEFAULT_SETTINGS, badges: 'click' }
    worker.mockResolvedValue({ status: 'no-article', url } as never)
    await mount(7)
    await vi.waitFor(() => expect(worker).toHaveBeenLastCalledWith('page-badges', { tabId: 7, on: true }))
    await vi.waitFor(() => expect(toggle()?.checked).toBe(true))
    await act(async () => toggle()?.click())
    expect(worker).toHaveBeenLastCalledWith('page-badges', { tabId: 7, on: false })
    expect(toggle()?.checked).toBe(false)
  })

  test('the switch can be pressed as soon as it is seen: it is on, and the press is not undone', async () => {
    settings = { ...DEFAULT_SETTINGS, badges: 'click' }
    const known: TabState = { status: 'no-article', url }
    worker.mockResolvedValue(known as never)
    // Outside of `act`: nothing that comes after the first paint has come.
    render(<App tabId={7} known={known} settings={settings} />, root)
    expect(toggle()?.checked).toBe(true)
    toggle()?.click()
    await act(async () => undefined)
    const told = worker.mock.calls.filter(([name]) => name === 'page-badges').map(([, payload]) => payload)
    expect(told).toEqual([
      { tabId: 7, on: true },
      { tabId: 7, on: false },
    ])
    expect(toggle()?.checked).toBe(false)
  })

  test('otherwise, opening the popup draws nothing', async () => {
    worker.mockResolvedValue({ status: 'no-article', url })
    await mount(7)
    await vi.waitFor(() => expect(toggle()?.checked).toBe(true))
    expect(worker.mock.calls.map(([name]) => name)).toEqual(['tab-state'])
  })

  test('leads to the options, also where no page can be read', async () => {
    await mount(undefined)
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Options')
    await act(async () => button?.click())
    expect(openOptions).toHaveBeenCalledOnce()
  })
})

test('what others say is asked of the outlet and of where the text came from, once', async () => {
  const origins = [
    { name: 'Coast Wire', domain: 'wire.example', how: 'wire' as const, evidence: [] },
    { name: 'Nobody', how: 'wire' as const, evidence: [] },
    { name: 'Bad', domain: 'not a host', how: 'wire' as const, evidence: [] },
  ]
  const fact = { from: 'fact', source: 'https://registry.example/', checked: '2026-11-25' } as const
  const said = {
    'harbour.example': [{ ...fact, name: 'The Harbour', nature: 'public-broadcaster', country: 'FR' }],
    'wire.example': [{ ...fact, name: 'Coast Wire', nature: 'agency' }],
  }
  const state = { status: 'read', url, reading: { ...READING, origins } }
  worker.mockImplementation(async (name) => ({ 'tab-state': state, 'said-of': said })[name as string] as never)
  await mount(7)
  await vi.waitFor(() => expect(root.querySelectorAll('.fact')).toHaveLength(2))
  const lines = [...root.querySelectorAll('.line')].map((line) => line.textContent?.replace(/[\u2068\u2069]/g, ''))
  expect(lines[0]).toContain('Public broadcaster · France')
  expect(lines[1]).toContain('News agency')
  await act(async () => report({ ...state, reading: { ...READING, origins } } as TabState))
  const asked = worker.mock.calls.filter(([name]) => name === 'said-of')
  expect(asked).toEqual([['said-of', { hosts: ['harbour.example', 'wire.example'] }]])
})
