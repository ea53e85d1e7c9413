/** Labels looked up whole: no expressions to make, so that the first page costs no more than the next. */

/** Labels of one kind, by language: plain text in lower case, split by "|". One that ends in "…" goes on with a name. */
export interface LabelList<K extends string> {
  kind: K
  labels?: Record<string, string>
}

export interface LabelBook<K extends string> {
  /** Kinds of which a line is a label: "Opinion", "Opinion | Europe", "Kommentar von Jane Doe", "OPINION COMMENTARY". */
  line: (text: string) => readonly K[]
  /** Kinds of which one part of a breadcrumb or title is the label, whole. */
  part: (text: string) => readonly K[]
}

const NONE: readonly never[] = []
/** What stands between a label and the name of its writer. */
const BY = /,? (?:by|von|vom|par|de|di|por|van|door|av|af)(?: |$)/
/** Marks around a label, and between it and what follows. */
const AROUND = /^[\s/|•·–—>+#:»-]+|[\s/|•·–—>+#:»-]+$/g
/** What stands before a date or time at the end of a line: "6-feb-2024", "february 6, 2024". */
const BEFORE_DATE = [
  /^(\D{3,60}?)[\s,(]{1,3}\d[\p{L}\d.,:/ -]{2,40}\)?$/u,
  /^(\D{3,60}?)[\s,(]{1,3}\p{L}{3,9}\.?,? \d[\p{L}\d.,:/ -]{2,40}\)?$/u,
]
const DATED = /(?:19|20)\d\d|\d[:.]\d\d/
const BETWEEN = / [|•·–—»/-]{1,2} | ?[|•·»>:] ?| ?\/\/ ?|（/

export function labelBook<K extends string>(lists: readonly LabelList<K>[]): LabelBook<K> {
  const whole = new Map<string, K[]>()
  /** Labels that go on with a name: "sponsored by …". */
  const open: { start: string; kind: K }[] = []
  for (const { kind, labels } of lists) {
    for (const label of Object.values(labels ?? {}).flatMap((list) => list.split('|'))) {
      if (label.endsWith('…')) open.push({ start: label.slice(0, -1), kind })
      else whole.set(label, [...(whole.get(label) ?? []), kind])
    }
  }
  const exact = (text: string): readonly K[] => {
    const known = whole.get(text)
    if (known) return known
    const kinds = open.filter(({ start }) => text.startsWith(start) && text.length > start.length + 1)
    return kinds.length > 0 ? kinds.map(({ kind }) => kind) : NONE
  }
  const line = (text: string): readonly K[] => {
    const plain = tidy(text)
    const known = exact(plain)
    if (known.length > 0) return known
    const parts = plain.split(BETWEEN)
    // The label first, or a label and one fact beside it. More parts are a menu.
    if (parts.length > 1) {
      const head = exact(tidy(parts[0] as string))
      if (head.length > 0 && parts.length < 4) return head
      if (parts.length === 2) return exact(tidy(parts[1] as string))
    }
    // "News Release 6-Feb-2024", "Opinion February 6, 2024".
    if (DATED.test(plain))
      for (const pattern of BEFORE_DATE) {
        const undated = exact(plain.match(pattern)?.[1] ?? '')
        if (undated.length > 0) return undated
      }
    const by = plain.search(BY)
    if (by > 0) return exact(plain.slice(0, by))
    // Two labels in a row.
    for (let space = plain.indexOf(' '); space > 0; space = plain.indexOf(' ', space + 1)) {
      const first = exact(plain.slice(0, space))
      if (first.length > 0 && exact(tidy(plain.slice(space + 1))).length > 0) return first
    }
    return NONE
  }
  return { line, part: (text) => exact(tidy(text)) }
}

function tidy(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(AROUND, '')
}
