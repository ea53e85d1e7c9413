/**
 * The one pass over the page: text gathered into blocks, regions noted. Iterative, so that no depth of nesting can
 * exhaust the stack, and bounded in nodes and characters.
 */
import type { PageElement, PageNode, PageText } from '../snapshot/tree.ts'
import { isPause, type Steps } from '../steps.ts'
import { type Frame, headingLevel, isPictured, open, pieceOf, type Region, topFrame } from './frame.ts'
import { INLINE, SKIPPED } from './marks.ts'
import { type Block, Mark, type Piece } from './types.ts'

/** A page larger than this is read as far as this. */
const MAX_NODES = 250_000
const MAX_TEXT = 3_000_000
const MAX_LINES = 5000
const MAX_BLOCK = 20_000
/** Of one text node. White space may make up most of it. */
const LONGEST_NODE = 200_000
const MAX_BLOCKS = 40_000
const NODES_A_STEP = 500

/** White space, and characters that are drawn as nothing. */
const BLANKS = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g

/** What folding would change: most runs of text have none of it. */
const UNFOLDED = / {2}|[^\S ]|[\u00ad\u200b-\u200d\u2060]/

/** Folds white space to single spaces; soft hyphens and zero-width characters vanish. The same rule as the walk's own. */
export function fold(text: string): string {
  return text.replace(BLANKS, (run) => (/\s/.test(run) ? ' ' : '')).trim()
}

/** Where a block stands in the page as it was read. */
export interface PagePlace {
  first: PageText
  last: PageText
  /** The innermost block-level element. */
  element: PageElement
}

/** The blocks, and to each its place and its region. */
export interface Walked {
  blocks: Block[]
  places: PagePlace[]
  regions: Region[]
}

/** Longest line that may be a picture's credit. */
const SHORT = 60

const PICTURES = new Set(['IMG', 'PICTURE', 'FIGURE'])

export function* walk(root: PageElement): Steps<Walked> {
  const blocks: Block[] = []
  const places: PagePlace[] = []
  const regions: Region[] = []
  const homes: Frame[] = []
  const number = numbering()
  let frame = topFrame(root)
  const stack: Frame[] = [frame]
  let text = ''
  let pieces: Piece[] = []
  /** The element that holds the last piece. */
  let holder: PageElement | undefined
  let first: PageText | undefined
  let last: PageText | undefined
  let home: Frame = frame
  let wraps = ~0
  let blank = false
  let total = 0

  const flush = () => {
    if (text && first && last && blocks.length < MAX_BLOCKS) {
      let linked = 0
      for (const piece of pieces) if (piece.href !== undefined) linked += piece.end - piece.start
      const { element } = home
      const parent = number(element.parentElement, '')
      blocks.push({
        index: blocks.length,
        text,
        pieces,
        marks: wraps | (home.framed ? Mark.framed : 0),
        heading: headingLevel(element),
        parent,
        make: number(element.parentElement, element.getAttribute('class') ?? ''),
        zone: 'body',
        linked: linked / text.length,
        whole: text.length,
        paragraphsBefore: 0,
        paragraphsAfter: 0,
      })
      places.push({ first, last, element })
      regions.push(home.region)
      homes.push(home)
    }
    text = ''
    pieces = []
    holder = undefined
    first = last = undefined
    wraps = ~0
    blank = false
  }

  const add = (node: PageText) => {
    if (!frame.pre) {
      put(node, node.data)
      return
    }
    node.data
      .slice(0, MAX_TEXT)
      .split('\n', MAX_LINES)
      .forEach((line, i) => {
        if (i > 0) flush()
        put(node, line)
      })
  }

  const put = (node: PageText, data: string) => {
    if (!data || total > MAX_TEXT || text.length > MAX_BLOCK) return
    // The white space between elements: half of all texts of a page.
    if (data.length < 100 && !/\S/.test(data)) {
      blank = true
      return
    }
    const cut = data.length > LONGEST_NODE ? data.slice(0, LONGEST_NODE) : data
    const folded = UNFOLDED.test(cut) ? cut.replace(BLANKS, (run) => (/\s/.test(run) ? ' ' : '')) : cut
    const body = folded.trim()
    if (!body) {
      if (folded) blank = true
      return
    }
    if (text && (blank || folded[0] === ' ')) text += ' '
    const start = text.length
    text += body.slice(0, MAX_BLOCK)
    total += body.length
    blank = folded[folded.length - 1] === ' '
    if (!first) {
      first = node
      home = blockOf(stack)
    }
    last = node
    wraps &= frame.wrap
    const before = pieces[pieces.length - 1]
    if (before && holder === frame.element) before.end = text.length
    else pieces.push(pieceOf(frame, start, text.length))
    holder = frame.element
  }

  /** Takes an element in. Returns its first child where the walk goes down into it. */
  const enter = (element: PageElement, tag: string): PageNode | null => {
    const behind = frame.passed
    frame.passed = tag
    if (tag === 'IMG' || tag === 'PICTURE')
      for (let at: Frame | undefined = frame; at && !at.pictures; at = at.parent) at.pictures = true
    if (tag === 'BR' || tag === 'HR') flush()
    else if (!INLINE.has(tag) && SKIPPED.has(tag)) {
      if (tag === 'BUTTON' || tag === 'IFRAME' || tag === 'VIDEO') flush()
    } else if (!element.hasAttributes() || !isHidden(element)) {
      const down = element.firstChild ?? element.firstShadowChild
      if (down) {
        frame = open(element, tag, frame, PICTURES.has(behind), total)
        if (frame.block) flush()
        stack.push(frame)
        return down
      }
      if (!INLINE.has(tag)) flush()
    }
    return null
  }

  /** The node after one that the walk does not go into; elements that end with it are left. */
  const onward = (sibling: PageNode | null): PageNode | null => {
    let next = sibling
    while (!next && stack.length > 1) {
      next = frame.element.nextSibling
      if (frame.block) flush()
      frame.size = total - frame.before
      stack.pop()
      frame = stack[stack.length - 1] as Frame
    }
    return next
  }

  // A function and not the loop's body: what is called again and again is soon compiled well.
  const visit = (node: PageNode): PageNode | null => {
    if (node.nodeType === 1) {
      const down = enter(node, node.tagName)
      if (down) return down
    } else add(node)
    return onward(node.nextSibling)
  }

  let node: PageNode | null = root.firstChild
  for (let count = 0; node && count < MAX_NODES; count++) {
    if (isPause(count, NODES_A_STEP)) yield
    node = visit(node)
  }
  flush()
  for (const open of stack) open.size = total - open.before
  measureLines(blocks, places)
  homes.forEach((home, i) => {
    const block = blocks[i] as Block
    if (block.text.length <= SHORT && isPictured(home)) block.marks |= Mark.pictured
  })
  return { blocks, places, regions }
}

/** Numbers for elements and classes under them: the same ones, the same number. */
function numbering(): (element: PageElement | null, name: string) => number {
  const known = new Map<PageElement | null, Map<string, number>>()
  let count = 0
  return (element, name) => {
    let names = known.get(element)
    if (!names) {
      names = new Map()
      known.set(element, names)
    }
    let number = names.get(name)
    if (number === undefined) {
      number = count++
      names.set(name, number)
    }
    return number
  }
}

/** Text whose lines are broken by hand is as long as its lines together. */
function measureLines(blocks: Block[], places: PagePlace[]): void {
  for (let i = 0; i < blocks.length; ) {
    const { element } = places[i] as PagePlace
    let whole = 0
    let end = i
    while (end < blocks.length && (places[end] as PagePlace).element === element)
      whole += (blocks[end++] as Block).text.length
    for (; i < end; i++) (blocks[i] as Block).whole = whole
  }
}

function blockOf(stack: Frame[]): Frame {
  let at = stack.length - 1
  while (at > 0 && !(stack[at] as Frame).block) at--
  return stack[at] as Frame
}

/** Hidden as far as the markup alone tells. Style sheets are not asked: that would force layout. */
function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found'
  const style = element.getAttribute('style')
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
