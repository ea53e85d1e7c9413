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
  const caveats = { right: 0, wrong: 0, missed: 0 }
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
    if (label.caveats) {
      const loose = new Set(label.caveats.filter(({ optional }) => optional).map(({ kind }) => kind))
      const kinds = (list) => new Set((list ?? []).map(({ kind }) => kind).filter((kind) => !loose.has(kind)))
      const want = kinds(label.caveats)
      const got = kinds(reading.caveats)
      caveats.right += [...got].filter((kind) => want.has(kind)).length
      caveats.wrong += [...got].filter((kind) => !want.has(kind)).length
      caveats.missed += [...want].filter((kind) => !got.has(kind)).length
    }
  }
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

const share = (part, whole) => (whole === 0 ? 1 : part / whole)
