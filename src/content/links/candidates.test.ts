// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { LinkMode } from '../../platform/settings-shape.ts'
import { candidateOf } from './candidates.ts'
import { mayHaveCandidate } from './glance.ts'
import { targetHost } from './target.ts'

const OWN = 'finder.example'

/** Hosts of the links that may be marked, in the page's order. */
function hosts(html: string, mode: LinkMode = 'feeds'): string[] {
  document.body.innerHTML = html
  const found = [...document.querySelectorAll('a')].flatMap((one) => candidateOf(one, OWN, mode)?.host ?? [])
  // The first look may say yes too often, and never no where there is one.
  if (found.length > 0) expect(mayHaveCandidate(document, OWN, mode)).toBe(true)
  return found
}
const several = (entry: (n: number) => string, count = 4) => Array.from({ length: count }, (_, n) => entry(n)).join('')
const LONG = 'Of the harbour and its mud there is more to say than a single line can hold, however long it may be. '

test.each<[string, string, number]>([
  ['headings', several((n) => `<div><h3><a href="https://pier.example/${n}">The ferry is late</a></h3></div>`), 4],
  [
    'a heading within its link',
    several((n) => `<a href="https://pier.example/${n}"><h2>The ferry is late</h2></a>`),
    4,
  ],
  [
    'items of a list',
    `<ul>${several((n) => `<li><a href="https://pier.example/${n}">The ferry is late again</a></li>`)}</ul>`,
    4,
  ],
  [
    'rows of a table',
    `<table>${several((n) => `<tr><td>${n}.</td><td><a href="https://pier.example/${n}">The ferry is late again</a></td></tr>`)}</table>`,
    4,
  ],
  [
    'wide characters',
    `<ul>${several((n) => `<li><a href="https://pier.example/${n}">港口的渡轮今天又晚点了</a></li>`)}</ul>`,
    4,
  ],
  [
    'posts',
    several(
      (n) =>
        `<article><time>3 h</time><p>${LONG}<a href="https://pier.example/${n}">The ferry is late again</a></p></article>`,
    ),
    4,
  ],
  [
    'an article’s text',
    `<article><p>${several((n) => `${LONG}<a href="https://pier.example/${n}">The ferry is late again</a> `)}</p></article>`,
    0,
  ],
  [
    'paragraphs',
    `<main>${several((n) => `<p>${LONG}<a href="https://pier.example/${n}">The ferry is late again</a></p>`)}</main>`,
    0,
  ],
  [
    'whole pieces one after another',
    several(
      (n) =>
        `<article><time>3 h</time>${`<p>${LONG}</p>`.repeat(20)}<p>${LONG}<a href="https://pier.example/${n}">The ferry is late again</a></p></article>`,
    ),
    0,
  ],
  [
    'a menu',
    `<nav><ul>${several((n) => `<li><a href="https://pier.example/${n}">News of the ferry and the pier</a></li>`)}</ul></nav>`,
    0,
  ],
  [
    'a menu without a name',
    `<div>${several((n) => `<div><a href="https://pier.example/${n}">Pier</a></div>`)}</div>`,
    0,
  ],
  [
    'a footer',
    `<footer>${several((n) => `<div><a href="https://pier.example/${n}">News of the ferry and the pier</a></div>`)}</footer>`,
    0,
  ],
  [
    'the head of the page',
    `<header>${several((n) => `<div><a href="https://pier.example/${n}">News of the ferry and the pier</a></div>`)}</header>`,
    0,
  ],
  [
    'the site itself',
    `<ul>${several((n) => `<li><a href="https://news.finder.example/${n}">The ferry is late again</a></li>`)}</ul>`,
    0,
  ],
  ['pictures', `<ul>${several((n) => `<li><a href="https://pier.example/${n}"><img alt=""></a></li>`)}</ul>`, 0],
])('in results and feeds: %s', (_, html, count) => {
  expect(hosts(html)).toEqual(Array(count).fill('pier.example'))
})

test('everywhere: running text as well, but no menus', () => {
  expect(hosts(`<p>${LONG}<a href="https://pier.example/">the Pier</a> ${LONG}</p>`, 'everywhere')).toEqual([
    'pier.example',
  ])
  expect(hosts('<nav><a href="https://pier.example/">News of the ferry</a></nav>', 'everywhere')).toEqual([])
  expect(hosts('<div><a href="https://pier.example/">Pier</a> <a href="/b">Home</a></div>', 'everywhere')).toEqual([])
})

test('of one entry around several links', () => {
  document.body.innerHTML = several(
    (n) =>
      `<div class="r"><h3><a href="https://pier.example/${n}">The ferry is late</a></h3><p><a href="https://gull.example/${n}">What the gulls think of it</a></p></div>`,
  )
  const [first, second] = [...document.querySelectorAll('a')].map((one) => candidateOf(one, OWN, 'feeds'))
  expect(first?.entry).toBe(second?.entry)
  expect([first?.headline, second?.headline]).toEqual([true, false])
})

test('the first look says no where no link leads elsewhere, or only from an article’s text', () => {
  document.body.innerHTML = `<ul>${several((n) => `<li><a href="https://${OWN}/${n}">The ferry is late again</a></li>`)}</ul>
    <nav><a href="https://pier.example/">The Pier</a></nav>
    <article><p>${LONG}<a href="https://pier.example/">The ferry is late again</a>${LONG}</p></article>`
  expect(mayHaveCandidate(document, OWN, 'feeds')).toBe(false)
  expect(mayHaveCandidate(document, OWN, 'everywhere')).toBe(true)
})

test('pages of any size and depth cost a bounded look', () => {
  document.body.innerHTML = `<div>${'<div>'.repeat(200)}<a href="https://pier.example/">${'The ferry '.repeat(3000)}</a>`
  expect(candidateOf(document.querySelector('a') as HTMLAnchorElement, OWN, 'feeds')).toBeUndefined()
})

test.each([
  ['https://www.Pier.example:8443/a?b#c', 'pier.example'],
  ['https://pier.example./', 'pier.example'],
  ['/url?sa=t&q=https%3A%2F%2Fwww.pier.example%2Fa&ved=1', 'pier.example'],
  ['https://out.example/l.php?u=https%3A%2F%2Fpier.example%2Fa', 'pier.example'],
  ['https://out.example/?q=pier.example', 'out.example'],
  ['https://out.example/?about=https%3A%2F%2Fpier.example', 'out.example'],
  ['https://out.example/?url=https%3A%2F%2F', 'out.example'],
  ['https://net.example/sharer.php?u=https%3A%2F%2Fpier.example', undefined],
  ['mailto:ada@pier.example', undefined],
  ['javascript:void(0)', undefined],
  ['https://user:secret@pier.example/', 'pier.example'],
  ['https://b%C3%BCcher.example/', 'xn--bcher-kva.example'],
])('%s leads to %s', (href, host) => {
  document.body.innerHTML = '<a>x</a>'
  const link = document.querySelector('a') as HTMLAnchorElement
  link.setAttribute('href', href)
  expect(targetHost(link)).toBe(host)
})
