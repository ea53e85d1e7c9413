import { describe, expect, it } from 'vitest'
import { quickest } from '../timing.ts'
import { STATEMENTS } from './statements.ts'

/** Longest sentence that a phrase is tried on, as `republished.ts` bounds it. */
const LONGEST = 600
const phrases = Object.values(STATEMENTS).flatMap((languages) => Object.values(languages).flat())

describe('phrases of statements', () => {
  it('are in many languages', () => {
    const languages = new Set(Object.values(STATEMENTS).flatMap((languages) => Object.keys(languages)))
    for (const code of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'ru', 'tr', 'ja'])
      expect(languages).toContain(code)
  })
  it.each(phrases)('%s names its source once, and is a pattern', (phrase) => {
    expect(phrase.split('_')).toHaveLength(2)
    const [lead = '', tail = ''] = phrase.replace(/^\^?!?~?/, '').split('_')
    for (const part of [lead, tail]) expect(() => new RegExp(part.trim(), 'iu')).not.toThrow()
  })
  it('do not run away on a long sentence', () => {
    const patterns = phrases.flatMap((phrase) =>
      phrase
        .replace(/^\^?!?~?/, '')
        .split('_')
        .filter((part) => part.trim())
        .map((part) => new RegExp(part.trim(), 'giu')),
    )
    const texts = ['a ', 'originally published on ', 'authored by a b c ', 'translated and from the article ', '1'].map(
      (unit) => unit.repeat(LONGEST).slice(0, LONGEST),
    )
    const all = () => {
      for (const pattern of patterns) for (const text of texts) text.replace(pattern, '')
    }
    // All of them together, on all texts: a single one that backtracks would take longer.
    expect(quickest(all, 400)).toBeLessThan(400)
  })
})
