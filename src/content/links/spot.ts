/** Where the mark of a link stands: beside its text, on nothing of the page. Coordinates are the window's, in px. */
import { type Box, isTaken, linesOf } from '../surroundings.ts'

/** Side of a mark. Must agree with links.css. */
export const SIDE = 24
const AIR = 1
const MOST_NODES = 60

export interface Point {
  x: number
  y: number
}

const BLOCK = 'p,li,dd,dt,td,th,div,section,article,blockquote,h1,h2,h3,h4,h5,h6'

/** The link's text, from its first to its last piece: of its heading, where it holds one. Undefined: it has none. */
export function textOf(anchor: HTMLAnchorElement): { first: Text; last: Text } | undefined {
  return textIn(anchor.querySelector('h1,h2,h3,h4,h5,h6,[role=heading]') ?? anchor)
}

/** An element's text, or what of it is near one element in it. */
function textIn(whole: Element, near = whole): { first: Text; last: Text } | undefined {
  const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
  if (near !== whole) {
    texts.currentNode = near
    for (let back = 0; back < MOST_NODES / 2 && texts.previousNode(); back++);
  }
  let first: Text | undefined
  let last: Text | undefined
  for (let seen = 0; seen < MOST_NODES; seen++) {
    const node = texts.nextNode() as Text | null
    if (!node) break
    if (!node.data.trim()) continue
    first ??= node
    last = node
  }
  return first && last ? { first, last } : undefined
}

/**
 * A free spot beside the link's text: behind its last line, behind all that stands in that line, before its first line.
 * `isOurs`: another mark stands there. `later`: outside of the window nothing can be seen to be free. Undefined: nothing
 * is free.
 */
export function spotAt(
  anchor: HTMLAnchorElement,
  host: Element,
  isOurs: (spot: Point) => boolean,
): Point | 'later' | undefined {
  const text = textOf(anchor)
  const lines = text ? linesOf(text, []) : []
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return undefined
  const { clientWidth: width, clientHeight: height } = document.documentElement
  const rtl = getComputedStyle(anchor).direction === 'rtl'
  const middle = (line: Box) => (line.top + line.bottom - SIDE) / 2
  if (middle(last) < 0 || middle(last) + SIDE > height) return 'later'
  const behind = (line: Box, marks: number): Point => ({
    x: rtl ? line.left - AIR - SIDE * (marks + 1) : line.right + AIR + SIDE * marks,
    y: middle(last),
  })
  const spots = () => {
    const whole = wholeLine(anchor, last)
    const before = { x: rtl ? first.right + AIR : first.left - AIR - SIDE, y: middle(first) }
    return [...[0, 1, 2].map((marks) => behind(whole, marks)), before]
  }
  const isFree = (spot: Point) => {
    const { x, y } = spot
    if (x < 0 || x + SIDE > width || y < 0 || isOurs(spot)) return false
    // What is drawn is smaller than what can be pressed.
    const box = { left: x + 3, right: x + SIDE - 3, top: y + 3, bottom: y + SIDE - 3 }
    return !isTaken(box, anchor, lines, host)
  }
  const nearest = behind(last, 0)
  return isFree(nearest) ? nearest : spots().find(isFree)
}

/** The whole line of the block of text in which a link ends. */
function wholeLine(anchor: Element, end: Box): Box {
  const block = anchor.closest(BLOCK)
  const text = block && textIn(block, anchor)
  const middle = (end.top + end.bottom) / 2
  return (text && linesOf(text, []).find(({ top, bottom }) => top <= middle && bottom >= middle)) || end
}
