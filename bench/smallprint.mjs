/** The extension's own answers on labelled pages, read as the command line reads them. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const JOBS = 2

/**
 * Reads pages `{ id, url, file }`. Returns `{ title, version, readings, failed }`: readings by id, and `{ id, error }` of
 * pages that it broke on. Throws with a line for people where no browser can be had.
 */
export async function readSmallprint(pages) {
  const { obtainBrowser } = await import('../tools/browsers.mjs')
  const { PageReader, startBrowser } = await import('../tools/page-reader.mjs')
  const { readerScript } = await import('../tools/reader.mjs')
  const { savedPage } = await import('../tools/read-arguments.mjs')
  const program = await obtainBrowser('chromium')
  if (!program) throw new Error('Without Chromium nothing can be read.')
  const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'))
  const tool = { title: 'Smallprint', version, readings: new Map(), failed: [] }
  const script = await readerScript()
  const show = progress('Smallprint')
  let at = 0
  const work = async () => {
    const browser = await startBrowser({ program, saved: true })
    const reader = new PageReader(browser, script)
    while (at < pages.length) {
      const { id, url, file } = pages[at++]
      try {
        tool.readings.set(id, await reader.read({ url, html: await savedPage(file) }))
      } catch (error) {
        tool.failed.push({ id, error: String(error?.message ?? error) })
      }
      show(at, pages.length)
    }
    await reader.close()
    await browser.close()
  }
  await Promise.all(Array.from({ length: JOBS }, work))
  return tool
}

/** Shows how far it is, on a terminal. */
export function progress(what) {
  if (!process.stderr.isTTY) return () => {}
  return (done, all) => process.stderr.write(`\r${what}: ${done} of ${all}${done === all ? '\n' : ''}`)
}
