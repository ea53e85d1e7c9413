/**
 * Pages that attack. For each: the extension comes to a clear state, throws nothing, holds the page up by no long task of
 * its own, runs nothing of the page in its own pages, and shows the page's words as text.
 */
import type { ServerResponse } from 'node:http'
import type { Page } from '@playwright/test'
import type { TabState } from '../src/messages/contract.ts'
import { stateOf } from '../tools/extension.mjs'
import { Badges, type Extension, expect, test } from './fixtures.ts'

/** Longest task after loading, in ms. The goal is 50; the test machine is shared, and one unbroken reading takes far longer. */
const LONGEST_TASK = 300

const HEADLINE = 'The mill turns again'
const PARAGRAPH =
  '<p>The old mill by the river turns again after forty years of rest, said the miller, who had waited for it.</p>'
const BODY = PARAGRAPH.repeat(12)

interface Parts {
  head?: string
  byline?: string
  body?: string
  headline?: string
}

const story = ({ head = '', byline = 'By Jane Marsh', body = BODY, headline = HEADLINE }: Parts = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>${head}</head>` +
  `<body><article><h1>${headline}</h1><p class="byline">${byline}</p>${body}</article></body></html>`

const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`
const script = (code: string) => `<script>${code}</script>`

interface Attack {
  what: string
  html: () => string
  type?: string
  headers?: Record<string, string>
  /** `undefined` written out: any clear state will do. */
  status?: TabState['status'] | undefined
  /** Names that are read; not checked where left out. */
  authors?: string[]
}

const JANE = ['Jane Marsh']

const ATTACKS: Attack[] = [
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
    html: () => story({ body: `${BODY}<p>${'word '.repeat(4_000_000)}</p>` }),
    authors: JANE,
  },
  { what: 'one word of 20 MB', html: () => story({ body: `${BODY}<p>${'w'.repeat(20_000_000)}</p>` }), authors: JANE },
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

/** Answers a page, and counts tasks that are too long once it has loaded. */
async function open(
  extension: Extension,
  attack: Attack,
  n: number,
): Promise<{ page: Page; path: string; faults: string[] }> {
  const path = `/attacks/${n}.html`
  extension.answer('gazette', path, (_request, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': `${attack.type ?? 'text/html'}; charset=utf-8`, ...attack.headers })
    response.end(attack.html())
  })
  const page = await extension.context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => {
    if (`${error.stack}`.includes('chrome-extension:')) faults.push(`${error.stack}`)
  })
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(extension.at('gazette', path))
  return { page, path, faults }
}

for (const [n, attack] of ATTACKS.entries())
  test(`hostile: ${attack.what}`, async ({ extension }) => {
    test.setTimeout(180_000)
    await withstand(extension, attack, n)
  })

async function withstand(extension: Extension, attack: Attack, n: number): Promise<void> {
  const { page, faults } = await open(extension, attack, n)
  const state = (await stateOf(extension.worker, page.url(), 40_000)) as TabState
  if ('status' in attack && !attack.status) expect(['read', 'failed', 'no-article']).toContain(state.status)
  else expect(state.status, attack.what).toBe(attack.status ?? 'read')
  if (state.status === 'read') {
    if (attack.authors) expect(state.reading.authors.map(({ name }) => name)).toEqual(attack.authors)
    expect(JSON.stringify(state.reading)).not.toMatch(/polluted|Evil Twin/)
    // What turns the direction of text never comes through in a name.
    for (const { name } of state.reading.authors) expect(name).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/)
  }
  const popup = await extension.popupPage(page)
  await expect(popup.locator('main')).toBeVisible()
  // Text only: whatever the page wrote, the popup has no element of it.
  expect(await popup.locator('main :is(img, script, iframe, b[onclick], [onerror])').count()).toBe(0)
  expect(await popup.locator('main a:not([href^="http"])').count()).toBe(0)
  expect(faults).toEqual([])
}

test('a large page is read in pieces: no task of ours holds it up', async ({ extension }) => {
  const body =
    BODY + '<div><p>The weir <b>holds</b> the water, and the water <i>turns</i> the wheel.</p></div>'.repeat(8000)
  const watched = script(
    'window.tasks = []; addEventListener("load", () => new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration))).observe({ type: "longtask" }))',
  )
  const attack = { what: 'large', html: () => story({ head: watched, body }) }
  const { page, faults } = await open(extension, attack, 900)
  const state = (await stateOf(extension.worker, page.url(), 40_000)) as TabState
  expect(state.status).toBe('read')
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  expect(Math.max(0, ...tasks)).toBeLessThan(LONGEST_TASK)
  expect(faults).toEqual([])
})

test('our host removed, cloned and covered: the badges come back once, and no copy works', async ({ extension }) => {
  const attack = { what: 'host', html: () => story() }
  const { page, faults } = await open(extension, attack, 901)
  await stateOf(extension.worker, page.url())
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(1)
  const host = 'html > :not(head, body)'
  await expect(page.locator(host)).toHaveCount(1)
  await page.evaluate((selector) => {
    const ours = document.querySelector(selector) as Element
    const copy = ours.cloneNode(true) as HTMLElement
    copy.id = 'copy'
    document.body.append(copy)
    ours.remove()
  }, host)
  // The next movement of the page brings the badges back.
  await page.setViewportSize({ width: 1000, height: 700 })
  await expect.poll(async () => (await badges.buttons()).length).toBe(1)
  expect(await page.evaluate(() => document.getElementById('copy')?.shadowRoot ?? null)).toBeNull()
  expect(faults).toEqual([])
})

test('a badge of ours that the page fakes changes nothing in the popup', async ({ extension }) => {
  const fake =
    '<div class="badge" role="button" aria-label="Smallprint: By Evil Twin">By Evil Twin, says Smallprint</div>'
  const attack = { what: 'fake', html: () => story({ body: BODY + fake }) }
  const { page } = await open(extension, attack, 902)
  await stateOf(extension.worker, page.url())
  const popup = await extension.popupPage(page)
  await expect(popup.locator('main')).toContainText('Jane Marsh')
  await expect(popup.locator('main')).not.toContainText('Evil Twin')
})
