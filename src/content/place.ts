/** Where a badge can stand without hiding any of the page's text. Measures only; coordinates are the window's, in px. */
import type { Place } from '../reading/read.ts'

/** Side of a badge, and the air around it. Must agree with badges.css. */
export const SIZE = 20
const AIR = 6
/** Nodes looked at around a block for what could be in the way. */
const MOST_NODES = 250

export interface Spot {
  x: number
  y: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * A free spot at a block: behind its last line, else behind its first, else in the margin beside it. Undefined where the
 * block is not to be seen. Where nothing is free, the margin's edge.
 */
export function freeSpot({ first, last, element }: Place): Spot | undefined {
  const lines = linesOf(first, last)
  const line = lines.at(-1)
  const top = lines[0]
  if (!line || !top) return undefined
  const width = document.documentElement.clientWidth
  const left = Math.min(...lines.map((one) => one.left))
  const right = Math.max(...lines.map((one) => one.right))
  const middle = (box: Box) => (box.top + box.bottom - SIZE) / 2
  const rtl = getComputedStyle(element).direction === 'rtl'
  const before = { x: left - SIZE - AIR, y: middle(top) }
  const after = { x: right + AIR, y: middle(top) }
  const behind = (box: Box) => ({ x: rtl ? box.left - SIZE - AIR : box.right + AIR, y: middle(box) })
  const spots = [behind(line), behind(top), ...(rtl ? [after, before] : [before, after])].filter(
    ({ x }) => x >= 0 && x + SIZE <= width,
  )
  const taken = obstacles(element)
  return (
    spots.find((spot) => !taken.some((box) => overlap(boxOf(spot), box))) ??
    spots.at(-1) ?? { x: Math.max(0, width - SIZE), y: middle(top) }
  )
}

/**
 * Where a card of the given size stands: below its badge, above where there is no room, inside the window sideways. Its
 * beginning is at the badge: the left edge, or in a language from right to left the right one.
 */
export function placeCard(badge: Spot, { width, height }: { width: number; height: number }, rtl: boolean): Spot {
  const room = document.documentElement.clientWidth
  const below = badge.y + SIZE + AIR
  const above = badge.y - height - AIR
  const y = below + height > window.innerHeight && above >= 0 ? above : below
  const x = rtl ? badge.x + SIZE + AIR - width : badge.x - AIR
  return { x: Math.max(AIR, Math.min(x, room - width - AIR)), y }
}

/** The lines of text between two text nodes, top to bottom. */
function linesOf(first: Text, last: Text): Box[] {
  const range = document.createRange()
  range.setStartBefore(first)
  range.setEndAfter(last)
  const lines: Box[] = []
  for (const rect of [...range.getClientRects()].slice(0, 400)) {
    if (rect.width < 1 || rect.height < 1) continue
    const line = lines.at(-1)
    // Pieces of one line share most of their height.
    if (line && Math.min(line.bottom, rect.bottom) - Math.max(line.top, rect.top) > rect.height / 2) {
      line.left = Math.min(line.left, rect.left)
      line.right = Math.max(line.right, rect.right)
    } else lines.push({ left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom })
  }
  return lines
}

/** Boxes of text and pictures around a block. */
function obstacles(element: Element): Box[] {
  let around = element
  for (let up = 0; up < 3 && around.parentElement && around.parentElement !== document.documentElement; up++)
    around = around.parentElement
  const boxes: Box[] = []
  const near = element.getBoundingClientRect()
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const range = document.createRange()
  // Nodes near the block count; a long article's beginning must not use up the bound.
  walker.currentNode = start(element, around)
  for (let i = 0; i < MOST_NODES; i++) {
    const node = walker.nextNode()
    if (!node) break
    if (node instanceof Text) {
      if (!node.data.trim()) continue
      range.selectNodeContents(node)
      for (const rect of [...range.getClientRects()].slice(0, 60)) if (isNear(rect, near)) boxes.push(rect)
    } else if (/^(?:IMG|VIDEO|SVG|IFRAME|BUTTON|INPUT|SELECT|CANVAS|OBJECT)$/i.test((node as Element).tagName)) {
      const rect = (node as Element).getBoundingClientRect()
      if (isNear(rect, near)) boxes.push(rect)
    }
  }
  return boxes
}

/** The node from which on to look: a few siblings before the block's branch. */
function start(element: Element, around: Element): Node {
  let branch = element
  while (branch.parentElement && branch.parentElement !== around && branch !== around) branch = branch.parentElement
  let from: Element = branch
  for (let back = 0; back < 6 && from.previousElementSibling; back++) from = from.previousElementSibling
  return branch === around ? around : (from.previousSibling ?? around)
}

const isNear = (box: Box, near: Box) =>
  box.bottom > near.top - 2 * SIZE && box.top < near.bottom + 2 * SIZE && box.right > box.left

const boxOf = ({ x, y }: Spot): Box => ({ left: x, right: x + SIZE, top: y, bottom: y + SIZE })

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2
