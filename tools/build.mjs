/** `npm run build`: the extension for both browsers, in dist/chromium and dist/firefox, and what it weighs. */
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Builds one browser's extension. Throws where the bundler does. */
async function buildFor(browser) {
  process.env.BROWSER = browser
  await build({ root: ROOT, configFile: `${ROOT}vite.config.ts`, logLevel: 'error' })
}

/**
 * Sizes of the built content scripts in bytes, as they are and gzipped: the one that runs in every page, and the one
 * that is brought to pages with a piece of writing.
 */
export async function contentScripts(browser) {
  const out = `${ROOT}dist/${browser}/`
  const manifest = JSON.parse(await readFile(`${out}manifest.json`, 'utf8'))
  const files = [manifest.content_scripts[0].js[0], 'content/article.js']
  return Promise.all(
    files.map(async (file) => {
      const code = await readFile(out + file)
      return { file, plain: code.length, gzipped: gzipSync(code, { level: 9 }).length }
    }),
  )
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
    const [every, article] = (await contentScripts(browser)).map(
      ({ plain, gzipped }) => `${(plain / 1000).toFixed(1)} kB (${(gzipped / 1000).toFixed(1)} gzipped)`,
    )
    log(`dist/${browser}: ${files.length} files; in every page ${every}, in articles ${article} more`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
