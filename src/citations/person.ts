/**
 * Splits a person's name into family and given names, where its order is known from the script, the language or the
 * name itself. A name of unknown order stays whole (`literal`): every format can carry that, and sorting it wrongly
 * would be a wrong name.
 */
import {
  CHINESE,
  CHINESE_DOUBLE,
  KOREAN,
  KOREAN_DOUBLE,
  ROMANISED,
  SPANISH_FAMILY,
  SPANISH_GIVEN,
  VIETNAMESE,
} from './surnames.ts'

/** A name as CSL has it. `static-ordering`: the family name is written first, without a comma. */
export type CslName =
  | { literal: string }
  | {
      family: string
      given: string
      'non-dropping-particle'?: string
      suffix?: string
      'static-ordering'?: true
    }

/** Languages whose names have no family name, or are written in an order of their own, in letters that do not tell. */
const WHOLE = new Set(['hu', 'is', 'id', 'ms', 'my', 'km', 'mn', 'am', 'ti', 'bo', 'dz'])
/** Letters in which given names stand first. */
const GIVEN_FIRST =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Bengali}\p{M}\s.'’ʼ“”"()\u2010\u2011-]+$/u
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー·・‧•＝=\s]+$/u
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
/** Words that open a family name. Written small they are particles; written large, part of the name. */
const PARTICLES = new Set([
  ...[
    'van',
    'von',
    'der',
    'den',
    'de',
    'des',
    'ter',
    'ten',
    'zu',
    'zum',
    'zur',
    'vom',
    'vander',
    'te',
    "'t",
    '’t',
    'op',
  ],
  ...['la', 'le', 'las', 'los', 'del', 'della', 'di', 'da', 'das', 'do', 'dos', 'du', 'af', 'av', 'dalla', 'degli'],
  ...['bin', 'ibn', 'bint', 'al', 'el', 'ould', 'mac'],
  ...['بن', 'ابن', 'بنت', 'آل', 'أبو', 'ابو', 'عبد', 'בן', 'בר', 'אבו'],
])
/** Written large they may as well be a given name: "Ahmed Ben Bella", "John Ben Smith". */
const UNSURE = new Set(['ben', 'san', 'santa', 'st', 'st.', 'abu', 'mac', 'do', 'das'])

/** `name`: the name alone, as the reading has it. `lang`: BCP 47 tag of the page. */
export function splitPerson(name: string, lang = ''): CslName {
  const language = (lang.split(/[-_]/)[0] ?? '').toLowerCase()
  const whole = { literal: name }
  if (EAST_ASIAN.test(name)) return eastAsian(name, language) ?? whole
  const inverted = /^([^,]{1,60}),\s?([^,]{2,60})$/.exec(name)
  if (inverted?.[1] && inverted[2] && GIVEN_FIRST.test(inverted[1] + inverted[2]) && !SUFFIX.test(inverted[2]))
    return { family: inverted[1], given: inverted[2] }
  if (!GIVEN_FIRST.test(name.replace(',', ''))) return whole
  const words = name.replace(',', '').split(/\s+/).filter(Boolean)
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined
  if (words.length < 2 || words.length > 7 || WHOLE.has(language)) return whole
  const split =
    vietnamese(words, language) ?? eastSlavic(words) ?? (isUnsure(words) ? undefined : givenFirst(words, language))
  if (!split) return whole
  return suffix ? { ...split, suffix } : split
}

type Split = Exclude<CslName, { literal: string }>

/** Family name first; where nothing stands between the names, common family names tell how far they reach. */
function eastAsian(name: string, language: string): Split | undefined {
  // A foreign name in these scripts keeps its own order: "约翰·史密斯", "ジョン・スミス".
  if (/[·・‧•＝=]/.test(name)) return undefined
  const [family, given, ...more] = name.split(/\s+/)
  if (more.length > 0 || !family) return undefined
  if (given) return family.length <= 3 ? { family, given } : undefined
  const hangul = /^\p{Script=Hangul}+$/u.test(name)
  // Japanese and Chinese share their characters: without the language there is no telling where to cut.
  if (!hangul && (language !== 'zh' || !/^\p{Script=Han}+$/u.test(name))) return undefined
  const [single, double] = hangul ? [KOREAN, KOREAN_DOUBLE] : [CHINESE, CHINESE_DOUBLE]
  const chars = [...name]
  // Korean of two syllables may be a given name alone.
  if (hangul && chars.length < 3) return undefined
  const two = chars.slice(0, 2).join('')
  const cut = double.has(two) && chars.length > 2 ? 2 : single.has(chars[0] ?? '') && chars.length <= 3 ? 1 : 0
  if (cut === 0 || chars.length === cut || chars.length > 4) return undefined
  return { family: chars.slice(0, cut).join(''), given: chars.slice(cut).join('') }
}

function vietnamese(words: string[], language: string): Split | undefined {
  const family = words[0] as string
  const known = VIETNAMESE.has(family.normalize('NFC').toLowerCase())
  // "Lê", "Mai" or "Cao" are given names elsewhere: there, only the language of the page tells.
  const marked = /[ễầạặỗỳịươđ]/iu.test(family.normalize('NFC'))
  if (!known || (language !== 'vi' && !marked)) return undefined
  return { family, given: words.slice(1).join(' '), 'static-ordering': true }
}

const PATRONYMIC = /(?:вич|віч|вна|чна|ўна)$/u
const SLAVIC_FAMILY = /(?:[оеё]ва?|[иы]на?|ск(?:ий|ая|ой)|ськ(?:ий|а)|цк(?:ий|ая)|енко|[юу]к|ко)$/u

/** "Петров Иван Иванович": a patronymic at the end, and a family name before the given one. */
function eastSlavic(words: string[]): Split | undefined {
  const [family = '', given = '', patronymic = ''] = words
  if (words.length !== 3 || !PATRONYMIC.test(patronymic) || PATRONYMIC.test(given)) return undefined
  return SLAVIC_FAMILY.test(family) ? { family, given: `${given} ${patronymic}`, 'static-ordering': true } : undefined
}

/** Names whose order or extent cannot be told. */
function isUnsure(words: string[]): boolean {
  const lower = words.map((word) => word.toLowerCase())
  const [first = '', second = '', third = ''] = lower
  if (lower.slice(1, -1).some((word, i) => UNSURE.has(word) && words[i + 1] !== word)) return true
  if (words.length === 3 && PATRONYMIC.test(third) && !PATRONYMIC.test(second)) return true
  if (first === 'nguyen' && words.length > 2) return true
  if (!ROMANISED.has(first)) return false
  if (words.length === 3) return isSyllable(second) && isSyllable(third)
  return words.length === 2 && (isPinyin(second) || /^[a-z]{2,6}-[a-z]{2,6}$/.test(second))
}

/** "Jong", "Un", "Chi": short, and one vowel or run of vowels. */
const isSyllable = (word: string) =>
  word.length <= 6 && /^[bcdfghj-np-tvwxz]{0,3}[aeiouy]{1,3}[bcdfghj-np-tvwxz]{0,2}$/.test(word)

/** Could the word be one to three Chinese syllables in Latin letters? */
function isPinyin(word: string): boolean {
  return /^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?(?:[iu]?a(?:ng?|o|i)?|[iu]?e(?:ng?|i|r)?|i(?:ng?|u|ong)?|ong?|ou?|u(?:n|o|i)?)){1,3}$/.test(
    word,
  )
}

function givenFirst(words: string[], language: string): Split | undefined {
  let at = words.length - 1
  const spanish = ['es', 'ca', 'gl', 'eu'].includes(language) ? doubleFamily(words) : at
  if (spanish === undefined) return undefined
  at = spanish
  // "Ortega y Gasset"
  if (at >= 3 && /^[yie]$/.test(words[at - 1] as string)) at -= 2
  while (at > 1 && PARTICLES.has((words[at - 1] as string).toLowerCase())) at--
  // Only what is written small stands apart from the name: "van Beethoven", but "De Niro".
  let start = at
  while (start < words.length - 1 && isParticle(words[start] as string)) start++
  const split: Split = { family: words.slice(start).join(' '), given: words.slice(0, at).join(' ') }
  // Arabic and Hebrew know no small letters: there the word is part of the name.
  if (start > at && /\p{Ll}/u.test(words[at] as string)) {
    split['non-dropping-particle'] = words.slice(at, start).join(' ')
  } else split.family = words.slice(at).join(' ')
  return split
}

const isParticle = (word: string) => PARTICLES.has(word) && /^['’\p{Ll}]/u.test(word)

/** Where the family names start in a Spanish name; undefined where it cannot be told. */
function doubleFamily(words: string[]): number | undefined {
  const last = words.length - 1
  if (words.length === 2 || words.slice(1).some((word) => /^\p{Ll}/u.test(word) || word.endsWith('.'))) return last
  if (words.length > 4) return undefined
  if (words.length === 4) return 2
  const middle = (words[1] as string).toLowerCase()
  if (SPANISH_GIVEN.has(middle)) return last
  return middle.endsWith('ez') || SPANISH_FAMILY.has(middle) ? last - 1 : undefined
}
