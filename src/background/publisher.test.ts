import { beforeEach, expect, test, vi } from 'vitest'
import type { TabState } from '../messages/contract.ts'
import { openPage, showWindow } from '../platform/pages.ts'
import type { Question } from '../platform/question.ts'
import type { Reading } from '../reading/types.ts'
import { askForPublisher, onPublisherOf } from './publisher.ts'

let question: Question | undefined
let states: TabState[] = []
vi.mock('../platform/pages.ts', () => ({ openPage: vi.fn(), showWindow: vi.fn() }))
vi.mock('../platform/question.ts', () => ({
  readQuestion: async () => question,
  writeQuestion: async (asked: Question) => {
    question = asked
  },
}))
vi.mock('../platform/tab-states.ts', () => ({ readTabStates: async () => states }))
vi.mock('./said.ts', () => ({ standingSources: async () => [] }))

const read = (name: string, domain: string): TabState => ({
  status: 'read',
  url: `https://www.${domain}/`,
  reading: { outlet: { name, domain, evidence: [] } } as unknown as Reading,
})

beforeEach(() => {
  question = undefined
  states = []
  vi.mocked(openPage).mockReset()
  vi.mocked(showWindow).mockReset().mockResolvedValue(9)
})

test('keeps the host alone, and the window for the next time', async () => {
  await askForPublisher('https://News.Pier.example:8443/secret?reader=ada#here')
  expect(question).toEqual({ host: 'news.pier.example', window: 9 })
  await askForPublisher('http://gulls.example./')
  expect(question).toEqual({ host: 'gulls.example', window: 9 })
  expect(vi.mocked(showWindow).mock.calls.map(([, known]) => known)).toEqual([undefined, 9])
  expect(openPage).not.toHaveBeenCalled()
})

test('a browser without windows gets a tab', async () => {
  vi.mocked(showWindow).mockResolvedValue(undefined)
  await askForPublisher('https://pier.example/')
  expect(openPage).toHaveBeenCalledExactlyOnceWith('src/publisher/index.html')
  expect(question).toEqual({ host: 'pier.example' })
})

test.each(['mailto:ada@pier.example', 'javascript:alert(1)', 'not a link', 'file:///etc/hosts'])(
  'nothing is asked about %s',
  async (link) => {
    await askForPublisher(link)
    expect(question).toBeUndefined()
    expect(showWindow).not.toHaveBeenCalled()
  },
)

test('answers from the tabs that are open at the time of the answer', async () => {
  expect(await onPublisherOf()).toBeUndefined()
  await askForPublisher('https://sport.pier.co.uk/1')
  expect(await onPublisherOf()).toEqual({ host: 'sport.pier.co.uk', domain: 'pier.co.uk', said: [] })
  states = [{ status: 'no-article', url: 'https://pier.co.uk/' }, read('The Pier', 'pier.co.uk')]
  expect((await onPublisherOf())?.said).toEqual([{ name: 'The Pier', from: 'open-page' }])
})
