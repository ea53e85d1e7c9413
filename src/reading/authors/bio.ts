/** Who the author is, where an author box or a note at the end says it: "Jane Doe teaches history at …". */
import { isParagraph } from '../survey/extent.ts'
import { Mark, type Survey } from '../survey.ts'
import { LIMITS } from '../types.ts'

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
