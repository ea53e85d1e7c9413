/** Compares readings with hand-made labels of the same pages. Plain sums; the labels' form is the corpus's. */
import { createHash } from 'node:crypto'

const GLUE = /\s*(?:;|,| and | und | et | & )\s*/

/** Which of `n` parts of the sites a page belongs to, 0 to n-1: by a hash of its host's last two labels. */
export function foldOf(url, n) {
  const site = new URL(url).hostname.split('.').slice(-2).join('.')
  return Number(BigInt(`0x${createHash('sha1').update(site).digest('hex')}`) % BigInt(n))
}

/** A name as it is compared: no marks, no case, no punctuation. */
export function plain(name) {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s@&-]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The names of a list of authors, as they are compared. */
export const namesOf = (list) =>
  new Set((list ?? []).flatMap((one) => (one.name ?? one).split(GLUE).map(plain)).filter(Boolean))

const flat = (name) => plain(name).replace(/[^\p{L}\p{N}]/gu, '')

/** The same outlet, or one name holds the other. */
export function sameOutlet(a, b) {
  const [one, other] = [flat(a), flat(b)]
  if (!one || !other) return false
  return one === other || (Math.min(one.length, other.length) >= 3 && (one.includes(other) || other.includes(one)))
}

/**
 * `labels`: `{ id, authors?, outlet?, origin?, caveats? }`, missing keys are not compared. `readings`: Map of id to
 * reading; a page without one counts as read empty. Returns shares from 0 to 1:
 * `{ exact, namedExact, found, wrongNames, noneKept, outlet, origins, precision, recall }`, `origins` being an F1, and
 * `counts` of what the shares of authors are taken of. `namedExact` and `found` (at least one right name) are of the
 * pages that name somebody, `noneKept` of those that do not, `wrongNames` of the names given.
 */
export function score(labels, readings) {
  const sum = {
    pages: 0,
    exact: 0,
    namedExact: 0,
    found: 0,
    given: 0,
    wrong: 0,
    none: 0,
    noneKept: 0,
    outlets: 0,
    outlet: 0,
  }
  const origins = { right: 0, wrong: 0, missed: 0 }
  for (const label of labels) {
    const reading = readings.get(label.id) ?? {}
    if (label.authors) {
      const want = namesOf(label.authors)
      const got = namesOf(reading.authors)
      const wrong = [...got].filter((name) => !want.has(name)).length
      const exact = wrong === 0 && got.size === want.size ? 1 : 0
      sum.pages++
      sum.exact += exact
      sum.given += got.size
      sum.wrong += wrong
      if (want.size === 0) {
        sum.none++
        sum.noneKept += got.size === 0 ? 1 : 0
      } else {
        sum.namedExact += exact
        sum.found += got.size > wrong ? 1 : 0
      }
    }
    if (label.outlet) {
      sum.outlets++
      sum.outlet += sameOutlet(label.outlet, reading.outlet?.name) ? 1 : 0
    }
    if (label.origin) {
      const want = [...namesOf(label.origin)]
      const got = [...namesOf(reading.origins)]
      const found = want.filter((name) => got.some((one) => sameOutlet(one, name)))
      origins.right += found.length
      origins.missed += want.length - found.length
      origins.wrong += got.filter((name) => !want.some((one) => sameOutlet(one, name))).length
    }
  }
  const caveats = sumOf([...caveatsByKind(labels, readings).values()])
  return {
    counts: { pages: sum.pages, named: sum.pages - sum.none, none: sum.none, given: sum.given },
    exact: share(sum.exact, sum.pages),
    namedExact: share(sum.namedExact, sum.pages - sum.none),
    found: share(sum.found, sum.pages - sum.none),
    wrongNames: share(sum.wrong, sum.given),
    noneKept: share(sum.noneKept, sum.none),
    outlet: share(sum.outlet, sum.outlets),
    origins: share(2 * origins.right, 2 * origins.right + origins.wrong + origins.missed),
    precision: share(caveats.right, caveats.right + caveats.wrong),
    recall: share(caveats.right, caveats.right + caveats.missed),
  }
}

/**
 * Caveats by kind: Map of kind to `{ right, wrong, missed, quoted }`, counts of pages. `quoted`: of the right ones, those
 * whose quote is mostly the label's. Kinds that a label marks as optional count on neither side of its page.
 */
export function caveatsByKind(labels, readings) {
  const kinds = new Map()
  const count = (kind, what) => {
    const known = kinds.get(kind) ?? { right: 0, wrong: 0, missed: 0, quoted: 0 }
    kinds.set(kind, { ...known, [what]: known[what] + 1 })
  }
  for (const { id, caveats } of labels.filter((label) => label.caveats)) {
    const read = readings.get(id)?.caveats ?? []
    const loose = new Set(caveats.filter(({ optional }) => optional).map(({ kind }) => kind))
    const kindsIn = (list) => new Set(list.map(({ kind }) => kind).filter((kind) => !loose.has(kind)))
    const [want, got] = [kindsIn(caveats), kindsIn(read)]
    for (const kind of got) count(kind, want.has(kind) ? 'right' : 'wrong')
    for (const kind of want) {
      if (!got.has(kind)) count(kind, 'missed')
      else if (quotesMeet(caveats, read, kind)) count(kind, 'quoted')
    }
  }
  return kinds
}

/** The sum of counts as `caveatsByKind` gives them. */
export function sumOf(counts) {
  const sum = { right: 0, wrong: 0, missed: 0, quoted: 0 }
  for (const one of counts) for (const what of Object.keys(sum)) sum[what] += one[what]
  return sum
}

/** Does a quote of the kind on the one side hold most words of one on the other? Labels without quotes ask for none. */
function quotesMeet(labelled, read, kind) {
  const of = (list) => list.filter((one) => one.kind === kind && one.quote).map(({ quote }) => wordsOf(quote))
  const wanted = of(labelled)
  return wanted.length === 0 || wanted.some((want) => of(read).some((got) => meet(want, got)))
}

const MOST_WORDS = 0.6

function meet(a, b) {
  const left = [...b]
  const common = a.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return common > 0 && common >= MOST_WORDS * Math.min(a.length, b.length)
}

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const share = (part, whole) => (whole === 0 ? 1 : part / whole)
