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
  no: 'og er ikke av det denne dette en med som på har och inte är till att den ett laget fra',
}

let words: Map<string, string[]> | undefined

/**
 * Codes of the languages that the text's small words allow. Undefined where it has none: a fragment may be in any.
 * Other scripts have no small words here; their phrases are always tried, for they are few.
 */
export function languagesOf(text: string): Set<string> | undefined {
  words ??= wordMap()
  const counts = new Map<string, number>()
  let most = 0
  for (const word of text.toLowerCase().split(/[^a-zà-öø-ÿ]+/, 80)) {
    for (const code of words.get(word) ?? []) {
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count > most) most = count
    }
  }
  if (most < 2) return undefined
  return new Set([...counts].filter(([, count]) => count * 2 >= most).map(([code]) => code))
}

/** Is it a language whose presence small words can tell? */
export function isTold(code: string): boolean {
  return code in SMALL
}

function wordMap(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const [code, list] of Object.entries(SMALL))
    for (const word of list.split(' ')) map.set(word, [...(map.get(word) ?? []), code])
  return map
}
