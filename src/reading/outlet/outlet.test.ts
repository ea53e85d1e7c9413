// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { surveyOf } from '../read.ts'
import { findOutlet } from './outlet.ts'

const BODY = `<p>${'The tide came in twice a day, as it had done before anybody counted. '.repeat(5)}</p>`

function outletOf(address: string, head: string, body = ''): ReturnType<typeof findOutlet>['outlet'] {
  const html = `<html><head>${head}</head><body><article><h1>Tide comes in again</h1>${BODY}</article>${body}</body></html>`
  const document = new DOMParser().parseFromString(html, 'text/html')
  return findOutlet({ survey: surveyOf(document, address), blocks: new Map() }).outlet
}
const nameOf = (...page: Parameters<typeof outletOf>) => outletOf(...page).name

const publisher = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Tide comes in again', publisher: value })}</script>`
const site = (name: string) => `<meta property="og:site_name" content="${name}">`
const title = (text: string) => `<title>${text}</title>`

describe('the outlet’s name', () => {
  test.each([
    [
      'structured data',
      'https://pier.example/a',
      publisher({ '@type': 'Organization', name: 'The Pier' }),
      '',
      'The Pier',
    ],
    ['the site’s name', 'https://pier.example/a', site('The Pier'), '', 'The Pier'],
    ['a slogan is no part of it', 'https://pier.example/a', site('The Pier – News from the water'), '', 'The Pier'],
    ['nor after a bar', 'https://pier.example/a', site('Hafenbote | Nachrichten aus Norderhafen'), '', 'Hafenbote'],
    [
      'the title beside the headline',
      'https://x.example/a',
      title('Tide comes in again | The Marsh Times'),
      '',
      'The Marsh Times',
    ],
    [
      'the title before the headline',
      'https://x.example/a',
      title('Marsh Notes: Tide comes in again'),
      '',
      'Marsh Notes',
    ],
    [
      'a name that no address can spell, at the end of the title, before the address in the logo',
      'https://shiokaze.example/a',
      title('潮は一日に二度満ちる。数える人がいなくても | しおかぜ新報'),
      '<a href="/"><img alt="shiokaze"></a>',
      'しおかぜ新報',
    ],
    [
      'a title without space before its mark',
      'https://x.example/a',
      title('Tide comes in again- Ebbe+Flut'),
      '',
      'Ebbe+Flut',
    ],
    [
      'the logo’s alternative text',
      'https://x.example/a',
      '',
      '<a href="/"><img alt="Logo of the Marsh Times"></a>',
      'Marsh Times',
    ],
    [
      'a link home’s wording goes',
      'https://x.example/a',
      '',
      '<a href="/" title="Go to the Marsh Times homepage"><i></i></a>',
      'Marsh Times',
    ],
    [
      'the address, where nothing else speaks',
      'https://marsh-times.example/a',
      title('Tide comes in again'),
      '',
      'Marsh Times',
    ],
  ])('%s', (_, address, head, body, name) => {
    expect(nameOf(address, head, body)).toBe(name)
  })

  test('of a paper and its group, the one that the address spells', () => {
    const head =
      publisher({ '@type': 'Organization', name: 'Quay Regional Media' }) + title('Tide comes in again | Hafenbote')
    expect(nameOf('https://www.hafenbote.example/a', head, '<a href="/">Hafenbote</a>')).toBe('Hafenbote')
  })

  test('the full name, where its letters are the address', () => {
    const head = publisher({ '@type': 'Organization', name: 'Quayside Harbour Post' }) + site('QHP')
    const body = '<a href="/"><img alt="The Quayside Harbour Post"></a>'
    expect(nameOf('https://qhp.example/a', head, body)).toMatch(/Quayside Harbour Post/)
  })

  test('the name in full, where the page gives it beside the letters, or binds it to the piece', () => {
    const head = title('Tide comes in again | HBW - Hafenbund Westmarsch e.V.')
    expect(nameOf('https://hbw.example/a', head, '<a href="/"><img alt="HBW"></a>')).toBe('Hafenbund Westmarsch')
    const both = site('Hafenbund für ständige Wasserstände und Ebbe') + title('Tide comes in again | HBW')
    const body = '<a href="/"><img alt="HBW"></a>'
    expect(nameOf('https://hbw.example/a', both, body)).toBe('Hafenbund für ständige Wasserstände und Ebbe')
    // A slogan has the letters too.
    const slogan = site('HBW | Hier braust der wilde Wind') + title('Tide comes in again | HBW')
    expect(nameOf('https://hbw.example/a', slogan, body)).toBe('HBW')
    // The copyright line alone is of an owner.
    const owner = '<footer><p>© Hafenbund Westmarsch 2024</p></footer>'
    expect(nameOf('https://hbw.example/a', title('Tide comes in again | HBW'), body + owner)).toBe('HBW')
  })

  test('the name in full, where nothing but the address names it and the text explains its letters', () => {
    const told = '<aside><p>Es lädt ein der Hafenbund Neue Westmarsch (HNW) in Norderhafen.</p></aside>'
    expect(nameOf('https://www.hnw.example/a', title('www.hnw.example | Detail'), told)).toBe(
      'Hafenbund Neue Westmarsch',
    )
    const other = '<aside><p>Es lädt ein die Oberste Behörde (HNW) in Norderhafen.</p></aside>'
    expect(nameOf('https://www.hnw.example/a', title('www.hnw.example | Detail'), other)).toBe('hnw.example')
  })

  test('of a slogan and a name, the one that the address spells', () => {
    expect(nameOf('https://hafenbote.example/a', site('Ebbe, Flut und Deich • Hafenbote'))).toBe('Hafenbote')
    expect(nameOf('https://x.example/a', site('Hafenbote • Ebbe, Flut und Deich'))).toBe('Hafenbote')
  })

  test('what the address ends in is the title of the piece', () => {
    expect(nameOf('https://hafenbote.example/tide-tables', title('Tide Tables : Tide comes in again'))).toBe(
      'Hafenbote',
    )
  })

  test('an address that words contain, and a masthead that is the address', () => {
    const head = publisher({ '@type': 'Organization', name: 'hafenbote.example' }) + site('Norderhafener Hafenbote')
    expect(nameOf('https://hafenbote.example/a', head, '<a href="/"><img alt="Norderhafener Hafenbote"></a>')).toBe(
      'Norderhafener Hafenbote',
    )
    const foot = '<p><a href="/about">About Marshland</a></p><footer><p>© Marshland Ltd 2024</p></footer>'
    expect(nameOf('https://ebbe.example/a', '', `<a href="/">ebbe.example</a>${foot}`)).toBe('ebbe.example')
  })

  test('words before an address: a template puts the host where nobody wrote a name', () => {
    const head = site('www.mbs.example') + title('Marschbund-Stiftung - detail')
    expect(nameOf('https://www.mbs.example/a', head, '<footer><p>© Marschbund-Stiftung e.V. 2021</p></footer>')).toBe(
      'Marschbund-Stiftung',
    )
    expect(nameOf('https://ebbe.example/a', site('ebbe.example') + title('Tide comes in again - ebbe.example'))).toBe(
      'ebbe.example',
    )
  })

  test('a person given as publisher is the author, not the outlet', () => {
    const head = publisher({ '@type': ['Person', 'Organization'], name: 'Ada Marsh' }) + site('ebbe.example')
    expect(nameOf('https://ebbe.example/a', head, '<a href="/">ebbe.example</a>')).toBe('ebbe.example')
  })

  test('a section, a date or a menu’s word is no name', () => {
    expect(nameOf('https://hafenbote.example/a', title('Tide in the harbour | Wetter'))).toBe('Hafenbote')
    expect(nameOf('https://hafenbote.example/a', title('Weltweit | Tide | 02.11.2021'))).toBe('Hafenbote')
    expect(nameOf('https://hafenbote.example/a', '', '<a href="/">Push</a><a href="/">Startseite</a>')).toBe(
      'Hafenbote',
    )
    expect(nameOf('https://hafenbote.example/a', '', '<p>About Otters</p>')).toBe('Hafenbote')
  })

  test('evidence is the page’s own words, each rule once, the believed first', () => {
    const { evidence } = outletOf(
      'https://pier.example/a',
      site('The Pier') + title('Tide comes in again - The Pier'),
      '<a href="/">The Pier</a>',
    )
    expect(evidence.map(({ rule, quote }) => [rule, quote])).toEqual([
      ['outlet/site-name', 'The Pier'],
      ['outlet/title', 'Tide comes in again - The Pier'],
      ['outlet/masthead', 'The Pier'],
    ])
  })
})

describe('a platform and who publishes on it', () => {
  test.each([
    ['https://tidebook.wordpress.com/2020/a', site('Tidebook'), 'Tidebook', 'WordPress.com'],
    [
      'https://tidebook.blogspot.com/2020/a',
      title('Tidebook of a Marsh: Tide comes in again'),
      'Tidebook of a Marsh',
      'Blogger',
    ],
    [
      'https://tidebook.substack.com/p/a',
      title('Tide comes in again - by Ada Marsh - The Tidebook'),
      'The Tidebook',
      'Substack',
    ],
    [
      'https://medium.com/the-tidebook/a-1',
      site('Medium') + title('Tide comes in again | by Ada Marsh | The Tidebook | Medium'),
      'The Tidebook',
      'Medium',
    ],
    [
      'https://tidebook.example/a',
      `<meta name="generator" content="blogger">${site('Tidebook')}`,
      'Tidebook',
      'Blogger',
    ],
    [
      'https://medium.com/@ada/a-1',
      site('Medium') + title('Tide comes in again | by Ada Marsh | Medium'),
      'Medium',
      undefined,
    ],
    ['https://tidebook.tumblr.com/post/1', '', 'Tidebook', 'Tumblr'],
    ['https://wordpress.com/a', site('WordPress.com'), 'WordPress.com', undefined],
    ['https://notwordpress.com/a', site('Not WordPress'), 'Not WordPress', undefined],
  ])('%s', (address, head, name, platform) => {
    const outlet = outletOf(address, head)
    expect([outlet.name, outlet.platform]).toEqual([name, platform])
  })
})

describe('who stands behind it', () => {
  const foot = (text: string) => outletOf('https://pier.example/a', site('The Pier'), `<footer><p>${text}</p></footer>`)

  test.each([
    ['© 2026 a Quay plc subsidiary', 'Quay plc'],
    ['© 2024 Tidal News Network. A Marsh Bros. Harbour Company. All Rights Reserved.', 'Marsh Bros. Harbour'],
    ['Pierside Ltd is wholly owned by Marsh Holdings.', 'Marsh Holdings'],
    ['The Pier is part of the Quay Media Group.', 'Quay Media Group'],
    ['Un site du groupe Marais Média (Réseau M)', 'Marais Média'],
    ['Ein Angebot der Hafen Mediengruppe', 'Hafen Mediengruppe'],
  ])('owner: %s', (text, owner) => {
    const outlet = foot(text)
    expect(outlet.owner).toBe(owner)
    expect(outlet.evidence).toContainEqual({ witness: 'text', quote: text, rule: 'outlet/owner' })
  })

  test.each([
    ['© Pierside Publishing Ltd 2026. All rights reserved.', 'Pierside Publishing Ltd'],
    ['Copyright © 2019-2026 by Hafenbote Verlag GmbH & Co. KG', 'Hafenbote Verlag GmbH & Co. KG'],
    ['Herausgeber: Marschbund e.V.', 'Marschbund e.V.'],
  ])('legal entity: %s', (text, entity) => {
    expect(foot(text).entity).toBe(entity)
  })

  test.each([
    ['© 2026 The Pier', undefined],
    ['All Rights Reserved. Copyright lines are long.', undefined],
    ['A good company. Part of the fun.', undefined],
    ['Shoes by Marsh Ltd are sold here.', undefined],
  ])('nobody: %s', (text) => {
    const { owner, entity, memberships } = foot(text)
    expect([owner, entity, memberships]).toEqual([undefined, undefined, undefined])
  })

  test('the story’s own companies are nobody’s owner', () => {
    const html = `<h1>Tide comes in again</h1>${BODY}<p>© Oyster Bed Inc. is owned by Marsh Holdings.</p>${BODY}`
    const document = new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html')
    const { outlet } = findOutlet({ survey: surveyOf(document, 'https://pier.example/a'), blocks: new Map() })
    expect([outlet.owner, outlet.entity]).toEqual([undefined, undefined])
  })

  test('structured data: parent, legal name, membership', () => {
    const outlet = outletOf(
      'https://pier.example/a',
      publisher({
        '@type': 'NewsMediaOrganization',
        name: 'The Pier',
        legalName: 'Pierside Publishing Ltd',
        parentOrganization: { '@type': 'Organization', name: 'Marsh Holdings' },
        memberOf: { name: 'Harbour Press Council' },
      }),
    )
    expect(outlet).toMatchObject({
      owner: 'Marsh Holdings',
      entity: 'Pierside Publishing Ltd',
      memberships: ['Harbour Press Council'],
    })
  })

  test('memberships in words', () => {
    expect(foot('The Pier is a proud member of the Harbour Press Council.').memberships).toEqual([
      'Harbour Press Council',
    ])
    expect(foot('Mitglied im Verband der Hafenblätter').memberships).toEqual(['Verband der Hafenblätter'])
  })
})
