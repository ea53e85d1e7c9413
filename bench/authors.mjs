/**
 * `npm run bench:authors`: who finds the authors of the same labelled pages, Smallprint or its peers? Prints tables and
 * writes them to authors.md: figures only, nothing of the pages.
 */
import { writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installDependencies } from '../tools/install.mjs'
import { bandsTable, languagesTable, leftOutLines, markdown, toolsTable, witnessesTable } from './figures.mjs'
import { labelledPages } from './labelled.mjs'
import { askPeers } from './peers.mjs'
import { progress, readSmallprint } from './smallprint.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const USAGE = `npm run bench:authors -- [--labels gold|authors|own] [--fold K/N] [--out FILE]

Compares authors on a corpus's labelled pages (SMALLPRINT_CORPUS, or beside the checkout): gold.jsonl, or authors.jsonl;
without a corpus, or with "own", on the project's sample pages. --fold takes the K-th of N parts of the sites. FILE gets
the tables as Markdown, by default bench/authors.md.`
const SETS = {
  gold: 'pages of a corpus, labelled by hand',
  authors: "pages of a corpus, with their collectors' notes of authors",
  own: "of the project's own sample pages",
}

const LEARNT = `Smallprint's weights are learnt from labels of this kind (\`train-authors.mjs\`): on pages that were among them its
figures and its confidence look better than on pages that it has not seen.`
/** What speaks against the comparison has to stand beside it. */
const FAIRNESS = {
  gold: LEARNT,
  authors: LEARNT,
  own: `These pages were written to try Smallprint, many of them where others had gone wrong. They say nothing of how often that
happens on the web.`,
}

function giveUp(message) {
  console.error(message)
  process.exit(2)
}

const options = (() => {
  try {
    const string = { type: 'string' }
    return parseArgs({ options: { labels: string, fold: string, out: string, help: { type: 'boolean', short: 'h' } } })
      .values
  } catch (error) {
    return giveUp(`${error.message}\n\n${USAGE}`)
  }
})()
if (options.help) {
  console.log(USAGE)
  process.exit(0)
}

const { set, pages } = await labelledPages(options).catch((error) => giveUp(`${error.message}\n\n${USAGE}`))
installDependencies()
const smallprint = await readSmallprint(pages).catch((error) => giveUp(error.message))
const labels = pages.map(({ id, label }) => ({ ...label, lang: label.lang ?? smallprint.readings.get(id)?.lang }))
const peers = await askPeers(pages, progress('Peers'))
for (const { title, failed, leftOut } of [smallprint, ...peers])
  for (const { id, error } of leftOut ? [] : failed)
    console.error(`${title} broke on ${id}: ${error.split('\n', 1)[0]}`)
const text = report([smallprint, ...peers])
console.log(text)
const out = options.out ? resolve(options.out) : `${ROOT}bench/authors.md`
await writeFile(out, text)
console.error(`Written to ${relative(process.cwd(), out)}`)

function report(tools) {
  const part = options.fold ? ` Part ${options.fold} of the sites.` : ''
  return `# Authors: Smallprint and its peers

${new Date().toISOString().slice(0, 10)}: ${pages.length} ${SETS[set]}.${part} Made by \`npm run bench:authors\`.

exact: the set of names is right, empty where the page names nobody. named-exact: the same, of pages that name somebody.
found: at least one right name, where there is one. none kept: nobody named, where there is nobody. false: names given
that are not the page's, of all names given. failed: pages that the tool broke on; they count as answered with nobody.
A peer's answer is one string; it is split into names at commas, semicolons, ends of lines, "and" and its like, and "By"
is taken off.

${FAIRNESS[set]}

${[markdown(toolsTable(labels, tools)), ...leftOutLines(tools)].join('\n\n')}

## By language of the page

${markdown(languagesTable(labels, tools))}

## By what Smallprint's names stand on

${markdown(witnessesTable(labels, tools[0].readings))}

## Smallprint's confidence

${markdown(bandsTable(labels, tools[0].readings))}
`
}
