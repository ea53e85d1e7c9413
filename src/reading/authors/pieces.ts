/** What the elements of a line tell of its text: what is set apart, what is marked as the author, what is none of a name. */
import type { Words } from '../languages/words.ts'
import type { Block, Piece } from '../survey.ts'
import { isIntroducer } from './introducers.ts'

/** A social account or an address, not a name. */
const HANDLE = /^(?:@[\w.]{2,40}|(?:https?:\/\/)?(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,40}){1,3}\/\S{0,200})$/

/** Accounts on other sites, and addresses to write to. */
const SOCIAL =
  /^(?:mailto:|https?:\/\/(?:www\.|m\.)?(?:twitter|x|facebook|instagram|linkedin|threads|bsky|youtube|tiktok|xing|pinterest|plus\.google|t)\.)/i

/** An account beside the name: by its form, or one word that leads to a social site where the name leads elsewhere. */
function isHandle(block: Block, piece: Piece): boolean {
  const text = block.text.slice(piece.start, piece.end)
  if (HANDLE.test(text)) return true
  const leadsAway = (one: Piece) => one.href !== undefined && SOCIAL.test(one.href)
  return (
    leadsAway(piece) &&
    !text.includes(' ') &&
    block.pieces.some((one) => one.author && one !== piece && !leadsAway(one))
  )
}

/** "Jane Doe HP" with the outlet's or an agency's letters in an element of their own behind her name. */
function isLetters(block: Block, piece: Piece): boolean {
  if (piece.start === 0 || piece.href !== undefined) return false
  if (!/^\p{Lu}{2,4}$/u.test(block.text.slice(piece.start, piece.end))) return false
  const before = block.pieces[block.pieces.indexOf(piece) - 1]
  return before !== undefined && / \p{Lu}\p{L}*\p{Ll}$/u.test(block.text.slice(before.start, before.end))
}

/** "Jane Marsh of *The Inquiry*": what stands in italics behind a name is a programme or a paper. */
const OF_WORK = /\p{Lu}[\p{L}'’-]{1,30}\s\p{Lu}[\p{L}'’-]{1,30}(\s(?:d['’]|de|du|for|of|von|vom)\s?)$/u

/** Labels of link icons that journals write before each of a paper's authors. */
const ICON = /^(?:view )?ORCID(?: iD)?(?: profile)?$/iu
const ICON_BEHIND = /(?:view )?ORCID(?: iD)?(?: profile)?\s?$/iu

/**
 * The block's text with bars where a date stands or where two elements touch without a space ("Jane Doe5 March"). What
 * introduces the next element ("AuthorJane Doe", a label for screen readers) stays with it.
 */
export function separated(block: Block, words: Words): string {
  let out = ''
  let at = 0
  for (const piece of block.pieces) {
    const gap = block.text.slice(at, piece.start)
    const text = block.text.slice(piece.start, piece.end)
    if (ICON.test(text)) {
      out += gap
      at = piece.end
      continue
    }
    const glued = at > 0 && !gap && !/[\s('’"-]$/.test(out) && !/^[\s,.;:)'’"-]/.test(text)
    out += gap
    const handle = isHandle(block, piece)
    const apart = piece.time || handle || isLetters(block, piece)
    const work = piece.set === 'italic' && out.match(OF_WORK)
    if (work && !gap.trim()) {
      out = out.slice(0, -(work[1] as string).length)
      at = piece.end
      continue
    }
    if (apart || glued) out += isLabel(out, words) ? ' ' : ' | '
    if (!handle) out += text
    if (apart) out += ' | '
    at = piece.end
  }
  return out + block.text.slice(at)
}

/** Ends the line so far with a word that introduces, in an element of its own? */
const isLabel = (text: string, words: Words) =>
  isIntroducer((text.split('|').pop() as string).trim(), words) ||
  isIntroducer(`${text.split('|').pop()?.trim()}:`, words)

/** Sections and tags of a piece stand beside its author, whatever the line around all of them is called. */
const isTag = ({ rel }: Piece) => rel !== undefined && /\b(?:tag|category)\b/i.test(rel)

/** Text of the pieces that are marked as author within a block that holds more. */
export function markedText(block: Block, words: Words): string | undefined {
  const pieces = block.pieces.filter(
    (piece) =>
      piece.author &&
      !piece.time &&
      !isHandle(block, piece) &&
      !isTag(piece) &&
      !ICON.test(block.text.slice(piece.start, piece.end)),
  )
  if (pieces.length === 0 || pieces.length === block.pieces.length) return undefined
  let out = ''
  let at = (pieces[0] as Piece).start
  let before: Piece | undefined
  for (const piece of pieces) {
    const between = block.text.slice(at, piece.start)
    const gap = between.replace(ICON_BEHIND, '')
    // Bars and the like between marked names separate authors, and so do two links; words may do that or belong to a
    // name; far apart is apart.
    const linked = before?.href !== undefined && piece.href !== undefined && before.href !== piece.href
    const text = block.text.slice(piece.start, piece.end)
    // A label for screen readers touches the name.
    const glued = before && !gap && /\p{L}$/u.test(out) && /^\p{L}/u.test(text)
    const label = glued && isLabel(out, words)
    // "Jane DoeStaff Writer": only a style sheet sets them apart.
    const apart = glued && !label && /^\p{Lu}/u.test(text) && /\p{Ll}$/u.test(out)
    out += gap.length > 14 || apart ? ' | ' : /\p{L}/u.test(gap) ? gap : gap.trim() || linked ? '; ' : label ? ' ' : gap
    out += text
    at = piece.end
    before = piece
  }
  return out
}
