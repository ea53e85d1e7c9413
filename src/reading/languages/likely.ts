/** In which languages may a sentence be? Enough to leave most phrases untried: making their expressions takes time. */

/** Small words of each language in which there are phrases. A word may be in several. */
const SMALL: Record<string, string> = {
  en: 'the of and this that is are was to in by for with not may be from has have we it on as our their any all if',
  de: 'der die das des dem den und ist sind nicht wir für von mit dieser diese dieses diesem ein eine einer auf zu wurde werden kann keine durch sich im alle auch bei',
  fr: 'le la les des est et cet cette ce du pas par une sur dans ne que qui au aux l d n',
  es: 'el la los las de y este esta no por del una en que se con son al su para ha han',
  it: 'il lo la gli di e che non della questo questa sono un una del dei per con è si nel',
  pt: 'o a os as de e não uma do da dos das este esta são em que se por com para foi ao',
  nl: 'de het een van niet dit deze zijn wij en is op te voor door met kan worden of in',
  // Norwegian and Danish: too alike to be told apart by a sentence.
  no: 'og er ikke av af det den denne dette en et som på har til for med vi kan fra om å at seg sig blir bliver',
  sv: 'och är inte att som för till den det av en ett på med har vi kan från om detta denna sig är blir',
  fi: 'on ja ei se tämä tämän että ovat oli joka kun mukaan myös voi olla tai sen',
  pl: 'w i na z nie się do jest to że przez dla od po ten tej są oraz może jak o za',
  tr: 've bir bu da de için ile olan olarak değildir edilmiştir veya en çok',
}

/** Scripts that no other language here is written in. */
const SCRIPTS: [code: string, script: RegExp][] = [
  ['ru', /[а-яё]{2}/i],
  ['ar', /[\u0600-\u06ff]{2}/],
  ['ja', /[\u3040-\u30ff\u4e00-\u9fff]/],
  ['ko', /[\uac00-\ud7af]{2}/],
  ['el', /[α-ωά-ώ]{2}/i],
  ['he', /[\u05d0-\u05ea]{2}/],
  ['hi', /[\u0900-\u097f]{2}/],
]
const BEYOND_LATIN = /[\u0370-\u1fff\u3040-\ud7af]/

/** Languages that share their small words or their script with one above. */
const LIKE: Record<string, string> = { da: 'no', nb: 'no', nn: 'no', uk: 'ru', zh: 'ja' }

const CODES = [...Object.keys(SMALL), ...SCRIPTS.map(([code]) => code)]
const ANY_LATIN = (1 << Object.keys(SMALL).length) - 1
/** Longest small word, and words of a sentence that are looked at. */
const LONGEST = 9
const MOST_WORDS = 80

/** A set of languages, a bit each. */
export type Languages = number

/** Every language there is. */
export const ANY_LANGUAGE: Languages = -1

/** The bit of a code; all bits for "xx", words that are the same everywhere, and for languages that are not told apart. */
export function languageBit(code: string): Languages {
  const at = CODES.indexOf(LIKE[code] ?? code)
  return at < 0 ? ANY_LANGUAGE : 1 << at
}

let words: Map<string, Languages> | undefined
const counts = new Uint8Array(CODES.length)

/**
 * The languages that the text's small words and its script allow. A fragment without small words is in those of the text
 * `around` it; without that, it may be in any language of its script.
 */
export function languagesOf(text: string, around = text): Languages {
  words ??= wordMap()
  counts.fill(0)
  const lower = text.toLowerCase()
  let start = -1
  let seen = 0
  for (let i = 0; i <= lower.length && seen < MOST_WORDS; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0
    if ((code >= 97 && code <= 122) || (code >= 0xdf && code < 0x250)) {
      if (start < 0) start = i
    } else if (start >= 0) {
      seen++
      const bits = i - start <= LONGEST ? words.get(lower.slice(start, i)) : undefined
      if (bits) for (let bit = 0; bits >> bit; bit++) if ((bits >> bit) & 1) counts[bit] = (counts[bit] as number) + 1
      start = -1
    }
  }
  const most = Math.max(...counts)
  let found = 0
  if (most >= 2)
    for (let bit = 0; bit < counts.length; bit++) if ((counts[bit] as number) * 2 >= most) found |= 1 << bit
  if (BEYOND_LATIN.test(text)) for (const [code, script] of SCRIPTS) if (script.test(text)) found |= languageBit(code)
  return found || (around.length > text.length ? languagesOf(around) : ANY_LATIN)
}

function wordMap(): Map<string, Languages> {
  const map = new Map<string, Languages>()
  for (const [code, list] of Object.entries(SMALL))
    for (const word of list.split(' ')) map.set(word, (map.get(word) ?? 0) | languageBit(code))
  return map
}
