/** The tables of the comparison, from labels and readings to rows of text. */
import { caveatsByKind, namesOf, score, sumOf } from './score.mjs'

/** Below this many pages a language is no figure of its own. */
const FEW = 5
/** Where bands of confidence begin; the last holds 1 too. */
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

export const percent = (share) => `${(share * 100).toFixed(1)} %`
/** A share of nothing is no figure. */
const of = (share, whole) => (whole === 0 ? '–' : percent(share))

const rightOf = (labels, readings) => {
  const { exact, wrongNames, counts } = score(labels, readings)
  return [of(exact, counts.pages), of(wrongNames, counts.given)]
}

const ran = ({ leftOut }) => !leftOut

/** A line a tool that did not run. */
export const leftOutLines = (tools) =>
  tools
    .filter(({ leftOut }) => leftOut)
    .map(({ title, version, leftOut }) => `${title} ${version} left out: ${leftOut}.`)

/** A row a tool that ran: `{ title, version?, readings, failed, leftOut? }`. */
export function toolsTable(labels, tools) {
  const rows = tools.filter(ran).map(({ title, version, readings, failed }) => {
    const name = version ? `${title} ${version}` : title
    const { exact, namedExact, found, noneKept, wrongNames, counts } = score(labels, readings)
    return [
      name,
      of(exact, counts.pages),
      of(namedExact, counts.named),
      of(found, counts.named),
      of(noneKept, counts.none),
      of(wrongNames, counts.given),
      String(failed.length),
    ]
  })
  return [['', 'exact', 'named-exact', 'found', 'none kept', 'false', 'failed'], ...rows]
}

/** Languages by number of pages, those with few together as "other": `[[language, labels], …]`. */
export function byLanguage(labels) {
  const groups = new Map()
  for (const label of labels) {
    const language = languageOf(label)
    groups.set(language, [...(groups.get(language) ?? []), label])
  }
  const many = [...groups].filter(([, some]) => some.length >= FEW).sort(([, a], [, b]) => b.length - a.length)
  const rest = [...groups].filter(([, some]) => some.length < FEW).flatMap(([, some]) => some)
  return rest.length ? [...many, ['other', rest]] : many
}

const languageOf = ({ lang }) => (lang ?? '').toLowerCase().split(/[-_]/)[0] || 'not stated'

export function languagesTable(labels, tools) {
  const shown = tools.filter(ran)
  const rows = byLanguage(labels).map(([language, some]) => [
    language,
    String(some.length),
    ...shown.map(({ readings }) => rightOf(some, readings).join(' / ')),
  ])
  return [['exact / false', 'pages', ...shown.map(({ title }) => title)], ...rows]
}

/** What a reading's authors stand on: the one kind of witness there is, "several", or "nobody named". */
export function witnessOf(reading) {
  const kinds = new Set(
    (reading?.authors ?? []).flatMap(({ evidence }) => evidence ?? []).map(({ witness }) => witness),
  )
  if (!reading?.authors?.length) return 'nobody named'
  return kinds.size === 1 ? [...kinds][0] : 'several'
}

const WITNESSES = ['byline', 'microdata', 'json-ld', 'meta', 'several']

export function witnessesTable(labels, readings) {
  const kind = ({ id }) => witnessOf(readings.get(id))
  const others = [...new Set(labels.map(kind))].filter((one) => !WITNESSES.includes(one)).sort()
  const rows = [...WITNESSES, ...others].map((one) => {
    const some = labels.filter((label) => kind(label) === one)
    return [one, String(some.length), String(score(some, readings).counts.given), ...rightOf(some, readings)]
  })
  return [['witness', 'pages', 'names', 'exact', 'false'], ...rows]
}

/** Every name given, `{ p, right }`: how sure, and whether the label has it. */
export function givenNames(labels, readings) {
  return labels.flatMap(({ id, authors }) => {
    const want = namesOf(authors)
    const sure = new Map()
    for (const author of readings.get(id)?.authors ?? [])
      for (const name of namesOf([author])) sure.set(name, Math.max(sure.get(name) ?? 0, author.confidence ?? 0))
    return [...sure].map(([name, p]) => ({ p, right: want.has(name) }))
  })
}

/** Bands that have names: `{ from, to, given, right }`, `right` a count. */
export function bands(given) {
  return BANDS.map((from, i) => {
    const to = BANDS[i + 1] ?? 1
    const some = given.filter(({ p }) => p >= from && (p < to || i === BANDS.length - 1))
    return { from, to, given: some.length, right: some.filter(({ right }) => right).length }
  }).filter((band) => band.given > 0 || band.from >= 0.5)
}

export function bandsTable(labels, readings) {
  const rows = bands(givenNames(labels, readings)).map(({ from, to, given, right }) => [
    `${from} to ${to}`,
    String(given),
    of(right / given, given),
  ])
  return [['confidence', 'names', 'right'], ...rows]
}

/** A row a kind, the commonest first, and their sum: precision, recall, F1, quotes that are the label's, and counts. */
export function kindsTable(labels, readings) {
  const kinds = [...caveatsByKind(labels, readings)]
  const pages = ({ right, missed }) => right + missed
  const rows = kinds
    .sort(([one, a], [other, b]) => pages(b) - pages(a) || one.localeCompare(other))
    .map(([kind, counts]) => [kind, ...caveatFigures(counts)])
  const all = ['all kinds', ...caveatFigures(sumOf(kinds.map(([, counts]) => counts)))]
  return [['', 'pages', 'precision', 'recall', 'F1', 'quoted', 'right', 'wrong', 'missed'], all, ...rows]
}

function caveatFigures({ right, wrong, missed, quoted }) {
  return [
    String(right + missed),
    of(right / (right + wrong), right + wrong),
    of(right / (right + missed), right + missed),
    of((2 * right) / (2 * right + wrong + missed), 2 * right + wrong + missed),
    of(quoted / right, right),
    ...[right, wrong, missed].map(String),
  ]
}

/** Pages whose label has no caveat, and those of them on which some were found: `{ pages, wrong: [{ id, caveats }] }`. */
export function falseAlarms(labels, readings) {
  const pages = labels.filter(({ caveats }) => caveats?.length === 0)
  const wrong = pages
    .map(({ id }) => ({ id, caveats: readings.get(id)?.caveats ?? [] }))
    .filter(({ caveats }) => caveats.length > 0)
  return { pages: pages.length, wrong }
}

/** Rows, the first one the heads, as Markdown that is a table to the eye too; figures stand to the right. */
export function markdown([heads, ...rows]) {
  const width = heads.map((_, i) => Math.max(3, ...[heads, ...rows].map((row) => row[i].length)))
  const line = (row) => `| ${row.map((cell, i) => (i ? cell.padStart(width[i]) : cell.padEnd(width[i]))).join(' | ')} |`
  const rule = width.map((n, i) => (i ? `${'-'.repeat(n + 1)}:` : '-'.repeat(n + 2)))
  return [line(heads), `|${rule.join('|')}|`, ...rows.map(line)].join('\n')
}
