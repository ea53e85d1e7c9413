/** From the click on the icon to the painted popup, beside a popup that says one word: what the browser itself takes. */
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPopup, stateOf } from '../../tools/extension.mjs'
import { median } from './median.mjs'

const BUILT = fileURLToPath(new URL('../../dist/chromium', import.meta.url))
const EMPTY = 'src/popup/empty.html'

/**
 * A copy of the built extension with an empty popup beside its own, and a profile in which its icon stands in the toolbar:
 * an icon that stands in the menu of extensions is moved into the toolbar first, which takes the browser a quarter of a second.
 * Returns `{ folder, built, profile }`; the caller removes `folder`, which holds the other two.
 */
export async function popupFolders() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'smallprint-speed-')))
  const built = join(folder, 'built')
  const profile = join(folder, 'profile')
  await cp(BUILT, built, { recursive: true })
  const page = '<!doctype html><meta charset="utf-8"><title>Empty</title><main aria-busy="false">Empty</main>'
  await writeFile(join(built, EMPTY), page)
  await mkdir(join(profile, 'Default'), { recursive: true })
  const preferences = { extensions: { pinned_extensions: [idOf(built)] } }
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
  return { folder, built, profile }
}

/** The id that Chromium gives to an unpacked extension: the first half of its path's SHA-256, in letters from a to p. */
function idOf(path) {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32)
  return [...digits].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')
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

/** Between two openings, in ms: right after one the browser has no process ready for the next. */
const REST = 500

/**
 * Opens the popup for a page so many `times`, and the empty one in turns with it. Returns medians in ms, and the longest of
 * ours: `{ ours, worst, empty }`.
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
      await new Promise((done) => setTimeout(done, REST))
      const popup = await openPopup(started, page)
      const painted = await popup.evaluate(PAINTED)
      if (turn > 0) ms[file].push(painted - popup.clicked)
      await popup.close()
    }
  }
  await page.close()
  return { ours: median(ms[own]), worst: Math.max(...ms[own]), empty: median(ms[EMPTY]) }
}
