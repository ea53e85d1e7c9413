/**
 * A snapshot's nodes. Markup that a browser has serialised is far simpler than what authors write (every element ended,
 * every value in quotes, few characters escaped), and this undoes just that: a parser for HTML would mend what a page's
 * scripts have built, and then no text could be found again by its number. Iterative, bounded, never throws.
 */
import { isPause, type Steps } from '../steps.ts'
import { MOST_UP, type Page, PageElement, type PageNode, PageText, type Tree } from './tree.ts'
import type { Snapshot } from './types.ts'

/** A page with more tags than this is read as far as this. */
const MOST_TAGS = 500_000
const TAGS_A_STEP = 500

/** Elements that are serialised without an end. */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
)
/** Elements whose text is serialised as it is. */
const RAW = new Set('iframe noembed noframes plaintext script style xmp'.split(' '))

/** What is not ended yet. */
interface Open {
  name: string
  /** The element whose children follow; none where they are those of a template. */
  element: PageElement | undefined
  /** They stand in its shadow root. */
  shadow: boolean
  tree: Tree
  last: PageNode | undefined
  /** Runs of text that have ended. */
  runs: number
}

export function* parse({ markup: pieces, xml, noscript }: Snapshot): Steps<Page> {
  const markup = pieces.join('')
  const document: Tree = { elements: [] }
  let within: Open = { name: '', element: undefined, shadow: false, tree: document, last: undefined, runs: 0 }
  const open = [within]
  const isRaw = (name: string) => !xml && (RAW.has(name) || (name === 'noscript' && !noscript))

  const parent = () => (within.shadow ? null : (within.element ?? null))
  const put = (node: PageNode) => {
    if (within.last) within.last.nextSibling = node
    else if (within.shadow) (within.element as PageElement).firstShadowChild = node
    else if (within.element) within.element.firstChild = node
    within.last = node
  }
  const putText = (text: string) => {
    if (text) put(new PageText(text, parent(), within.tree, within.runs))
  }
  const enter = (name: string, element: PageElement | undefined, tree: Tree, shadow = false) => {
    within = { name, element, shadow, tree, last: undefined, runs: 0 }
    open.push(within)
  }
  const leave = () => {
    const { element } = open.pop() as Open
    if (element) element.end = element.tree.elements.length
    within = open[open.length - 1] as Open
  }
  const leaveTo = (name: string) => {
    const least = Math.max(0, open.length - MOST_UP)
    let depth = open.length - 1
    while (depth > least && open[depth]?.name !== name) depth--
    if (depth > least) while (open.length > depth) leave()
  }
  const start = ({ name, attributes, closed }: Tag) => {
    within.runs++
    if (!name) {
      if (!within.element) return
      enter(' ', within.element, { elements: [], host: within.element }, true)
      return
    }
    const element = new PageElement(upper(name), attributes, parent(), within.tree)
    put(element)
    if (xml ? closed : VOID.has(name)) return
    // What a template holds is in no document.
    if (name === 'template') enter(name, undefined, { elements: [] })
    else enter(name, element, within.tree)
  }

  let at = 0
  for (let count = 0; at < markup.length && count < MOST_TAGS; count++) {
    if (isPause(count, TAGS_A_STEP)) yield
    const bracket = markup.indexOf('<', at)
    putText(unescaped(bracket < 0 ? markup.slice(at) : markup.slice(at, bracket)))
    if (bracket < 0) break
    const mark = markup[bracket + 1]
    if (mark === '/') {
      at = behind(markup, '>', bracket)
      leaveTo(markup.slice(bracket + 2, at - 1))
    } else if (mark === '!' || mark === '?') {
      at = behindRemark(markup, bracket)
      within.runs++
    } else {
      const tag = tagAt(markup, bracket + 1)
      start(tag)
      at = tag.end
      if (!isRaw(tag.name)) continue
      const end = markup.indexOf(`</${tag.name}`, at)
      putText(end < 0 ? markup.slice(at) : markup.slice(at, end))
      at = end < 0 ? markup.length : end
    }
  }
  while (open.length > 1) leave()
  return pageOf(document)
}

function pageOf({ elements }: Tree): Page {
  const root = elements[0] ?? new PageElement('HTML', [], null, { elements })
  const byTag = new Map<string, PageElement[]>()
  for (const element of elements) {
    const same = byTag.get(element.tagName)
    if (same) same.push(element)
    else byTag.set(element.tagName, [element])
  }
  const isBody = ({ tagName, parentElement }: PageElement) =>
    parentElement === root && (tagName === 'BODY' || tagName === 'FRAMESET')
  return { root, body: elements.find(isBody) ?? root, elements, byTag }
}

/** The index behind the next `what`; the markup's end where there is none. */
function behind(markup: string, what: string, from: number): number {
  const at = markup.indexOf(what, from)
  return at < 0 ? markup.length : at + what.length
}

function behindRemark(markup: string, at: number): number {
  if (markup.startsWith('<!--', at)) return behind(markup, '-->', at + 4)
  if (markup.startsWith('<![CDATA[', at)) return behind(markup, ']]>', at)
  return behind(markup, '>', at)
}

interface Tag {
  /** Empty for the start of a shadow root. */
  name: string
  /** Names and values by turns. */
  attributes: string[]
  /** It ends with `/>`. */
  closed: boolean
  /** The index behind it. */
  end: number
}

const NAME = /[^\s=/>]*/y
const BLANK = /[\s/]*/y

/** The start tag whose name begins at `at`. */
function tagAt(markup: string, at: number): Tag {
  const name = match(NAME, markup, at)
  const attributes: string[] = []
  let end = at + name.length
  for (;;) {
    const blank = match(BLANK, markup, end)
    end += blank.length
    if (end >= markup.length || markup[end] === '>')
      return { name, attributes, closed: blank.endsWith('/'), end: end + 1 }
    const key = match(NAME, markup, end)
    end += key.length
    const isValued = markup.startsWith('="', end)
    const value = isValued ? markup.slice(end + 2, behind(markup, '"', end + 2) - 1) : ''
    attributes.push(key, unescaped(value))
    // Serialised markup has nothing else here; whatever it is, it is passed.
    end += isValued ? value.length + 3 : key ? 0 : 1
  }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

const uppers = new Map<string, string>()

/** Names come again and again. */
function upper(name: string): string {
  const known = uppers.get(name)
  if (known) return known
  if (uppers.size > 1000) uppers.clear()
  const made = name.toUpperCase()
  uppers.set(name, made)
  return made
}

const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:(amp|lt|gt|quot|nbsp)|#(x?)([\da-f]{1,6}));/gi, (whole, name, hex, digits) => {
    if (name) return CHARACTERS[name.toLowerCase()] ?? whole
    const code = Number.parseInt(digits, hex ? 16 : 10)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
