// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { CAVEAT_KINDS, LABELS, POLICY_KINDS, WITNESSES } from '../reading/types.ts'
import { caveatSentence, dayOf, labelName, policyName, witnessName, witnessSays } from './words.ts'

vi.mock('../platform/i18n.ts', () => import('./test-words.ts'))

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')
const outlet = { name: 'VT' }

describe('words', () => {
  test('every kind has words of its own', () => {
    const sentences = CAVEAT_KINDS.map((kind) => caveatSentence({ kind, quote: '' }, outlet))
    expect(new Set(sentences).size).toBe(CAVEAT_KINDS.length)
    expect(new Set(POLICY_KINDS.map(policyName)).size).toBe(POLICY_KINDS.length)
    expect(new Set(WITNESSES.map(witnessName)).size).toBe(WITNESSES.length)
    expect(new Set(LABELS.map(labelName)).size).toBe(LABELS.length)
    for (const witness of WITNESSES) expect(witnessSays(witness)).toMatch(/says$/)
  })

  test('the outlet is named where the page names it, as a whole word', () => {
    const sentence = (quote: string, name = 'VT') => plain(caveatSentence({ kind: 'accuracy', quote }, { name }))
    expect(sentence('VT does not guarantee anything.')).toMatch(/^VT does not guarantee/)
    expect(sentence('RT does not guarantee anything.')).toBe('Accuracy is not guaranteed.')
    expect(sentence('HVTO does not guarantee anything.')).toBe('Accuracy is not guaranteed.')
    expect(sentence('What? (a.b) promises nothing.', '(a.b)')).toMatch(/^\(a\.b\) does not guarantee/)
    expect(sentence('Nothing is promised.', '')).toBe('Accuracy is not guaranteed.')
  })

  test('a date is the day that the page states, whatever its time zone', () => {
    expect(dayOf('2025-03-03')).toBe('March 3, 2025')
    expect(dayOf('2025-03-03T23:30:00-11:00')).toBe('March 3, 2025')
    expect(dayOf('2025-03-03T00:30:00+14:00')).toBe('March 3, 2025')
    expect(dayOf('spring 2025')).toBe('spring 2025')
    expect(dayOf('2025-13-45')).toBe('2025-13-45')
  })
})
