/** Where a badge can stand without hiding anything of the page. Coordinates are the window's, in px. */
import type { Place } from '../reading/snapshot/find.ts'
import {
  type Box,
  type Clips,
  clipsOf,
  grown,
  isCovered,
  isTaken,
  linesOf,
  obstaclesAt,
  overlap,
} from './surroundings.ts'

/** Side of a badge, the air beside it, and the rim of it that is not drawn. Must agree with badges.css. */
export const SIZE = 24
const AIR = 4
const RIM = 2
/** How far along its line a badge goes to find a free spot. */
const REACH = 160
/** Air between a card, its badge and the window's edges. */
const GAP = 6

export interface Point {
  x: number
  y: number
}

export interface Spot extends Point {
  /** The side to which its word grows, and the room there. */
  word: { side: 'left' | 'right'; room: number }
  /** The block is scrolled out of sight inside the page, or lies under a bar: the badge can be reached, not seen. */
  away: boolean
}

interface Surroundings {
  /** The block's lines, top to bottom; at least one. */
  lines: Box[]
  rtl: boolean
  /** Is this box clear of everything that the page shows? */
  isFree: (box: Box) => boolean
  /** What stands around, to go past. */
  obstacles: Box[]
  /** The window's width. */
  width: number
}

/**
 * A free spot at a block: behind its last line, behind its first, further along these lines, before the first, and at
 * last below or above. Undefined where nothing is free: then the popup has to say it alone.
 */
export function freeSpot({ lines, rtl, isFree, obstacles, width }: Surroundings): Point | undefined {
  const first = lines[0] as Box
  const last = lines.at(-1) as Box
  const inWindow = ({ x }: Point) => x >= 0 && x + SIZE <= width
  const along = (line: Box, onward: boolean, reach: number): Point[] => {
    const y = (line.top + line.bottom - SIZE) / 2
    const right = onward !== rtl
    const spots: Point[] = []
    let x = right ? line.right + AIR : line.left - AIR - SIZE
    const end = right ? x + reach : x - reach
    while ((right ? x <= end : x >= end) && spots.length < 20) {
      spots.push({ x, y })
      const box = boxOf({ x, y })
      const edges = obstacles.filter((one) => overlap(one, box)).map((one) => (right ? one.right : one.left))
      if (edges.length === 0) break
      x = right ? Math.max(x, ...edges) + AIR : Math.min(x, ...edges) - AIR - SIZE
    }
    return spots
  }
  const start = ({ left, right }: Box) => (rtl ? right - SIZE : left)
  const end = ({ left, right }: Box) => (rtl ? left : right - SIZE)
  const stacked = [
    { x: start(last), y: last.bottom },
    { x: end(last), y: last.bottom },
    { x: start(first), y: first.top - SIZE },
    { x: end(first), y: first.top - SIZE },
  ]
  const isClear = (spot: Point) => isFree(boxOf(spot))
  // Where it is tight, what is drawn must be clear, and the rim that can only be pressed may touch something.
  const isTight = (spot: Point) => isFree(grown(boxOf(spot), -RIM))
  const behind = [...along(last, true, 0), ...along(first, true, 0)].filter(inWindow)
  const others = [
    ...along(last, true, REACH),
    ...along(first, true, REACH),
    ...along(first, false, REACH),
    ...stacked,
  ].filter(inWindow)
  return behind.find(isClear) ?? behind.find(isTight) ?? others.find(isClear) ?? others.find(isTight)
}

/** To which side a badge's word grows: where it covers nothing, else where there is more room. */
export function wordSide(spot: Point, word: number, rtl: boolean, obstacles: Box[], width: number): Spot['word'] {
  const rooms = { right: width - spot.x - SIZE - GAP, left: spot.x - GAP }
  const { left, right, top, bottom } = boxOf(spot)
  const isFree = (side: 'left' | 'right') => {
    const box = side === 'right' ? { left: right, right: right + word } : { left: left - word, right: left }
    return rooms[side] >= word && !obstacles.some((one) => overlap(one, { ...box, top, bottom }))
  }
  const sides = rtl ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const wide = rooms.left > rooms.right ? 'left' : 'right'
  const side = sides.find(isFree) ?? sides.find((one) => rooms[one] >= word) ?? wide
  return { side, room: rooms[side] }
}

/**
 * Where a card of the given size stands: below its badge, or above where there is more room; inside the window sideways.
 * Its beginning is at the badge: the left edge, or in a language from right to left (`rtl`) the right one. `room` is the height that it may have there.
 */
export function placeCard(
  badge: Point,
  { width, height }: { width: number; height: number },
  rtl: boolean,
): Point & { room: number } {
  const under = badge.y + SIZE + GAP
  const rooms = { below: window.innerHeight - under - GAP, above: badge.y - 2 * GAP }
  const above = height > rooms.below && rooms.above > rooms.below
  const room = Math.max(160, above ? rooms.above : rooms.below)
  const y = above ? badge.y - GAP - Math.min(height, room) : under
  const x = rtl ? badge.x + SIZE + GAP - width : badge.x - GAP
  return { x: Math.max(GAP, Math.min(x, document.documentElement.clientWidth - width - GAP)), y, room }
}

const boxOf = ({ x, y }: Point): Box => ({ left: x, right: x + SIZE, top: y, bottom: y + SIZE })

/** A block's hold on its badge: the spot is chosen with care once the page stands still, and carried along in between. */
export class Anchor {
  place: Place
  private readonly host: Element
  private clips: Clips | undefined
  /** The spot from the first line's upper left corner, and the middle of the line beside it. */
  private chosen: { x: number; y: number; middle: Point; shape: string; word: Spot['word'] } | undefined

  constructor(place: Place, host: Element) {
    this.place = place
    this.host = host
  }

  /**
   * The spot at the moment, undefined where the block is not to be seen. `afresh`: the layout may have changed. `word`:
   * the width of what the badge grows. `others`: where badges stand that come before it. Measures only.
   */
  spot(afresh: boolean, word: number, others: readonly Point[]): Spot | undefined {
    const { element } = this.place
    if (afresh || !this.clips) this.clips = clipsOf(element)
    const boxes = (elements: Element[]): Box[] => elements.map((one) => one.getBoundingClientRect())
    const lines = linesOf(this.place, boxes(this.clips.cutting))
    const [first] = lines
    if (!first || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return undefined
    const shape = shapeOf(lines)
    if (afresh || this.chosen?.shape !== shape) this.choose(lines, shape, word, others)
    const { chosen } = this
    if (!chosen) return undefined
    const middle = { x: first.left + chosen.middle.x, y: first.top + chosen.middle.y }
    const scrolledOut = boxes(this.clips.scrolling).some(
      ({ left, right, top, bottom }) => middle.x < left || middle.x > right || middle.y < top || middle.y > bottom,
    )
    const at = { x: first.left + chosen.x, y: first.top + chosen.y }
    return { ...at, word: chosen.word, away: scrolledOut || this.isUnder(middle) || this.isUnder(middleOf(at)) }
  }

  private choose(lines: Box[], shape: string, word: number, others: readonly Point[]): void {
    const { element } = this.place
    const first = lines[0] as Box
    // Two blocks may share a line: their badges stand side by side.
    const obstacles = [...obstaclesAt(element, lines), ...others.map(boxOf)]
    const isFree = (box: Box) => !obstacles.some((one) => overlap(one, box)) && !isTaken(box, element, lines, this.host)
    const before = this.chosen && { x: first.left + this.chosen.x, y: first.top + this.chosen.y }
    const rtl = getComputedStyle(element).direction === 'rtl'
    const width = document.documentElement.clientWidth
    // A badge that stands well stays, so that it does not hop about.
    const stays = before && this.chosen?.shape === shape && isFree(boxOf(before))
    const spot = stays ? before : freeSpot({ lines, rtl, isFree, obstacles, width })
    this.chosen = spot && {
      x: spot.x - first.left,
      y: spot.y - first.top,
      middle: middleOfLine(lines, spot, first),
      shape,
      word: wordSide(spot, word, rtl, obstacles, width),
    }
  }

  private isUnder({ x, y }: Point): boolean {
    return isCovered(x, y, this.place.element, this.host)
  }
}

const middleOf = ({ x, y }: Point): Point => ({ x: x + SIZE / 2, y: y + SIZE / 2 })

/** Middle of the line that is nearest to a spot, from the first line's corner. */
function middleOfLine(lines: Box[], spot: Point, first: Box): Point {
  const y = (line: Box) => (line.top + line.bottom) / 2
  const distance = (line: Box) => Math.abs(y(line) - spot.y - SIZE / 2)
  const line = lines.reduce((best, one) => (distance(one) < distance(best) ? one : best))
  const x = Math.max(line.left + 1, Math.min(spot.x + SIZE / 2, line.right - 1))
  return { x: x - first.left, y: y(line) - first.top }
}

/** Changes when the block's lines break otherwise or the window gets another width; not when they merely move. */
function shapeOf(lines: Box[]): string {
  const first = lines[0] as Box
  const sizes = lines.map(({ left, right, bottom }) => [left - first.left, right - left, bottom - first.top])
  return `${document.documentElement.clientWidth} ${sizes.flat().map(Math.round).join(' ')}`
}
