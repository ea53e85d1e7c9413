/** What the walk knows of an element while it is within: what holds for the text there. */
import type { PageElement } from '../snapshot/tree.ts'
import { elementMarks, INLINE, isAuthorItem } from './marks.ts'
import { Mark, type Piece } from './types.ts'

/** An element that opened a region, and the regions around it. */
export interface Region {
  element: PageElement
  parent: Region | undefined
  own: number
}

/** An element that the walk is within. What a `Piece` says is meant as there. */
export interface Frame {
  element: PageElement
  parent: Frame | undefined
  /** It breaks the line. */
  block: boolean
  /** The innermost region around its text. */
  region: Region
  href: string | undefined
  rel: string | undefined
  time: boolean
  datetime: string | undefined
  author: boolean
  item: boolean
  set: Piece['set']
  /** Its own marks and those of the inline elements between it and its block. */
  wrap: number
  /** Inside of `<pre>`: a line break in the text is one on the page. */
  pre: boolean
  /** Inside of a figure or picture. */
  framed: boolean
  /** Right behind a picture. */
  behind: boolean
  /** Holds a picture. */
  pictures: boolean
  /** Tag of the last element within that was passed. */
  passed: string
  /** Characters before it, and within. The second is known when it is left. */
  before: number
  size: number
}

/** What a block-level element says of all its text; the others are for runs of text. */
const REGION_MARKS = ~(Mark.italic | Mark.time)

/** The frame of the element with which the walk begins. */
export function topFrame(root: PageElement): Frame {
  return {
    element: root,
    parent: undefined,
    block: true,
    region: { element: root, parent: undefined, own: 0 },
    href: undefined,
    rel: undefined,
    time: false,
    datetime: undefined,
    author: false,
    item: false,
    set: undefined,
    wrap: 0,
    pre: false,
    framed: false,
    behind: false,
    pictures: false,
    passed: '',
    before: 0,
    size: 0,
  }
}

/** Longest attribute that a piece takes along: a page may write what it likes. */
const LONGEST_ATTRIBUTE = 2000

/** The frame of an element. `behind`: it stands right behind a picture. `before`: characters of the page before it. */
export function open(element: PageElement, tag: string, around: Frame, behind: boolean, before: number): Frame {
  const own = elementMarks(element, tag)
  const block = !INLINE.has(tag)
  let region = around.region
  // <header> and <footer> of an article are the piece's own.
  const extra = tag === 'FOOTER' && !within(region, Mark.article) ? Mark.siteFooter : 0
  const opened = (own | extra) & REGION_MARKS
  if (block && opened) region = { element, parent: region, own: opened }
  const link = tag === 'A'
  const time = tag === 'TIME' ? attribute(element, 'datetime') : undefined
  return {
    element,
    parent: around,
    block,
    region,
    href: link ? attribute(element, 'href') : around.href,
    rel: link ? attribute(element, 'rel')?.slice(0, 100) : around.rel,
    time: (block ? false : around.time) || (own & Mark.time) !== 0,
    datetime: time ?? around.datetime,
    author: (block ? false : around.author) || (own & Mark.author) !== 0,
    item: around.item || ((own & Mark.author) !== 0 && isAuthorItem(element)),
    set: ITALIC.has(tag) ? 'italic' : BOLD.has(tag) ? 'bold' : undefined,
    wrap: (block ? 0 : around.wrap) | own,
    pre: around.pre || tag === 'PRE',
    framed: around.framed || FRAMES.has(tag),
    behind,
    pictures: false,
    passed: '',
    before,
    size: 0,
  }
}

const ITALIC = new Set(['EM', 'I', 'CITE'])
const BOLD = new Set(['STRONG', 'B'])
const FRAMES = new Set(['FIGURE', 'FIGCAPTION', 'PICTURE'])

const attribute = (element: PageElement, name: string) => element.getAttribute(name)?.slice(0, LONGEST_ATTRIBUTE)

function within(region: Region | undefined, mark: number): boolean {
  for (let at = region; at; at = at.parent) if (at.own & mark) return true
  return false
}

/** What a run of text in this frame is. */
export function pieceOf({ href, rel, time, datetime, author, item, set }: Frame, start: number, end: number): Piece {
  const piece: Piece = { start, end }
  if (href !== undefined) piece.href = href
  if (href !== undefined && rel) piece.rel = rel
  if (time) piece.time = true
  if (time && datetime) piece.datetime = datetime
  if (author) piece.author = true
  if (item) piece.item = true
  if (set) piece.set = set
  return piece
}

/** Text of a frame that holds hardly more than its picture, in characters. */
const SMALL = 300

/** Holds it a picture, stands right behind one, or shares a small frame with one? Known once the walk is over. */
export const isPictured = ({ pictures, behind, parent }: Frame) =>
  pictures || behind || (parent?.pictures === true && parent.size < SMALL)

/** 1 to 6 for an element within a heading, else 0. */
export function headingLevel(element: PageElement): number {
  for (let at: PageElement | null = element, steps = 0; at && steps < 3; at = at.parentElement, steps++) {
    const tag = at.tagName
    if (tag.length === 2 && tag[0] === 'H') return Number(tag[1]) || 0
    if (at.getAttribute('role') === 'heading') return Number(at.getAttribute('aria-level') ?? 2) || 2
  }
  return 0
}
