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

const program = await obtainBrowser('chromium')
if (!program) process.exit(1)
await buildAll(['chromium'])
await mkdir(`${ROOT}.cache/pictures`, { recursive: true })
const sites = await serve(`${ROOT}e2e/sites`)
for (const dark of [false, true]) {
  const name = dark ? 'dark' : 'light'
  const browser = await startWithExtension({ program, port: sites.port, dark })
  const page = await browser.context.newPage()
  await page.goto(`http://vt.example:${sites.port}/2019/12/karachi-docks.html`)
  await stateOf(browser.worker, page.url())
  const parts = { page: `${ROOT}.cache/pictures/page-${name}.png`, popup: `${ROOT}.cache/pictures/popup-${name}.png` }
  await page.screenshot({ path: parts.page })
  await (await openPopup(browser, page)).picture(parts.popup)
  await compose(browser.context, parts, name)
  await browser.context.close()
}
await sites.close()

/** The popup over the page's upper right corner, as the browser shows it. */
async function compose(context, parts, name) {
  const uri = async (file) => `data:image/png;base64,${(await readFile(file)).toString('base64')}`
  const sheet = await context.newPage()
  await sheet.setViewportSize({ width: WIDTH, height: HEIGHT })
  await sheet.setContent(`<body style="margin:0;overflow:hidden;background:#888">
    <img src="${await uri(parts.page)}" style="width:${WIDTH}px;display:block">
    <img src="${await uri(parts.popup)}" style="position:absolute;top:12px;right:24px;width:410px;border-radius:8px;box-shadow:0 8px 40px rgb(0 0 0/45%)">`)
  await sheet.evaluate(() => Promise.all([...globalThis.document.images].map((image) => image.decode())))
  await sheet.screenshot({ path: `${OUT}/${name}.png`, scale: 'css' })
  const clip = { x: 0, y: 0, width: WIDTH, height: STORE_HEIGHT }
  await sheet.screenshot({ path: `${OUT}/store/screenshot-${name}.png`, scale: 'css', clip })
}
