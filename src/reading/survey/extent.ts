/** Where the piece stands among the blocks: its headline, its paragraphs, its end. */

import type { PageElement } from '../snapshot/tree.ts'
import type { Region } from './frame.ts'
import { letters } from './metadata.ts'
import { type Block, ELSEWHERE, Mark, type PageMetadata } from './types.ts'
import type { PagePlace, Walked } from './walk.ts'

/** Running text: long enough to be a paragraph, not a list of links. */
const PARAGRAPH = 80
/** A line of text that is broken by hand, and the least that such lines come to. */
const LINE = 40
const LINES = 240

export function isParagraph(block: Block): boolean {
  if (block.linked >= 0.5) return false
  return block.text.length >= PARAGRAPH || (block.text.length >= LINE && block.whole >= LINES)
}

export interface Extent {
  headline: number
  end: number
  length: number
}

/** Finds the extent and writes zone, marks and counts of paragraphs into the blocks. */
export function settleExtent({ blocks, places, regions }: Walked, meta: PageMetadata): Extent {
  const headline = findHeadline(blocks, regions, meta)
  const anchor = regions[headline]
  pardon(blocks, regions, anchor)
  const marked = new Map<Region, number>()
  for (const block of blocks)
    block.marks = (block.marks & INLINE_MARKS) | regionMarks(regions[block.index] as Region, marked)
  markCards(blocks, regions, anchor)
  markCrumbs(blocks, places, headline)

  pardonText(blocks, headline)
  const own = (block: Block) => isParagraph(block) && !(block.marks & NOT_OWN)
  const article = anchor ? nearest(anchor, Mark.article) : undefined
  const isWithin = ({ index }: Block) => article?.element.contains((places[index] as PagePlace).first) === true
  let end = blocks.length
  if (article && paragraphsIn(isWithin, blocks, headline, own) >= 2) {
    for (let i = headline; i < blocks.length; i++) {
      if (!isWithin(blocks[i] as Block)) {
        end = i
        break
      }
    }
  } else {
    end = nextStory(blocks, headline)
  }
  const first = findFirstParagraph(blocks, headline, end, own)
  let length = 0
  let last = first
  let seen = 0
  for (let i = first; i >= 0 && i < end; i++) {
    const block = blocks[i] as Block
    if (!own(block)) continue
    last = i
    length += block.text.length
  }
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    block.paragraphsBefore = seen
    if (i >= first && i < end && own(block)) seen++
  }
  for (const block of blocks) {
    const i = block.index
    block.paragraphsAfter = seen - block.paragraphsBefore - (i >= first && i < end && own(block) ? 1 : 0)
    if (i < headline) block.zone = 'before'
    else if (first < 0 || i < first) block.zone = 'head'
    else if (i > last) block.zone = 'after'
    else block.zone = 'body'
  }
  return { headline, end, length }
}

const NOT_OWN = ELSEWHERE | Mark.siteFooter | Mark.figure

/** Least text that a piece is expected to have, in characters, before its own marks are doubted. */
const SOME_TEXT = 250
/** What class names call a piece's own text by mistake: "gallery-content", "post-form", "ad-free". */
const DOUBTED = [Mark.figure, Mark.card, Mark.form, Mark.box, Mark.ad, Mark.aside]

/** Where nearly all text after the headline bears one and the same mark, the mark is wrong. */
function pardonText(blocks: Block[], headline: number): void {
  const amount = new Map<number, number>()
  for (let i = headline + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (!isParagraph(block)) continue
    const marks = block.marks & NOT_OWN
    amount.set(marks, (amount.get(marks) ?? 0) + block.text.length)
  }
  const own = amount.get(0) ?? 0
  if (own >= SOME_TEXT) return
  let most = Math.max(2 * SOME_TEXT, 3 * own)
  let wrong = 0
  for (const mark of DOUBTED) {
    const size = amount.get(mark) ?? 0
    if (size > most) {
      most = size
      wrong = mark
    }
  }
  if (wrong === 0) return
  for (let i = headline + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if ((block.marks & NOT_OWN) === wrong) block.marks &= ~wrong
  }
}

/** Marks that an inline wrapper can give a whole block, and those that the walk gave to the block itself. */
const INLINE_MARKS =
  Mark.italic |
  Mark.author |
  Mark.label |
  Mark.time |
  Mark.note |
  Mark.meta |
  Mark.figure |
  Mark.bio |
  Mark.pictured |
  Mark.framed

function regionMarks(region: Region, known: Map<Region, number>): number {
  const got = known.get(region)
  if (got !== undefined) return got
  // Regions nest as deep as the page likes: climb by hand.
  const chain: Region[] = []
  let at: Region | undefined = region
  while (at && !known.has(at)) {
    chain.push(at)
    at = at.parent
  }
  let marks = at ? (known.get(at) as number) : 0
  for (let i = chain.length - 1; i >= 0; i--) {
    const one = chain[i] as Region
    // A heading, figure or label inside a region does not pass on to what the region holds besides.
    marks |= one.own
    known.set(one, marks)
  }
  return marks
}

/**
 * Class names lie: `<main class="has-sidebar comments-open">` is neither. What holds the headline or most of the text
 * is no such region, whatever it is called.
 */
function pardon(blocks: Block[], regions: Region[], anchor: Region | undefined): void {
  const around = new Set<Region>()
  for (let at: Region | undefined = anchor; at; at = at.parent) around.add(at)
  const amount = new Map<Region, number>()
  let total = 0
  for (const block of blocks) {
    if (!isParagraph(block) || block.linked > 0.3) continue
    total += block.text.length
    let steps = 0
    for (let at = regions[block.index]; at && steps < 200; at = at.parent, steps++)
      amount.set(at, (amount.get(at) ?? 0) + block.text.length)
  }
  const misleading =
    ELSEWHERE |
    Mark.siteFooter |
    Mark.siteHeader |
    Mark.figure |
    Mark.author |
    Mark.bio |
    Mark.time |
    Mark.label |
    Mark.meta |
    Mark.note |
    Mark.standfirst |
    Mark.quote
  for (const region of around)
    region.own &= ~(ELSEWHERE | Mark.siteFooter | Mark.figure | Mark.bio | Mark.note | Mark.quote)
  for (const [region, size] of amount) if (size > total * 0.5 && size > 600) region.own &= ~misleading
}

/** An article beside or inside the piece's own is a card of another story. */
function markCards(blocks: Block[], regions: Region[], anchor: Region | undefined): void {
  const main = anchor ? nearest(anchor, Mark.article) : undefined
  if (!main) return
  const text = new Map<Region, number>()
  let all = 0
  for (const block of blocks) {
    if (!isParagraph(block)) continue
    const inner = nearest(regions[block.index] as Region, Mark.article)
    if (inner) text.set(inner, (text.get(inner) ?? 0) + block.text.length)
    if (inner && main.element.contains(inner.element)) all += block.text.length
  }
  const cards = new Map<Region, boolean>()
  for (const block of blocks) {
    const inner = nearest(regions[block.index] as Region, Mark.article)
    if (!inner || inner === main) continue
    let card = cards.get(inner)
    if (card === undefined) {
      // An article around the headline, or one within that holds the piece's text, is the piece.
      const holds = main.element.contains(inner.element) && (text.get(inner) ?? 0) > Math.max(SOME_TEXT, all / 2)
      card = !inner.element.contains(main.element) && !holds
      cards.set(inner, card)
    }
    if (card) block.marks |= Mark.card
  }
}

function nearest(region: Region, mark: number): Region | undefined {
  for (let at: Region | undefined = region; at; at = at.parent) if (at.own & mark) return at
  return undefined
}

/** Lines before the headline among which breadcrumbs are looked for, and the longest of them. */
const CRUMBS_BEFORE = 40
const CRUMBS_LENGTH = 300
const CALLED = ['class', 'id', 'aria-label', 'typeof', 'itemtype']
const isCrumbs = (element: PageElement) => CALLED.some((name) => /breadcrumb/i.test(element.getAttribute(name) ?? ''))

function markCrumbs(blocks: Block[], places: PagePlace[], headline: number): void {
  for (let i = Math.max(0, headline - CRUMBS_BEFORE); i < headline; i++) {
    const block = blocks[i] as Block
    if (block.text.length <= CRUMBS_LENGTH && (places[i] as PagePlace).element.closest(isCrumbs))
      block.marks |= Mark.crumbs
  }
}

/** How many paragraphs of the piece lie within, up to two. */
function paragraphsIn(
  isWithin: (block: Block) => boolean,
  blocks: Block[],
  from: number,
  own: (block: Block) => boolean,
): number {
  let n = 0
  for (let i = from; i < blocks.length && n < 2; i++) {
    const block = blocks[i] as Block
    if (own(block) && isWithin(block)) n++
  }
  return n
}

function findHeadline(blocks: Block[], regions: Region[], meta: PageMetadata): number {
  const titles = [meta.metas.get('og:title')?.[0], meta.metas.get('twitter:title')?.[0], meta.title]
    .filter((title) => title !== undefined)
    .map(letters)
    .filter((title) => title.length > 3)
  let best = -1
  let most = 0
  for (const block of blocks) {
    const { heading } = block
    const region = regions[block.index] as Region
    if (!heading && block.text.length > 250) continue
    if (!heading && (block.index > 400 || block.linked > 0.9)) continue
    const text = letters(block.text)
    if (text.length < 3) continue
    let score = heading === 1 ? 3 : heading === 2 ? 1 : heading > 0 ? 0.5 : 0
    const own = region.own | block.marks
    if (own & (Mark.nav | Mark.siteHeader | Mark.siteFooter | Mark.comments | Mark.aside)) score -= 1.5
    let tie = 0
    for (const title of titles) {
      if (title === text) tie = Math.max(tie, 5)
      else if (text.length > 8 && title.startsWith(text)) tie = Math.max(tie, 1.2 + (3.6 * text.length) / title.length)
      else if (text.length > 12 && title.includes(text)) tie = Math.max(tie, 1 + (3.6 * text.length) / title.length)
      else if (title.length > 12 && text.includes(title)) tie = Math.max(tie, heading ? 3 : 1)
      else if (heading && overlap(text, title) > 0.6) tie = Math.max(tie, 2)
    }
    if (block.linked > 0.9)
      score -= block.pieces.some((piece) => piece.href === '/' || /^https?:\/\/[^/]+\/?$/.test(piece.href ?? ''))
        ? 2.5
        : heading === 1
          ? 0
          : 0.8
    score += tie
    if (!heading && tie < 2.5) continue
    if (score > most + 0.01) {
      most = score
      best = block.index
    }
  }
  // A page without headings and without a title: its first line, if running text follows.
  if (best < 0)
    best = blocks.findIndex(
      (block) => !((regions[block.index] as Region).own & (Mark.nav | Mark.siteHeader)) && block.linked < 0.5,
    )
  return best
}

/** Share of four-letter runs that two texts have in common: enough to say that a headline was shortened. */
function overlap(a: string, b: string): number {
  if (a.length < 12 || b.length < 12) return 0
  let hit = 0
  let n = 0
  for (let i = 0; i + 4 <= a.length && n < 60; i += 3, n++) if (b.includes(a.slice(i, i + 4))) hit++
  return hit / n
}

function findFirstParagraph(blocks: Block[], headline: number, end: number, own: (block: Block) => boolean): number {
  for (let i = headline + 1; i < end; i++) {
    const block = blocks[i] as Block
    if (block.marks & (Mark.standfirst | Mark.bio | Mark.note | Mark.meta | Mark.time | Mark.author)) continue
    if (own(block)) return i
  }
  for (let i = headline + 1; i < end; i++) if (own(blocks[i] as Block)) return i
  return -1
}

/** Index of the next h1 in the flow: an endless page's next story. */
function nextStory(blocks: Block[], headline: number): number {
  let text = 0
  for (let i = headline + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (isParagraph(block)) text += block.text.length
    if (text > 1500 && block.heading === 1 && !(block.marks & ELSEWHERE)) {
      const anchor = blocks[headline]
      if (anchor && anchor.heading === 1 && letters(anchor.text) !== letters(block.text)) return i
    }
  }
  return blocks.length
}
