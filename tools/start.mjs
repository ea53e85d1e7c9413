/**
 * `npm start [-- URL]`: installs what is missing, builds, and opens a browser with the extension on the sample news
 * sites. Without a display it does the same headless: prints what was read, and takes pictures of page and popup.
 */
import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { installDependencies } from './install.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
process.chdir(ROOT)
installDependencies()
const { hasDisplay, obtainBrowser } = await import('./browsers.mjs')
const { buildAll } = await import('./build.mjs')
const { serve } = await import('./serve.mjs')
const { openPopup, startWithExtension, stateOf } = await import('./extension.mjs')

const program = await obtainBrowser('chromium')
if (!program) process.exit(1)
await buildAll()
const sites = await serve(`${ROOT}e2e/sites`)
const asked = process.argv[2]
const shown = hasDisplay()
const browser = await startWithExtension({ program, port: sites.port, headless: !shown, welcome: shown })

if (shown) await browseWithReader()
else await lookAlone()
await sites.close()

async function browseWithReader() {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  await page.bringToFront()
  await page.goto(asked ?? `http://sites.example:${sites.port}/`)
  console.log('The browser is open. Click the icon of Smallprint in its toolbar; close the window to end.')
  await new Promise((done) => browser.context.once('close', done))
}

async function lookAlone() {
  const folder = `${ROOT}.cache/start`
  await mkdir(folder, { recursive: true })
  const addresses = asked ? [asked] : await sampleAddresses()
  const rows = []
  for (const [i, address] of addresses.entries()) {
    const page = await browser.context.newPage()
    const row = { page: address.replace(/^https?:\/\//, '').replace(/:\d+/, '') }
    rows.push(row)
    try {
      await page.goto(address, { waitUntil: 'load' })
      await stateOf(browser.worker, page.url())
      row.address = page.url()
      if (i > 0) continue
      await page.screenshot({ path: `${folder}/page.png`, fullPage: true })
      await (await openPopup(browser, page)).picture(`${folder}/popup.png`)
    } catch (error) {
      row.author = `(${error.message.split('\n')[0]})`
      process.exitCode = 1
    }
  }
  // Asked again at the end: some pages write their byline late.
  for (const row of rows) if (row.address) Object.assign(row, inWords(await stateOf(browser.worker, row.address)))
  console.log(table(rows))
  console.log(`Pictures: ${folder.replace(ROOT, '')}/page.png and popup.png`)
  await browser.context.close()
}

async function sampleAddresses() {
  const door = await readFile(`${ROOT}e2e/sites/index.html`, 'utf8')
  const links = [...door.matchAll(/href="http:\/\/([a-z0-9-]+\.example)(\/[^"]*)"/g)]
  return links.map(([, host, path]) => `http://${host}:${sites.port}${path}`)
}

function inWords(state) {
  if (state.status !== 'read')
    return { author: state.status === 'failed' ? `(failed: ${state.reason})` : '(no article)' }
  const { authors, outlet, origins, caveats } = state.reading
  return {
    author: authors.map(({ name }) => name).join(', ') || '(nobody named)',
    outlet: outlet.name,
    origin: origins.map(({ name }) => name).join(', '),
    caveats: caveats.map(({ kind }) => kind).join(', '),
  }
}

function table(rows) {
  const keys = ['page', 'author', 'outlet', 'origin', 'caveats']
  const cell = (row, key) => (row[key] ?? '').slice(0, 60)
  const width = (key) => Math.max(key.length, ...rows.map((row) => cell(row, key).length))
  const line = (row) =>
    keys
      .map((key) => cell(row, key).padEnd(width(key)))
      .join('  ')
      .trimEnd()
  const head = Object.fromEntries(keys.map((key) => [key, key]))
  return [line(head), keys.map((key) => '─'.repeat(width(key))).join('  '), ...rows.map(line)].join('\n')
}
