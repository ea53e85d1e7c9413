/** What the extension adds to the visit of a page: the same page with it and without it, taking turns in one browser. */
import { stateOf } from '../../tools/extension.mjs'
import { median } from './median.mjs'
import { mainThread, traced } from './trace.mjs'

/** After the extension has reported a page, for it to draw its badges, in ms. */
const SETTLE = 1000

/** A host that nobody has visited yet gets a process of its own, in which nothing is compiled. */
let visits = 0
const newHost = (port) => `visit${visits++}.example:${port}`

/**
 * One visit. `settle(url)` resolves when it is over. Returns the main thread's figures (`trace.mjs`), `heap` in bytes
 * after the garbage has gone, and `shift`, the layout shift.
 */
async function visit(context, root, port, path, settle) {
  const host = newHost(port)
  const page = await context.newPage()
  try {
    const entries = await traced(root, async () => {
      await page.goto(`http://${host}${path}`, { waitUntil: 'load', timeout: 60_000 })
      await settle(page.url())
    })
    const shift = await page.evaluate(shiftSoFar)
    const cdp = await context.newCDPSession(page)
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    return { ...mainThread(entries, host), heap: usedSize, shift }
  } finally {
    await page.close()
  }
}

/** In the page: the sum of all shifts up to now. */
const shiftSoFar = () =>
  new Promise((done) => {
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    let sum = 0
    const add = (entries) => {
      for (const { value } of entries) sum += value
    }
    observer.observe({ type: 'layout-shift', buffered: true })
    // The first entries, those from before, are handed over in a task of their own.
    setTimeout(() => {
      add(observer.takeRecords())
      done(sum)
    }, 50)
  })

/**
 * Visits `path` of the sample server so many `times` with the extension (`started`, as `startWithExtension` returns it) and
 * without. Returns `{ with, without, added }`, each with the medians of `script`, `longest` (ms), `heap` (bytes) and
 * `shift`; `added` is the median of the differences within a pair.
 */
export async function compareVisits({ context, worker }, port, path, times, progress = () => {}) {
  const browser = context.browser()
  const root = await browser.newBrowserCDPSession()
  // A context of its own is like a private window: the extension is not let in.
  const bare = await browser.newContext()
  const pairs = []
  for (let turn = 0; turn < times; turn++) {
    progress(turn + 1, times)
    let took = 0
    const withUs = await visit(context, root, port, path, async (url) => {
      const start = performance.now()
      await stateOf(worker, url, 60_000)
      await wait(SETTLE)
      took = performance.now() - start
    })
    pairs.push([withUs, await visit(bare, root, port, path, () => wait(took))])
  }
  await bare.close()
  await root.detach()
  const names = Object.keys(pairs[0][0])
  const of = (figure) =>
    Object.fromEntries(names.map((name) => [name, median(pairs.map((pair) => figure(pair, name)))]))
  return {
    with: of(([one], name) => one[name]),
    without: of(([, one], name) => one[name]),
    added: of(([one, other], name) => one[name] - other[name]),
  }
}

const wait = (ms) => new Promise((done) => setTimeout(done, ms))
