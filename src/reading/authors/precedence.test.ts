import { describe, expect, it } from 'vitest'
import { type Heard, judge } from './judge.ts'
import { named } from './precedence.ts'
import { WEIGHTS } from './weights.ts'

const seen = (block: number, place: string[], signs: string[] = [], data: number[] = []): Heard => ({
  signs: ['visible', ...signs],
  places: [place],
  blocks: [block],
  data,
})
const hidden = (signs: string[], data = [0]): Heard => ({ signs: ['hidden', ...signs], places: [], blocks: [], data })
const BYLINE = ['by@head', 'way:by', 'person', 'plainly-said']
const CREDIT = ['by@late', 'way:by', 'person', 'sure', 'explicit', 'reporting']

describe('precedence between names that are likely enough', () => {
  it.each<[string, Heard[], number[], boolean[]]>([
    ['nobody below an even chance', [seen(3, BYLINE)], [0.49], [false]],
    [
      'the byline that is seen, not what only the data says',
      [seen(3, BYLINE), hidden(['person'])],
      [0.6, 0.9],
      [true, false],
    ],
    [
      'both, where the data names the byline as well',
      [seen(3, BYLINE, [], [0]), hidden(['person'])],
      [0.9, 0.7],
      [true, true],
    ],
    ['the data alone, where no byline is seen', [hidden(['person'])], [0.8], [true]],
    ['no outlet beside a person', [seen(3, BYLINE), seen(3, BYLINE, ['outlet'])], [0.9, 0.9], [true, false]],
    ['an outlet that signs alone', [seen(3, BYLINE, ['outlet'])], [0.8], [true]],
    ['no helper beside the writer', [seen(3, BYLINE), seen(40, CREDIT)], [0.9, 0.9], [true, false]],
    ['those who reported, where nobody else signs', [seen(40, CREDIT), seen(40, CREDIT)], [0.7, 0.7], [true, true]],
  ])('%s', (_, heard, given, expected) => {
    expect(named(heard, given)).toEqual(expected)
  })
})

describe('what the judge makes of a name in its company', () => {
  it('a plain byline prevails over somebody whom only the data names', () => {
    const heard = [
      seen(
        3,
        [...BYLINE, 'form:best', 'words:2', 'close', 'bare', 'by@head+data-other'],
        ['data-other', 'rare-name', 'untold'],
      ),
      hidden(['json-ld', 'person', 'form:best', 'words:2', 'data:1', 'unmentioned', 'untold']),
    ]
    expect(named(heard, judge(heard, WEIGHTS))).toEqual([true, false])
  })

  it('who stands in the list of a sure author signs as well', () => {
    const place = ['marked@head', 'way:marked', 'person', 'class', 'rel', 'author-link', 'sure', 'form:best', 'close']
    const weak = ['marked@head', 'way:marked', 'person', 'rel', 'author-link', 'form:fair']
    const heard = [seen(3, place, ['agreed', 'json-ld'], [0]), seen(5, weak, ['data-other', 'no-given-name'])]
    expect(named(heard, judge(heard, WEIGHTS))).toEqual([true, true])
  })

  it('the others of a short JSON-LD list are believed when one of them is seen', () => {
    const place = ['by@head', 'way:by', 'person', 'firm', 'sure', 'form:best', 'close', 'under-headline']
    const heard = [
      seen(3, place, ['agreed', 'json-ld', 'data-several'], [0]),
      hidden(['json-ld', 'person', 'form:fair', 'words:2', 'data-several', 'unmentioned']),
    ]
    expect(named(heard, judge(heard, WEIGHTS))).toEqual([true, true])
  })

  it('an outlet is nobody’s co-author', () => {
    const heard = [seen(3, [...BYLINE, 'sure'], ['agreed'], [0]), seen(3, BYLINE, ['outlet'])]
    expect(named(heard, judge(heard, WEIGHTS))).toEqual([true, false])
  })
})
