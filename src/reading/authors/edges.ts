/** Credits within the first or last paragraph of a piece. */
import type { Words } from '../languages/words.ts'
import { agencyNamed } from '../origins/agencies.ts'
import type { Block } from '../survey.ts'
import { isDate } from './introducers.ts'
import type { Line, Split } from './lines.ts'

/** "… said. (dpa)", "【ソウル＝水野遥斗】…", "（…記者）": a credit within the first or last paragraph. */
export function edgeCredit(block: Block, words: Words, split: Split): Line | undefined {
  const { text } = block
  if (block.paragraphsBefore === 0) {
    const head = text.match(/^[【［[]([^】］\]]{2,60})[】］\]]/)
    // Only where a place stands before it or the script has no capitals: English brackets hold anything.
    if (head && (/[＝=]/.test(head[0]) || /[\u3040-\u9fff\uac00-\ud7af]/.test(head[0]))) {
      const byline = split(withoutPlaces(head[1] as string), true)
      if (byline) return { byline, way: 'head', quote: head[0], ...(/[＝=]/.test(head[0]) ? { explicit: true } : {}) }
    }
    const dateline = text.slice(0, 90).match(/^\p{Lu}[\p{L}\s./,-]{1,40}\s?\(([^()]{2,40})\)\s{0,2}[–—.:-]/u)
    // "(ots)": who sent a company's text out did not write it.
    const wired = agencyNamed(dateline?.[1] ?? '', true)?.kind === 'press'
    const byline =
      dateline && !wired && !isDate(dateline[1] as string, words) ? split(dateline[1] as string, true) : undefined
    if (byline) return { byline, way: 'dateline', quote: dateline?.[0] as string }
  }
  if (block.paragraphsAfter === 0 && block.zone !== 'head' && text.length > 40) {
    const tail = text.slice(-90).match(/[(（【[]([^()（）【】[\]]{2,60})[)）】\]][.。]?(?:\s{0,3}[+*#]{2,5})?$/)
    if (tail && !isDate(tail[1] as string, words)) {
      const byline = split(
        withoutPlaces(tail[1] as string),
        /^\p{Ll}{2,4}(?:\/\p{L}{2,12})?$/u.test(tail[1] as string) || /[\u3040-\u9fff]/.test(tail[1] as string),
      )
      if (byline) return { byline, way: 'tail', quote: tail[0] }
    }
  }
  return undefined
}

/** "ワシントン＝水野遥斗、カイロ桐島葵": the places before Japanese and Korean reporters taken off. */
function withoutPlaces(credit: string): string {
  if (!/[\u3040-\u9fff\uac00-\ud7af]/.test(credit)) return credit
  return credit
    .split('、')
    .map((part) =>
      part.replace(/^[^＝=]{1,12}[＝=]/, '').replace(/^[\p{Script=Katakana}ー]{2,12}(?=\p{Script=Han}{3,6}$)/u, ''),
    )
    .join('、')
}
