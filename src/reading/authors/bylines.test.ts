// @vitest-environment jsdom

/** Makes of bylines, each with look-alikes that name nobody: lines set into one invented report. */
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

interface Made {
  /** Under the headline. */
  under?: string
  /** Between the paragraphs. */
  within?: string
  /** Below the text. */
  below?: string
  /** In the page's head. */
  head?: string
  lang?: string
  url?: string
  site?: string
}

const PARAGRAPH =
  'The ferry across the Tarn will run until midnight again from Sunday, the harbour office said on Tuesday, because the new lamps on the north pier have been found to be bright enough.'

function namesOn({ under = '', within = '', below = '', head = '', lang = 'en', url, site = 'Tarnby Courier' }: Made) {
  const html = `<!doctype html><html lang="${lang}"><head><title>Late ferry returns | ${site}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${site}">${head}</head><body>
<header><nav><a href="/">${site}</a></nav></header><main><article><h1>Late ferry returns</h1>${under}
<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>${within}<p>${PARAGRAPH}</p>${below}</article></main>
<footer class="site-footer"><p>© ${site}</p></footer></body></html>`
  const page = new DOMParser().parseFromString(html, 'text/html')
  return read(page, url ?? 'https://tarnbycourier.example/news/ferry').authors.map(({ name }) => name)
}

const ld = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Late ferry returns', author })}</script>`

const check = (cases: [title: string, page: Made, names: string[]][]) =>
  it.each(cases)('%s', (_, page, names) => {
    expect(namesOn(page)).toEqual(names)
  })

describe('labels for screen readers that touch the name', () => {
  const glued = (label: string) =>
    `<p class="entry-meta"><span class="posted-on"><time datetime="2026-05-04">4.5.2026</time></span><span class="byline"><span class="screen-reader-text">${label}</span><span class="author vcard"><a class="url fn n" href="/author/marta">Marta Quill</a></span></span><span class="comments-link"><a href="#c">4</a></span></p>`
  it.each([
    ['en', 'Author'],
    ['en', 'Posted by'],
    ['de', 'Autor'],
    ['fr', 'Auteur'],
    ['es', 'Autor'],
    ['it', 'Autore'],
    ['nl', 'Auteur'],
    ['sv', 'Författare'],
    ['da', 'Forfatter'],
    ['fi', 'Kirjoittaja'],
    ['pl', 'Autor'],
    ['tr', 'Yazar'],
    ['hu', 'Szerző'],
    ['id', 'Penulis'],
  ])('%s: %s', (lang, label) => {
    expect(namesOn({ lang, under: glued(label) })).toEqual(['Marta Quill'])
  })
  check([
    ['a label that is no introducer', { under: '<p class="byline"><span>Harbour</span><span>Lamps</span></p>' }, []],
  ])
})

describe('the line where CSS calls it something else', () => {
  const line = '<span class="byline__name"><a href="/profiles/marta-quill">Marta Quill</a></span>'
  check([
    [
      'the headline’s footer',
      { under: `<div class="headline__footer"><div class="byline">By ${line}, Courier</div></div>` },
      ['Marta Quill'],
    ],
    ['a list of links', { under: `<ul class="navi"><li class="author">by ${line}</li></ul>` }, ['Marta Quill']],
    [
      'the article’s footer',
      {
        below:
          '<footer class="footer"><span class="author">written by <a href="/author/ada">Ada</a> — published 4 May 2026</span></footer>',
      },
      ['Ada'],
    ],
    [
      'not the site’s own footer',
      { below: '</article><div class="site-footer"><span class="author">Made by Harbour Pixel</span></div><article>' },
      [],
    ],
  ])
})

describe('words before and behind a name', () => {
  check([
    [
      'a profession',
      { lang: 'de', under: '<p class="byline">Autor: Rechtsanwalt Jakob Ellerbrock</p>' },
      ['Jakob Ellerbrock'],
    ],
    ['an office', { under: '<p class="byline">By Bishop Martha Quill</p>' }, ['Martha Quill']],
    [
      'a family name that is an office elsewhere',
      { under: '<p class="byline">By Martha Bishop</p>' },
      ['Martha Bishop'],
    ],
    ['the same behind two names', { under: '<p class="byline">By Mary Ann Pastor</p>' }, ['Mary Ann Pastor']],
    [
      'a profession, French',
      { lang: 'fr', under: '<p class="byline">Par Maître Jeanne Corbier, avocate</p>' },
      ['Jeanne Corbier'],
    ],
    [
      'a byline in title case',
      { under: '<p class="byline">By Marta Quill And Jonas Brandt For The Tarnby Weekly</p>' },
      ['Marta Quill', 'Jonas Brandt'],
    ],
    [
      '"am" and a date',
      {
        lang: 'de',
        under: '<p class="author">Gespeichert von <span>molly</span> am <time>4. Mai 2026 - 18:44</time></p>',
      },
      ['molly'],
    ],
    [
      '"on" and a date',
      { under: '<p class="author">Posted by <span>molly</span> on <time>4 May 2026</time></p>' },
      ['molly'],
    ],
    [
      'an account with a dot',
      {
        lang: 'de',
        under: '<p class="author">Von <a href="/redaktion/m">Martha.Quillfeldt</a> am <time>4. Mai 2026</time></p>',
      },
      ['Martha Quillfeldt'],
    ],
    [
      'the category behind "under"',
      {
        under:
          '<p class="postmeta">Posted by Martha Quill under <a href="/c/piers">Piers</a>, <a href="/c/lamps">Lamps</a> | Tags: <a href="/t/ferry">ferry</a></p>',
      },
      ['Martha Quill'],
    ],
    [
      'who took the pictures, in brackets',
      { under: '<p class="byline">By Martha Quill (Text) and Jonas Brandt (Photos)</p>' },
      ['Martha Quill'],
    ],
    [
      'a sign-off before plus signs',
      { below: '<p>The lamps have been paid for by the harbour office. (Martha Quill) +++</p>' },
      ['Martha Quill'],
    ],
    [
      'marks around a place',
      { below: '<p>The lamps have been paid for by the office at the harbour. (Tarnby) +++</p>' },
      [],
    ],
    [
      'an author below the credits of pictures',
      {
        lang: 'de',
        below: '<p>Foto: © Lampenwerk</p><div>Autor: Martha Quill</div><h2>Kommentare</h2>',
        head: ld({ '@type': 'Organization', name: 'Courier-Redaktion' }),
      },
      ['Martha Quill'],
    ],
  ])
})

describe('desks and wires', () => {
  check([
    [
      'staff and wires are one',
      { under: '<p class="byline">By <a href="/author/staff" rel="author">Staff and news service reports</a></p>' },
      ['Staff and news service reports'],
    ],
    [
      'a person and wires are two',
      { under: '<p class="byline">By Martha Quill and wire reports</p>' },
      ['Martha Quill', 'wire reports'],
    ],
    [
      'the outlet’s desk, signed and in the data',
      {
        head: ld({ '@type': 'Person', name: 'Tarnby Courier Redaktion' }),
        lang: 'de',
        below:
          '<div class="author-box"><a class="author-name" rel="author" href="/autor/redaktion">Tarnby Courier Redaktion</a></div>',
      },
      ['Tarnby Courier Redaktion'],
    ],
    [
      'the outlet in the data with a word more',
      { head: ld({ '@type': 'Organization', name: 'TC Tarnby Courier' }) },
      [],
    ],
  ])
})

describe('pen names and accounts', () => {
  const blog = { url: 'https://tarnowl.wordpress.com/2026/05/04/ferry', site: 'Tarnowl' }
  check([
    [
      'a blog called by its writer',
      { ...blog, under: '<p class="meta">Posted in Piers by tarnowl on May 4, 2026</p>' },
      ['tarnowl'],
    ],
    [
      'a newspaper that signs itself beside a person',
      { under: '<p class="byline">By Martha Quill and Tarnby Courier</p>' },
      ['Martha Quill'],
    ],
    [
      'a user name beside date and time',
      { under: '<p class="meta"><a href="/user/nightferry">NightFerry</a> 4.5.2026, 15:07</p>' },
      ['NightFerry'],
    ],
    ['a section there', { under: '<p class="meta"><a href="/section/harbour">Harbour</a> 4.5.2026, 15:07</p>' }, []],
    [
      'a first name in a line with a picture’s source',
      {
        lang: 'de',
        under:
          '<h4><span>Hafen (1 / 1)</span> <span>04.05.2026 13:30 von Olga</span> <span>Symbolbild Lampenwerk</span></h4>',
      },
      ['Olga'],
    ],
    ...['tarnadmin', 'admin-courier', 'wpwebmaster', 'webeditor'].map((name): [string, Made, string[]] => [
      `nobody: ${name}`,
      { under: `<p class="byline">By <a href="/author/x" rel="author">${name}</a></p>` },
      [],
    ]),
  ])
})

describe('what stands like an author and is none', () => {
  check([
    [
      'the source of a picture',
      {
        within:
          '<figure><img src="a.jpg" alt=""><figcaption>The north pier on Sunday evening. <span itemprop="author" class="author">EFE</span></figcaption></figure>',
        under: '<p class="byline" itemprop="author"><a href="/autor/marta" class="author">Marta Quill</a></p>',
      },
      ['Marta Quill'],
    ],
    [
      'a post that is shown',
      {
        within:
          '<blockquote class="twitter-tweet"><p>So it runs again.</p>— Martha Quill (@marthaq) <a href="https://twitter.com/marthaq/status/1">May 4, 2026</a></blockquote>',
      },
      [],
    ],
    [
      'those who sign a letter',
      {
        within: `<div>${['Martha Quill', 'Jonas Brandt', 'Clara Holm', 'Peter Lund', 'Anna Berg', 'Thomas Falk', 'Laura Dahl', 'Simon Krogh', 'Maria Lindgren', 'Daniel Rask', 'Emma Thorsen', 'David Norling', 'Julia Ekdahl'].map((name, i) => `${name}${i % 2 ? ', writer' : ''}<br>`).join('')}</div>`,
      },
      [],
    ],
    [
      'tags in a line of facts',
      {
        under:
          '<p class="entry-meta author">4.5.2026 / / <a rel="category tag" href="/topic/hpl">HPL</a> / <a rel="category tag" href="/topic/top-news">Top Pier News</a></p>',
      },
      [],
    ],
    [
      'where somebody is from',
      {
        below:
          '<div class="author-bio"><h4 class="author">Marta Quill</h4><p itemprop="author">Tarnby-based Danish writer and friend of lamps.</p></div>',
        under: '<p class="byline">By <a rel="author" href="/author/marta">Marta Quill</a></p>',
      },
      ['Marta Quill'],
    ],
    ['a copyright line', { below: '<p class="meta">(Creative Commons) 2006-2026 by Martha Quill</p>' }, []],
    ['an address', { head: '<meta name="author" content="tarnbycourier.example, Tarnby, Denmark">' }, []],
    [
      'an institution with commas',
      {
        head: '<meta name="author" content="Department for Lamps, Piers and Ferries">',
        site: 'Department for Lamps, Piers and Ferries',
      },
      [],
    ],
    [
      'the outlet, its words in another order',
      { head: '<meta name="author" content="Harbour 21/The Lamps Fraction">', site: 'Fraction Harbour 21/The Lamps' },
      [],
    ],
    ['who made the design', { head: '<meta name="author" content="Martha Quill - http://pixelpier.example">' }, []],
    ['a label of a book’s data', { lang: 'ja', under: '<p>原書</p><p>First Lamps</p>' }, []],
  ])
})

describe('the authors of a paper', () => {
  const people = [
    'Martha Quill',
    'Jonas Brandt',
    'Jun Zhao',
    'Clara Holm',
    'Peter Lund',
    'Anna Berg',
    'Thomas Falk',
    'Laura Dahl',
    'Simon Krogh',
    'Maria Lindgren',
    'Daniel Rask',
    'Emma Thorsen',
    'David Norling',
    'Julia Ekdahl',
    'Robert Sand',
    'Helen Vik',
    'Martin Ravn',
  ]
  const span = (name: string, i: number) =>
    `<span class="citation-author">${i % 4 === 3 ? '<a href="https://orcid.org/0000"><span>View ORCID Profile</span></a>' : ''}${name
      .split(' ')
      .map((part) => `<span>${part}</span>`)
      .join(' ')}</span>`
  check([
    ['a long line', { under: `<div class="authors">${people.map(span).join(', ')}</div>` }, people],
    [
      'a long line, and the data as well',
      {
        head: `<meta name="citation_title" content="Late ferry returns">${people.map((name) => `<meta name="citation_author" content="${name}">`).join('')}`,
        under: `<div class="authors">${people.map(span).join(', ')}</div>`,
      },
      people,
    ],
    [
      'the data alone',
      {
        head: `<meta name="citation_title" content="Late ferry returns">${people.map((name) => `<meta name="citation_author" content="${name}">`).join('')}`,
      },
      people,
    ],
    [
      'a long line of other things',
      { under: `<div class="authors">The ferry, the lamps, ${PARAGRAPH}, the piers, and all that ${PARAGRAPH}</div>` },
      [],
    ],
  ])
})

describe('what only a style sheet sets apart', () => {
  check([
    [
      'who somebody is, marked like the name',
      {
        under:
          '<div class="byline"><div class="author-name">By <a href="/people/marta-quill">Marta Quill</a><span class="author-title">Staff Writer</span></div></div>',
      },
      ['Marta Quill'],
    ],
    [
      'the place',
      {
        lang: 'nl',
        under:
          '<div class="byline"><a class="byline__author" href="/auteur/1">Marta Quill</a><span class="byline__place">Rotterdam</span></div>',
      },
      ['Marta Quill'],
    ],
    [
      'the paper’s letters',
      { lang: 'fi', under: '<div class="article-byline"><a href="/a/1">Marta Quill</a> <span>TC</span></div>' },
      ['Marta Quill'],
    ],
    [
      'a photographer in the next item',
      {
        lang: 'nb',
        under:
          '<ul class="byline"><li><a href="/av/1">Ingrid Brandt</a><span>Journalist</span></li><li><a href="/av/2">Jonas Brandt</a><span>Fotograf</span></li></ul>',
      },
      ['Ingrid Brandt'],
    ],
    [
      'cards under one word',
      {
        under:
          '<div class="people"><h4>Authors</h4><div class="card"><a href="/people/q">Marta Quill</a><span>Partner</span></div><div class="card"><a href="/people/b">Jonas Brandt</a><span>Associate</span></div></div>',
      },
      ['Marta Quill', 'Jonas Brandt'],
    ],
    ['a second headline in capitals', { under: '<h2>CAPTAIN JONAS BRANDT</h2>' }, []],
  ])
})

describe('a standfirst that ends with its byline', () => {
  const lead = (text: string) => `<p class="lead">${text}</p>`
  check([
    [
      'German, with what it is',
      { lang: 'de', under: lead('Warum die Fähre erst der Anfang ist. Ein Gastkommentar von Marta Quill') },
      ['Marta Quill'],
    ],
    ['German, bare', { lang: 'de', under: lead('Wer fährt nachts über den Fluss? Von Marta Quill') }, ['Marta Quill']],
    ['French', { lang: 'fr', under: lead('Le bac n’est qu’un début. Une enquête de Marta Quill') }, ['Marta Quill']],
    ['Spanish', { lang: 'es', under: lead('El barco es solo el principio. Por Marta Quill.') }, ['Marta Quill']],
    ['a translator', { lang: 'de', under: lead('Die Fähre ist der Anfang. Aus dem Englischen von Marta Quill') }, []],
    [
      'who is quoted',
      { under: lead('“It is only the beginning.” From Marta Quill’s point of view, lamps matter.') },
      [],
    ],
    ['where it is', { lang: 'de', under: lead('Die Fähre ist der Anfang. Von Bad Tarnau bis Nordhafen') }, []],
  ])
})

describe('beside the names of a byline', () => {
  check([
    [
      'a desk in small letters, French',
      { lang: 'fr', under: '<p class="byline">Par Marta Quill, Hugo Brandt, journaliste aux ports</p>' },
      ['Marta Quill', 'Hugo Brandt'],
    ],
    [
      'a desk in small letters, Spanish',
      { lang: 'es', under: '<p class="byline">Por Marta Quill, Hugo Brandt, redactora de puertos</p>' },
      ['Marta Quill', 'Hugo Brandt'],
    ],
    [
      'a special correspondent between two',
      {
        lang: 'fr',
        under:
          '<p>par <a href="/auteur/q">Marta Quill</a>, envoyé spécial à Wath, et <a href="/auteur/b">Hugo Brandt</a></p>',
      },
      ['Marta Quill', 'Hugo Brandt'],
    ],
    [
      'an agency behind a dash',
      { under: '<p class="byline">By MARTA QUILL - Associated Press</p>' },
      ['Marta Quill', 'Associated Press'],
    ],
    [
      'an agency behind where she works',
      { lang: 'cs', under: '<p class="author">Radka Novotná, Tarnby Courier, ČTK</p>' },
      ['Radka Novotná', 'ČTK'],
    ],
    ['another outlet behind her name', { under: '<p class="byline">By Marta Quill, CNN</p>' }, ['Marta Quill']],
    ['an agency’s place', { lang: 'es', under: '<p class="firma"><span>EFE</span> <span>Bilbao</span></p>' }, ['EFE']],
    [
      'the place before her, Arabic',
      { lang: 'ar', under: '<p class="author">لندن: <a href="/author/1">كريم المنصوري</a></p>' },
      ['كريم المنصوري'],
    ],
    [
      'the outlet before her',
      { lang: 'fr', under: '<div class="auteur"><a>Tarnby Courier</a> <span>Gwenola LE BIHAN</span>.</div>' },
      ['Gwenola LE BIHAN'],
    ],
    [
      'the programme behind "via"',
      { lang: 'fr', under: '<p>Par <span>Marta Quill</span> via <span>Radio Une</span></p>' },
      ['Marta Quill'],
    ],
    [
      'the column’s title behind a colon',
      { lang: 'es', under: '<p class="author">Columna de Mónica Quiroga: “La noche es de todos”</p>' },
      ['Mónica Quiroga'],
    ],
    [
      'a photographer behind a bare word',
      { lang: 'fi', under: '<p>Teksti Jarkko Laine Kuvat Tiina Salo</p><p>4.5.2026</p>' },
      ['Jarkko Laine'],
    ],
    [
      'an editor behind an author, Chinese',
      { lang: 'zh', under: '<div>2026年05月04日 10:12　来源：江岸　作者：苏明远　编辑：何静</div>' },
      ['苏明远'],
    ],
    [
      'a label, Korean',
      { lang: 'ko', under: '<ul><li>기자명 차수빈</li><li>입력 2026.05.04 10:12</li></ul>' },
      ['차수빈'],
    ],
    [
      'a given name that is a title elsewhere',
      { under: '<p class="byline">By Don Marsh and Col Whitby</p>' },
      ['Don Marsh', 'Col Whitby'],
    ],
  ])
})

describe('who did not write it', () => {
  check([
    [
      'a team',
      {
        lang: 'de',
        below: '<div><h3>Unser Team</h3><p>Marta Quill</p><p>Geschäftsführerin</p><p>Jonas Brandt</p></div>',
      },
      [],
    ],
    ['whom to ask', { lang: 'fr', below: '<h2>Contact chercheur</h2><p>Marta Quill</p>' }, []],
    [
      'an account that is only part of an address',
      {
        head: ld({ '@type': 'Person', name: 'mquill' }),
        below: '<p>Office of Communications<br>mquill@tarnby.example</p>',
      },
      [],
    ],
    ['a shop’s programme', { head: ld({ '@type': 'Person', name: 'Shopify API' }) }, []],
    ['letters of the outlet before an agency', { lang: 'pt', under: '<span class="author">TC/Lusa</span>' }, ['Lusa']],
  ])
})
