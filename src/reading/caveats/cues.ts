/**
 * The cheap gate before the phrases: which rules have a cue in a text? One walk over its characters; at the start of each
 * word, one look-up by its first three letters. A regular expression of all cues costs ten times as much.
 */

/** For each rule its bit, where one of its cues starts a word of the text. */
export type CueIndex = (text: string) => number

interface Cue {
  /** Its characters, as numbers of `classes`. */
  letters: Uint16Array
  bit: number
}

/** Indexes cues, at most 31 lists of them, each split by "|", in lower case. A cue may run over several words. */
export function cueIndex(lists: readonly string[]): CueIndex {
  // Characters that occur in cues are numbered, both cases alike: the text need not be made lower case first.
  const classes = new Uint16Array(0x10000)
  let width = 1
  const numberOf = (char: string) => {
    const code = char.charCodeAt(0)
    if (classes[code] === 0) {
      classes[code] = width
      const upper = char.toUpperCase()
      // Not the Turkish dotless i, whose capital is the common one.
      if (upper.toLowerCase() === char) classes[upper.charCodeAt(0)] = width
      if (char === "'") classes[0x2019] = width
      width++
    }
    return classes[code] as number
  }
  const cues = lists.flatMap((list, i) =>
    (list === '' ? [] : list.split('|')).map(
      (cue): Cue => ({ letters: Uint16Array.from(cue.split(''), numberOf), bit: 1 << i }),
    ),
  )
  const buckets: Cue[][] = []
  /** Number of the bucket for each hash; 0 for none. */
  const heads = new Uint16Array(HASHES)
  for (const cue of cues) {
    const hash = hashOf(cue.letters[0] as number, cue.letters[1] as number, cue.letters[2] ?? 0)
    const known = buckets[(heads[hash] as number) - 1]
    if (known) known.push(cue)
    else heads[hash] = buckets.push([cue])
  }

  return (text) => {
    const { length } = text
    let found = 0
    let inWord = false
    for (let i = 0; i < length - 1; i++) {
      const code = text.charCodeAt(i)
      const letter = LETTERS[code] === 1
      // Scripts that do not part words: each character may start one.
      if (code >= 0x2e80 || (letter && !inWord)) {
        const a = classes[code] as number
        const b = classes[text.charCodeAt(i + 1)] as number
        if (a !== 0 && b !== 0) {
          const third = i + 2 < length ? text.charCodeAt(i + 2) : 0
          found |= among(heads[hashOf(a, b, classes[third] as number)] as number, text, i, found)
          // A cue of two letters is a whole word.
          if (code >= 0x2e80 || LETTERS[third] !== 1) found |= among(heads[hashOf(a, b, 0)] as number, text, i, found)
        }
      }
      inWord = letter
    }
    return found
  }

  /** Bits of the bucket's cues that stand at `at`, without those already found. */
  function among(bucket: number, text: string, at: number, found: number): number {
    if (bucket === 0) return 0
    let bits = 0
    for (const { letters, bit } of buckets[bucket - 1] as Cue[]) {
      if (found & bit || at + letters.length > text.length) continue
      let k = 0
      while (k < letters.length && classes[text.charCodeAt(at + k)] === letters[k]) k++
      if (k < letters.length) continue
      if (k > 2 || text.charCodeAt(at) >= 0x2e80 || LETTERS[text.charCodeAt(at + 2)] !== 1) bits |= bit
    }
    return bits
  }
}

const HASHES = 1 << 13
function hashOf(a: number, b: number, c: number): number {
  return (a * 1201 + b * 53 + c * 3) & (HASHES - 1)
}

/** 1 for letters and digits of the scripts that part words. */
const LETTERS = new Uint8Array(0x10000)
for (const [from, to] of [
  [48, 57],
  [65, 90],
  [97, 122],
  [0xc0, 0x1fff],
] as const)
  LETTERS.fill(1, from, to + 1)
