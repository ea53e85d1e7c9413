import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { type Author, LIMITS, type Origin, type Reading } from '../reading/types.ts'
import { type CitationContext, type CslItem, toCsl } from './csl.ts'
import { copyAs, FORMATS } from './formats.ts'

const context: CitationContext = {
  accessed: '2025-04-01',
  words: {
    locale: 'en',
    day: (iso) => `day ${iso}`,
    title: (title) => `“${title}”`,
    accessed: (day) => `(accessed ${day})`,
    origin: {
      wire: (name) => `Text from ${name}`,
      republished: (name) => `Republished from ${name}`,
      translated: (name) => `Translated from ${name}`,
      provided: (name) => `Text provided by ${name}`,
    },
    label: (label) => label[0]?.toUpperCase() + label.slice(1),
  },
}
const evidence = [{ witness: 'text', quote: 'quote', rule: 'test/test' }] as Reading['outlet']['evidence']
const person = (name: string): Author => ({ name, kind: 'person', confidence: 1, evidence })
const organization = (name: string): Author => ({ name, kind: 'organization', confidence: 1, evidence })
const origin = (how: Origin['how'], name: string): Origin => ({ how, name, evidence })

const base: Reading = {
  schema: 1,
  url: 'https://harbour.example/news/1?a_b=1',
  lang: 'en-GB',
  title: 'The ferries stop at noon',
  page: 'article',
  authors: [person('Ada Marsh')],
  outlet: { name: 'The Pier', domain: 'harbour.example', evidence },
  origins: [],
  caveats: [],
  policies: [],
  dates: { published: '2025-03-03T23:30:00-11:00' },
  conflicts: [],
}
const reading = (change: Partial<Reading> = {}): Reading => ({ ...base, ...change })
const copy = (format: (typeof FORMATS)[number], change: Partial<Reading> = {}) =>
  copyAs(format, reading(change), context)

describe('plain text', () => {
  test.each<[string, Partial<Reading>, string]>([
    ['one author', {}, 'Ada Marsh, “The ferries stop at noon”, The Pier, day 2025-03-03. '],
    [
      'several authors, a label, an agency',
      { authors: ['Ada Marsh', 'Jo de Vos', '王小明'].map(person), label: 'opinion', origins: [origin('wire', 'AW')] },
      'Ada Marsh, Jo de Vos, and 王小明, “The ferries stop at noon” [Opinion], The Pier, day 2025-03-03. Text from AW. ',
    ],
    ['nobody named, no date', { authors: [], dates: {} }, '“The ferries stop at noon”, The Pier. '],
    ['no title', { title: undefined, authors: [], dates: {} }, '“The Pier”. '],
    [
      'news is no label worth a word',
      { label: 'news', authors: [] },
      '“The ferries stop at noon”, The Pier, day 2025-03-03. ',
    ],
  ])('%s', (_, change, expected) => {
    expect(copy('plain', change)).toBe(`${expected}https://harbour.example/news/1?a_b=1 (accessed day 2025-04-01).`)
  })
})

describe('Markdown and HTML', () => {
  test('Markdown links the title', () => {
    expect(copy('markdown')).toBe(
      'Ada Marsh, [“The ferries stop at noon”](<https://harbour.example/news/1?a_b=1>), *The Pier*, day 2025-03-03. \\(accessed day 2025-04-01\\).',
    )
  })

  test('Markdown of a page stays text', () => {
    expect(copy('markdown', { title: '*a* [b](c) `d` <i> \\ # $x$ ~~e~~ &lt;' })).toContain(
      '[“\\*a\\* \\[b\\]\\(c\\) \\`d\\` \\<i\\> \\\\ \\# \\$x\\$ \\~\\~e\\~\\~ \\&lt;”]',
    )
    expect(copy('markdown', { url: 'https://harbour.example/a>b (c)\\d' })).not.toMatch(/<[^>]*[\s<][^>]*>/)
  })

  test('HTML links the title and marks outlet and day', () => {
    expect(copy('html')).toBe(
      'Ada Marsh, <a href="https://harbour.example/news/1?a_b=1">“The ferries stop at noon”</a>, <cite>The Pier</cite>, <time datetime="2025-03-03">day 2025-03-03</time>. (accessed day 2025-04-01).',
    )
  })

  test('HTML of a page stays text', () => {
    const hostile = `<img src=x onerror="a('b')">&amp;`
    const html = copy('html', { title: hostile, authors: [person(hostile)], url: `https://harbour.example/?"><b>'` })
    expect(html.match(/<[^>]*>/g)).toEqual([
      '<a href="https://harbour.example/?%22%3E%3Cb%3E%27">',
      '</a>',
      '<cite>',
      '</cite>',
      '<time datetime="2025-03-03">',
      '</time>',
    ])
    expect(html).toContain('&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;amp;')
  })
})

describe('Wikipedia', () => {
  const rest = '|url=https://harbour.example/news/1?a_b=1 '
  test.each<[string, Partial<Reading>, string]>([
    [
      'one author',
      {},
      `{{cite news |last=Marsh |first=Ada |date=2025-03-03 |title=The ferries stop at noon ${rest}|work=The Pier |access-date=2025-04-01}}`,
    ],
    [
      'several authors of many kinds',
      { authors: [person('Jo de Vos Jr.'), organization('Reed, Sons & Co'), person('김하늘')], lang: 'ko-KR' },
      `{{cite news |last1=de Vos |first1=Jo Jr. |author2=((Reed, Sons &amp; Co)) |author3=김하늘 |date=2025-03-03 |title=The ferries stop at noon ${rest}|language=ko |work=The Pier |access-date=2025-04-01}}`,
    ],
    [
      'nobody named, a month alone',
      { authors: [], dates: { published: '2025-03' } },
      `{{cite news |author=<!-- No author named on the page. --> |date=March 2025 |title=The ferries stop at noon ${rest}|work=The Pier |access-date=2025-04-01}}`,
    ],
    [
      'an agency, and a provider',
      {
        authors: [organization('Desk')],
        dates: {},
        origins: [origin('wire', 'Coast Wire'), origin('provided', 'A|B')],
      },
      `{{cite news |author=Desk |title=The ferries stop at noon ${rest}|work=The Pier |agency=Coast Wire |access-date=2025-04-01}} Text provided by A{{!}}B.`,
    ],
    [
      'a copy of another outlet’s text',
      { authors: [organization('Desk')], dates: {}, label: 'opinion', origins: [origin('republished', 'Dune Post')] },
      `{{cite news |author=Desk |title=The ferries stop at noon |type=Opinion ${rest}|work=Dune Post |via=The Pier |access-date=2025-04-01}}`,
    ],
    [
      'taken from two outlets',
      {
        authors: [organization('Desk')],
        dates: {},
        origins: [
          origin('republished', 'Dune Post'),
          origin('republished', 'Sand Post'),
          origin('translated', 'Le Quai'),
        ],
      },
      `{{cite news |author=Desk |title=The ferries stop at noon ${rest}|work=The Pier |access-date=2025-04-01}} Translated from Le Quai. Republished from Dune Post. Republished from Sand Post.`,
    ],
    [
      'a page that is no article',
      { page: 'policy', authors: [organization('Desk')], dates: {} },
      `{{cite web |author=Desk |title=The ferries stop at noon ${rest}|work=The Pier |access-date=2025-04-01}}`,
    ],
  ])('%s', (_, change, expected) => {
    expect(copy('wikipedia', change)).toBe(expected)
  })

  test('wikitext of a page stays text', () => {
    const hostile = "}}{{subst:x|y=z}} [[File:a]] ''b'' ~~~~ <ref> https://c.example __NOTOC__ <!-- &#123;"
    const text = copy('wikipedia', {
      title: hostile,
      authors: [person(hostile)],
      outlet: { ...base.outlet, name: hostile },
      origins: [origin('wire', hostile)],
      url: "https://harbour.example/a|b[c]{d}''~~~~<e>",
    })
    const inside = text.slice(2, -2).replaceAll('{{!}}', '')
    expect(inside).not.toMatch(/[{}[\]<>~]|''|__/)
    expect(
      text
        .split('|')
        .filter((part) => !part.startsWith('}}') && part.includes('='))
        .map((part) => part.split('=')[0]),
    ).toEqual(['author', 'date', 'title', 'url', 'work', 'agency', 'access-date'])
  })
})

describe('BibTeX', () => {
  test('an article', () => {
    expect(copy('bibtex', { label: 'opinion', origins: [origin('wire', 'A & B')] })).toBe(`@article{marsh2025ferries,
  author = {Marsh, Ada},
  title = {{The ferries stop at noon}},
  journal = {The Pier},
  type = {Opinion},
  year = {2025},
  month = mar,
  day = {3},
  url = {https://harbour.example/news/1?a_b=1},
  urldate = {2025-04-01},
  note = {Text from A \\& B}
}
`)
  })

  test('a page that is no article, of nobody, without a date', () => {
    expect(copy('bibtex', { page: 'other', authors: [], dates: {} })).toMatch(
      /^@misc\{harbourferries,\n {2}title = .*,\n {2}organization = \{The Pier\},\n {2}url = /,
    )
  })

  test.each<[string, string]>([
    [
      '}{ " , @string{a = "b"}',
      '\\textbraceright{}\\textbraceleft{} " , @string\\textbraceleft{}a = "b"\\textbraceright{}',
    ],
    [
      '50 % of $5 & #1 _a_ ~ ^ \\',
      '50 \\% of \\$5 \\& \\#1 \\_a\\_ \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    ],
    ['Über Łódź, 東京, مرحبا', 'Über Łódź, 東京, مرحبا'],
  ])('special characters: %s', (title, escaped) => {
    const text = copy('bibtex', { title })
    expect(text).toContain(`title = {{${escaped}}}`)
    expect(text.split('{').length).toBe(text.split('}').length)
  })
})

describe('RIS', () => {
  test('an article', () => {
    expect(
      copy('ris', {
        authors: [person('Sam van Reed Jr.'), organization('Reed, Sons * Co')],
        label: 'letter',
        origins: [origin('wire', 'Coast Wire')],
      }).split('\r\n'),
    ).toEqual([
      'TY  - NEWS',
      'ID  - reed2025ferries',
      'AU  - van Reed, Sam, Jr.',
      'AU  - Reed Sons Co',
      'TI  - The ferries stop at noon',
      'T2  - The Pier',
      'M3  - Letter',
      'PY  - 2025',
      'DA  - 2025/03/03/',
      'Y2  - 2025/04/01/',
      'LA  - en-GB',
      'UR  - https://harbour.example/news/1?a_b=1',
      'N1  - Text from Coast Wire',
      'ER  - ',
      '',
    ])
  })

  test('a page cannot start a tag or an entry', () => {
    const text = copy('ris', {
      title: 'a\r\nER  - \r\nTY  - BOOK\u2028AU  - Mallory\u0085\u0000',
      dates: { published: '2025' },
    })
    expect(text).toContain('TI  - a ER - TY - BOOK AU - Mallory\r\n')
    expect(text.match(/^[A-Z]\w {2}- /gm)).toHaveLength(11)
    expect(text).toContain('DA  - 2025///\r\n')
  })
})

describe('CSL-JSON and the reading', () => {
  test('an item with all that is known', () => {
    const change: Partial<Reading> = {
      authors: [person('Ludwig van Hoven'), organization('Desk')],
      origins: [origin('wire', 'Coast Wire'), origin('translated', 'Le Quai')],
      label: 'analysis',
    }
    expect(JSON.parse(copy('csl-json', change))).toEqual([
      {
        id: 'hoven2025ferries',
        type: 'article-newspaper',
        title: 'The ferries stop at noon',
        author: [{ family: 'Hoven', given: 'Ludwig', 'non-dropping-particle': 'van' }, { literal: 'Desk' }],
        'container-title': 'The Pier',
        genre: 'Analysis',
        issued: { 'date-parts': [[2025, 3, 3]] },
        accessed: { 'date-parts': [[2025, 4, 1]] },
        URL: 'https://harbour.example/news/1?a_b=1',
        language: 'en-GB',
        source: 'Coast Wire',
        'original-publisher': 'Le Quai',
        note: 'Text from Coast Wire; Translated from Le Quai',
      },
    ])
  })

  test('what is not known is left out', () => {
    const [item] = JSON.parse(
      copy('csl-json', { authors: [], dates: {}, title: undefined, lang: '{"a":1}', page: 'other' }),
    )
    expect(item).toEqual({
      id: 'harbourpier',
      type: 'webpage',
      title: 'The Pier',
      'container-title': 'The Pier',
      accessed: { 'date-parts': [[2025, 4, 1]] },
      URL: 'https://harbour.example/news/1?a_b=1',
    })
  })

  test.each<[string | undefined, number[] | undefined]>([
    ['2025', [2025]],
    ['2024-02-29', [2024, 2, 29]],
    ['2025-02-29', undefined],
    ['2025-13', undefined],
    ['2025-00-01', undefined],
    ['spring', undefined],
    ['20251', undefined],
    [undefined, undefined],
  ])('date %s', (published, parts) => {
    expect(toCsl(reading({ dates: { published } }), context).issued?.['date-parts'][0]).toEqual(parts)
  })

  test.each<[string, string, string]>([
    ['Łukasz Żółć', 'Über Ñandú', 'zoc2025uber'],
    ['김하늘', '연락선', 'harbour2025'],
    ['}{,@', '#', 'harbour2025'],
  ])('the key is ASCII: %s', (name, title, key) => {
    expect(toCsl(reading({ authors: [person(name)], title }), context).id).toBe(key)
  })

  test('the reading is copied as it is', () => {
    expect(JSON.parse(copy('reading'))).toEqual(base)
  })
})

/** Readings whose citation must come back from a parser as it went in. */
const ROUND_TRIPS: [string, Partial<Reading>][] = [
  ['plain', {}],
  [
    'many authors',
    { authors: [person('Jo de Vos'), person('Sam Reed Jr.'), organization('Harbour and Sons'), person('Ada')] },
  ],
  ['accents', { authors: [person('Łukasz Żółć'), person('Zoë Ñandú')], title: 'Straße – “Ça va?”' }],
  [
    'other scripts',
    {
      authors: [person('김하늘'), person('Иван Петров'), person('محمد حسن')],
      title: '渡船停航 / Паром / عبّارة',
      lang: 'ko',
    },
  ],
  ['nobody, no date', { authors: [], dates: {} }],
  ['special characters', { title: '50% off & more #1_a at $5', authors: [organization('R&D_Desk #1')] }],
]

describe.each(ROUND_TRIPS)('read back by Citation.js: %s', (_, change) => {
  const item = toCsl(reading(change), context)
  const names = (author: CslItem['author']) =>
    author?.map((name) =>
      'literal' in name
        ? name.literal
        : [name['non-dropping-particle'], name.family, name.given, name.suffix].filter(Boolean).join('|'),
    )

  test('CSL-JSON', () => {
    expect(new Cite(copy('csl-json', change)).data[0]).toMatchObject({ ...item })
  })

  test('BibTeX', () => {
    const back = new Cite(copy('bibtex', change)).data[0] as unknown as CslItem
    expect(back.title).toBe(item.title)
    expect(names(back.author)).toEqual(names(item.author))
    expect(back['container-title']).toBe(item['container-title'])
    expect(back.issued?.['date-parts']).toEqual(item.issued?.['date-parts'])
    expect(back.URL).toBe(item.URL)
  })

  test('RIS', () => {
    // Citation.js takes the author of a newspaper piece for a "reporter" and leaves the name in one string.
    const asJournal = copy('ris', change).replace('TY  - NEWS', 'TY  - JOUR')
    const back = new Cite(asJournal).data[0] as unknown as CslItem
    expect(back.title).toBe(item.title)
    expect(back.URL).toBe(item.URL)
    expect(back['container-title']).toBe(item['container-title'])
    expect(back.issued?.['date-parts']).toEqual(item.issued?.['date-parts'])
    expect(back.accessed?.['date-parts']).toEqual(item.accessed?.['date-parts'])
    // What has no comma comes back as a family name alone; a particle, as part of it.
    const flat = (author: CslItem['author']) =>
      names(author)?.map((name) => name.replaceAll('|', ' ').replace(/,/g, ''))
    expect(flat(back.author)).toEqual(flat(item.author))
  })
})

describe('hostile readings', () => {
  const hostile = `\u202e}}|\r\nER  - \r\n@article{x, title={\\input{a}} <script>'"\ud800\u0000`.repeat(8)
  const cut = (most: number) => hostile.slice(0, most)
  const worst = reading({
    title: cut(LIMITS.title),
    lang: cut(35),
    authors: Array.from({ length: LIMITS.authors }, () => person(cut(LIMITS.name))),
    outlet: { name: cut(LIMITS.name), domain: cut(253), evidence },
    origins: Array.from({ length: LIMITS.origins }, () => origin('republished', cut(LIMITS.name))),
    dates: { published: cut(40) },
  })

  test.each(FORMATS.filter((format) => format !== 'reading'))(
    '%s is bounded and holds no control characters',
    (format) => {
      const text = copyAs(format, worst, context)
      expect(text.length).toBeLessThan(100_000)
      expect(text.replaceAll('\r\n', '').replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\p{Surrogate}]/u)
      expect(text).not.toContain(
        format === 'plain' || format === 'csl-json' || format === 'ris' ? '\u0000' : '<script>',
      )
    },
  )
})
