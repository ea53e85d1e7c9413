/** Datelines: "BERLIN (dpa) -", "(Reuters) -", "RT/Moscow:", "МОСКВА, 5 января. /ТАСС/.", "BERLIN taz/dpa |", "【ロンドン共同】". */
import { agencyNamed } from './agencies.ts'
import { readList } from './credit-list.ts'

/** Place and agency before the dash or colon, in brackets: at most this far into the paragraph. */
const HEAD = 150
const BRACKETS =
  /^([^()（）]{0,60}(?:\([\p{L} .]{2,24}\)\s)?[^()（）]{0,40})[(（]([^()（）]{2,60})[)）]\s{0,9}(?:\.?\s?[-–—_:|=]|[.,]?\s{0,3}["“„«‘]?[\p{Lu}\p{Lo}\d]|\.\s)/u
/** "/PRNewswire/ --", "/ТАСС/.". */
const SLASHES = /^([^/]{0,90})\/([^/]{2,40})\/\s{0,9}(?:\.|[-–—]|\p{Lu})/u
/** "RT/Moscow:", "AP, WASHINGTON —", "dpa/Berlin:": the agency first. */
const LEADING = /^(\p{L}[\p{L}\p{N}. -]{1,24}?)\s{0,9}[/,]\s{0,9}(\p{Lu}[\p{L}. -]{1,30})\s{0,9}(?::|\s[-–—]{1,2})\s/u
/** "SP-X/Mühlbach.". */
const LEADING_STOP = /^(\p{L}[\p{L}\p{N}-]{1,14})\/(\p{Lu}[\p{L} -]{1,30})\.\s/u
/** "Moscow/RT:", "LONDON, Reuters —", "МОСКВА, 5 янв — РИА Новости.": the place first. */
const TRAILING =
  /^(\p{Lu}[\p{L}. -]{1,30}?(?:, [\p{L}\p{N}. ]{3,20})?)\s{0,9}[/,–—-]\s{0,9}(\p{L}[\p{L}\p{N}. -]{1,24})\s{0,9}(?::|\.|\s[-–—]{1,2})\s/u
/** "Москва. 5 января. INTERFAX.RU -". */
const DOTTED = /^(\p{Lu}[\p{L} -]{1,30})\.\s\d{1,2} [\p{L}]{3,12}\.\s(\p{L}[\p{L}. -]{2,24}?)\s[-–—]\s/u
/** "mid Mühlbach -", "dpa Berlin.": an agency that writes itself small, then the place. */
const SMALL_FIRST = /^(\p{Ll}[\p{Ll}-]{2,11})\s(\p{Lu}[\p{L}/ .-]{1,30}?)(?:\s[-–—]{1,2}|\.)\s/u
/** "BERLIN taz/dpa |". */
const BARRED = /^([\p{Lu}\s/.-]{3,40})\s([\p{L}/]{2,30})\s\|\s/u
/** "Nantes, France | AFP |". */
const PIPED = /^(\p{Lu}[\p{L}, .-]{2,50}) \| ([\p{L}/ -]{2,40}) \| /u
/** "AP —", "AFP - …", "EFE.- …" */
const BARE = /^(\p{L}[\p{L}\p{N}. -]{1,24}?)(?:\s{1,9}|\.\s?)[-–—]{1,2}\s/u
const SQUARE = /^\s{0,9}[【[［（(<〈]([^】\]］）)>〉]{2,40})[】\]］）)>〉]/u
/** "新华社北京1月5日电". */
const DISPATCH = /^(新华社|新華社|中新社|中新网|中央社|共同社)[^，。、]{0,24}[电電訊讯]/u
const CJK =
  /共同通信|共同|時事通信|時事|新华社|新華社|中新社|ロイター|AFP|連合ニュース|연합뉴스|뉴시스|뉴스1|中央社|ブルームバーグ/gu

/** Each with marks of its own without which it cannot be: most paragraphs have none of them so early. */
const AFTER_PLACE: readonly [mark: RegExp, pattern: RegExp][] = [
  [/[(（]/, BRACKETS],
  [/\/[^/]{2,40}\//, SLASHES],
  [/\. ?\d/, DOTTED],
  [/ \| /, BARRED],
  [/ \| /, PIPED],
]
const BY_MARKS: readonly [mark: RegExp, pattern: RegExp, group: 1 | 2][] = [
  [/^[^/,]{1,40}[/,].{2,44}(?::| [-–—])/, LEADING, 1],
  [/^[^/]{2,15}\/[^/.]{2,32}\. /, LEADING_STOP, 1],
  [/^.{2,66}[/,–—-].{2,40}(?::|\.| [-–—])/, TRAILING, 2],
  [/^.{2,40}[ .][-–—]/, BARE, 1],
]

/** A photographer's credit, a company's ticker, an aside. */
const NO_DATELINE = /photo|getty|foto|bild|imag|via\b|file\b|video|nyse|nasdaq/i

/** Agencies in the dateline that opens a paragraph, with the dateline's own words. */
export function datelineNames(text: string): { names: string[]; quote: string } | undefined {
  const head = text.slice(0, HEAD)
  const square = head.match(SQUARE)
  if (square) {
    const names = [...new Set((square[1] as string).match(CJK) ?? [])]
    if (
      names.length === 0 &&
      /^[【［[（]/.test(square[0]) &&
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(head)
    )
      names.push(...readList(square[1] as string).agencies)
    if (names.length > 0) return { names, quote: square[0] }
  }
  const dispatch = head.match(DISPATCH)
  if (dispatch) return { names: [dispatch[1] as string], quote: dispatch[0] }
  for (const [mark, pattern] of AFTER_PLACE) {
    const match = mark.test(head) ? head.match(pattern) : null
    if (!match || NO_DATELINE.test(match[2] as string) || !isPlace(match[1] as string)) continue
    const names = agenciesIn(match[2] as string)
    if (names.length === 0) continue
    const list = match[2] as string
    const close = match[0].indexOf(list) + list.length
    return { names, quote: match[0].slice(0, pattern === DOTTED || pattern === BARRED ? close : close + 1).trim() }
  }
  const small = head.match(SMALL_FIRST)
  if (small && isPlace(small[2] as string) && agencyNamed(small[1] as string, true)?.kind === 'agency')
    return { names: [small[1] as string], quote: small[0].trim() }
  for (const [mark, pattern, group] of BY_MARKS) {
    const match = mark.test(head) ? head.match(pattern) : null
    if (!match || (group === 2 && !isPlace(match[1] as string))) continue
    const names = agenciesIn(match[group] as string)
    const sure = pattern !== BARE || agencyNamed(match[1] as string)
    if (names.length > 0 && sure) return { names, quote: match[0].trim() }
  }
  return undefined
}

/** Words in small letters that stand in a place and date: "Frankfurt am Main, 5 de enero". */
const SMALL = new Set(
  'a am an and bei da das de del della der des di do e el en im in la le les los of ob on près sur the und van von y juin ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(
    ' ',
  ),
)
/** Months by their beginnings, abbreviations, and words of Cyrillic script. */
const MONTH =
  /^(?:jan|feb|fév|mar|mär|apr|abr|avr|ma[iyg]|jun|jul|juil|giu|lug|aug|ago|ao[uû]|se[pt]|o[ckt]|nov|de[czs]|dic|ene|gen)|^[a-zß-ÿ]{3,4}\.$|^[а-яёіїєґ]{1,9}$|^[a-zß-ɏ]{1,3}$/

/** Could it be the place and date before an agency? Nothing, or few words, none of prose. */
function isPlace(text: string): boolean {
  const plain = text
    .trim()
    .replace(/\s?\([^()]{2,24}\)$/, '')
    .replace(/[,./|–—-]{1,3}$/, '')
  if (plain === '') return true
  if (!/^[\p{Lu}\p{Lo}\d"“]/u.test(plain) || agencyNamed(plain)) return false
  const words = plain.split(/[\s,/]+/)
  // After a number, a month or a day of the week in any language: "3. května", "2024. május 3., péntek".
  const isDated = (i: number) => /^\d{1,4}\.?$/.test(words[i - 1] ?? '')
  return (
    words.length <= 10 &&
    words.every((word, i) => !/^\p{Ll}/u.test(word) || SMALL.has(word) || MONTH.test(word) || isDated(i))
  )
}

/** Agencies in a list of names: "APA/sda/dpa", "AP, dpa", "dpa/lno" (a regional desk of dpa). One stranger may be among them. */
function agenciesIn(list: string): string[] {
  const { agencies, strange } = readList(list)
  return strange <= 1 ? agencies : []
}
