/**
 * `npm run bench:links`: what marks on links cost in a feed of 5,000 links to which 100 are added every second, for 30 s.
 * The same page is run alone first (marks switched off), then with marks, in the same browser. Prints a table; ends with
 * an error where a bound is passed. `--seconds N` for a shorter look.
 */
import { findChromium } from '../tools/browsers.mjs'
import { startWithExtension } from '../tools/extension.mjs'
import { serve } from '../tools/serve.mjs'

const at = process.argv.indexOf('--seconds')
const SECONDS = at > 0 ? Number(process.argv[at + 1]) : 30
const LINKS = 5000
const A_SECOND = 100
const MOST_SHARE = 3
const MOST_TASK = 50

/** One link in five leads to an outlet that is known; the others to a thousand that are not. */
const page = `<!doctype html><meta charset="utf-8"><title>Feed</title>
<style>body { margin: 0 auto; width: 640px; font: 15px/1.4 sans-serif } article { padding: 10px; border-bottom: 1px solid #ccc; contain: layout style } h3 { margin: 0; font-size: 16px } p { margin: 2px 0 }</style>
<h1>Feed</h1><main></main>
<script>
  const known = ['www.rt.com', 'www.afp.com', 'news.bbc.co.uk', 'www.theonion.com', 'www.prnewswire.com']
  const main = document.querySelector('main')
  let made = 0
  function entry() {
    const n = made++
    const host = n % 5 === 0 ? known[(n / 5) % 5] : 'outlet' + (n % 1000) + '.example'
    const article = document.createElement('article')
    article.innerHTML = '<h3><a>An entry of the feed, number ' + n + ', of middling length</a></h3><p>What it is about, in a line of text that says little.</p>'
    article.querySelector('a').href = 'https://' + host + '/story/' + n
    return article
  }
  main.append(...Array.from({ length: ${LINKS} }, entry))
  const tasks = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration))).observe({ type: 'longtask' })
  // Half of them come at the end, half before all others, as feeds do; every tenth entry is drawn anew.
  window.run = (seconds) => new Promise((done) => {
    let turns = 0
    tasks.length = 0
    const timer = setInterval(() => {
      for (let i = 0; i < ${A_SECOND / 20}; i++) {
        if (turns % 2) main.append(entry())
        else main.children[50 + i].before(entry())
      }
      const old = main.children[(turns * 10) % main.children.length]
      const again = old.cloneNode(true)
      old.replaceWith(again)
      if (++turns === seconds * 20) { clearInterval(timer); done([...tasks]) }
    }, 50)
  })
</script>`

const sites = await serve(new URL('../e2e/sites', import.meta.url).pathname, (request, response) => {
  if (!request.headers.host?.startsWith('feed.')) return false
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(page)
  return true
})
const program = await findChromium()
if (!program) throw new Error('No Chromium: run "npm test", which installs one.')
const { context, worker } = await startWithExtension({ program, port: sites.port })

/** Opens the feed, lets it settle, and measures while it grows. Times in ms, heap in MB. */
async function measure(linkBadges) {
  await worker.evaluate(
    (mode) => globalThis.chrome.storage.sync.set({ settings: { version: 2, linkBadges: mode } }),
    linkBadges,
  )
  const tab = await context.newPage()
  await tab.setViewportSize({ width: 1000, height: 900 })
  await tab.goto(`http://feed.example:${sites.port}/`)
  // Past the times at which the page is looked at again while it settles.
  await tab.waitForTimeout(11_000)
  const cdp = await context.newCDPSession(tab)
  await cdp.send('Performance.enable')
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: 500 })
  const metrics = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    const { metrics: all } = await cdp.send('Performance.getMetrics')
    return Object.fromEntries(all.map(({ name, value }) => [name, value]))
  }
  const before = await metrics()
  await cdp.send('Profiler.start')
  const half = await tab.evaluate((seconds) => window.run(seconds), SECONDS / 2)
  const { JSHeapUsedSize: middle } = await metrics()
  const rest = await tab.evaluate((seconds) => window.run(seconds), SECONDS / 2)
  const { profile } = await cdp.send('Profiler.stop')
  const after = await metrics()
  const marks = await tab.evaluate(() => document.documentElement.children.length > 2)
  await tab.close()
  const long = [...half, ...rest]
  return {
    marks,
    tasks: (after.TaskDuration - before.TaskDuration) * 1000,
    script: (after.ScriptDuration - before.ScriptDuration) * 1000,
    own: ownTime(profile),
    long: long.length === 0 ? 0 : Math.max(...long),
    heap: [before.JSHeapUsedSize, middle, after.JSHeapUsedSize].map((bytes) => bytes / 1e6),
  }
}

/** Time in functions of the extension, with what the browser does on their behalf, in ms. */
function ownTime({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const own = new Map()
  const visit = (node, inside) => {
    const mine = inside || node.callFrame.url.startsWith('chrome-extension://')
    own.set(node.id, mine)
    for (const child of node.children ?? []) visit(byId.get(child), mine)
  }
  visit(nodes[0], false)
  let micros = 0
  samples.forEach((id, index) => {
    if (own.get(id)) micros += timeDeltas[index]
  })
  return micros / 1000
}

const alone = await measure('off')
const marked = await measure('feeds')
await context.close()
await sites.close()

const share = (ms) => (ms / (SECONDS * 10)).toFixed(2)
const row = (name, { tasks, script, own, long, heap }) =>
  console.log(
    `${name.padEnd(12)} all tasks ${share(tasks)} %  script ${share(script)} %  ours ${share(own)} %  longest task ${Math.round(long)} ms  heap ${heap.map((mb) => mb.toFixed(1)).join(' → ')} MB`,
  )
console.log(`${LINKS} links, ${A_SECOND} more a second, ${SECONDS} s; shares are of one core`)
row('page alone', alone)
row('with marks', marked)
const failed = [
  [marked.marks, 'no marks were drawn'],
  [share(marked.own) < MOST_SHARE, `our scripts take ${share(marked.own)} %`],
  // Tasks that the page has alone as well are its own.
  [marked.long < Math.max(MOST_TASK, alone.long + MOST_TASK / 2), `a task took ${Math.round(marked.long)} ms`],
].flatMap(([ok, words]) => (ok ? [] : [words]))
for (const words of failed) console.log(`FAILED: ${words}`)
process.exitCode = failed.length > 0 ? 1 : 0
