/** What stands in the page at and around a block, measured. Coordinates are the window's, in px. */
import type { Place } from '../reading/snapshot/find.ts'

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Bounds on what is looked at: pieces of a block's lines, nodes around it, pieces of one text, ancestors. */
const MOST_PIECES = 400
const MOST_NODES = 400
/** Subtrees behind the block that were found elsewhere: what comes then is elsewhere as well. */
const MOST_ELSEWHERE = 200
const MOST_RECTS = 60
const MOST_ANCESTORS = 60
/** How far from the block something can be in the way of its badge, in px. */
const NEAR = 48
/** A link up to this size is a control (an icon, say); a larger one is an area of the page, in px. */
const ICON = 64

const CONTROL = /^(?:BUTTON|INPUT|SELECT|TEXTAREA|IFRAME|OBJECT|EMBED|SUMMARY)$/i
const PICTURE = /^(?:IMG|VIDEO|SVG|CANVAS|PICTURE)$/i

/** The lines of text of a place, top to bottom, as far as no ancestor cuts them off. */
export function linesOf({ first, last }: Pick<Place, 'first' | 'last'>, cuts: Box[]): Box[] {
  const range = document.createRange()
  range.setStartBefore(first)
  range.setEndAfter(last)
  const lines: Box[] = []
  for (const piece of [...range.getClientRects()].slice(0, MOST_PIECES)) {
    const rect = cuts.reduce<Box>(common, piece)
    if (rect.right - rect.left < 1 || rect.bottom - rect.top < 1) continue
    const line = lines.at(-1)
    // Pieces of one line share most of their height.
    if (line && Math.min(line.bottom, rect.bottom) - Math.max(line.top, rect.top) > (rect.bottom - rect.top) / 2) {
      line.left = Math.min(line.left, rect.left)
      line.right = Math.max(line.right, rect.right)
    } else lines.push({ left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom })
  }
  return lines
}

/** Ancestors that show only a part of what is in them. */
export interface Clips {
  /** What is outside of these is not to be seen. */
  cutting: Element[]
  /** What is outside of these can be scrolled to. */
  scrolling: Element[]
}

/** The ancestors that cut an element off, or can scroll it away. The window itself is none of them. */
export function clipsOf(element: Element): Clips {
  const clips: Clips = { cutting: [], scrolling: [] }
  const root = document.documentElement
  // The body's overflow is the window's, unless the root has its own.
  const whole = getComputedStyle(root).overflow === 'visible' ? document.body : root
  let escaping = false
  let at: Element | null = element
  for (let up = 0; at && at !== root && up < MOST_ANCESTORS; up++, at = at.parentElement) {
    const { position, overflowX, overflowY } = getComputedStyle(at)
    // A block that is placed by an ancestor further up is not cut by what is between.
    if (position !== 'static') escaping = false
    if (!escaping && at !== whole && (overflowX !== 'visible' || overflowY !== 'visible')) {
      if (!/auto|scroll/.test(overflowX + overflowY)) clips.cutting.push(at)
      else if (at.scrollHeight > at.clientHeight + 1 || at.scrollWidth > at.clientWidth + 1) clips.scrolling.push(at)
    }
    if (position === 'fixed') break
    if (position === 'absolute') escaping = true
  }
  return clips
}

/** Boxes of text, pictures and controls around a block. Pictures that lie under its lines are its background. */
export function obstaclesAt(element: Element, lines: Box[]): Box[] {
  let around = element
  for (let up = 0; up < 4 && around.parentElement && around.parentElement !== document.documentElement; up++)
    around = around.parentElement
  const near = grown(hull(lines), NEAR)
  const far = grown(near, 4 * NEAR)
  const boxes: Box[] = []
  let elsewhere = 0
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (elsewhere > MOST_ELSEWHERE) return NodeFilter.FILTER_REJECT
    if (node instanceof Text || node === around || node.contains(element)) return NodeFilter.FILTER_ACCEPT
    const rect = (node as Element).getBoundingClientRect()
    // A subtree that is elsewhere is passed over as a whole. An element without size may still hold something.
    const isElsewhere = rect.width > 0 && rect.height > 0 && !overlap(rect, far)
    if (isElsewhere && element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) elsewhere++
    return isElsewhere ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  })
  // Nodes near the block count; a long article's beginning must not use up the bound.
  walker.currentNode = start(element, around)
  for (let i = 0; i < MOST_NODES; i++) {
    const node = walker.nextNode()
    if (!node) break
    for (const box of node instanceof Text ? textBoxes(node) : solidBoxes(node as Element, element, lines))
      if (overlap(box, near)) boxes.push(box)
  }
  return boxes
}

/**
 * Does something of the page stand in this box? Asks the page as a pointer would, so that it also finds what is far in
 * the document and near on the screen. Knows only what is in the window.
 */
export function isTaken(box: Box, element: Element, lines: Box[], host: Element): boolean {
  const xs = [box.left + 2, (box.left + box.right) / 2, box.right - 2]
  const ys = [box.top + 4, (box.top + box.bottom) / 2, box.bottom - 4]
  const asked = new Set<Element>()
  for (const x of xs)
    for (const y of ys)
      for (const found of document.elementsFromPoint(x, y).slice(0, 6)) {
        if (found === host || asked.has(found)) continue
        asked.add(found)
        const own = [...found.childNodes].slice(0, MOST_RECTS).filter((node) => node instanceof Text)
        const boxes = [...own.flatMap(textBoxes), ...solidBoxes(found, element, lines)]
        if (boxes.some((one) => overlap(one, box))) return true
      }
  return false
}

/** Does something that stays while the page scrolls (a bar at the top, a notice) lie over the block at this point? */
export function isCovered(x: number, y: number, element: Element, host: Element): boolean {
  const top = document.elementsFromPoint(x, y).find((found) => found !== host)
  if (!top || element.contains(top)) return false
  let at: Element | null = top
  for (let up = 0; at && !at.contains(element) && up < MOST_ANCESTORS; up++, at = at.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true
  return false
}

/** A text's boxes: less the room above and below its letters, and with a little air beside them. */
function textBoxes(text: Text): Box[] {
  if (!text.data.trim() || !isSeen(text.parentElement)) return []
  const range = document.createRange()
  range.selectNodeContents(text)
  return [...range.getClientRects()]
    .slice(0, MOST_RECTS)
    .filter(({ width, height }) => width > 1 && height > 1)
    .map(({ left, right, top, bottom }) => ({ left: left - 2, right: right + 2, top: top + 4, bottom: bottom - 4 }))
}

/** The box of a picture or control. */
function solidBoxes(found: Element, element: Element, lines: Box[]): Box[] {
  const control = CONTROL.test(found.tagName)
  const picture = PICTURE.test(found.tagName)
  const link = found.tagName === 'A'
  if ((!control && !picture && !link) || found.contains(element) || !isSeen(found)) return []
  const rect = found.getBoundingClientRect()
  if (rect.width < 2 || rect.height < 2) return []
  if (link && (rect.width > ICON || rect.height > ICON)) return []
  if (!control && lines.some((line) => overlap(line, rect))) return []
  return [grown(rect, -1)]
}

function isSeen(element: Element | null): boolean {
  return element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? true
}

/** The node from which on to look: a few siblings before the block's branch. */
function start(element: Element, around: Element): Node {
  let branch = element
  while (branch.parentElement && branch.parentElement !== around && branch !== around) branch = branch.parentElement
  let from: Element = branch
  for (let back = 0; back < 12 && from.previousElementSibling; back++) from = from.previousElementSibling
  return branch === around ? around : (from.previousSibling ?? around)
}

export const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
})

const hull = (boxes: Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
})

/** What two boxes have in common. Without size where that is nothing. */
const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  right: Math.min(a.right, b.right),
  top: Math.max(a.top, b.top),
  bottom: Math.min(a.bottom, b.bottom),
})
