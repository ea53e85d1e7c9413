/**
 * Pages to measure on. Generated ones have the shape of a news page (menus, a piece with byline and disclaimer, teasers,
 * comments, footer) in any number of elements; the same arguments give the same page. Real ones come from a corpus, where
 * one stands beside the checkout.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { savedPage } from '../../tools/read-arguments.mjs'
import { corpus, jsonl } from '../accuracy.mjs'
import { LANGUAGES } from './words.mjs'

export const SIZES = [500, 2000, 10_000, 50_000]
const ORIGIN = 'https://www.courier.example'

/** Of a page's elements, those in the piece itself, and the most that a piece has. */
const PIECE_SHARE = 0.25
const PIECE_MOST = 1500

/** Elements so far, as an opening tag each. */
const count = (html) => html.match(/<[a-z]/g)?.length ?? 0

/** Parts made one by one, `make(n)`, until they have `elements` together. */
function parts(elements, make) {
  let html = ''
  let left = elements
  for (let n = 0; left > 0; n++) {
    const part = make(n)
    html += part
    left -= count(part)
  }
  return html
}

/** Sentences `n` and after, with a number of their own, so that no two paragraphs are the same. */
const text = ({ sentences }, n, length = 3) =>
  Array.from({ length }, (_, i) => sentences[(n * 3 + i * 5) % sentences.length].replace('310', String(300 + n))).join(
    ' ',
  )

function head(words, lang, address) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: words.headline,
    url: address,
    inLanguage: lang,
    datePublished: '2026-03-04T06:30:00+01:00',
    author: [{ '@type': 'Person', name: words.people[0], url: `${ORIGIN}/people/1` }],
    publisher: { '@type': 'NewsMediaOrganization', name: words.outlet, url: ORIGIN },
  }
  return `<meta charset="utf-8"><title>${words.headline} | ${words.outlet}</title><link rel="canonical" href="${address}">
<meta name="author" content="${words.people[0]}"><meta property="og:site_name" content="${words.outlet}">
<meta property="og:type" content="article"><meta property="og:title" content="${words.headline}">
<meta name="description" content="${text(words, 1, 1)}"><meta name="viewport" content="width=device-width">
<style>body { max-width: 60em; margin: 0 auto; font: 16px/1.5 serif } nav li { display: inline-block; margin-right: 1em }</style>
<script type="application/ld+json">${JSON.stringify(data)}</script>`
}

const menu = (words, elements) =>
  `<nav><ul>${parts(elements, (n) => `<li><a href="/section/${n}"><span>${words.sections[n % words.sections.length]}</span></a></li>`)}</ul></nav>`

const paragraph = (words, n) =>
  n % 9 === 8
    ? `<h2>${words.sections[n % words.sections.length]} ${n}</h2>
<figure><picture><source media="(min-width: 60em)"><img alt="${words.caption}" width="8" height="5"></picture><figcaption>${words.caption} <span class="credit">${words.people[2]} / ${words.agency}</span></figcaption></figure>`
    : `<p>${text(words, n)} <a href="/topic/${n}">${words.sections[n % words.sections.length]}</a> <em>${text(words, n + 2, 1)}</em></p>`

function piece(words, elements) {
  const people = words.people.slice(0, 2).map((name, i) => `<a rel="author" href="/people/${i + 1}">${name}</a>`)
  return `<article><header><p class="kicker"><a href="/section/2">${words.sections[2]}</a></p><h1>${words.headline}</h1>
<p class="standfirst">${text(words, 2, 1)}</p><div class="byline">${words.by} ${people.join(', ')}, <span>${words.role}</span></div>
<time datetime="2026-03-04T06:30:00+01:00">${words.date}</time><button type="button">${words.share}</button></header>
<div class="body">${parts(elements, (n) => paragraph(words, n))}</div>
<footer><p><em>${words.disclaimer}</em></p></footer></article>`
}

const teaser = (words, n) =>
  `<div class="teaser"><a href="/story/${n}"><picture><source><img alt="" width="8" height="5"></picture><div class="text"><span class="section">${words.sections[n % words.sections.length]}</span><h3>${text(words, n, 1)}</h3><p>${text(words, n + 1, 1)}</p></div></a><span class="time"><time>${1 + (n % 23)}:${10 + (n % 49)}</time></span></div>`

const comment = (words, n) =>
  `<li class="comment"><div class="head"><span class="name">${words.reader} ${n}</span> <time>${1 + (n % 28)}.3.2026</time></div><div class="said"><p>${words.comment}</p><p>${text(words, n, 2)}</p></div><div class="tools"><button type="button"><span>+${n % 40}</span></button><button type="button"><span>${words.share}</span></button></div></li>`

const footer = (words) =>
  `<footer><ul>${words.policies.map(([name, path]) => `<li><a href="/${path}">${name}</a></li>`).join('')}</ul><p>© 2026 ${words.outlet}</p></footer>`

/** A page of news with about `elements` elements, in one of the languages of `words.mjs`: `{ id, url, html }`. */
export function newsPage(elements, lang = 'en') {
  const words = LANGUAGES[lang]
  const url = `${ORIGIN}/${lang}/2026/ferry-${elements}`
  const own = Math.min(elements * PIECE_SHARE, PIECE_MOST)
  const fixed = head(words, lang, url)
  const around = elements - own - count(fixed) - 40
  const body = `<header><a class="brand" href="/">${words.outlet}</a>${menu(words, Math.min(around * 0.2, 400))}</header>
<main>${piece(words, own)}
<section class="more"><h2>${words.more}</h2>${parts(around * 0.4, (n) => teaser(words, n))}</section>
<section class="comments"><ol>`
  const end = `</ol></section></main>${footer(words)}`
  const rest = elements - count(fixed) - count(body) - count(end) - 3
  const html = `<!doctype html><html lang="${lang}"><head>${fixed}</head><body>${body}${parts(rest, (n) => comment(words, n))}${end}</body></html>`
  return { id: `${lang}-${elements}`, url, html }
}

/** A page of as many elements that is no piece of writing: a table of short entries, as programs in the browser have. */
export function toolPage(elements) {
  const row = (n) =>
    `<tr><td><input type="checkbox"></td><td><a href="/item/${n}">Item ${n}</a></td><td><span>${n % 7} pieces</span></td><td><button type="button">Open</button></td></tr>`
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stock</title></head><body><h1>Stock</h1><form><input name="q"><button>Find</button></form><table><tbody>${parts(elements - 9, row)}</tbody></table></body></html>`
  return { id: `tool-${elements}`, url: `${ORIGIN}/stock`, html }
}

/** Every `every`th page of the corpus as `{ id, url, html }`; none where there is no corpus. */
export async function realPages(every) {
  const folder = corpus()
  if (!folder) return []
  const listed = jsonl(await readFile(join(folder, 'pages.jsonl'), 'utf8')).filter(({ file }) => file)
  return Promise.all(
    listed
      .filter((_, i) => i % every === 0)
      .map(async ({ id, url, file }) => ({ id, url, html: await savedPage(join(folder, file)) })),
  )
}
