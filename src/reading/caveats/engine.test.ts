// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { cite } from '../evidence.ts'
import { survey } from '../survey.ts'
import { CAVEAT_KINDS, type Evidence, type Origin } from '../types.ts'
import { findCaveats } from './engine.ts'
import { isQuoted } from './phrase.ts'
import { RULES } from './rules.ts'
import { caveatsOf, page } from './try.ts'

describe('engine', () => {
  it('has one rule for each kind but syndicated', () => {
    expect(RULES.map((rule) => rule.kind).sort()).toEqual(CAVEAT_KINDS.filter((kind) => kind !== 'syndicated').sort())
  })

  it('quotes the exact sentences of a disclaimer, each under its own kind, and nothing of what stands between', () => {
    const text =
      'Due to the nature of independent content, the Courier cannot guarantee content validity. We ask you to read our content policy so that a clear comprehension of our independent, non-censored media is understood. All content is owned by the author exclusively. Expressed opinions are NOT necessarily the views of the Courier, other authors, affiliates, advertisers, sponsors, partners or technicians. Some content may be satirical in nature. All images within are full responsibility of author and NOT the Courier.'
    const found = caveatsOf(page('last', text)).map(({ kind, quote }) => [kind, quote])
    expect(found).toEqual([
      ['accuracy', 'Due to the nature of independent content, the Courier cannot guarantee content validity.'],
      ['liability', 'All images within are full responsibility of author and NOT the Courier.'],
      [
        'views',
        'Expressed opinions are NOT necessarily the views of the Courier, other authors, affiliates, advertisers, sponsors, partners or technicians.',
      ],
      ['satire', 'Some content may be satirical in nature.'],
    ])
  })

  it('finds the first of several disclaimers that each are a paragraph of their own', () => {
    const lines = [
      'Due to its nature, the Courier cannot guarantee the validity of this content.',
      'We ask you to read our content policy so that our place in the world of news is understood by everybody who reads us.',
      'Expressed opinions are not necessarily the views of the Courier, its advertisers, its sponsors or its technicians.',
    ]
    const story =
      '<p>The council met again on the dam, and the talk went on until the lamps were lit along the river road.</p>'
    const html = page('body', story.repeat(4)).replace('</article>', `<p>${lines.join('</p><p>')}</p></article>`)
    expect(caveatsOf(html).map(({ kind }) => kind)).toEqual(['accuracy', 'views'])
  })

  it('holds one caveat a kind and scope; further sentences are further evidence', () => {
    const html = page(
      'last',
      'This post contains affiliate links.</p><p>It rained.</p><p>If you buy through these links, we may earn a commission.',
    )
    const [one, ...others] = caveatsOf(html)
    expect(others).toEqual([])
    expect(one?.evidence.map((evidence) => evidence.quote)).toEqual([
      'This post contains affiliate links.',
      'If you buy through these links, we may earn a commission.',
    ])
    expect(one?.evidence.every((evidence) => evidence.rule === 'caveats/affiliate')).toBe(true)
  })

  it('says of the whole site what stands in its footer', () => {
    const [caveat] = caveatsOf(page('footer', 'The Courier does not guarantee the accuracy of its articles.'))
    expect(caveat).toMatchObject({ kind: 'accuracy', scope: 'site' })
    const [own] = caveatsOf(page('last', 'We cannot guarantee that this article is accurate.'))
    expect(own).toMatchObject({ kind: 'accuracy', scope: 'piece' })
  })

  it('makes a caveat of each origin, at the same place', () => {
    const document = new DOMParser().parseFromString(page('head', '(Reuters)'), 'text/html')
    const surveyed = survey(document, 'https://courier.example/news/river')
    const context = { survey: surveyed, blocks: new Map() }
    const block = surveyed.blocks.find(({ text }) => text === '(Reuters)')
    const evidence: Evidence = cite(context, 'text', 'origins/dateline', '(Reuters)', block)
    const origins: Origin[] = [{ name: 'Reuters', how: 'wire', evidence: [evidence] }]
    const caveats = findCaveats(context, origins, undefined)
    expect(caveats).toMatchObject([{ kind: 'syndicated', quote: '(Reuters)', scope: 'piece' }])
    const own = caveats[0]?.evidence[0] as Evidence
    expect(own).not.toBe(evidence)
    expect(own.rule).toBe('caveats/syndicated')
    expect(context.blocks.get(own)).toBe(block)
  })

  it('takes the label that was found for the piece', () => {
    const document = new DOMParser().parseFromString(page('last', 'Nothing to see.'), 'text/html')
    const context = {
      survey: survey(document, 'https://courier.example/news/river'),
      blocks: new Map(),
    }
    const evidence: Evidence = {
      witness: 'meta',
      quote: 'Op-Ed',
      rule: 'labels/label',
    }
    expect(findCaveats(context, [], { label: 'opinion', evidence })).toMatchObject([
      { kind: 'opinion', quote: 'Op-Ed' },
    ])
    expect(findCaveats(context, [], { label: 'feature', evidence })).toEqual([])
  })

  it('stays quick on hostile text', () => {
    const long = `${'no guarantee of the content is provided for opinions are not '.repeat(20)}.`
    const html = page('last', Array.from({ length: 40 }, () => long).join('</p><p>'))
    const start = performance.now()
    caveatsOf(html)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('isQuoted', () => {
  it.each([
    ['He wrote: “We cannot', true],
    ['“Yes,” he wrote. We cannot', false],
    ['Er sagte: „Wir können', true],
    ['„Ja“, sagte er. Wir können', false],
    ['Il dit : « nous', true],
    ['Er sagte: »Ja« und ging', false],
    ['"No," she said. The', false],
  ])('%s → %s', (text, quoted) => {
    expect(isQuoted(text, text.length)).toBe(quoted)
  })
})
