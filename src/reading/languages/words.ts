/** The vocabulary for one page: its own language, English, and of all others what cannot be misread. */
import { Phrases } from './phrases.ts'
import type { Language } from './types.ts'

const files = import.meta.glob<{ default: Language }>('./??.ts', { eager: true })
const LANGUAGES = new Map(Object.values(files).map((file) => [file.default.code, file.default]))
const SAME: Record<string, string> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', cmn: 'zh' }

/** Words by kind. */
export interface Words {
  /** BCP 47 tag for case rules; English where the page states none. */
  lang: string
  by: Phrases
  /** Of `by`, those that count only with a colon behind them: "Redaktion:". */
  colonOnly: Set<string>
  and: Set<string>
  roles: Phrases
  titles: Set<string>
  before: Set<string>
  desks: Set<string>
  dates: Set<string>
  place: Set<string>
  /** Verbs for what a reporter does: "reports", "writes". */
  says: Set<string>
  is: Phrases
  box: Phrases
  others: Phrases
  stories: Phrases
}

const made = new Map<string, Words>()

/** `lang`: BCP 47 tag of the page, or undefined. */
export function wordsFor(lang: string | undefined): Words {
  const base = (lang ?? '').slice(0, 3).split('-')[0]?.toLowerCase() ?? ''
  const code = SAME[base] ?? base
  const known = made.get(code)
  if (known) return known
  /** Words of `least` letters or more from everywhere (pages often state the wrong language), shorter ones of the page's own. */
  const from = (key: keyof Language, least: number): Set<string> => {
    const out = new Set<string>()
    for (const language of LANGUAGES.values()) {
      const own = language.code === code || language.code === 'en'
      for (const word of (language[key] ?? '').split('|')) {
        const plain = withoutColon(word)
        if (plain && (own || plain.length >= least || !isLatin(plain))) out.add(plain)
      }
    }
    return out
  }
  const words: Words = {
    lang: code || 'en',
    by: new Phrases(from('by', 3)),
    colonOnly: colonOnly(),
    and: from('and', 2),
    roles: new Phrases(from('roles', 3)),
    titles: from('titles', 4),
    before: from('before', 5),
    desks: from('desks', 6),
    dates: from('dates', 4),
    place: from('place', 9),
    says: from('says', 5),
    is: new Phrases(from('is', 4)),
    box: new Phrases(from('box', 5)),
    others: new Phrases(from('others', 5)),
    stories: new Phrases(from('stories', 5)),
  }
  made.set(code, words)
  return words
}

const hasColon = (word: string) => word.endsWith(':') || word.endsWith('：')
const withoutColon = (word: string) => (hasColon(word) ? word.slice(0, -1).trim() : word)

function isLatin(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x24f) return false
  return true
}

/** Introducers that no language gives without their colon. */
function colonOnly(): Set<string> {
  const bare = new Set<string>()
  const marked = new Set<string>()
  for (const { by } of LANGUAGES.values())
    for (const phrase of by.split('|')) {
      if (hasColon(phrase)) marked.add(withoutColon(phrase))
      else bare.add(phrase)
    }
  for (const phrase of bare) marked.delete(phrase)
  return marked
}
