/** Labels of the piece: short lines beside the headline, breadcrumbs, and the label that opens or closes the headline. */

import { type Block, ELSEWHERE, Mark, type Survey } from '../survey.ts'
import type { Witness } from '../types.ts'
import type { LabelBook } from './book.ts'

/** Lines before the headline among which its label can stand, and longest line that can be one. */
const NEAR = 12
const LONGEST = 90

/** Lines between a label in a row with something else and the headline, at most; categories of one piece. */
const BESIDE = 2
const MOST_CATEGORIES = 3

export interface LabelHit {
  witness: Witness
  quote: string
  block?: Block
}

/** The lines in which a label of this piece may stand, nearest to the headline first. */
function labelLines(survey: Survey): Block[] {
  const { blocks, headline } = survey
  if (headline < 0) return []
  const lines: Block[] = []
  for (let i = Math.max(0, headline - NEAR); i < blocks.length && i <= headline + NEAR; i++) {
    const block = blocks[i] as Block
    if (i === headline || (i > headline && block.zone !== 'head')) continue
    if (block.text.length <= LONGEST && !isMenu(block, blocks, headline) && !isOtherStory(block)) lines.push(block)
  }
  return lines.sort((a, b) => Math.abs(a.index - headline) - Math.abs(b.index - headline))
}

/**
 * The piece's label among those of `book`, one hit a kind. `lines` from `labelLines`. Asked in this order: lines at the
 * headline, the headline's own first words, breadcrumbs, the page's title.
 */
export function findLabels<K extends string>(survey: Survey, book: LabelBook<K>): Map<K, LabelHit> {
  const found = new Map<K, LabelHit>()
  const note = (kinds: readonly K[], hit: LabelHit) => {
    for (const kind of kinds) if (!found.has(kind)) found.set(kind, hit)
  }
  for (const block of labelLines(survey)) {
    const hit: LabelHit = { witness: 'text', quote: block.text, block }
    note(book.line(block.text), hit)
    if (Math.abs(block.index - survey.headline) > BESIDE) continue
    note(capitals(block.text, book), hit)
    note(categories(block, book), hit)
  }
  const headline = survey.blocks[survey.headline]
  if (headline) note(capitals(headline.text, book), { witness: 'text', quote: headline.text, block: headline })
  // "Opinion: why rivers flood".
  const lead = headline?.text.slice(0, 50).search(/[:|]/) ?? -1
  if (headline && lead > 0 && headline.text.length > lead + 2)
    note(book.part(headline.text.slice(0, lead)), { witness: 'text', quote: headline.text, block: headline })
  // "[사설] …", "【社論】…", "名家專欄》…".
  const bracket = headline?.text.match(/^[[【〔(（]([^\])】〕）]{1,24})[\])】〕）]\s?\S|^([^》｜：]{2,10})[》｜：]\S/)
  if (headline && bracket)
    note(book.part((bracket[1] ?? bracket[2]) as string), { witness: 'text', quote: headline.text, block: headline })
  breadcrumbs(survey, book, note)
  const { metas, title } = survey.meta
  // "Why rivers flood | Opinion | The Daily": the first part is the headline itself.
  for (const text of [title, metas.get('og:title')?.[0]])
    for (const part of (text ?? '')
      .slice(0, 400)
      .split(/\s[|–—·»-]\s/)
      .slice(1))
      note(book.part(part), { witness: 'meta', quote: text as string })
  return found
}

/** "#Rivers Opinion": few links, or parts of a line that is marked as a label, each a category of its own. */
function categories<K extends string>({ pieces, text, linked, marks }: Block, book: LabelBook<K>): readonly K[] {
  const parts =
    linked > 0.9
      ? pieces.filter(({ href }) => href !== undefined)
      : marks & Mark.label
        ? pieces.filter(({ start, end }) => text.slice(start, end).trim() !== '')
        : []
  if (parts.length < 2 || parts.length > MOST_CATEGORIES || parts.some(({ href }) => href?.startsWith('#'))) return []
  return parts.flatMap(({ start, end }) => book.part(text.slice(start, end)))
}

/** "OPINION Why rivers flood": a word in capitals before others that are not. */
function capitals<K extends string>(text: string, book: LabelBook<K>): readonly K[] {
  const word = text.match(/^(\p{Lu}{5,20})[:.]? (?=\S{0,40}\p{Ll})/u)?.[1]
  return word ? book.part(word) : []
}

function breadcrumbs<K extends string>(
  survey: Survey,
  book: LabelBook<K>,
  note: (kinds: readonly K[], hit: LabelHit) => void,
): void {
  for (let i = survey.headline - 1; i >= Math.max(0, survey.headline - 40); i--) {
    const block = survey.blocks[i] as Block
    if (block.text.length > 300) continue
    const parts = block.text
      .split(/[»>/|›:]/)
      .concat(block.pieces.map((piece) => block.text.slice(piece.start, piece.end)))
    const kinds = parts.flatMap((part) => book.part(part))
    if (kinds.length > 0 && (HERE.test(block.text) || block.marks & Mark.crumbs))
      note(kinds, { witness: 'text', quote: block.text, block })
  }
}

const HERE = /^(?:sie (?:sind|befinden sich) hier|you are here|startseite|home)\b/i

/** A link among links is an entry of a menu. */
function isMenu(block: Block, blocks: Block[], headline: number): boolean {
  if (block.marks & (Mark.nav | Mark.siteFooter)) return true
  // The line of facts right at the headline; a line that its class calls a label.
  if (block.marks & Mark.meta && Math.abs(block.index - headline) <= 2) return false
  if (block.marks & Mark.label && !(block.marks & Mark.list) && block.zone === 'head') return false
  if (block.linked < 0.9) return false
  const links = [blocks[block.index - 1], blocks[block.index + 1]].filter(
    (other) => other && other.linked > 0.9 && other.text.length < 40 && other.heading === 0,
  )
  return links.length === 2 || (links.length === 1 && (block.marks & (Mark.siteHeader | Mark.list)) !== 0)
}

function isOtherStory(block: Block): boolean {
  return (block.marks & (ELSEWHERE & ~Mark.aside)) !== 0 || (block.heading > 0 && block.linked > 0.9)
}
