/**
 * The one pass over the DOM: text gathered into blocks, regions noted. Iterative, so that no depth of nesting can
 * exhaust the stack, and bounded in nodes and characters.
 */
import { isPause, type Steps } from '../steps.ts'
import { elementMarks, INLINE, SKIPPED } from './marks.ts'
import { type Block, Mark, type Piece, type Region } from './types.ts'

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

interface Frame {
  element: Element
  block: boolean
  region: Region
  href: string | undefined
  time: boolean
  author: boolean
  wrap: number
  /** Inside of `<pre>`: a line break in the text is one on the page. */
  pre: boolean
}

const REGION_MARKS = ~(Mark.italic | Mark.time)

export function* walk(root: Element): Steps<{ blocks: Block[]; root: Region }> {
  const top: Region = { element: root, parent: undefined, own: 0, marks: 0 }
  const blocks: Block[] = []
  const stack: Frame[] = [
    { element: root, block: true, region: top, href: undefined, time: false, author: false, wrap: 0, pre: false },
  ]
  let frame = stack[0] as Frame
  let text = ''
  let pieces: Piece[] = []
  let first: Text | undefined
  let last: Text | undefined
  let home: Frame = frame
  let wraps = ~0
  let blank = false
  let total = 0

  const flush = () => {
    if (text && first && last && blocks.length < MAX_BLOCKS) {
      let linked = 0
      for (const piece of pieces) if (piece.href !== undefined) linked += piece.end - piece.start
      blocks.push({
        index: blocks.length,
        text,
        pieces,
        element: home.element,
        region: home.region,
        first,
        last,
        marks: wraps,
        zone: 'body',
        linked: linked / text.length,
        whole: text.length,
        paragraphsBefore: 0,
        paragraphsAfter: 0,
      })
    }
    text = ''
    pieces = []
    first = last = undefined
    wraps = ~0
    blank = false
  }

  const add = (node: Text) => {
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

  const put = (node: Text, data: string) => {
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
    if (before && before.element === frame.element) before.end = text.length
    else {
      const piece: Piece = { start, end: text.length, element: frame.element }
      if (frame.href !== undefined) piece.href = frame.href
      if (frame.time) piece.time = true
      if (frame.author) piece.author = true
      pieces.push(piece)
    }
  }

  let node: Node | null = root.firstChild
  let count = 0
  while (node && count++ < MAX_NODES) {
    if (isPause(count, NODES_A_STEP)) yield
    let down: Node | null = null
    let disguised: Element | undefined
    if (node.nodeType === 3) add(node as Text)
    else if (node.nodeType === 1) {
      const element = node as Element
      const name: unknown = element.tagName
      const tag = typeof name !== 'string' ? '' : name.length < 12 ? name.toUpperCase() : name
      if (isDisguised(element, tag)) {
        disguised = element
        flush()
      } else if (tag === 'BR' || tag === 'HR') flush()
      else if (!INLINE.has(tag) && SKIPPED.has(tag)) {
        if (tag === 'BUTTON' || tag === 'IFRAME' || tag === 'VIDEO') flush()
      } else if (!element.hasAttributes() || !isHidden(element)) {
        down = element.firstChild ?? element.shadowRoot?.firstChild ?? null
        if (down) {
          frame = open(element, tag, frame)
          if (frame.block) flush()
          stack.push(frame)
        } else if (!INLINE.has(tag)) flush()
      }
    }
    if (down) {
      node = down
      continue
    }
    let next: Node | null = disguised ? siblingOfDisguised(disguised) : node.nextSibling
    while (!next && stack.length > 1) {
      next = frame.element.nextSibling
      if (frame.block) flush()
      stack.pop()
      frame = stack[stack.length - 1] as Frame
    }
    node = next
  }
  flush()
  measureLines(blocks)
  return { blocks, root: top }
}

/** What the walk and the marks ask of an element. */
const ASKED = [
  'nodeType',
  'firstChild',
  'nextSibling',
  'shadowRoot',
  'getAttribute',
  'hasAttribute',
  'hasAttributes',
  'id',
  'className',
]

/** A form's controls hide its properties where they bear their names: `<input name="nextSibling">`. It is passed over. */
const isDisguised = (element: Element, tag: string) =>
  tag === '' || (tag === 'FORM' && ASKED.some((name) => Object.hasOwn(element, name)))

let getSibling: (() => Node | null) | undefined

function siblingOfDisguised(element: Element): Node | null {
  getSibling ??= Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling')?.get
  return getSibling?.call(element) ?? null
}

/** Text whose lines are broken by hand is as long as its lines together. */
function measureLines(blocks: Block[]): void {
  for (let i = 0; i < blocks.length; ) {
    const { element } = blocks[i] as Block
    let whole = 0
    let end = i
    while (end < blocks.length && (blocks[end] as Block).element === element)
      whole += (blocks[end++] as Block).text.length
    for (; i < end; i++) (blocks[i] as Block).whole = whole
  }
}

function blockOf(stack: Frame[]): Frame {
  let at = stack.length - 1
  while (at > 0 && !(stack[at] as Frame).block) at--
  return stack[at] as Frame
}

function open(element: Element, tag: string, around: Frame): Frame {
  const own = elementMarks(element, tag)
  const block = !INLINE.has(tag)
  let region = around.region
  // <header> and <footer> of an article are the piece's own.
  let extra = 0
  if (tag === 'FOOTER' && !within(region, Mark.article)) extra = Mark.siteFooter
  else if (tag === 'HEADER' && !within(region, Mark.article)) extra = 0
  const opened = (own | extra) & REGION_MARKS
  if (block && opened) region = { element, parent: region, own: opened, marks: 0 }
  let href = around.href
  if (tag === 'A') href = element.getAttribute('href') ?? undefined
  return {
    element,
    block,
    region,
    href,
    time: (block ? false : around.time) || (own & Mark.time) !== 0,
    author: (block ? false : around.author) || (own & Mark.author) !== 0,
    wrap: (block ? 0 : around.wrap) | own,
    pre: around.pre || tag === 'PRE',
  }
}

function within(region: Region | undefined, mark: number): boolean {
  for (let at = region; at; at = at.parent) if (at.own & mark) return true
  return false
}

/** Hidden as far as the markup alone tells. Style sheets are not asked: that would force layout. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found'
  const style = element.getAttribute('style')
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
