/** Labelled pages to compare on: a corpus's, or the project's own where there is none. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { corpus, jsonl } from './accuracy.mjs'
import { foldOf } from './score.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SETS = ['gold', 'authors', 'own']

/**
 * Pages `{ id, url, file, label: { id, lang?, authors?, caveats? } }` with labels of what is asked for, "authors" or
 * "caveats". `labels` is "gold", "authors" or "own", by default what there is; `fold`, "K/N", takes the K-th of N parts
 * of the sites. Throws with a line for people.
 */
export async function labelledPages({ labels, fold, of = 'authors' }) {
  const folder = corpus()
  const set = labels ?? (folder ? 'gold' : 'own')
  if (!SETS.includes(set)) throw new Error(`--labels wants one of ${SETS.join(', ')}`)
  if (set !== 'own' && !folder) throw new Error('There is no labelled corpus here')
  const all = set === 'own' ? await ownPages() : await corpusPages(folder, set)
  const pages = all.filter(({ label }) => Array.isArray(label[of])).filter(partOf(fold))
  if (pages.length === 0) throw new Error('No pages to compare on')
  return { set, pages }
}

function partOf(fold) {
  if (!fold) return () => true
  const [, k, n] = (/^(\d+)\/(\d+)$/.exec(fold) ?? []).map(Number)
  if (!(k >= 1 && k <= n)) throw new Error('--fold wants K/N, as 1/3')
  return ({ url }) => foldOf(url, n) === k - 1
}

async function corpusPages(folder, set) {
  const read = async (name) => jsonl(await readFile(join(folder, name), 'utf8'))
  const byId = new Map((await read('pages.jsonl')).map((page) => [page.id, page]))
  return (await read(`${set}.jsonl`))
    .filter(({ id }) => byId.get(id)?.file)
    .map((label) => ({ id: label.id, url: byId.get(label.id).url, file: join(folder, byId.get(label.id).file), label }))
}

async function ownPages() {
  return [
    ...(await samplePages(join(ROOT, 'e2e/sites'))),
    ...(await pagesBeside(join(ROOT, 'src/reading/shapes'))),
    ...(await pagesBeside(join(ROOT, 'src/reading/authors/cases'))),
  ]
}

/** The sample outlets: a folder each, with the one page that its expected.json is about. */
async function samplePages(root) {
  const pages = []
  for (const site of await readdir(root)) {
    const expected = await expectedIn(join(root, site))
    // A page that its scripts make cannot be read as a saved one.
    if (!expected || expected.scripts) continue
    const file = join(root, site, expected.path.replace(/\?.*$/, '').replace(/\/$/, '/index.html'))
    pages.push(pageOf(`sites/${site}`, `http://${site}.example${expected.path}`, file, expected))
  }
  return pages
}

/**
 * Pages in one folder. Its expected.json is a list of `{ file, url, authors }`, or says what `every` page gives and what
 * `only` some do.
 */
async function pagesBeside(folder) {
  const expected = await expectedIn(folder)
  if (!expected) return []
  const at = (file) => `${basename(folder)}/${basename(file, '.html')}`
  if (Array.isArray(expected))
    return expected.map(({ file, url, ...one }) => pageOf(at(file), url, join(folder, file), one))
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort()
  return files.map((file) => {
    const one = { ...expected.every, ...expected.only?.[basename(file, '.html')] }
    return pageOf(at(file), `http://shapes.example/${file}`, join(folder, file), one)
  })
}

/** `caveats` is a list of kinds, `quotes` an object of what each kind quotes. */
const pageOf = (id, url, file, { authors, caveats, quotes }) => {
  const kinds = quotes
    ? Object.entries(quotes).map(([kind, quote]) => ({ kind, quote }))
    : caveats?.map((kind) => ({ kind }))
  return { id, url, file, label: { id, authors, ...(kinds && { caveats: kinds }) } }
}

async function expectedIn(folder) {
  const file = join(folder, 'expected.json')
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : undefined
}
