/** What the headline itself calls the piece: "Live: …", "The dam, explained", "Interview with Jane Doe", "Mill Girl review – …". */
import type { Label } from '../types.ts'

/** Opening words before a colon or bar that stand there as a label only: alone they are a link to a broadcast. */
const LIVE =
  /^(?:live|live updates|updates|live blog|en direct|direct|en directo|directo|en vivo|ao vivo|em direto|diretta|liveblog|live-ticker|liveticker|direkt|direkte|na żywo|онлайн|canlı)\s?(?:[:|]|[–—-]\s)/i
const HEADLINES: [Label, RegExp][] = [
  [
    'interview',
    /^(?:[\p{L}&.-]{1,20}-)?(?:interview|entretien|entrevista|intervista|wywiad|rozhovor|интервью|intervju|haastattelu|röportaj)\s?(?:[:|–—]|(?:with|mit|avec|con|com|z|ze|s|с|med|met|a)\s\p{Lu})|\binterview\s?[:|]\s|[:|–—]\s?interview (?:with|mit|avec)\s|\bim (?:interview|gespräch)\s?(?:[:|–—„“"]|$)/iu,
  ],
  [
    'explainer',
    /^(?:explainer|explained|erklärt|décryptage|explicador|entenda)\s?[:|–—]|[,:–—] ?(?:explained|kurz erklärt|einfach erklärt)$/i,
  ],
  [
    'review',
    /(?:^|[\s“”"'’»)])(?<!(?:spending|judicial|policy|strategic|defence|defense|case|peer|annual|performance|independent|government|in|under|for) )review\s?[:–—]\s|^(?:rezension|filmkritik|buchkritik|recensie|recensione|recension|anmeldelse|recenzja|рецензия|reseña|crítica)\s?[:|–—]/i,
  ],
  ['live', LIVE],
]

const OPEN = /[,:|–—„“"”-]|inter|entre|wywiad|rozhovor|интервью|haastattelu|röportaj|gespräch/i

/** The label in the headline's words; undefined where it has none. */
export function headlineLabel(headline: string): Label | undefined {
  const text = headline.slice(0, 300)
  // Each needs a mark behind its word, or is an interview.
  return OPEN.test(text) ? HEADLINES.find(([, pattern]) => pattern.test(text))?.[0] : undefined
}
