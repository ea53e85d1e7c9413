/**
 * The accuracy floor: reads the labelled pages of a corpus and fails where a figure falls below `floors.json`. The
 * corpus is not part of the project: a folder with pages.jsonl and gold.jsonl, `SMALLPRINT_CORPUS` or beside the checkout.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { score } from './score.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** A text of JSON lines, as a list. */
export const jsonl = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** The corpus's folder, or undefined. */
export function corpus() {
  const folder = resolve(ROOT, process.env.SMALLPRINT_CORPUS ?? '../shared/corpus')
  return existsSync(join(folder, 'gold.jsonl')) && existsSync(join(folder, 'pages.jsonl')) ? folder : undefined
}

/** Reads and compares; prints a line a figure. Returns `{ passed, failed }`. */
export async function checkAccuracy(folder, log = console.log) {
  const labels = jsonl(await readFile(join(folder, 'gold.jsonl'), 'utf8'))
  const wanted = new Set(labels.map(({ id }) => id))
  const pages = jsonl(await readFile(join(folder, 'pages.jsonl'), 'utf8')).filter(({ id }) => wanted.has(id))
  const list = join(ROOT, '.cache/accuracy.jsonl')
  await mkdir(join(ROOT, '.cache'), { recursive: true })
  const lines = pages.map((page) => JSON.stringify({ ...page, ...(page.file && { file: join(folder, page.file) }) }))
  await writeFile(list, `${lines.join('\n')}\n`)
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'tools/read.mjs'), '--jsonl', list], {
    maxBuffer: 1 << 28,
  })
  const lost = jsonl(stdout).filter(({ error }) => error)
  for (const { id, error } of lost) log(`  not read: ${id}: ${error}`)
  const figures = score(labels, new Map(jsonl(stdout).map(({ id, reading }) => [id, reading])))
  const floors = JSON.parse(await readFile(new URL('floors.json', import.meta.url), 'utf8'))
  let failed = lost.length
  for (const [name, { least, most, says }] of Object.entries(floors)) {
    const figure = figures[name]
    const holds = (least === undefined || figure >= least) && (most === undefined || figure <= most)
    const bound = least === undefined ? `at most ${percent(most)}` : `at least ${percent(least)}`
    log(`  ${holds ? 'ok    ' : 'FAILED'} ${says}: ${percent(figure)} (${bound})`)
    if (!holds) failed++
  }
  return { passed: Object.keys(floors).length + lost.length - failed, failed }
}

const percent = (share) => `${(share * 100).toFixed(1)} %`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = corpus()
  if (folder) process.exitCode = (await checkAccuracy(folder)).failed > 0 ? 1 : 0
  else console.log('No labelled corpus beside the checkout.')
}
