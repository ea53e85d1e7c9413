/** `npm run read`: the reader on the command line. stdout carries JSON lines and nothing else. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { installDependencies } from './install.mjs'
import { entries, readArguments, savedPage, statedAddress, USAGE } from './read-arguments.mjs'

installDependencies()
const { obtainBrowser } = await import('./browsers.mjs')
const { PageReader, startBrowser } = await import('./page-reader.mjs')
const { domainSettler, readerScript } = await import('./reader.mjs')

/** Stops before anything is read: a wrong call, no browser. */
function giveUp(message) {
  console.error(message)
  process.exit(2)
}

const options = (() => {
  try {
    return readArguments(process.argv.slice(2))
  } catch (error) {
    return giveUp(`${error.message}\n\n${USAGE}`)
  }
})()
if (options.help) {
  console.log(USAGE)
  process.exit(0)
}
// A reader of our output that has seen enough is no error.
process.stdout.on('error', () => process.exit(0))

const all = await entries(options).catch((error) => giveUp(`The list cannot be read: ${error.message}`))
const program = (await obtainBrowser('chromium')) ?? giveUp('Without Chromium nothing can be read.')
const extension = options.screenshots ? await builtExtension() : undefined
if (options.screenshots) await mkdir(options.screenshots, { recursive: true })
const start = () => startBrowser({ program, extension, saved: all.every(({ file, error }) => file || error) })
// With the extension, all jobs share the browser that has it.
const shared = extension ? await start() : undefined
const [script, settleDomain] = await Promise.all([readerScript(), domainSettler()])

const lines = new Array(all.length)
let taken = 0
let printed = 0
let done = 0
const started = performance.now()

await Promise.all(Array.from({ length: Math.min(options.jobs, all.length) }, work))
await shared?.close()
if (process.stderr.isTTY) process.stderr.write('\n')

async function work() {
  const browser = shared ?? (await start())
  const reader = new PageReader(browser, script)
  for (let i = taken++; i < all.length; i = taken++) {
    lines[i] = JSON.stringify(await result(reader, all[i]), null, options.pretty ? 2 : undefined)
    done++
    progress()
    for (; lines[printed] !== undefined; printed++) {
      process.stdout.write(`${lines[printed]}\n`)
      lines[printed] = ''
    }
  }
  await reader.close()
  if (!shared) await browser.close()
}

async function result(reader, { id, url, file, error }) {
  if (error) return { id, url, error }
  try {
    const html = file ? await savedPage(file) : undefined
    const address = url ?? statedAddress(html)
    const reading = await reader.read({ url: address, html }, options.screenshots && ((page) => screenshot(page, id)))
    return { id, url: address, reading: settleDomain(reading) }
  } catch (failure) {
    return { id, url: url ?? null, error: String(failure.message ?? failure).slice(0, 500) }
  }
}

function progress() {
  if (!process.stderr.isTTY) return
  const share = done / all.length
  const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '·')
  const speed = (done / ((performance.now() - started) / 1000)).toFixed(1)
  process.stderr.write(`\r${bar} ${done} of ${all.length}, ${speed} a second`)
}

/** The page with its badges: taken once the extension has reported the page to its worker. */
async function screenshot(page, id) {
  const url = page.url()
  for (let reported = false; !reported; )
    reported = await shared.worker.evaluate(async (address) => {
      const states = Object.values(await globalThis.chrome.storage.session.get(null))
      return states.some((state) => state.url?.split('#')[0] === address.split('#')[0])
    }, url)
  const height = await page.evaluate(() => Math.min(globalThis.document.documentElement.scrollHeight, 12_000))
  await page.setViewportSize({ width: 1280, height: Math.max(height, 600) })
  await page.screenshot({
    path: join(
      options.screenshots,
      `${String(id)
        .replace(/[^\w.-]+/g, '_')
        .slice(0, 150)}.png`,
    ),
  })
}

async function builtExtension() {
  const { fileURLToPath } = await import('node:url')
  const { existsSync } = await import('node:fs')
  const folder = fileURLToPath(new URL('../dist/chromium', import.meta.url))
  if (!existsSync(join(folder, 'manifest.json')))
    await (await import('./build.mjs')).buildAll(['chromium'], console.error)
  return folder
}
