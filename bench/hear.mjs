/** What the witnesses say on each page, before any verdict: for training. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { obtainBrowser } from '../tools/browsers.mjs'
import { PageReader, startBrowser } from '../tools/page-reader.mjs'
import { scriptOf } from '../tools/reader.mjs'

const JOBS = 2

/** Hears pages `{ id, url, file }`: `[{ id, names: [{ name, signs, places, blocks, data, quote }] }]`. */
export async function hearPages(pages) {
  const script = await scriptOf(fileURLToPath(new URL('hear-entry.ts', import.meta.url)))
  const program = await obtainBrowser('chromium')
  const out = []
  let at = 0
  await Promise.all(
    Array.from({ length: JOBS }, async () => {
      const browser = await startBrowser({ program, saved: true })
      const reader = new PageReader(browser, script)
      while (at < pages.length) {
        const { id, url, file } = pages[at++]
        const bytes = await readFile(file)
        const html = file.endsWith('.gz') ? gunzipSync(bytes) : bytes
        out.push({ id, names: await reader.read({ url, html }).catch(() => []) })
      }
      await reader.close()
      await browser.close()
    }),
  )
  return out
}
