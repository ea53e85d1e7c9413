/** Where the mark of a link stands: beside its text, on nothing of the page. Coordinates are the window's, in px. */
import { type Box, isTaken, linesOf } from '../surroundings.ts'

/** Side of a mark. Must agree with links.css. */
export const SIDE = 24
const AIR = 1
/** How far along the link's last line a mark goes past what stands there, and in which steps. */
const REACH = 132
const STEP = 22
const MOST_NODES = 60

export interface Point {
  x: number
  y: number
}

/** The link's text, from its first to its last piece: of its heading, where it holds one. Undefined: it has none. */
export function textOf(anchor: HTMLAnchorElement): { first: Text; last: Text } | undefined {
  const whole = anchor.querySelector('h1,h2,h3,h4,h5,h6,[role=heading]') ?? anchor
  const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
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
 * A free spot beside the link's text: behind its last line, further along that line, before its first line. `later`:
 * outside of the window nothing can be seen to be free. Undefined: nothing is free.
 */
export function spotAt(anchor: HTMLAnchorElement, host: Element): Point | 'later' | undefined {
  const text = textOf(anchor)
  const lines = text ? linesOf(text, []) : []
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return undefined
  const { clientWidth: width, clientHeight: height } = document.documentElement
  const rtl = getComputedStyle(anchor).direction === 'rtl'
  const middle = (line: Box) => (line.top + line.bottom - SIDE) / 2
  const behind = (way: number): Point => ({
    x: rtl ? last.left - AIR - SIDE - way : last.right + AIR + way,
    y: middle(last),
  })
  const before = { x: rtl ? first.right + AIR : first.left - AIR - SIDE, y: middle(first) }
  if (middle(last) < 0 || middle(last) + SIDE > height) return 'later'
  const ways = Array.from({ length: REACH / STEP + 1 }, (_, at) => at * STEP)
  return [...ways.map(behind), before].find(
    ({ x, y }) =>
      x >= 0 &&
      x + SIDE <= width &&
      y >= 0 &&
      // What is drawn is smaller than what can be pressed.
      !isTaken({ left: x + 3, right: x + SIDE - 3, top: y + 3, bottom: y + SIDE - 3 }, anchor, lines, host),
  )
}
