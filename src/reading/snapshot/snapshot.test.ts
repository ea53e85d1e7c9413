// @vitest-environment jsdom
/** A snapshot shows the document node by node, whatever its scripts have made of it, and its texts are found again. */
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { finish } from '../steps.ts'
import { quickest } from '../timing.ts'
import { Finder } from './find.ts'
import { parse } from './parse.ts'
import { spotOf } from './spot.ts'
import { takeSnapshot } from './take.ts'
import type { Page, PageNode, PageText } from './tree.ts'
import { MOST_MARKUP } from './types.ts'

/** Large documents take long to build here, on a busy machine longer. */
vi.setConfig({ testTimeout: 30_000 })

const taken = (of: Document = document) => finish(takeSnapshot(of, 'https://gazette.example/mill'))
const shown = (of: Document = document): Page => finish(parse(taken(of)))

/** Without text that is no more than an element's own business. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE'])

/** A node with all that is in it, as lists and strings. Texts in a row are one. */
function outline(node: Node | PageNode): unknown {
  if (node.nodeType === 3) return (node as Text | PageText).data
  const element = node as Element
  const name = element.tagName.toUpperCase()
  const children: unknown[] = []
  if (!UNSEEN.has(name)) {
    for (let at = (element.firstChild ?? firstInShadow(node)) as Node | null; at; at = at.nextSibling) {
      const one = at.nodeType === 1 || at.nodeType === 3 ? outline(at) : ''
      if (typeof one === 'string' && typeof children.at(-1) === 'string') children.push(`${children.pop()}${one}`)
      else if (one !== '') children.push(one)
    }
  }
  return [name, element.getAttribute('class'), element.getAttribute('title'), children]
}

const firstInShadow = (node: Node | PageNode) =>
  'firstShadowChild' in node ? node.firstShadowChild : ((node as Element).shadowRoot?.firstChild ?? null)

/** All texts of a page in order, those in shadow roots too. */
function textsOf({ root }: Page): PageText[] {
  const texts: PageText[] = []
  const open: (PageNode | null)[] = [root]
  while (open.length > 0) {
    const node = open.pop()
    if (!node) continue
    if (node.nodeType === 3) {
      texts.push(node)
      open.push(node.nextSibling)
    } else {
      open.push(node.nextSibling)
      if (!UNSEEN.has(node.tagName)) open.push(node.firstChild ?? node.firstShadowChild)
    }
  }
  return texts
}

/** Scripts in it are not run. */
function write(html: string): void {
  const { documentElement } = new DOMParser().parseFromString(html, 'text/html')
  if (document.documentElement) document.replaceChild(documentElement, document.documentElement)
  else document.append(documentElement)
}
const append = (parent: Node, name: string, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement(name)
  element.append(...children)
  parent.appendChild(element)
  return element
}

afterEach(() => write('<!doctype html>'))

describe('shows the document as it is', () => {
  it.each([
    ['plain paragraphs', '<p class="a">One <b>two</b> three<br>four</p><img alt="x" title="y"><p>Five'],
    ['what has to be escaped', '<p title="&quot;a&quot; &lt;b&gt; &amp;amp; c">&lt;b&gt; &amp;lt; a&nbsp;b "c"</p>'],
    ['scripts and styles with markup in them', '<p>a<script>if (a < b) "<p>"</script>b<style>p > a {}</style>c</p>'],
    ['raw text', '<iframe title="i"><p>fallback</p></iframe><xmp><b></xmp><noembed><i></noembed><p>a</p>'],
    ['text to edit', '<textarea>&lt;p&gt;\n a</textarea><p>b</p>'],
    ['comments between texts', '<p>a<!-- one -->b<!---->c</p>'],
    ['drawings', '<a href="/"><svg viewBox="0 0 1 1"><title>Logo</title><path d="M0 0"/></svg></a><p>a</p>'],
    ['templates', '<template><p>never</p><template></template></template><p>a</p>'],
    ['tables', '<table><caption>a</caption><tr><td>b<td>c<table><tr><td>d</table></table>'],
    ['elements of frameworks', '<my-card @click="x" :class="{ a: 1 }" v-if="a > b"><p>a</p></my-card>'],
  ])('%s', (_, html) => {
    write(`<!doctype html><html><head><title>A &amp; b</title></head><body>${html}</body></html>`)
    expect(outline(shown().root)).toEqual(outline(document.documentElement))
  })

  it('what no parser makes: paragraphs within paragraphs, links within links, texts in a row', () => {
    const inner = append(document.createElement('div'), 'p', 'inner', '', ' and more')
    const outer = append(document.body, 'p', 'outer ', inner, ' after')
    append(outer, 'a', append(outer, 'a', 'b'))
    append(append(document.body, 'button', 'x'), 'button', 'y')
    append(document.body, 'br', 'in a void element')
    const { root } = shown()
    const [, , , [, [, , , body]]] = outline(root) as [0, 0, 0, [0, [0, 0, 0, unknown[]]]]
    expect(body[0]).toEqual([
      'P',
      null,
      null,
      ['outer ', ['P', null, null, ['inner and more']], ' after', ['A', null, null, [['A', null, null, ['b']]]]],
    ])
  })

  it('open shadow roots of elements without children, one in the other', () => {
    write('<!doctype html><body><p>a</p><x-card></x-card><x-full><p>light</p></x-full><div></div>')
    const card = document.querySelector('x-card')?.attachShadow({ mode: 'open' })
    if (card) card.innerHTML = '<h2>Title</h2> bare <x-by></x-by>'
    const by = card?.querySelector('x-by')?.attachShadow({ mode: 'open' })
    if (by) by.innerHTML = '<p>By Jane Marsh</p>'
    const full = document.querySelector('x-full')?.attachShadow({ mode: 'open' })
    if (full) full.innerHTML = '<p>behind</p>'
    const div = document.querySelector('div')?.attachShadow({ mode: 'closed' })
    if (div) div.innerHTML = '<p>closed</p>'
    const texts = textsOf(shown()).map(({ data }) => data.trim())
    expect(texts.filter(Boolean)).toEqual(['a', 'Title', 'bare', 'By Jane Marsh', 'light'])
  })

  it('a page without scripts: what stands in noscript is not taken for text', () => {
    const inert = new DOMParser().parseFromString('<p>a</p><noscript><p>b</p></noscript><p>c</p>', 'text/html')
    expect(taken(inert).noscript).toBe(true)
    expect(outline(shown(inert).root)).toEqual(outline(inert.documentElement))
  })

  it('XHTML', () => {
    const source = `<html xmlns="http://www.w3.org/1999/xhtml"><head><script type="application/ld+json">{"a": "&lt;b&gt;"}</script></head>
<body><div/><p class="a" title="&#9;b">One<br/> &amp; two<![CDATA[ <three> ]]></p><?x y?><script>a &lt; b</script><p>Four</p></body></html>`
    const xml = new DOMParser().parseFromString(source, 'application/xhtml+xml')
    const page = shown(xml)
    expect(outline(page.root)).toEqual(outline(xml.documentElement))
    expect(page.byTag.get('SCRIPT')?.[0]?.textContent(100)).toBe('{"a": "<b>"}')
  })

  it('a form whose controls bear the names of its properties', () => {
    const names = ['outerHTML', 'localName', 'firstChild', 'nextSibling', 'attributes', 'nodeType', 'parentNode']
    const controls = [...names, 'getElementsByTagName', 'childNodes'].map((name) => `<input name="${name}">`).join('')
    write(`<!doctype html><body><form class="f">${controls}${'<p>text</p>'.repeat(2000)}</form><p>after</p>`)
    const { byTag } = shown()
    expect(byTag.get('FORM')?.[0]?.getAttribute('class')).toBe('f')
    expect(byTag.get('P')).toHaveLength(2001)
  })
})

describe('is kept within bounds', () => {
  it('leaves out scripts and sheets, but not the data for search engines', () => {
    const data = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
    write(`<!doctype html><head>${data}<script>${'x'.repeat(1000)}</script><style>p {}</style></head><body><p>a</p>`)
    const markup = taken().markup.join('')
    expect(markup).toContain(data)
    expect(markup.length).toBeLessThan(300)
    expect(shown().byTag.get('SCRIPT')?.[0]?.textContent(100)).toBe('{"@type": "NewsArticle"}')
  })

  it('what swells a page deep within it: pictures in attributes, scripts, one endless text', () => {
    const picture = `<img alt="a picture" src="data:image/png;base64,${'A'.repeat(600_000)}">`
    const script = `<script>${'x'.repeat(600_000)}</script>`
    write(
      `<!doctype html><body><main><div>${picture}${script}<p>${'text '.repeat(200_000)}</p></div><p>By Jane Marsh</p></main>`,
    )
    const { markup } = taken()
    expect(markup.join('').length).toBeLessThan(300_000)
    const { byTag } = shown()
    expect(byTag.get('IMG')?.[0]?.getAttribute('alt')).toBe('a picture')
    expect(byTag.get('P')?.[1]?.textContent(100)).toBe('By Jane Marsh')
  })

  it('elements without end, one in the other', () => {
    let at: Node = document.body
    for (let i = 0; i < 1700; i++) {
      const next = document.createElement('div')
      at.appendChild(next)
      at = next
    }
    at.appendChild(document.createTextNode('deep'))
    append(document.body, 'p', 'after')
    expect(textsOf(shown()).map(({ data }) => data)).toEqual(['deep', 'after'])
  })

  it('a page without end is taken as far as a message goes', () => {
    write('<!doctype html><body>')
    for (let i = 0; i < 100; i++) append(document.body, 'p', '&'.repeat(200_000))
    const length = taken().markup.reduce((sum, one) => sum + one.length, 0)
    expect(length).toBeGreaterThan(MOST_MARKUP / 2)
    expect(length).toBeLessThanOrEqual(MOST_MARKUP)
  })

  it('ends of elements that never began, deep within others: not looked for without end', () => {
    const markup = ['<b>'.repeat(40_000), '</i>'.repeat(40_000)]
    const work = () => finish(parse({ url: 'https://gazette.example/', markup }))
    // Each looked for all the way up, they would take minutes.
    expect(quickest(work, 3000)).toBeLessThan(3000)
  })

  it('whatever stands in a message, it is read without a fault', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '</',
      '"',
      '="',
      '<p',
      '<p ',
      '< >',
      '</ >',
      '<!--',
      '-->',
      '<?',
      '/>',
      '&',
      '&#x',
      '<script>',
      '<template>',
      'a',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 5 }))), fc.boolean(), (parts, xml) => {
        const { root } = finish(parse({ url: 'https://gazette.example/', markup: parts, xml }))
        expect(root.nodeType).toBe(1)
      }),
      { numRuns: 500 },
    )
  })
})

describe('its texts are found again in the page', () => {
  const PAGE = `<!doctype html><body><nav><a href="/">Home</a></nav><article><h1>The mill</h1>
<p class="byline"><span>By <a href="/jane">Jane Marsh</a></span>, staff</p><p>First<!-- --> words<br>of it</p><pre>a
b</pre></article><x-note></x-note>`
  const build = () => {
    write(PAGE)
    const root = document.querySelector('x-note')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = 'Bare <p>The views are her own.</p>'
  }
  const block = (page: Page, words: string) => {
    const texts = textsOf(page).filter(({ data }) => data.trim())
    const first = texts.find(({ data }) => data.includes(words)) as PageText
    const element = (first.parentElement?.closest(({ tagName }) => tagName !== 'A') ?? page.body) as Page['body']
    return { first, last: first, element }
  }

  it('each of them, in its element', () => {
    build()
    const finder = new Finder(document)
    const texts = textsOf(shown()).filter(({ data }) => data.trim())
    expect(texts).toHaveLength(11)
    for (const text of texts) {
      const element = text.parentElement ?? (text.tree.host as Page['body'])
      const place = finder.find(spotOf({ first: text, last: text, element }))
      // A text of a shadow root itself has no element around it there.
      if (text.parentElement) expect(place?.first.data.trim()).toBe(text.data.trim())
    }
  })

  it('also behind what has come since, or gone', () => {
    build()
    const spots = ['Jane Marsh', 'First', 'of it', 'The views'].map((words) => spotOf(block(shown(), words)))
    for (let i = 0; i < 40; i++) document.body.prepend(document.createElement('aside'))
    document.querySelector('nav')?.remove()
    const finder = new Finder(document)
    expect(spots.map((spot) => finder.find(spot)?.first.data)).toEqual([
      'Jane Marsh',
      'First',
      'of it',
      'The views are her own.',
    ])
  })

  it('and not where something else stands by now', () => {
    build()
    const spot = spotOf(block(shown(), 'Jane Marsh'))
    const link = document.querySelector('a[href="/jane"]') as Element
    link.textContent = 'Paul Weir'
    expect(new Finder(document).find(spot)).toBeUndefined()
    link.textContent = 'Jane Marsh'
    expect(new Finder(document).find(spot)?.element.tagName).toBe('SPAN')
  })

  it('a text of many lines that has moved far: looked for within bounds', () => {
    write('<!doctype html><body>')
    for (let i = 0; i < 60; i++)
      append(document.body, 'p', ...Array.from({ length: 20 }, () => [document.createElement('br'), 'line']).flat())
    const last = append(
      document.body,
      'p',
      ...Array.from({ length: 400 }, () => [document.createElement('br'), 'verse']).flat(),
      'By Jane Marsh',
    )
    const spot = spotOf(block(shown(), 'By Jane Marsh'))
    expect(new Finder(document).find(spot)?.element).toBe(last)
    last.remove()
    expect(new Finder(document).find(spot)).toBeUndefined()
  })

  it('a page that was emptied since', () => {
    build()
    const spots = ['Jane Marsh', 'The views'].map((words) => spotOf(block(shown(), words)))
    document.documentElement.remove()
    for (const spot of spots) expect(new Finder(document).find(spot)).toBeUndefined()
  })
})

/** Documents as scripts build them: any element in any other. */
const tree = fc.letrec<{ node: string | [string, unknown[]] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('', ' ', 'text', 'a < b & "c"', '\n'),
    fc.tuple(
      fc.constantFrom(
        'p',
        'a',
        'div',
        'form',
        'table',
        'tr',
        'li',
        'h1',
        'button',
        'pre',
        'x-y',
        '#comment',
        '#shadow',
      ),
      fc.array(tie('node'), { maxLength: 4 }),
    ),
  ),
})).node

function grow(parent: Node, node: unknown): void {
  if (typeof node === 'string') parent.appendChild(document.createTextNode(node))
  else {
    const [name, inside] = node as [string, unknown[]]
    if (name === '#comment') parent.appendChild(document.createComment('x'))
    else if (name === '#shadow') {
      const root = append(parent, 'section').attachShadow({ mode: 'open' })
      for (const one of inside) grow(root, one)
    } else {
      const element = append(parent, name)
      for (const one of inside) grow(element, one)
    }
  }
}

it('any document: shown node by node, and every text found where it stands', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (nodes) => {
      write('<!doctype html><body>')
      for (const node of nodes) grow(document.body, node)
      const page = shown()
      expect(outline(page.root)).toEqual(outline(document.documentElement))
      const finder = new Finder(document)
      for (const text of textsOf(page)) {
        if (!text.data.trim() || !text.parentElement) continue
        const place = finder.find(spotOf({ first: text, last: text, element: text.parentElement }))
        expect(place?.element.tagName).toBe(text.parentElement.tagName)
        expect(text.data).toContain(place?.first.data)
      }
    }),
    { numRuns: 200 },
  )
})
