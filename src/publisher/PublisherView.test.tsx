// @vitest-environment jsdom
import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { type Answered, PublisherView } from './PublisherView.tsx'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))

const plain = () => document.body.textContent?.replace(/[\u2068\u2069]/g, '') ?? ''
const show = (answered: Answered) => render(<PublisherView answered={answered} />, document.body)
const answer = (said: (Answered & { is: 'answer' })['answer']['said'], host = 'news.pier.co.uk') =>
  ({ is: 'answer', answer: { host, domain: 'pier.co.uk', said } }) satisfies Answered
const pier = {
  name: '<b>The Pier</b>',
  owner: 'Marsh & Daughters',
  memberships: ['Coast Press'],
  from: 'open-page' as const,
}

beforeEach(() => render(null, document.body))

test('says the name, whose it is, and where that comes from', () => {
  show(answer([pier]))
  expect(document.querySelector('h1')?.textContent).toBe('Who published this?')
  for (const said of [
    '<b>The Pier</b>',
    'Owned by Marsh & Daughters',
    'Member of Coast Press',
    'Read from a page of pier.co.uk that you have open.',
    'Nothing was fetched',
  ])
    expect(plain()).toContain(said)
  expect(document.querySelector('b')).toBeNull()
})

const fact = {
  from: 'fact',
  name: 'Pier TV',
  nature: 'public-broadcaster',
  country: 'GB',
  source: 'https://registry.example/pier',
  checked: '2026-11-25',
} as const

test('without a page of it: called as others call it, with what they say and who says so', () => {
  show(answer([fact]))
  expect(document.querySelector('.name')?.textContent).toBe('Pier TV')
  expect(plain()).toContain('Public broadcaster · United Kingdom')
  expect(document.querySelector('a')?.href).toBe('https://registry.example/pier')
  show(answer([pier, fact]))
  expect([...document.querySelectorAll('.name')].map(({ textContent }) => textContent)).toEqual(['<b>The Pier</b>'])
  expect(plain()).toContain('Public broadcaster')
})

test('a fact is disputed in a report, and the way back leads to the answer', async () => {
  vi.stubGlobal('__PROJECT__', { version: '1.2.3', tracker: 'https://tracker.example/issues' })
  show(answer([fact]))
  const press = (name: string) =>
    act(async () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click())
  await press('Dispute this')
  expect(document.querySelector('textarea')?.value).toContain('Pier TV: public-broadcaster, GB')
  expect(document.querySelector('main')?.hidden).toBe(true)
  await press('Back')
  expect(document.querySelector('textarea')).toBeNull()
  expect(document.querySelector('main')?.hidden).toBe(false)
})

test('where nothing is known, that is the finding', () => {
  show(answer([]))
  expect(document.querySelector('h1')?.textContent).toBe('Nothing is known beyond the domain.')
  expect(document.querySelector('ul')).toBeNull()
})

test('the domain is set off from the rest of the host', () => {
  const host = () => [...document.querySelectorAll('.host > *')].map(({ textContent }) => textContent)
  show(answer([]))
  expect(host()).toEqual(['news.', 'pier.co.uk'])
  show(answer([], 'pier.co.uk'))
  expect(host()).toEqual(['pier.co.uk'])
})

test('no question and a failure have words of their own', () => {
  show({ is: 'no-question' })
  expect(document.querySelector('h1')?.textContent).toBe('No link was asked about')
  show({ is: 'failed', reason: 'Receiving end does not exist' })
  expect(plain()).toContain('Receiving end does not exist')
})

test.each([answer([pier]), answer([pier, fact]), answer([]), { is: 'no-question' } as const])(
  'accessible: %#',
  async (answered) => {
    show(answered)
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  },
)
