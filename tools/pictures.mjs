/** `npm run pictures`: the pictures for README and stores, taken from the built extension on a sample page. Look at them. */
import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { obtainBrowser } from './browsers.mjs'
import { buildAll } from './build.mjs'
import { openPopup, startWithExtension, stateOf } from './extension.mjs'
import { serve } from './serve.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = `${ROOT}docs`
/** Side of the composed picture, in px. */
const WIDTH = 1280
const HEIGHT = 860
/** What the stores want, of the same width. */
const STORE_HEIGHT = 800
/** The story that is shown to readers of each language. */
const STORIES = [
  ['en', (port) => `http://vt.example:${port}/2019/12/karachi-docks.html`],
  ['de', (port) => `http://anzeiger.example:${port}/kultur/kirchenorgel.html`],
]

const program = await obtainBrowser('chromium')
if (!program) process.exit(1)
await buildAll(['chromium'])
await mkdir(`${ROOT}.cache/pictures`, { recursive: true })
const sites = await serve(`${ROOT}e2e/sites`)
for (const [language, story] of STORIES) {
  for (const dark of [false, true]) {
    const name = `${dark ? 'dark' : 'light'}-${language}`
    const browser = await startWithExtension({ program, port: sites.port, dark })
    await speak(browser.worker, language)
    const page = await browser.context.newPage()
    await page.goto(story(sites.port))
    await stateOf(browser.worker, page.url())
    const parts = { page: `${ROOT}.cache/pictures/page-${name}.png`, popup: `${ROOT}.cache/pictures/popup-${name}.png` }
    await page.screenshot({ path: parts.page })
    const popup = await openPopup(browser, page)
    // Each story's text comes from an agency or outlet of which a fact is known.
    await popup.evaluate(`new Promise((done) => {
      const look = () => (document.querySelector('.fact') ? done() : requestAnimationFrame(look))
      look()
    })`)
    await popup.picture(parts.popup)
    await compose(browser.context, parts, name)
    await options(browser, name, dark)
    await browser.context.close()
  }
}
await sites.close()

/** As the reader would choose it in the options. */
async function speak(worker, language) {
  await worker.evaluate((chosen) => {
    const { chrome } = globalThis
    return chrome.storage.sync.set({ settings: { version: 2, language: chosen } })
  }, language)
}

/** The page of options, for the stores. */
async function options({ context, worker }, name, dark) {
  const page = await context.newPage()
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  await page.setViewportSize({ width: WIDTH, height: STORE_HEIGHT })
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/src/options/index.html`)
  await page.getByRole('radio').first().waitFor()
  await page.screenshot({ path: `${OUT}/store/options-${name}.png`, scale: 'css' })
}

/** The popup over the page's upper right corner, as the browser shows it. */
async function compose(context, parts, name) {
  const uri = async (file) => `data:image/png;base64,${(await readFile(file)).toString('base64')}`
  const sheet = await context.newPage()
  await sheet.setViewportSize({ width: WIDTH, height: HEIGHT })
  await sheet.setContent(`<body style="margin:0;overflow:hidden;background:#888">
    <img src="${await uri(parts.page)}" style="width:${WIDTH}px;display:block">
    <img src="${await uri(parts.popup)}" style="position:absolute;top:12px;right:24px;width:410px;border-radius:8px;box-shadow:0 8px 40px rgb(0 0 0/45%)">`)
  await sheet.evaluate(() => Promise.all([...globalThis.document.images].map((image) => image.decode())))
  // The README shows the English ones.
  if (name.endsWith('-en')) await sheet.screenshot({ path: `${OUT}/${name.replace('-en', '')}.png`, scale: 'css' })
  const clip = { x: 0, y: 0, width: WIDTH, height: STORE_HEIGHT }
  await sheet.screenshot({ path: `${OUT}/store/page-${name}.png`, scale: 'css', clip })
}
