/**
 * Takes a page's snapshot: all that the extension does of a reading inside the page. The browser's own serialiser does the
 * work, piece by piece, so that no page is held up; what would swell the snapshot (scripts, data in attributes, endless
 * text) is left out by hand. The document is only looked at.
 */
import type { Steps } from '../steps.ts'
import { MOST_MARKUP, type Snapshot } from './types.ts'

/** Elements that the browser serialises at once: half a millisecond, and no deeper than its stack is sure to bear. */
const PIECE = 1500
/** A piece with more markup than this holds what does not belong in a snapshot: it is gone through in pieces this small. */
const LONGEST_PIECE = 500_000
const SMALL_PIECE = 30
/** What is done between two pauses: pieces, and characters of markup. */
const PIECES_A_STEP = 100
const LENGTH_A_STEP = 200_000
/** Of one text and one attribute, and attributes of one element. White space may make up most of a text. */
const LONGEST_TEXT = 200_000
const LONGEST_ATTRIBUTE = 2000
const MOST_ATTRIBUTES = 100
/** Of the page's data in scripts, one and all. */
const LONGEST_SCRIPT = 1_500_000
const MOST_DATA = 4_000_000
/** All that one more piece can come to: there must be room for it. */
const ROOM = 2_000_000
/** Elements looked at for a shadow root. */
const MOST_EMPTY = 200_000

/** The page as it is now, step by step: it may change in between. `url` must be absolute. */
export function* takeSnapshot(document: Document, url: string): Steps<Snapshot> {
  const hosts = shadowHosts(document)
  yield
  const snapshot: Snapshot = { url, markup: yield* markupOf(document.documentElement, hosts) }
  if (document.contentType !== 'text/html') snapshot.xml = true
  if (document.querySelector('noscript *')) snapshot.noscript = true
  return snapshot
}

/** Most elements without children are none that could have a shadow root. */
const EMPTY = ':empty:not(img,br,input,meta,link,script,path,use,source,i,iframe)'

/** Elements without children of their own that show what stands in their open shadow root. */
function shadowHosts(document: Document): Set<Element> {
  const hosts = new Set<Element>()
  const roots: ParentNode[] = [document]
  let looked = 0
  for (let root = roots.pop(); root; root = roots.pop())
    for (const element of root.querySelectorAll(EMPTY)) {
      if (++looked > MOST_EMPTY) return hosts
      if (!element.shadowRoot) continue
      hosts.add(element)
      roots.push(element.shadowRoot)
    }
  return hosts
}

/** The elements around others, in all trees. */
function allAround(elements: ReadonlySet<Element>): Set<Element> {
  const around = new Set<Element>()
  for (const element of elements)
    for (let at: Node | null = element; at; at = parentNode(at) ?? (at as Partial<ShadowRoot>).host ?? null) {
      if (around.has(at as Element)) break
      around.add(at as Element)
    }
  return around
}

/** An element that is gone through by hand: its next child, and what is said at its end. */
interface Opened {
  next: Node | null
  end: string
  /** Elements that the browser may serialise at once within. */
  piece: number
}

function* markupOf(root: Element | null, hosts: ReadonlySet<Element>): Steps<string[]> {
  const around = allAround(hosts)
  const pieces: string[] = []
  const open: Opened[] = []
  let length = 0
  let data = 0
  const say = (markup: string) => {
    pieces.push(markup)
    length += markup.length
  }
  const enter = (element: Element, piece: number) => {
    const end = `</${localName(element)}>`
    const shadow = hosts.has(element) ? element.shadowRoot : null
    say(startTag(element))
    if (shadow) say('< >')
    open.push({ next: firstChild(shadow ?? element), end: shadow ? `</ >${end}` : end, piece })
  }
  const sayScript = (script: Element) => {
    const size = /ld\+json/i.test(script.getAttribute('type') ?? '') ? (script.textContent ?? '').length : 0
    const isData = size > 0 && size <= LONGEST_SCRIPT && data + size <= MOST_DATA
    if (isData) data += size
    say(isData ? outerHTML(script) : '<script></script>')
  }
  const sayElement = (element: Element, piece: number) => {
    const name = localName(element)
    if (name === 'script') sayScript(element)
    else if (name === 'style') say('<style></style>')
    else if (OPENED.has(name) || around.has(element) || getElements(element, '*')[piece]) enter(element, piece)
    else {
      const markup = outerHTML(element)
      if (markup.length <= LONGEST_PIECE) say(markup)
      else enter(element, SMALL_PIECE)
    }
  }

  if (root) enter(root, PIECE)
  let pieced = 0
  let paused = 0
  while (open.length > 0 && length < MOST_MARKUP - ROOM) {
    if (pieces.length - pieced > PIECES_A_STEP || length - paused > LENGTH_A_STEP) {
      pieced = pieces.length
      paused = length
      yield
    }
    const top = open[open.length - 1] as Opened
    const node = top.next
    if (!node) {
      open.pop()
      say(top.end)
      continue
    }
    top.next = nextSibling(node)
    const type = nodeType(node)
    if (type === 1) sayElement(node as Element, top.piece)
    else if (type === 3) say(escaped((node as Text).data.slice(0, LONGEST_TEXT)))
    // It divides the text around it.
    else say('<!---->')
  }
  return pieces
}

/** Gone through by hand always: their children are scripts and styles for the most part. */
const OPENED = new Set(['head', 'body'])

function startTag(element: Element): string {
  let tag = `<${localName(element)}`
  for (const name of getAttributeNames(element).slice(0, MOST_ATTRIBUTES))
    tag += ` ${name}="${escaped(getAttribute(element, name).slice(0, LONGEST_ATTRIBUTE))}"`
  return `${tag}>`
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => (/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (one) => ESCAPES[one] ?? '') : text)

/** A form's controls hide its properties where they bear their names (`<input name="nextSibling">`): it is not asked itself. */
function getter<T extends object, Key extends keyof T>({ prototype }: { prototype: T }, name: Key): (of: T) => T[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  return (of) => get?.call(of)
}
const nodeType = getter(Node, 'nodeType')
const firstChild = getter(Node, 'firstChild')
const nextSibling = getter(Node, 'nextSibling')
const parentNode = getter(Node, 'parentNode')
const localName = getter(Element, 'localName')
const getAttributeNames = (element: Element) => Element.prototype.getAttributeNames.call(element)
const getAttribute = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name) ?? ''
const outerHTML = getter(Element, 'outerHTML')
const getElements = (element: Element, name: string) => Element.prototype.getElementsByTagName.call(element, name)
