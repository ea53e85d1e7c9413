/**
 * `npm run bench`: how fast and how heavy the extension is, beside what the browser itself takes and beside its peers: one
 * table, from one run, in one browser. Writes it to speed.md. `--profile` tells where a reading spends its time instead.
 */
import { readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { install, installDependencies } from '../tools/install.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const USAGE = `npm run bench -- [--every N] [--out FILE] [--profile]

Measures readings, visits, the popup and sizes, and prints one table; FILE gets it as Markdown, by default
bench/speed.md. Besides generated pages, every N-th page of a corpus is read (SMALLPRINT_CORPUS, or beside the
checkout), by default every 24th. --profile prints where a first and a warm reading spend their time, and writes nothing.`
/** Readings of a page after the first. */
const LATER = 9
const VISITS = 7
const LONG_VISITS = 3
const POPUPS = 20
/** Elements of the pages that are visited. */
const USUAL = 2000
const LONG = 50_000

function giveUp(message) {
  console.error(message)
  process.exit(2)
}

const options = (() => {
  try {
    const string = { type: 'string' }
    const { values } = parseArgs({
      options: {
        every: { ...string, default: '24' },
        out: string,
        profile: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const every = Number(values.every)
    if (!Number.isInteger(every) || every < 1) throw new Error('--every wants a whole number from 1')
    return { ...values, every }
  } catch (error) {
    return giveUp(`${error.message}\n\n${USAGE}`)
  }
})()
if (options.help) {
  console.log(USAGE)
  process.exit(0)
}

installDependencies()
const { obtainBrowser } = await import('../tools/browsers.mjs')
const { newsPage, realPages, SIZES, toolPage } = await import('./speed/pages.mjs')
const { LANGUAGES } = await import('./speed/words.mjs')
const { progress } = await import('./smallprint.mjs')
const program = (await obtainBrowser('chromium')) ?? giveUp('Without Chromium nothing can be measured.')
const languages = Object.keys(LANGUAGES)
const real = await realPages(options.every)
if (real.length === 0) console.error('No corpus beside the checkout: generated pages only.')
await (options.profile ? profileReadings() : measureAll())

async function profileReadings() {
  const { chromium } = await import('playwright')
  const { chromiumArgs } = await import('../tools/browsers.mjs')
  const { profile, profileText } = await import('./speed/profile.mjs')
  const pages = [...languages.map((lang) => newsPage(USUAL, lang)), ...real]
  const browser = await chromium.launch({ executablePath: program, args: chromiumArgs() })
  console.log(profileText(await profile(browser, pages, progress('Profiles')), pages.length))
  await browser.close()
}

async function measureAll() {
  if (!install(`${ROOT}bench/peers`, 'the peers')) giveUp('npm ci failed in bench/peers')
  const { buildAll } = await import('../tools/build.mjs')
  await buildAll(['chromium'], console.error)
  const { startWithExtension } = await import('../tools/extension.mjs')
  const { serve } = await import('../tools/serve.mjs')
  const { readingScripts, readPages } = await import('./speed/reading.mjs')
  const { compareVisits } = await import('./speed/visits.mjs')
  const { popupFolders, timePopup } = await import('./speed/popup.mjs')
  const { sizes } = await import('../tools/sizes.mjs')
  const rowsOf = await import('./speed/table.mjs')

  const visited = { '/article': newsPage(USUAL), '/tool': toolPage(USUAL), '/long': newsPage(LONG) }
  const sites = await serve(`${ROOT}e2e/sites`, (request, response) => {
    const page = visited[request.url]
    if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.html)
    return page !== undefined
  })
  const { folder, built, profile } = await popupFolders()
  const started = await startWithExtension({ program, port: sites.port, built, profile })
  const browser = started.context.browser()
  const scripts = await readingScripts()
  const rows = []
  try {
    const sets = SIZES.map((size) => [
      `${size.toLocaleString('en')} elements`,
      languages.map((lang) => newsPage(size, lang)),
    ])
    if (real.length > 0) sets.push([`${real.length} real pages`, real])
    for (const [title, pages] of sets) {
      const measured = await readPages(browser, pages, scripts, LATER, progress(`Readings, ${title}`))
      if (measured.length > 0) rows.push(...rowsOf.readingRows(title, measured))
    }
    const visits = (path, times) => compareVisits(started, sites.port, path, times, progress(`Visits of ${path}`))
    rows.push(...rowsOf.visitRows('article', await visits('/article', VISITS)))
    rows.push(...rowsOf.visitRows('no article', await visits('/tool', VISITS)))
    rows.push(rowsOf.longestRow(`${LONG.toLocaleString('en')} elements`, await visits('/long', LONG_VISITS)))
    const story = `http://vt.example:${sites.port}/2019/12/karachi-docks.html`
    rows.push(rowsOf.popupRow(await timePopup(started, story, POPUPS, progress('Popups'))))
    rows.push(...rowsOf.sizeRows(await sizes('chromium')))
    const text = report(rowsOf.table(rows), browser.version())
    console.log(text)
    const out = options.out ? resolve(options.out) : `${ROOT}bench/speed.md`
    await writeFile(out, text)
    console.error(`Written to ${relative(process.cwd(), out)}`)
  } finally {
    await started.context.close()
    await sites.close()
    await rm(folder, { recursive: true })
  }
}

function report(table, chromium) {
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}bench/peers/package.json`, 'utf8'))
  const { model = 'an unknown processor' } = cpus()[0] ?? {}
  return `# Speed and size

${new Date().toISOString().slice(0, 10)}, Chromium ${chromium} on ${cpus().length} × ${model.trim()}. Made by \`npm run bench\` in one run,
in one browser; all figures are medians. Times differ from machine to machine and with what else it does: compare ratios,
not milliseconds.

${table}

**Readings**: what the extension does in the page itself, where it takes the page's snapshot and makes a message of it;
and all of it, with what its worker does, done in one place. **First**: a new process, the scripts just evaluated, nothing compiled; whoever comes first is drawn anew for every
page. Readability ${dependencies['@mozilla/readability']} and Defuddle ${dependencies.defuddle} each parse a clone of their own. **Warm**: the median of ${LATER} later
calls (of fewer for a peer that takes long). The floor is one bare walk over all nodes with a TreeWalker, the first time
of a new clone. Ratios are medians of each page's own ratio. Pages of so many elements are generated, in ${languages.length} languages.

**Visits** are of a page of ${USUAL.toLocaleString('en')} elements on a host that was never visited, by turns with the extension and without it
(the floor), ${VISITS} times each. Script time is what the browser's trace shows of script, its compilation and its garbage, less
style and layout. The longest task is the longest that runs any script of ours, with all else that the browser does in
it, of ${LONG_VISITS} visits; its floor is the longest task of the page alone.

**Popup**: ${POPUPS} times, from the call that a click makes to the paint of its largest text, the icon standing in the toolbar; the
floor is a popup that says one word. Sizes of several files are gzipped one by one.
`
}
