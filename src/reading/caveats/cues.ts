/**
 * The cheap gate before the phrases: which rules have a cue in a text? One walk over its characters; at the start of each
 * word, one look-up by its first three letters. A regular expression of all cues costs ten times as much.
 */

/** For each rule its bit, where one of its cues starts a word of the text. */
export type CueIndex = (text: string) => number

interface Cue {
  cue: string
  bit: number
}

/** Indexes cues, at most 31 lists of them, each split by "|", in lower case. A cue may run over several words. */
export function cueIndex(lists: readonly string[]): CueIndex {
  const buckets: Cue[][] = []
  /** Number of the bucket for each hash; 0 for none. */
  const heads = new Uint16Array(HASHES)
  lists.forEach((list, i) => {
    for (const cue of list === '' ? [] : list.split('|')) {
      const hash = hashOf(cue.charCodeAt(0), cue.charCodeAt(1), cue.length > 2 ? cue.charCodeAt(2) : 0)
      const known = buckets[(heads[hash] as number) - 1]
      if (known) known.push({ cue, bit: 1 << i })
      else heads[hash] = buckets.push([{ cue, bit: 1 << i }])
    }
  })

  return (text) => {
    let found = 0
    let inWord = false
    for (let i = 0; i < text.length - 1; i++) {
      const code = text.charCodeAt(i)
      const letter = isLetter(code)
      // Scripts that do not part words: each character may start one.
      if (code >= UNPARTED || (letter && !inWord)) {
        const a = lowered(code)
        const b = lowered(text.charCodeAt(i + 1))
        const third = i + 2 < text.length ? text.charCodeAt(i + 2) : 0
        const bucket = heads[hashOf(a, b, lowered(third))] as number
        if (bucket !== 0) found |= among(buckets[bucket - 1] as Cue[], text, i, found)
        // A cue of two letters is a whole word.
        if (code >= UNPARTED || !isLetter(third)) {
          const short = heads[hashOf(a, b, 0)] as number
          if (short !== 0) found |= among(buckets[short - 1] as Cue[], text, i, found)
        }
      }
      inWord = letter
    }
    return found
  }
}

/** Bits of the cues that stand at `at`, without those already found. */
function among(cues: readonly Cue[], text: string, at: number, found: number): number {
  let bits = 0
  for (const { cue, bit } of cues) {
    if (found & bit || at + cue.length > text.length) continue
    let k = 0
    while (k < cue.length && lowered(text.charCodeAt(at + k)) === cue.charCodeAt(k)) k++
    if (k < cue.length) continue
    if (k > 2 || text.charCodeAt(at) >= UNPARTED || !isLetter(text.charCodeAt(at + 2))) bits |= bit
  }
  return bits
}

const HASHES = 1 << 12
function hashOf(a: number, b: number, c: number): number {
  return (a * 1021 + b * 61 + c * 5) & (HASHES - 1)
}

/** Where the scripts begin that do not part words. */
const UNPARTED = 0x2e80

/** Letters and digits of the scripts that part words. */
function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code < 0x2000)
  )
}

/** Lower case of the Latin and Cyrillic letters; the Turkish dotted capital gives a plain i. */
const LOWER = Uint16Array.from({ length: 0x600 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0))

/** A character as cues have it: in lower case, apostrophes straight. */
function lowered(code: number): number {
  if (code < 0x600) return LOWER[code] as number
  return code === 0x2019 ? 39 : code
}
