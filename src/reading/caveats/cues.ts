/**
 * The cheap gate before the phrases: which rules have a cue in a text? One walk over its characters; at the start of each
 * word, a look-up by its first letters. A regular expression of all cues costs ten times as much.
 */

/** For each rule its bit, where one of its cues starts a word of the text. */
export type CueIndex = (text: string) => number

interface Cue {
  cue: string
  bit: number
}

/** Letters by which a cue is looked up, at most. */
const FIRST = 4

/** Indexes cues, at most 31 lists of them, each split by "|", in lower case. A cue may run over several words. */
export function cueIndex(lists: readonly string[]): CueIndex {
  const buckets: Cue[][] = []
  /** Number of the bucket for each hash; 0 for none. */
  const heads = new Uint16Array(HASHES)
  lists.forEach((list, i) => {
    for (const cue of list === '' ? [] : list.split('|')) {
      let hash = 0
      for (let k = 0; k < Math.min(cue.length, FIRST); k++) hash = hashOf(hash, cue.charCodeAt(k))
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
        let hash = 0
        for (let k = 0; k < FIRST && i + k < text.length; k++) {
          hash = hashOf(hash, lowered(text.charCodeAt(i + k)))
          const bucket = heads[hash] as number
          if (bucket !== 0) found |= among(buckets[bucket - 1] as Cue[], text, i, found)
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
    // A cue of two letters is a whole word.
    if (k > 2 || text.charCodeAt(at) >= UNPARTED || !isLetter(text.charCodeAt(at + 2))) bits |= bit
  }
  return bits
}

const HASHES = 1 << 16
const hashOf = (before: number, code: number) => (before * 131 + code) & (HASHES - 1)

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
