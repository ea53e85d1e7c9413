// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { cite } from '../evidence.ts'
import { languageBit, languagesOf } from '../languages/likely.ts'
import { surveyOf } from '../read.ts'
import { finish } from '../steps.ts'
import { quickest } from '../timing.ts'
import { CAVEAT_KINDS, type Evidence, type Origin } from '../types.ts'
import { cueIndex } from './cues.ts'
import { findCaveats } from './engine.ts'
import { find, isQuoted, MAX_SENTENCE, matcher } from './phrase.ts'
import { RULES } from './rules.ts'
import { caveatsOf, page } from './try.ts'

/** Time that one phrase may take on the longest sentence, in ms. */
const MOST_MS = 5

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
    const surveyed = surveyOf(document, 'https://courier.example/news/river')
    const context = { survey: surveyed, blocks: new Map() }
    const block = surveyed.blocks.find(({ text }) => text === '(Reuters)')
    const evidence: Evidence = cite(context, 'text', 'origins/dateline', '(Reuters)', block)
    const origins: Origin[] = [{ name: 'Reuters', how: 'wire', evidence: [evidence] }]
    const caveats = finish(findCaveats(context, origins, undefined))
    expect(caveats).toMatchObject([{ kind: 'syndicated', quote: '(Reuters)', scope: 'piece' }])
    const own = caveats[0]?.evidence[0] as Evidence
    expect(own).not.toBe(evidence)
    expect(own.rule).toBe('caveats/syndicated')
    expect(context.blocks.get(own)).toBe(block)
  })

  it('takes a short wording where a link in the text is marked as paid for, and cites the link', () => {
    const sentence = 'Affiliate link: the boots that kept our feet dry.'
    const link = (rel: string) =>
      `${sentence}</p><p>We walked in <a href="https://shop.example/b" rel="${rel}">these boots</a>.`
    expect(caveatsOf(page('last', link('nofollow')))).toEqual([])
    const [caveat] = caveatsOf(page('last', link('nofollow sponsored')))
    expect(caveat).toMatchObject({ kind: 'affiliate', quote: sentence })
    expect(caveat?.evidence.map(({ witness, quote }) => [witness, quote])).toEqual([
      ['text', sentence],
      ['link', 'these boots'],
    ])
  })

  it('leaves out what is set off as a quotation of others', () => {
    const text = 'This article was written with the help of artificial intelligence.'
    const html = (inner: string) => page('body', inner).replace(`<p>${inner}</p>`, inner)
    expect(caveatsOf(html(`<p>${text}</p>`)).map(({ kind }) => kind)).toEqual(['ai'])
    expect(caveatsOf(html(`<blockquote>${text}</blockquote>`))).toEqual([])
  })

  it('believes a line about the author beside the text, not the same words at the end of the report', () => {
    const text =
      'Ann Example is a freelance journalist who has lived beside the river for many years and knows its moods.'
    expect(caveatsOf(page('last', text))).toEqual([])
    expect(caveatsOf(page('last', `<em>${text}</em>`)).map(({ kind }) => kind)).toEqual(['contributor'])
  })

  it('in the running text, takes a disclaimer only from one who speaks of text', () => {
    expect(
      caveatsOf(
        page(
          'last',
          'The ministry does not guarantee the accuracy of the old maps of the valley, which were drawn a century ago.',
        ),
      ),
    ).toEqual([])
    const own = caveatsOf(
      page(
        'last',
        'The ministry does not guarantee the accuracy of this article on the valley, which was drawn from old letters.',
      ),
    )
    expect(own.map(({ kind }) => kind)).toEqual(['accuracy'])
  })

  it("does not take an outlet's own name for a label", () => {
    const html = (site: string) =>
      page('meta', `<meta property="og:site_name" content="${site}">`).replace(
        'in Millbrook</title>',
        'in Millbrook | Tribuna</title>',
      )
    expect(caveatsOf(html('Tribuna'))).toEqual([])
    expect(caveatsOf(html('Courier')).map(({ kind }) => kind)).toEqual(['opinion'])
  })

  it('takes the label that was found for the piece', () => {
    const document = new DOMParser().parseFromString(page('last', 'Nothing to see.'), 'text/html')
    const context = {
      survey: surveyOf(document, 'https://courier.example/news/river'),
      blocks: new Map(),
    }
    const evidence: Evidence = {
      witness: 'meta',
      quote: 'Op-Ed',
      rule: 'labels/label',
    }
    expect(finish(findCaveats(context, [], { label: 'opinion', evidence }))).toMatchObject([
      { kind: 'opinion', quote: 'Op-Ed' },
    ])
    expect(finish(findCaveats(context, [], { label: 'feature', evidence }))).toEqual([])
  })

  it('stays quick on hostile text', () => {
    const long = `${'no guarantee of the content is provided for opinions are not '.repeat(20)}.`
    const html = page('last', Array.from({ length: 40 }, () => long).join('</p><p>'))
    const start = performance.now()
    caveatsOf(html)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('no phrase runs away', () => {
  const units = [
    'a ',
    'A ',
    'Aa ',
    'a',
    'not ',
    'this article is ',
    'We are the ',
    'die Redaktion ',
    'по материал ',
    'cet article ',
    '記事',
  ]
  const texts = units.map((unit) => unit.repeat(MAX_SENTENCE).slice(0, MAX_SENTENCE))
  it.each(RULES.map((rule) => [rule.kind, rule] as const))('%s', (_, rule) => {
    const lists = [rule.anywhere, rule.edges, rule.outside, rule.opening, rule.weak].flatMap((phrases) =>
      Object.values(phrases ?? {}),
    )
    for (const phrase of [...lists, rule.never ?? [], rule.within ?? []].flat()) {
      const made = matcher(phrase)
      for (const text of texts) {
        const least = quickest(() => find(text, made), MOST_MS)
        expect(least, `${phrase} on ${text.slice(0, 12)}…`).toBeLessThan(MOST_MS)
      }
    }
  })
})

describe('cues', () => {
  const index = cueIndex(['ai|guarant', 'isim|çeviri', "can't", '保証|独自に', ''])
  it.each([
    ['Made by AI', 1],
    ['AIR and said', 0],
    ['no Guarantee', 1],
    ['unguaranteed', 0],
    ['IA ISIM Çeviri', 2],
    ['we can’t say', 4],
    ['内容を保証', 8],
    ['', 0],
    ['a', 0],
  ])('%s → %d', (text, bits) => {
    expect(index(text)).toBe(bits)
  })
})

describe('languagesOf', () => {
  const has = (text: string, code: string) => (languagesOf(text) & languageBit(code)) !== 0
  it('tells languages by their small words and their script', () => {
    expect(['en', 'de', 'ru'].map((code) => has('This is not the view of the paper', code))).toEqual([
      true,
      false,
      false,
    ])
    expect(['en', 'de', 'ru'].map((code) => has('Das ist nicht die Meinung der Zeitung', code))).toEqual([
      false,
      true,
      false,
    ])
    expect(['en', 'ru', 'ja'].map((code) => has('Материал из архива', code))).toEqual([false, true, false])
    expect(['en', 'pl', 'ja'].map((code) => has('記事内の要約', code))).toEqual([false, false, true])
  })
  it('leaves a fragment open to all languages of its script', () => {
    expect(['en', 'fi', 'tr', 'ru'].map((code) => has('Nimi muutettu', code))).toEqual([true, true, true, false])
    expect(languagesOf('Nimi muutettu.', 'Nimi muutettu. This is the name of the bridge.')).toBe(languageBit('en'))
    expect(languageBit('xx') & languageBit('de')).toBe(languageBit('de'))
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
