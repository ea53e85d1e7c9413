/** Pages that attack, with what is to be read of them all the same. */

/**
 * @typedef {object} Attack
 * @property {string} what
 * @property {() => string} html
 * @property {string} [type]
 * @property {Record<string, string>} [headers]
 * @property {'read' | 'failed' | 'no-article'} [status] `undefined` written out: any clear state will do.
 * @property {string[]} [authors] Names that are read; not checked where left out.
 */

const HEADLINE = 'The mill turns again'
const PARAGRAPH =
  '<p>The old mill by the river turns again after forty years of rest, said the miller, who had waited for it.</p>'
export const BODY = PARAGRAPH.repeat(12)

export const story = ({ head = '', byline = 'By Jane Marsh', body = BODY, headline = HEADLINE } = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>${head}</head>` +
  `<body><article><h1>${headline}</h1><p class="byline">${byline}</p>${body}</article></body></html>`

const jsonLd = (json) => `<script type="application/ld+json">${json}</script>`
export const script = (code) => `<script>${code}</script>`

const JANE = ['Jane Marsh']

/** @type {Attack[]} */
export const ATTACKS = [
  {
    what: 'markup in the byline and the headline, written as text',
    html: () =>
      story({
        headline: '&lt;img src=x onerror=alert(1)&gt; turns again and again',
        byline: 'By Jane Marsh &lt;script&gt;alert(1)&lt;/script&gt;',
      }),
  },
  {
    what: 'markup and script in JSON-LD',
    html: () =>
      story({
        head: jsonLd(
          `{"@type":"NewsArticle","headline":"${HEADLINE}","author":{"@type":"Person","name":"<img src=x onerror=alert(1)>","url":"javascript:alert(1)"},"publisher":{"name":"<b onclick=alert(1)>The Mill</b>"}}`,
        ),
      }),
    authors: JANE,
  },
  {
    what: 'JSON-LD with __proto__ and constructor keys',
    html: () =>
      story({
        head: jsonLd(
          `{"@type":"NewsArticle","headline":"${HEADLINE}","__proto__":{"author":"Evil Twin","polluted":1},"constructor":{"prototype":{"polluted":1}},"author":{"name":"Jane Marsh","__proto__":{"polluted":1}}}`,
        ),
      }),
    authors: JANE,
  },
  { what: 'JSON-LD of 50 MB', html: () => story({ head: jsonLd(`["${'a'.repeat(50_000_000)}"]`) }), authors: JANE },
  {
    what: 'JSON-LD nested 100,000 deep',
    html: () => story({ head: jsonLd('['.repeat(100_000) + ']'.repeat(100_000)) }),
    authors: JANE,
  },
  {
    what: 'JSON-LD broken in a way that is mended slowly',
    html: () => story({ head: jsonLd(`{"a":"${'b\n, '.repeat(300_000)}`) }),
    authors: JANE,
  },
  { what: '200,000 elements', html: () => story({ body: BODY + '<p>a <b>b</b></p>'.repeat(100_000) }) },
  {
    what: 'one text node of 20 MB',
    // By script: the parser would take 20 s for it.
    html: () => story({ body: `${BODY}<p id="long"></p>${script("long.textContent = 'word '.repeat(4_000_000)")}` }),
    authors: JANE,
  },
  { what: 'one word of 4 MB', html: () => story({ body: `${BODY}<p>${'w'.repeat(4_000_000)}</p>` }), authors: JANE },
  {
    what: '10,000 nested divs',
    html: () => story({ body: `${BODY}${'<div>'.repeat(10_000)}<p>deep</p>` }),
    authors: JANE,
  },
  {
    what: '5,000 shadow roots',
    html: () =>
      story({
        body: `${BODY}${script(
          'for (let i = 0; i < 5000; i++) { const host = document.createElement("div"); document.querySelector("article").append(host); host.attachShadow({ mode: "open" }).innerHTML = "<p>shade</p>" }',
        )}`,
      }),
    authors: JANE,
  },
  { what: '20,000 bylines', html: () => story({ body: '<p class="byline">By Jane Marsh</p>'.repeat(20_000) + BODY }) },
  {
    what: 'a disclaimer said 10,000 times',
    html: () => story({ body: BODY + '<p>The views expressed are those of the author alone.</p>'.repeat(10_000) }),
    authors: JANE,
  },
  {
    what: 'a page that rewrites itself every frame',
    html: () =>
      story({
        body: `<div id="all">${BODY}</div>${script(
          'const turn = () => { const all = document.getElementById("all"); all.innerHTML = all.innerHTML; requestAnimationFrame(turn) }; turn()',
        )}`,
      }),
    authors: JANE,
  },
  {
    what: 'prototypes and built-ins overridden',
    html: () =>
      story({
        head: script(
          'for (const of of [Element, Node, Document, Array, String, Object, Map, JSON, Range, Text]) for (const name of Object.getOwnPropertyNames(of.prototype ?? of)) try { const d = Object.getOwnPropertyDescriptor(of.prototype ?? of, name); if (d.configurable && name !== "constructor" && ![Array, String, Object, Map, JSON].includes(of)) Object.defineProperty(of.prototype ?? of, name, { get() { throw new Error("mine") } }) } catch {} ; JSON.parse = JSON.stringify = Array.prototype.map = String.prototype.replace = () => { throw new Error("mine") }',
        ),
      }),
    authors: JANE,
  },
  {
    what: 'a form whose controls bear the names of its properties',
    html: () =>
      story({
        body: `${BODY}<form id="f"><input name="tagName"><input name="getAttribute"><input name="firstChild"><input name="nextSibling"><input name="hasAttribute"></form>`,
      }),
    authors: JANE,
  },
  {
    what: "names that hide the document's own properties",
    html: () =>
      story({
        body: `${BODY}<form name="body"><p>By Evil Twin</p></form><img name="documentElement"><img name="title">`,
      }),
    status: undefined,
  },
  {
    what: 'the strictest policy',
    html: () => story(),
    headers: {
      'content-security-policy': "default-src 'none'; sandbox; require-trusted-types-for 'script'; trusted-types",
    },
    authors: JANE,
  },
  {
    what: 'XHTML',
    html: () =>
      `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1><p class="byline">By Jane Marsh</p>${BODY}</article></body></html>`,
    type: 'application/xhtml+xml',
    authors: JANE,
  },
  {
    what: 'a picture (SVG)',
    html: () =>
      '<svg xmlns="http://www.w3.org/2000/svg"><title>By Jane Marsh</title><text y="20">By Jane Marsh</text></svg>',
    type: 'image/svg+xml',
    status: 'no-article',
  },
  {
    what: 'plain text',
    html: () => `${HEADLINE}\n\nBy Jane Marsh\n\nIt turns.`,
    type: 'text/plain',
    status: 'no-article',
  },
  { what: 'an empty answer', html: () => '', status: 'no-article' },
  {
    what: 'a frameset',
    html: () =>
      '<html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="about:blank"></frameset></html>',
    status: 'no-article',
  },
  {
    what: 'frames of all kinds within the page',
    html: () =>
      story({
        body: `${BODY}<iframe srcdoc="<p class=byline>By Evil Twin</p>"></iframe><iframe src="data:text/html,<p>By Evil Twin</p>"></iframe><iframe sandbox src="about:blank"></iframe><object data="about:blank"></object>`,
      }),
    authors: JANE,
  },
  {
    what: 'characters that turn the direction, and some that show nothing, in the name',
    html: () => story({ byline: 'By Jane\u200b \u202eMarsh\u202c\u2066' }),
  },
]
