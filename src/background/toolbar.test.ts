import { expect, test, vi } from 'vitest'
import type { Caveat, Reading } from '../reading/types.ts'
import { iconFor } from './toolbar.ts'

vi.mock('../platform/browser.ts', () => ({ browser: {} }))
vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))

const caveat: Caveat = { kind: 'views', quote: 'Views are his own.', scope: 'piece', evidence: [] }
const state = (names: string[], caveats: number, page: Reading['page'] = 'article') => ({
  status: 'read' as const,
  url: 'https://vt.example/',
  reading: {
    schema: 1,
    url: 'https://vt.example/',
    page,
    authors: names.map((name) => ({ name, kind: 'person', confidence: 1, evidence: [] })),
    outlet: { name: 'VT', domain: 'vt.example', evidence: [] },
    origins: [],
    caveats: Array.from({ length: caveats }, () => caveat),
    policies: [],
    dates: {},
    conflicts: [],
  } satisfies Reading,
})

test.each([
  [['Shishir Upadhyaya'], 5, '5', 'By Shishir Upadhyaya · VT · 5 caveats'],
  [['Jane Doe', 'John Roe'], 1, '1', 'By Jane Doe and John Roe · VT · 1 caveat'],
  [['A B', 'C D', 'E F', 'G H'], 0, '', 'By A B, C D, E F, … · VT · no caveats'],
  [[], 0, '', 'No author named · VT · no caveats'],
])('%j with %i caveats', (names, count, text, title) => {
  expect(iconFor(state(names, count))).toEqual({ text, title })
})

test('where all caveats are of kinds that are not shown, it does not say that there are none', () => {
  expect(iconFor({ ...state(['Jane Doe'], 0), hidden: 2 })).toEqual({
    text: '',
    title: 'By Jane Doe · VT · no caveats shown',
  })
})

test('a policy page has no author to speak of', () => {
  expect(iconFor(state([], 2, 'policy'))).toEqual({ text: '2', title: 'VT · 2 caveats' })
})

test('each state without a reading has words of its own', () => {
  const url = 'https://vt.example/'
  const icons = [
    iconFor({ status: 'no-article', url }),
    iconFor({ status: 'no-access', url }),
    iconFor({ status: 'failed', url, reason: 'x' }),
    iconFor({ status: 'loading', url }),
  ]
  expect(new Set(icons.map(({ title }) => title)).size).toBe(4)
  expect(icons.map(({ text }) => text)).toEqual(['', '', '!', ''])
})
