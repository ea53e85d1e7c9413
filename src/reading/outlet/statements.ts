/** What the page's text calls its outlet: copyright line, "About X", "the views of X". */
import { type Block, Mark, type Survey } from '../survey.ts'
import { standsFor } from './names.ts'

export interface StatedName {
  text: string
  rule: 'copyright' | 'about' | 'disclaimer'
  block: Block
}

/** Blocks looked at from the end, where such lines stand. */
const MOST_BLOCKS = 300
const MOST_TEXT = 900

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s{0,9}(?:©\s{0,9}|\(c\)\s{0,9})?(?:by\s{1,9})?(?:\d{4}(?:\s{0,9}[-–]\s{0,9}\d{2,4})?)?,?\s{0,9}(?:by\s{1,9})?(\p{Lu}(?:[^.,|©()\d]|\.(?= ?V\b)){1,50}?)(?=\s{0,9}(?:\.(?! ?V\b)|[,|©()]|\d{4}|all rights|alle rechte|$))/iu
const ABOUT =
  /^(?:About|Über|À propos de?|Acerca de|Chi siamo)\s{1,9}(\p{Lu}[\p{L}\p{N}&.' ]{1,40}?)(?=\s{0,9}(?:[-–—|·•]|$))/u
const VIEWS =
  /\b(?:views|opinions|position|policy|policies) of (?:the )?(\p{Lu}[\p{L}\p{N}&.' ]{1,40}?)(?=[,.;]|\s(?:or|and|nor|its|as|staff|editors)\b)/u
const GUARANTEE =
  /(?:^|[,.]\s)(?:The )?(\p{Lu}[\p{L}\p{N}&.']{1,30}) (?:cannot|can not|does not|doesn't|makes no) (?:guarantee|accept|warrant|endorse|assume|take|make)/u

/** Blocks in which an explanation of the address' letters is looked for. */
const MOST_EXPLAINED = 800

/** The name in full that the page gives before the letters of its address: "the Hafenbund Westmarsch (HBW)". */
export function explainedName(
  { blocks }: Survey,
  labels: readonly string[],
): { text: string; block: Block } | undefined {
  const letters = labels.find((label) => /^[a-z]{3,6}$/.test(label))?.toUpperCase()
  if (!letters) return undefined
  for (const block of blocks.slice(0, MOST_EXPLAINED)) {
    const at = block.text.indexOf(`(${letters})`)
    if (at < 8) continue
    // Back to the first word that is no part of a name.
    const words = block.text
      .slice(Math.max(0, at - 110), at)
      .trim()
      .split(/\s+/)
    let first = words.length
    while (
      first > 0 &&
      /^(?:\p{Lu}|(?:für|und|der|des|of|and|for|the|de|du|et|la|di|y)$)/u.test(words[first - 1] as string)
    )
      first--
    while (first < words.length && !/^\p{Lu}/u.test(words[first] as string)) first++
    const text = words.slice(first).join(' ')
    if (text.length > 8 && standsFor(letters, text)) return { text, block }
  }
  return undefined
}

/** Names in statements on the page, the last first. */
export function statedNames({ blocks }: Survey): StatedName[] {
  const out: StatedName[] = []
  for (let i = blocks.length - 1; i >= 0 && i > blocks.length - 1 - MOST_BLOCKS; i--) {
    const block = blocks[i] as Block
    if (block.text.length > MOST_TEXT) continue
    // Expressions with the letters of all scripts are slow: each is tried only where its plain words stand.
    const add = (word: RegExp, pattern: RegExp, rule: StatedName['rule'], not?: RegExp) => {
      const text = word.test(block.text) ? pattern.exec(block.text)?.[1] : undefined
      if (text && /^[\p{L}\p{N}]/u.test(text) && !not?.test(text)) out.push({ text, rule, block })
    }
    if (!(block.marks & Mark.figure) && (block.marks & Mark.siteFooter || block.zone === 'after'))
      add(/©|\(c\)|copyright/i, COPYRIGHT, 'copyright')
    add(/^(?:About|Über|À propos|Acerca|Chi) /, ABOUT, 'about', /^(?:Us|The|This|Uns|Nous|Our|Me|Author)\b/)
    add(/(?:views|opinions|position|policy|policies) of /, VIEWS, 'disclaimer', /^(?:The|Our|Any|This|His|Her|All)\b/)
    add(
      / (?:can ?not|does ?n[o']t|makes no) /,
      GUARANTEE,
      'disclaimer',
      /^(?:We|It|This|They|He|She|Author|Information)$/,
    )
  }
  return out
}
