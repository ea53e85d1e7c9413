import { afterEach, describe, expect, test, vi } from 'vitest'
import de from '../../public/_locales/de/messages.json' with { type: 'json' }
import fr from '../../public/_locales/fr/messages.json' with { type: 'json' }
import { languageName, list, plural, setWords, t } from './i18n.ts'
import { fill, type Messages, wordsOf } from './words.ts'

vi.mock('./browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => `browser ${key}` } } }))
vi.stubGlobal('navigator', { language: 'en-GB' })
afterEach(() => setWords(undefined))

describe('the words of a file', () => {
  test('have their placeholders resolved, in whatever order they stand', () => {
    const placeholders = { what: { content: '$2' }, number: { content: '$1' } }
    const { a } = wordsOf({ a: { message: '$WHAT$: $Number$ for 5 $$, $UNKNOWN$', placeholders } })
    expect(fill(a ?? '', ['3', 'x'])).toBe('x: 3 for 5 $, $UNKNOWN$')
  })

  test('a value is text, whatever it looks like, and a missing one is nothing', () => {
    expect(fill('$1 and $2', ['$2 $$ $&'])).toBe('$2 $$ $& and ')
  })
})

test('a number goes with its form, by the rules of the language', () => {
  setWords(wordsOf(de as Messages))
  expect([0, 1, 5, 1234].map((n) => plural('toolbar_caveats', n))).toEqual([
    '0 Vorbehalte',
    '1 Vorbehalt',
    '5 Vorbehalte',
    '1.234 Vorbehalte',
  ])
  setWords(wordsOf(fr as Messages))
  expect([0, 1, 2, 1_000_000].map((n) => plural('toolbar_caveats', n).replace(/\s/gu, ' '))).toEqual([
    '0 réserve',
    '1 réserve',
    '2 réserves',
    '1 000 000 réserves',
  ])
})

test('a language with more forms than two has them used', () => {
  const words = {
    ext_locale: 'pl',
    toolbar_caveats_one: '$1 a',
    toolbar_caveats_few: '$1 b',
    toolbar_caveats_other: '$1 c',
  }
  setWords({ ...words, toolbar_caveats_many: '$1 d' })
  expect([1, 2, 5].map((n) => plural('toolbar_caveats', n))).toEqual(['1 a', '2 b', '5 d'])
})

test('lists and names of languages are those of the language', () => {
  setWords(wordsOf(de as Messages))
  expect(list(['A', 'B', 'C'])).toBe('A, B und C')
  expect(['de', 'en', 'es', 'fr'].map(languageName)).toEqual(['Deutsch', 'English', 'Español', 'Français'])
  expect(t('badge_close')).toBe('Schließen')
})
