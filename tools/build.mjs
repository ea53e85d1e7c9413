/** `npm run build`: the extension for both browsers, in dist/chromium and dist/firefox, and what it weighs. */
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Bytes that the content script may weigh, as it is and gzipped. It runs in every page. */
export const BUDGET = { plain: 60_000, gzipped: 20_000 }

/** Builds one browser's extension. Throws where the bundler does. */
async function buildFor(browser) {
  process.env.BROWSER = browser
  await build({ root: ROOT, configFile: `${ROOT}vite.config.ts`, logLevel: 'error' })
}

/** Size of the built content script in bytes: `{ file, plain, gzipped }`. */
export async function contentScript(browser) {
  const out = `${ROOT}dist/${browser}/`
  const manifest = JSON.parse(await readFile(`${out}manifest.json`, 'utf8'))
  const file = manifest.content_scripts[0].js[0]
  const code = await readFile(out + file)
  return { file, plain: code.length, gzipped: gzipSync(code, { level: 9 }).length }
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
    const { plain, gzipped } = await contentScript(browser)
    const files = await readdir(`${ROOT}dist/${browser}`, { recursive: true })
    log(
      `dist/${browser}: ${files.length} files; content script ${(plain / 1000).toFixed(1)} kB, ${(gzipped / 1000).toFixed(1)} kB gzipped`,
    )
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
