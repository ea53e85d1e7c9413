// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'

const URL = 'https://www.harbour.example/news/ferry'

/** The policies of a page with this body and head, as "kind url". */
function policiesOf(body: string, head = '', url = URL): string[] {
  const html = `<html><head><meta property="og:site_name" content="The Harbour">${head}</head><body><main><h1>The ferry is late</h1><p>It rained.</p></main>${body}</body></html>`
  const document = new DOMParser().parseFromString(html, 'text/html')
  return read(document, url).policies.map((one) => `${one.kind} ${one.url.replace('https://www.harbour.example', '')}`)
}

const ld = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`

describe('links', () => {
  test('are taken in order, the same address once, two of a kind', () => {
    const links = `<footer><a href="/about">About</a> <a href="/about/">About us</a> <a href="/who">Who we are</a>
      <a href="/mission">Our mission</a> <a href="/terms">Terms</a></footer>`
    expect(policiesOf(links)).toEqual(['about /about', 'about /who', 'terms /terms'])
  })

  test('are read as one where their text is in pieces', () => {
    expect(policiesOf('<p><a href="/p">Read <b>Our</b> Content <i>Policy</i></a></p>')).toEqual(['content-policy /p'])
    expect(policiesOf('<p><a href="/a">About</a> <a href="/b">ships</a></p>')).toEqual(['about /a'])
  })

  test.each([
    ['to a place in the page', '<a href="#contact">Contact</a>'],
    ['to the page itself', '<a href="/news/ferry#c">Contact</a>'],
    ['to a script', '<a href="javascript:report()">Report an error</a>'],
    ['to a mailbox', '<a href="mailto:desk@harbour.example">Contact us</a>'],
    ['to terms of a service in the page', '<a href="https://policies.google.com/terms">Terms of Service</a>'],
    ['in a comment', '<div class="comments"><a href="https://spam.example/">About us</a></div>'],
    [
      'in a list of other stories',
      '<ul class="related-stories"><li><a href="/2024/ethics">Code of conduct</a></li></ul>',
    ],
  ])('%s are none', (_, body) => {
    expect(policiesOf(body)).toEqual([])
  })

  test('beside a form, its own rules are policies', () => {
    expect(policiesOf('<div class="comments"><a href="/rules">Comment policy</a></div>')).toEqual(['comments /rules'])
  })

  test('speak of the outlet by its name', () => {
    expect(policiesOf('<p><a href="/h">About The Harbour</a> <a href="/m">About the moon</a></p>')).toEqual([
      'about /h',
    ])
  })
})

describe('metadata', () => {
  test('gives policies of the publisher, in every form that schema.org allows', () => {
    const publisher = {
      '@type': 'NewsMediaOrganization',
      publishingPrinciples: 'https://www.harbour.example/principles',
      correctionsPolicy: { '@type': 'CreativeWork', url: '/corrections' },
      verificationFactCheckingPolicy: { '@id': 'https://www.harbour.example/checks' },
      ownershipFundingInfo: ['https://www.harbour.example/owners'],
      masthead: '/masthead',
      actionableFeedbackPolicy: '/feedback',
      ethicsPolicy: 'We never take gifts.',
      diversityPolicy: 7,
    }
    expect(policiesOf('', ld({ '@type': 'NewsArticle', headline: 'The ferry is late', publisher }))).toEqual([
      'ethics /principles',
      'corrections /corrections',
      'masthead /masthead',
      'ownership /owners',
      'fact-checking /checks',
      'contact /feedback',
    ])
  })

  test('says no more than a link does', () => {
    const thing = ld({ '@type': 'NewsMediaOrganization', masthead: 'https://www.harbour.example/team/' })
    expect(policiesOf('<p><a href="/team">Our team</a></p>', thing)).toEqual(['masthead /team'])
  })

  test('counts in meta elements as well', () => {
    expect(policiesOf('', '<meta itemprop="publishingPrinciples" content="/how">')).toEqual(['ethics /how'])
    expect(policiesOf('', '<meta itemprop="publishingPrinciples" content="javascript:alert(1)">')).toEqual([])
  })

  test('names a policy by its address, for want of a name', () => {
    const document = new DOMParser().parseFromString(
      ld({ '@type': 'Organization', ethicsPolicy: 'https://www.harbour.example/ethics/' }),
      'text/html',
    )
    expect(read(document, URL).policies).toEqual([
      { kind: 'ethics', text: 'harbour.example/ethics', url: 'https://www.harbour.example/ethics/' },
    ])
  })
})
