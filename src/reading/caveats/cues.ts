/**
 * The cheap gate before the phrases: which rules have a cue in a text? One walk over its characters; at the start of each
 * word, one look-up by its first letters. A regular expression of all cues costs ten times as much.
 */

/** For each rule its bit, where one of its cues starts a word of the text. */
export type CueIndex = (text: string) => number

/** Indexes cues, at most 31 lists of them, each split by "|", in lower case. A cue may run over several words. */
export function cueIndex(lists: readonly string[]): CueIndex {
  const index = new Map<number, { cue: string; bit: number }[]>()
  lists.forEach((list, i) => {
    for (const cue of list === '' ? [] : list.split('|')) {
      const key = keyAt(cue, 0)
      const known = index.get(key)
      if (known) known.push({ cue, bit: 1 << i })
      else index.set(key, [{ cue, bit: 1 << i }])
    }
  })
  return (text) => {
    const lower = text.toLowerCase()
    let found = 0
    let inWord = false
    for (let i = 0; i < lower.length; i++) {
      const code = lower.charCodeAt(i)
      const letter = isLetter(code)
      // Scripts that do not part words: each character may start one.
      if (code >= 0x2e80 || (letter && !inWord)) {
        const cues = index.get(keyAt(lower, i))
        if (cues)
          for (const { cue, bit } of cues)
            if (
              !(found & bit) &&
              lower.startsWith(cue, i) &&
              (cue.length > 2 || code > 0x2e80 || !isLetter(lower.charCodeAt(i + 2)))
            )
              found |= bit
      }
      inWord = letter
    }
    return found
  }
}

/** Letters and digits of the scripts that part words, in lower case. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000)
}

/** Two letters: enough to tell most words from all cues, and no cue is shorter. */
function keyAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0)
}
