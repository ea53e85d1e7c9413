/** Labels of the piece: short lines beside the headline, breadcrumbs, and the label that opens or closes the headline. */

import { headingLevel } from '../survey/extent.ts'
import { type Block, ELSEWHERE, Mark, type Survey } from '../survey.ts'
import type { Witness } from '../types.ts'
import { expand } from './phrase.ts'
import type { Phrases } from './types.ts'

/** Lines before the headline among which its label can stand, and longest line that can be one. */
const NEAR = 12
const LONGEST = 90

/** How one rule's labels look as a line, as one part of a breadcrumb or title, and at the start of a headline. */
export interface LabelForms {
  line: RegExp
  part: RegExp
  lead: RegExp
}

export function labelForms(labels: Phrases): LabelForms {
  const any = Object.values(labels).flat().map(expand).join('|')
  return {
    // "Opinion", "Opinion | Europe", "Kommentar von Jane Doe", "OPINION COMMENTARY", "Opinion // Letters".
    line: new RegExp(
      `^[\\s/|•·–—>+#-]{0,4}(?:${any})(?:[\\s/|,&•·:»>–—-]{1,4}(?:${any})){0,2}(?:\\s?[|/•·:»>–—-]{1,2}(?:\\s.{0,60})?|,?\\s(?:by|von|vom|par|de|di|por|van|door|av|af)(?:\\s.{1,70})?)?$`,
      'i',
    ),
    part: new RegExp(`^(?:${any})$`, 'i'),
    lead: new RegExp(`^(?:${any})\\s?[:|]\\s?\\S`, 'i'),
  }
}

export interface LabelHit {
  witness: Witness
  quote: string
  block?: Block
}

/** The lines in which a label of this piece may stand, nearest to the headline first. */
export function labelLines(survey: Survey): Block[] {
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

/** The piece's label by these forms, or undefined. `lines` from `labelLines`. */
export function findLabelLine(survey: Survey, lines: Block[], forms: LabelForms): LabelHit | undefined {
  for (const block of lines) {
    // "4 November 2021 | Advertorial": a label and a fact beside it. More parts are a menu.
    const parts = block.text.split(/\s[|•·]\s/)
    if (forms.line.test(block.text) || (parts.length === 2 && parts.some((part) => forms.part.test(part))))
      return { witness: 'text', quote: block.text, block }
  }
  const headline = survey.blocks[survey.headline]
  if (headline && forms.lead.test(headline.text)) return { witness: 'text', quote: headline.text, block: headline }
  const crumb = breadcrumb(survey, forms)
  if (crumb) return crumb
  const title = survey.meta.metas.get('og:title')?.[0] ?? survey.meta.title
  // "Why rivers flood | Opinion | The Daily": the first part is the headline itself.
  for (const text of [survey.meta.title, title]) {
    const parts = (text ?? '').slice(0, 400).split(/\s[|–—·»-]\s/)
    if (parts.slice(1).some((part) => forms.part.test(part.trim()))) return { witness: 'meta', quote: text as string }
  }
  return undefined
}

const CRUMBS =
  '[class*="breadcrumb" i],[id*="breadcrumb" i],[aria-label*="breadcrumb" i],[typeof*="breadcrumb" i],[itemtype*="breadcrumb" i]'

function breadcrumb(survey: Survey, forms: LabelForms): LabelHit | undefined {
  for (let i = survey.headline - 1; i >= Math.max(0, survey.headline - 40); i--) {
    const block = survey.blocks[i] as Block
    if (block.text.length > 300) continue
    const parts = block.text
      .split(/\s?[»>/|›:]\s?/)
      .concat(block.pieces.map((piece) => block.text.slice(piece.start, piece.end)))
    if (
      parts.some((part) => forms.part.test(part.trim())) &&
      (block.element.closest(CRUMBS) ||
        /^(?:sie (?:sind|befinden sich) hier|you are here|startseite|home)\b/i.test(block.text))
    )
      return { witness: 'text', quote: block.text, block }
  }
  return undefined
}

/** A link among links is an entry of a menu. */
function isMenu(block: Block, blocks: Block[], headline: number): boolean {
  if (block.marks & (Mark.nav | Mark.siteFooter)) return true
  // The line of facts right at the headline; a line that its class calls a label.
  if (block.marks & Mark.meta && Math.abs(block.index - headline) <= 2) return false
  if (block.marks & Mark.label && !(block.marks & Mark.list) && block.zone === 'head') return false
  if (block.linked < 0.9) return false
  const links = [blocks[block.index - 1], blocks[block.index + 1]].filter(
    (other) => other && other.linked > 0.9 && other.text.length < 40 && headingLevel(other) === 0,
  )
  return links.length === 2 || (links.length === 1 && (block.marks & (Mark.siteHeader | Mark.list)) !== 0)
}

function isOtherStory(block: Block): boolean {
  return (block.marks & (ELSEWHERE & ~Mark.aside)) !== 0 || (headingLevel(block) > 0 && block.linked > 0.9)
}
