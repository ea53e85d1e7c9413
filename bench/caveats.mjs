/**
 * `npm run bench:caveats`: how well caveats are found, kind by kind, on the project's own pages and on a corpus's. Prints
 * tables and writes them to caveats.md: figures only, nothing of the pages. Errors are listed on the terminal alone.
 */
import { writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installDependencies } from '../tools/install.mjs'
import { corpus } from './accuracy.mjs'
import { falseAlarms, kindsTable, markdown, percent } from './figures.mjs'
import { labelledPages } from './labelled.mjs'
import { readSmallprint } from './smallprint.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const USAGE = `npm run bench:caveats -- [--fold K/N] [--out FILE]

Reads the sample pages of the project and, where there is one (SMALLPRINT_CORPUS, or beside the checkout), a corpus's
labelled pages. --fold takes the K-th of N parts of the sites. FILE gets the tables as Markdown, by default
bench/caveats.md.`
const SETS = {
  own: 'Own pages: the sample outlets, and one disclaimer in the shapes that pages give it',
  gold: 'Pages of a corpus, labelled by hand',
}

function giveUp(message) {
  console.error(message)
  process.exit(2)
}

const options = (() => {
  try {
    const string = { type: 'string' }
    return parseArgs({ options: { fold: string, out: string, help: { type: 'boolean', short: 'h' } } }).values
  } catch (error) {
    return giveUp(`${error.message}\n\n${USAGE}`)
  }
})()
if (options.help) {
  console.log(USAGE)
  process.exit(0)
}

installDependencies()
const parts = []
for (const set of corpus() ? ['own', 'gold'] : ['own']) {
  try {
    parts.push(await partOf(set))
  } catch (error) {
    giveUp(error.message)
  }
}
const fold = options.fold ? ` Part ${options.fold} of the sites.` : ''
const text = `# Caveats

${new Date().toISOString().slice(0, 10)}. Made by \`npm run bench:caveats\`.${fold}

A caveat counts once a page and kind. precision: of those given, the right ones. recall: of those on the pages, the ones
found. quoted: of the right ones, those whose quote is mostly the label's. Phrases are tuned on labels of this kind: on
sites that were among them the figures look better than on others.

${parts.join('\n\n')}
`
console.log(text)
const out = options.out ? resolve(options.out) : `${ROOT}bench/caveats.md`
await writeFile(out, text)
console.error(`Written to ${relative(process.cwd(), out)}`)

/** The section on one set of pages. */
async function partOf(set) {
  const { pages } = await labelledPages({ labels: set, fold: options.fold, of: 'caveats' })
  const { readings, failed } = await readSmallprint(pages)
  const labels = pages.map(({ label }) => label)
  for (const { id, error } of failed) console.error(`Broke on ${id}: ${error.split('\n', 1)[0]}`)
  const alarms = falseAlarms(labels, readings)
  for (const { id, caveats } of alarms.wrong)
    for (const { kind, quote } of caveats) console.error(`Not labelled: ${id}: ${kind}: ${quote}`)
  const share = alarms.pages ? percent(alarms.wrong.length / alarms.pages) : '–'
  return `## ${SETS[set]}

${pages.length} pages, ${failed.length} not read. Of ${alarms.pages} pages that are labelled as having no caveat,
${alarms.wrong.length} were given one (${share}).

${markdown(kindsTable(labels, readings))}`
}
