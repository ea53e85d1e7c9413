/**
 * Learns what each sign of a byline is worth (src/reading/authors/weights.ts) from labelled pages:
 *
 *   node bench/train-authors.mjs [--check] [--misses] [--heard FILE]
 *
 * Labels: a corpus's gold.jsonl (read by hand) and authors.jsonl (collectors' notes, count less), and the project's own
 * pages. --misses prints what unseen sites get wrong, with the signs that count. --check only cross-checks: thirds of the sites, each judged by weights learnt on the other two.
 * --heard keeps what the pages' witnesses said in FILE, or takes it from there.
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { EXPECTED, SECOND } from './expected.mjs'
import { hearPages } from './hear.mjs'
import { labelledPages } from './labelled.mjs'
import { learn } from './learn.mjs'
import { foldOf, plain } from './score.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const WEIGHTS = `${ROOT}src/reading/authors/weights.ts`
const THIRDS = 3
/** Parts of which each is heard by weights from the others. */
const FOLDS = 5

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, heard: { type: 'string' }, misses: { type: 'boolean' } },
})
const lines = async (file) =>
  (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const load = async (name) =>
  (await runnerImport(`${ROOT}src/reading/authors/${name}.ts`, { configFile: false, logLevel: 'error' })).module
const module = await load('judge')
const { NAMED } = await load('precedence')
const { named } = await load('precedence')

/** Sets of labels, and what a page of each counts: read by hand, collectors' notes, the project's own. */
const SETS = { gold: 1, authors: 0.8, own: 2.5 }
const labelled = (
  await Promise.all(
    Object.keys(SETS).map(async (labels) =>
      (await labelledPages({ labels })).pages.map((page) => ({ ...page, labels })),
    ),
  )
).flat()
const pages = pagesOf(await hear())
report()
if (!values.check) await write()

async function hear() {
  if (values.heard && existsSync(values.heard)) return lines(values.heard)
  const all = await hearPages(labelled)
  if (values.heard) await writeFile(values.heard, all.map((one) => JSON.stringify(one)).join('\n'))
  return all
}

/** Pages with what was heard on each: `{ id, set, fold, weight, want: Set, names: [{ name, signs, …, right }] }`. */
function pagesOf(heard) {
  const byId = new Map(heard.map((one) => [one.id, one]))
  const out = []
  for (const { id, url, label, labels: set } of labelled) {
    const page = byId.get(id)
    if (!page) continue
    const want = new Set(label.authors.flatMap((one) => partsOf(one.name ?? one)))
    const names = page.names.map((one) => ({ ...one, right: partsOf(one.name).every((part) => want.has(part)) }))
    if (set === 'authors' && !isSound(want, names)) continue
    // The project's own pages are always learnt from, never judged.
    const fold = set === 'own' ? -1 : foldOf(url, THIRDS)
    // Many shapes of one story are one page.
    const weight = id.startsWith('shapes/') ? 0.3 : SETS[set]
    out.push({ id, set, gold: set === 'gold', fold, weight, want, names })
  }
  return out
}

/** Notes that name somebody whom no witness knows, or the outlet, are notes on something else. */
function isSound(want, names) {
  const known = [...want].every((one) => names.some((name) => partsOf(name.name).includes(one)))
  return known && !names.some((one) => one.right && one.signs.includes('outlet'))
}

function partsOf(name) {
  return name
    .split(/\s*(?:;|,| and | und | et | & )\s*/)
    .map(plain)
    .filter(Boolean)
}

/** Weights of both hearings. The second sees the first's sums as they are on pages that were not learnt from. */
function train(some) {
  const first = hearing(some)
  const second = []
  for (let k = 0; k < FOLDS; k++) {
    const weights = hearing(some.filter((page) => hash(page.id) % FOLDS !== k))
    for (const page of some.filter((one) => hash(one.id) % FOLDS === k)) {
      const signs = page.names.map((one) => module.signsOf(one, weights))
      const sums = signs.map((one) => module.sum(one, weights))
      const company = module.relations(page.names, sums)
      page.names.forEach(({ right }, i) => {
        second.push({ signs: [...signs[i], ...company[i]], number: module.clip(sums[i]), right, weight: page.weight })
      })
    }
  }
  return { first, second: learn(second, SECOND) }
}

/** The first hearing's weights. Which place speaks best for a name is settled by the weights of the round before. */
function hearing(some) {
  let weights = EXPECTED
  for (let round = 0; round < 3; round++)
    weights = learn(
      some.flatMap((page) =>
        page.names.map((one) => ({ signs: module.signsOf(one, weights), right: one.right, weight: page.weight })),
      ),
      EXPECTED,
    )
  return weights
}

function hash(text) {
  let h = 7
  for (const c of text) h = (h * 31 + c.codePointAt(0)) >>> 0
  return h
}

/** Judges each third by weights from the other two, and all by all; prints both. */
function report() {
  const judged = (page, weights) => {
    const p = module.judge(page.names, weights)
    const chosen = named(page.names, p)
    return {
      page,
      weights,
      given: page.names.map((one, i) => ({ ...one, p: chosen[i] ? p[i] : Math.min(p[i], 0.49) })),
    }
  }
  const unseen = []
  for (let k = 0; k < THIRDS; k++) {
    const weights = train(pages.filter((page) => page.fold !== k))
    unseen.push(...pages.filter((page) => page.fold === k).map((page) => judged(page, weights)))
  }
  const weights = train(pages)
  const seen = pages.map((page) => judged(page, weights))
  for (const [name, list] of [
    ['unseen sites', unseen],
    ['all, as learnt', seen],
  ])
    for (const gold of [true, false]) {
      const some = list.filter(({ page }) => page.set === (gold ? 'gold' : 'authors'))
      console.log(`${name.padEnd(16)} ${gold ? 'gold ' : 'notes'} `, figures(some))
    }
  console.log(
    'ceiling          gold ',
    pages.filter(
      (page) => page.gold && [...page.want].every((one) => page.names.some((name) => partsOf(name.name).includes(one))),
    ).length,
    'of',
    pages.filter((page) => page.gold).length,
  )
  calibration(unseen.filter(({ page }) => page.gold))
  if (values.misses)
    for (const { page, given, weights } of unseen.filter(({ page }) => page.gold)) {
      const got = given.filter((one) => one.p >= NAMED)
      if (
        got.every((one) => one.right) &&
        [...page.want].every((one) => got.some((name) => partsOf(name.name).includes(one)))
      )
        continue
      console.log(`\n${page.id}\n   want ${[...page.want].join(' | ')}`)
      for (const one of given.filter((one) => one.p > 0.15 || one.right)) {
        const why = module
          .signsOf(one, weights.first)
          .map((sign) => [sign, weights.first[sign] ?? 0, weights.second[sign] ?? 0])
          .map(([sign, a, b]) => `${sign} ${a.toFixed(1)}/${b.toFixed(1)}`)
        console.log(`   ${one.p.toFixed(2)} ${one.right ? '+' : '-'} ${one.name} [${why.join(', ')}]`)
      }
    }
}

function figures(list) {
  const sum = { n: 0, exact: 0, given: 0, wrong: 0, none: 0, kept: 0 }
  for (const { page, given } of list) {
    const got = new Set(given.filter((one) => one.p >= NAMED).flatMap((one) => partsOf(one.name)))
    const wrong = [...got].filter((one) => !page.want.has(one)).length
    sum.n++
    sum.given += got.size
    sum.wrong += wrong
    if (wrong === 0 && got.size === page.want.size) sum.exact++
    if (page.want.size === 0) {
      sum.none++
      if (got.size === 0) sum.kept++
    }
  }
  const share = (a, b) => (a / b).toFixed(3)
  return `exact ${share(sum.exact, sum.n)}  false ${share(sum.wrong, sum.given)}  none kept ${share(sum.kept, sum.none)}  of ${sum.n}`
}

function calibration(list) {
  const bands = [NAMED, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001]
  const all = list.flatMap(({ given }) => given)
  for (let i = 0; i + 1 < bands.length; i++) {
    const some = all.filter((one) => one.p >= bands[i] && one.p < bands[i + 1])
    const right = some.filter((one) => one.right).length
    console.log(
      `  ${bands[i].toFixed(2)} to ${Math.min(1, bands[i + 1]).toFixed(2)}  ${String(some.length).padStart(4)} names  ${some.length ? ((100 * right) / some.length).toFixed(1) : '–'} % right`,
    )
  }
}

async function write() {
  const weights = train(pages)
  const table = (part) =>
    Object.entries(weights[part])
      .map(([sign, weight]) => [sign, Math.round(weight * 100) / 100])
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sign, weight]) => `    ${/^[a-z]+$/.test(sign) ? sign : `'${sign}'`}: ${weight},`)
      .join('\n')
  await writeFile(
    WEIGHTS,
    `/** What each sign is worth, in log-odds. Made by \`node bench/train-authors.mjs\`; do not edit. */
import type { Weights } from './judge.ts'

export const WEIGHTS: Weights = {
  first: {
${table('first')}
  },
  second: {
${table('second')}
  },
}
`,
  )
}
