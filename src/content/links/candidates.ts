/**
 * Which links of a page may be marked: those of result lists, feeds and other listings, told by the shape of what is
 * around them. Nothing here knows a site.
 */
import type { LinkMode } from '../../platform/settings-shape.ts'
import { MENU } from './glance.ts'
import { isAkin, targetHost } from './target.ts'

export interface Candidate {
  host: string
  /** What is marked once for a host: the entry of a listing, or the block of text. */
  entry: Element
  /** The link is the entry's heading. */
  headline: boolean
}

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]'
const CONTENT = 'article,main,section,li,[role=article],[role=main]'
const BLOCK =
  'p,li,dd,dt,td,th,div,section,article,blockquote,figcaption,h1,h2,h3,h4,h5,h6,main,body,[role=heading],[role=listitem]'
const POST = 'article,[role=article]'

/** Least characters of a link's text: of a heading, and of any other. A wide character counts as two. */
const SHORT_HEADING = 8
const SHORT = 18
/** Text beside a link from which on the link stands in running text, in characters. */
const RUNNING = 60
/** A post of a feed is no longer than this; what is longer is a piece of writing. */
const POST_LENGTH = 1200
/** Bounds on what is looked at around one link. */
const MOST_UP = 9
const MOST_BESIDE = 6
const MOST_NODES = 150

/** Undefined where the link is not to be marked. `own`: the page's host. */
export function candidateOf(anchor: HTMLAnchorElement, own: string, mode: LinkMode): Candidate | undefined {
  const host = targetHost(anchor)
  if (!host || isAkin(host, own)) return undefined
  const text = anchor.textContent?.slice(0, 400).trim() ?? ''
  if (text.length < 2 || isInMenu(anchor)) return undefined
  const headline = (anchor.closest(HEADING) ?? anchor.querySelector(HEADING)) !== null
  const everywhere = mode === 'everywhere'
  const short = lengthOf(text) < (headline ? SHORT_HEADING : SHORT)
  if (short && !everywhere) return undefined
  const block = anchor.closest(BLOCK) ?? anchor
  const running = !headline && textBeside(anchor, block) > Math.max(RUNNING, text.length)
  // A short link among others is a way through the site, whatever its markup says.
  if (short && !running) return undefined
  const entry = running ? postAround(anchor) : (entryAround(anchor) ?? (headline ? block : undefined))
  if (!entry && !everywhere) return undefined
  return { host, entry: entry ?? block, headline }
}

const lengthOf = (text: string) => text.length + (text.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af]/g)?.length ?? 0)

function isInMenu(anchor: Element): boolean {
  if (anchor.closest(MENU)) return true
  // The head of an entry is no menu; that of the page is.
  const header = anchor.closest('header')
  return header !== null && !header.closest(CONTENT)
}

/** Characters of text in a block that belong to no link, as far as they are needed. */
function textBeside(anchor: Element, block: Element): number {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  // A block may be a whole feed: what counts is near the link.
  if (!beginsWith(block, anchor)) texts.currentNode = before(anchor, block)
  let length = 0
  for (let seen = 0; seen < MOST_NODES && length < 500; seen++) {
    const node = texts.nextNode()
    if (!node) break
    if (!node.parentElement?.closest('a,script,style,button,time')) length += node.nodeValue?.trim().length ?? 0
  }
  return length
}

const beginsWith = (block: Element, anchor: Element) => block === anchor || block.firstElementChild === anchor

/** A few nodes before a link within its block. */
function before(anchor: Element, block: Element): Node {
  let branch: Element = anchor
  while (branch.parentElement && branch.parentElement !== block) branch = branch.parentElement
  let from: Node = branch
  for (let back = 0; back < 8 && from.previousSibling; back++) from = from.previousSibling
  return from.previousSibling ?? block
}

/** The entry of a listing in which a link stands: one of several alike, side by side. */
function entryAround(anchor: Element): Element | undefined {
  let at: Element | null = anchor.closest('p,dd,blockquote') ?? anchor
  for (let up = 0; at && at !== document.body && up < MOST_UP; up++, at = at.parentElement)
    if (isOneOfSeveral(at)) return at
  return undefined
}

/** The post of a feed in whose text a link stands. */
function postAround(anchor: Element): Element | undefined {
  let at: Element | null = anchor.parentElement
  for (let up = 0; at && at !== document.body && up < MOST_UP; up++, at = at.parentElement) {
    const isPost = at.matches(POST) || at.querySelector('time,[datetime]') !== null
    if (isPost && isOneOfSeveral(at)) return isShort(at) ? at : undefined
  }
  return undefined
}

/** Are there at least two more of its kind beside it, with links in them? Paragraphs and cells are no entries. */
function isOneOfSeveral(element: Element): boolean {
  const { tagName } = element
  if (/^(?:P|TD|TH|SPAN|B|I|EM|STRONG|MAIN|BLOCKQUOTE|DD)$/.test(tagName)) return false
  let alike = 0
  const count = (next: (at: Element) => Element | null) => {
    let at = next(element)
    for (let beside = 0; at && beside < MOST_BESIDE && alike < 2; beside++, at = next(at))
      if (at.tagName === tagName && (tagName === 'A' || at.querySelector('a[href]'))) alike++
  }
  count((at) => at.nextElementSibling)
  count((at) => at.previousElementSibling)
  return alike >= 2
}

function isShort(element: Element): boolean {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let seen = 0; seen < 2 * MOST_NODES; seen++) {
    const node = texts.nextNode()
    if (!node) return true
    length += node.nodeValue?.trim().length ?? 0
    if (length > POST_LENGTH) return false
  }
  return false
}
