/**
 * Internationalised domains: shown in their own letters only where they cannot pass for others, and compared with known
 * domains by how they look. After browsers' rules: https://chromium.googlesource.com/chromium/src/+/main/docs/idn.md
 */
import { toUnicode } from 'punycode/punycode.es6.js'

/** Scripts that may stand in one label: each alone, and those that are written together. */
const SCRIPTS: readonly RegExp[] = [
  // The letters of Europe's languages, without those of phonetic alphabets, which look like others.
  /^[a-z0-9\u00df-\u00f6\u00f8-\u00ff\u0101-\u017e-]+$/u,
  /^[\p{Script=Cyrillic}0-9-]+$/u,
  /^[\p{Script=Greek}0-9-]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーa-z0-9-]+$/u,
  /^[\p{Script=Han}\p{Script=Bopomofo}a-z0-9-]+$/u,
  /^[\p{Script=Han}\p{Script=Hangul}a-z0-9-]+$/u,
  ...[
    'Arabic',
    'Hebrew',
    'Devanagari',
    'Bengali',
    'Tamil',
    'Telugu',
    'Thai',
    'Georgian',
    'Armenian',
    'Gujarati',
    'Khmer',
    'Sinhala',
    'Ethiopic',
  ].map((script) => new RegExp(`^[\\p{Script=${script}}0-9-]+$`, 'u')),
]

/** Letters that look like Latin ones, one of ours for each of theirs. Marks above and below are taken off first. */
const LOOKS: ReadonlyMap<string, string> = new Map(
  [
    ['абвгеіїјкӏмнорсԁѕтухһԛԝьѵзԍ', 'a6breiijklmhopcdstyxhqwbv3g'],
    ['αβγεηικνορτυχωςσ', 'abyenikvoptuxwco'],
    ['ıłøđħŧɑɡəʟꜱſ', 'ilodhtagelsf'],
    ['01', 'ol'],
  ].flatMap(([from, to]) => [...(from as string)].map((letter, i) => [letter, (to as string)[i] as string] as const)),
)

/** Letters of two signs that pass for one. */
const PAIRS: readonly [RegExp, string][] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
]

/** A domain as it may be shown: each label in its own letters where that is safe, else as it is, "xn--…". */
export function shownDomain(domain: string): string {
  return domain
    .split('.')
    .map((label) => shownLabel(label))
    .join('.')
}

function shownLabel(label: string): string {
  const own = decoded(label)
  if (own === label || own.length > 63) return label
  const isPlain = own === own.normalize('NFC').toLowerCase() && !/^\p{M}|\p{M}{3}/u.test(own)
  if (!isPlain || !SCRIPTS.some((script) => script.test(own))) return label
  // All of it could be read as Latin: "сосо".
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(own) && /^[a-z0-9-]+$/.test(skeleton(own))) return label
  return own
}

function decoded(label: string): string {
  if (!label.startsWith('xn--')) return label
  try {
    return toUnicode(label)
  } catch {
    return label
  }
}

/** What a domain looks like: two that a reader could take for each other have one skeleton. */
export function skeleton(domain: string): string {
  let plain = ''
  const own = domain.split('.').map(decoded).join('.')
  for (const letter of own.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')) plain += LOOKS.get(letter) ?? letter
  for (const [pair, one] of PAIRS) plain = plain.replace(pair, one)
  return plain
}

/** The known domain that this one could be taken for; undefined: it is one of them, or looks like none. */
export function lookAlikeOf(domain: string, known: readonly string[]): string | undefined {
  if (known.includes(domain)) return undefined
  const looks = skeleton(domain)
  return known.find((one) => skeleton(one) === looks)
}
