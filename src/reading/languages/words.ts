/** The vocabulary for one page: its own language, English, and of all others what cannot be misread. */
import type { Language } from './types.ts'

const files = import.meta.glob<{ default: Language }>('./??.ts', { eager: true })
const LANGUAGES = new Map(Object.values(files).map((file) => [file.default.code, file.default]))
const SAME: Record<string, string> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', cmn: 'zh' }

/** Words of one kind, sorted long to short so that the longest phrase wins. */
export interface Words {
  /** BCP 47 tag for case rules; English where the page states none. */
  lang: string
  by: string[]
  /** Of `by`, those that count only with a colon behind them: "Redaktion:". */
  colonOnly: Set<string>
  and: Set<string>
  roles: string[]
  titles: Set<string>
  desks: Set<string>
  dates: Set<string>
  place: Set<string>
  /** Verbs for what a reporter does: "reports", "writes". */
  says: Set<string>
  is: string[]
  box: string[]
}

/** Introducers that no language gives without their colon. */
function colonOnly(all: readonly Language[]): Set<string> {
  const phrases = all.flatMap((one) => one.by.split('|')).map((phrase) => phrase.trim())
  const bare = new Set(phrases.filter((phrase) => !/[:：]$/.test(phrase)))
  return new Set(
    phrases
      .filter((phrase) => /[:：]$/.test(phrase))
      .map((phrase) => phrase.slice(0, -1).trim())
      .filter((phrase) => !bare.has(phrase)),
  )
}

const made = new Map<string, Words>()

/** `lang`: BCP 47 tag of the page, or undefined. */
export function wordsFor(lang: string | undefined): Words {
  const base = (lang ?? '').slice(0, 3).split('-')[0]?.toLowerCase() ?? ''
  const code = SAME[base] ?? base
  const known = made.get(code)
  if (known) return known
  const all = [...LANGUAGES.values()]
  const own = all.filter((one) => one.code === code || one.code === 'en')
  /** Words of three letters or more from everywhere (pages often state the wrong language), shorter ones of the page's own. */
  const from = (key: keyof Language, least: number) => {
    const out = new Set<string>()
    for (const one of all)
      for (const word of (one[key] ?? '').split('|')) {
        const plain = word.replace(/[:：]$/, '').trim()
        if (plain && (plain.length >= least || own.includes(one) || /[^ -\u024f]/.test(plain))) out.add(plain)
      }
    return out
  }
  const bySize = (set: Set<string>) => [...set].sort((a, b) => b.length - a.length)
  const words: Words = {
    lang: code || 'en',
    by: bySize(from('by', 3)),
    colonOnly: colonOnly(all),
    and: from('and', 2),
    roles: bySize(from('roles', 3)),
    titles: from('titles', 4),
    desks: from('desks', 6),
    dates: from('dates', 4),
    place: from('place', 9),
    says: from('says', 5),
    is: bySize(from('is', 4)),
    box: bySize(from('box', 5)),
  }
  made.set(code, words)
  return words
}
