/** Phrases that every line of a page is asked for: looked up by their first two characters, never one after the other. */
export class Phrases {
  private heads: Map<string, string[]> | undefined
  private openings: Set<string> | undefined

  constructor(private readonly all: ReadonlySet<string>) {}

  has(phrase: string): boolean {
    return this.all.has(phrase)
  }

  /** The phrases that begin like the text at `at`, longest first; whether one of them stands there is for the caller to see. */
  like(text: string, at = 0): readonly string[] {
    this.heads ??= this.byHead()
    return this.heads.get(text.slice(at, at + 2)) ?? this.heads.get(text[at] ?? '') ?? []
  }

  /** Is it the first word of a longer phrase? */
  opens(word: string): boolean {
    this.openings ??= new Set([...this.all].flatMap((phrase) => words(phrase)))
    return this.openings.has(word)
  }

  private byHead(): Map<string, string[]> {
    const heads = new Map<string, string[]>()
    for (const phrase of this.all) {
      const head = phrase.slice(0, 2)
      const list = heads.get(head)
      if (list) list.push(phrase)
      else heads.set(head, [phrase])
    }
    // A phrase of one character begins like all that start with it.
    for (const [head, list] of heads) {
      list.sort((a, b) => b.length - a.length)
      const one = head[0] as string
      if (head.length === 2 && this.all.has(one)) list.push(one)
    }
    return heads
  }
}

/** The beginnings of a phrase that end before a space. */
function words(phrase: string): string[] {
  const out: string[] = []
  for (let at = phrase.indexOf(' '); at > 0; at = phrase.indexOf(' ', at + 1)) out.push(phrase.slice(0, at))
  return out
}
