// @vitest-environment jsdom

/** Makes of bylines, each with look-alikes that name nobody: lines set into one invented report. */
import { describe, expect, it } from 'vitest'
import { check, ld, type Made, namesOn, PARAGRAPH } from './try.ts'

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
