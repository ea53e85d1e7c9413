/** `npm run build`: the extension for both browsers, in dist/chromium and dist/firefox, and what it weighs. */
import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { sizes, sizeText } from './sizes.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Builds one browser's extension. Throws where the bundler does. */
async function buildFor(browser) {
  process.env.BROWSER = browser
  await build({ root: ROOT, configFile: `${ROOT}vite.config.ts`, logLevel: 'error' })
}

/** Builds for the given browsers and prints a line on each. */
export async function buildAll(browsers = ['chromium', 'firefox'], log = console.log) {
  // crxjs prints a line of its own for the content script; ours says more.
  const print = console.log
  console.log = () => {}
  try {
    for (const browser of browsers) await buildFor(browser)
  } finally {
    console.log = print
  }
  for (const browser of browsers) {
    const files = await readdir(`${ROOT}dist/${browser}`, { recursive: true })
    const { everyPage, article } = await sizes(browser)
    log(
      `dist/${browser}: ${files.length} files; in every page ${sizeText(everyPage)}; in articles ${sizeText(article)} more`,
    )
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
