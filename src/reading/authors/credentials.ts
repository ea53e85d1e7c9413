/** Who the author is, in the page's own words: in the block after the name, or in the note about the author. */
import type { Context } from '../evidence.ts'
import type { Words } from '../languages/words.ts'
import { isParagraph } from '../survey/extent.ts'
import { type Block, ELSEWHERE, Mark, type Survey } from '../survey.ts'
import { LIMITS } from '../types.ts'
import { isDate, isTitle } from './introducers.ts'
import type { Byline } from './split.ts'

const NOT_HERE = ELSEWHERE | Mark.figure | Mark.siteFooter | Mark.siteHeader

/** "is a former officer": the words that say who somebody is, right at the start. */
export function opensWithIs(text: string, words: Words): boolean {
  const lower = text.toLowerCase()
  return text.length <= LIMITS.credentials && words.is.like(lower).some((phrase) => lower.startsWith(`${phrase} `))
}

/** "is a former officer", "Chief correspondent", "Professor of law at …". */
export function isCredentials(text: string, words: Words): boolean {
  if (text.length > 500) return false
  return (
    opensWithIs(text, words) ||
    (text.length < 120 &&
      isTitle(text, words) &&
      !/[.!?]\s+\S/.test(text) &&
      /^\p{L}/u.test(text) &&
      text.split(' ').length < 16)
  )
}

/** The block after a byline with one person, where it says who that is. */
export function credentialsAfter(context: Context, block: Block, byline: Byline, words: Words): string | undefined {
  if (byline.names.length !== 1 || byline.names[0]?.kind !== 'person') return undefined
  for (let i = block.index + 1; i < Math.min(block.index + 3, context.survey.end); i++) {
    const next = context.survey.blocks[i] as Block
    if (next.marks & NOT_HERE || (next.marks & Mark.heading && !opensWithIs(next.text, words))) continue
    if (isCredentials(next.text, words) && !next.pieces.some((piece) => piece.time)) return next.text
    if (!isDate(next.text, words)) return undefined
  }
  return undefined
}

/** What follows the name in the author's note, without the name; undefined where there is none. */
export function credentialsInBio(survey: Survey, name: string): string | undefined {
  for (const block of survey.blocks) {
    if (!block.text.startsWith(name) || block.text.length > LIMITS.credentials + name.length) continue
    if (block.marks & (Mark.heading | Mark.comments | Mark.related | Mark.nav | Mark.card)) continue
    const last =
      block.paragraphsAfter <= 2 && block.paragraphsBefore > 1 && block.zone !== 'before' && block.zone !== 'head'
    if (!last && !(block.marks & (Mark.bio | Mark.author))) continue
    const rest = block.text.slice(name.length)
    // A sentence about the author: "… is a …", "…, a lawyer, writes …". Not a byline that goes on with a date.
    if (!isParagraph(block) && block.text.split(' ').length < name.split(' ').length + 4) continue
    if (/^,? \p{Ll}/u.test(rest) && /[.!?]$/.test(rest)) return rest.replace(/^,? /, '')
  }
  return undefined
}
