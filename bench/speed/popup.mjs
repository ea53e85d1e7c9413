/** From the click on the icon to the painted popup, beside a popup that says one word: what the browser itself takes. */
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPopup, stateOf } from '../../tools/extension.mjs'
import { median } from './figures.mjs'

const BUILT = fileURLToPath(new URL('../../dist/chromium', import.meta.url))
const EMPTY = 'src/popup/empty.html'

/** A copy of the built extension with an empty popup beside its own. Returns its folder, for the caller to remove. */
export async function withEmptyPopup() {
  const folder = await mkdtemp(join(tmpdir(), 'smallprint-speed-'))
  await cp(BUILT, folder, { recursive: true })
  await mkdir(join(folder, 'src/popup'), { recursive: true })
  const page = '<!doctype html><meta charset="utf-8"><title>Empty</title><main aria-busy="false">Empty</main>'
  await writeFile(join(folder, EMPTY), page)
  return folder
}

/** In the popup: when its largest text was painted, in ms since 1970. The first paint may be of less than that. */
const PAINTED = `new Promise((done) => {
  const at = { first: 0, largest: 0 }
  const look = () => at.first && at.largest && done(performance.timeOrigin + Math.max(at.first, at.largest))
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') at.first = startTime
    look()
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    at.largest = list.getEntries().at(-1).startTime
    look()
  }).observe({ type: 'largest-contentful-paint', buffered: true })
})`

/**
 * Opens the popup for a page so many `times`, and the empty one in turns with it. Returns medians in ms: `{ ours, empty }`.
 * The first of each is not counted: the browser makes its popup's window then.
 */
export async function timePopup(started, url, times, progress = () => {}) {
  const { context, worker } = started
  const page = await context.newPage()
  await page.goto(url)
  await stateOf(worker, page.url())
  const own = await worker.evaluate(() => globalThis.chrome.runtime.getManifest().action.default_popup)
  const ms = { [own]: [], [EMPTY]: [] }
  for (let turn = 0; turn <= times; turn++) {
    progress(turn, times)
    for (const file of [own, EMPTY]) {
      await worker.evaluate((popup) => globalThis.chrome.action.setPopup({ popup }), file)
      const popup = await openPopup(started, page)
      const painted = await popup.evaluate(PAINTED)
      if (turn > 0) ms[file].push(painted - popup.clicked)
      await popup.close()
    }
  }
  await page.close()
  return { ours: median(ms[own]), empty: median(ms[EMPTY]) }
}
