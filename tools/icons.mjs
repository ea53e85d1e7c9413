/**
 * Draws public/icons/<size>.png from public/icons/icon.svg: `node tools/icons.mjs`.
 * Run by hand after a change of the drawing; the PNGs are committed, so that a build needs no browser.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

const SIZES = [16, 32, 48, 128]
const folder = new URL('../public/icons/', import.meta.url)
const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

const svg = await readFile(new URL('icon.svg', folder), 'utf8')
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? system,
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
})
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
    await page.screenshot({ path: fileURLToPath(new URL(`${size}.png`, folder)), omitBackground: true })
    await page.close()
  }
} finally {
  await browser.close()
}
