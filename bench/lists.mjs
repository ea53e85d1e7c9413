/**
 * `npm run bench:lists`: a list of 500,000 rows in the built extension, in Chromium. How long it takes to be fetched, read
 * and stored, how long the worker keeps others waiting meanwhile, and how long a lookup takes, in the worker itself.
 */
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { obtainBrowser } from '../tools/browsers.mjs'
import { startWithExtension } from '../tools/extension.mjs'
import { scriptOf } from '../tools/reader.mjs'

const ROWS = 500_000
const WAKES = 5

const rows = Array.from({ length: ROWS }, (_, n) => `o${n}.example,Outlet ${n},${n % 100}\n`)
const body = `domain,name,rating\n${rows.join('')}`
const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end(body))
await new Promise((done) => server.listen(0, '127.0.0.1', done))

const script = await scriptOf(fileURLToPath(new URL('lists-entry.ts', import.meta.url)))
const started = await startWithExtension({ program: await obtainBrowser('chromium'), port: 9 })
const { context } = started
let { worker } = started
const page = await context.newPage()
await page.goto(`chrome-extension://${new URL(worker.url()).host}/src/options/index.html`)
const cdp = await context.newCDPSession(page)

/** In the page: sends a message to the worker, and asks it small things all the while. Returns answer, ms, longest wait. */
const send = (smallprint, payload) =>
  page.evaluate(
    async ([name, given]) => {
      const { chrome } = globalThis
      const begun = performance.now()
      let over = false
      const work = chrome.runtime.sendMessage({ smallprint: name, payload: given }).finally(() => {
        over = true
      })
      let longest = 0
      while (!over) {
        const asked = performance.now()
        await chrome.runtime.sendMessage({ smallprint: 'site-of', payload: { address: 'a.example' } })
        longest = Math.max(longest, performance.now() - asked)
        await new Promise((done) => setTimeout(done, 10))
      }
      return { answer: await work, ms: performance.now() - begun, longest }
    },
    [smallprint, payload],
  )

/** Puts the source into the worker as it is when the worker has just woken: with nothing in memory. */
const bring = () => worker.evaluate(script)
/** In the worker: mean ms of a lookup over those numbers, by a host made of each. */
const lookups = (numbers, host, times = 1) =>
  worker.evaluate(
    async ([all, pattern, repeat]) => {
      const hosts = all.map((n) => pattern.replace('#', n))
      const begun = performance.now()
      let found = 0
      for (let turn = 0; turn < repeat; turn++)
        for (const one of hosts) {
          const said = globalThis.smallprintReader.saidByLists({
            host: one,
            domain: one.split('.').slice(-2).join('.'),
          })
          found += (Array.isArray(said) ? said : await said).length
        }
      return { ms: (performance.now() - begun) / (hosts.length * repeat), found: found / repeat }
    },
    [numbers, host, times],
  )
const ms = (value) => (value < 0.01 ? `${(value * 1000).toFixed(1)} µs` : `${value.toFixed(value < 10 ? 3 : 0)} ms`)
const expect = (is, what) => {
  if (!is) throw new Error(what)
}

try {
  const looked = await send('fetch-draft', { draft: 'bench', address: `http://127.0.0.1:${server.address().port}/` })
  expect(looked.answer.value?.rows === ROWS, JSON.stringify(looked.answer))
  const { details, mapping } = looked.answer.value
  const added = await send('add-list', { draft: 'bench', details, mapping })
  expect(added.answer.value?.id, JSON.stringify(added.answer))
  console.log(`${ROWS.toLocaleString('en')} rows, ${(body.length / 1e6).toFixed(1)} MB`)
  console.log(`fetched and looked at in ${ms(looked.ms)}; the worker answered others within ${ms(looked.longest)}`)
  console.log(`read, indexed and stored in ${ms(added.ms)}; the worker answered others within ${ms(added.longest)}`)

  const first = []
  const page30 = []
  for (let turn = 0; turn < WAKES; turn++) {
    await worker.evaluate('globalThis.before = true')
    await cdp.send('ServiceWorker.enable')
    await cdp.send('ServiceWorker.stopAllWorkers')
    // Long enough for the browser to close the store as well.
    await new Promise((done) => setTimeout(done, 4000))
    await page.evaluate(() =>
      globalThis.chrome.runtime.sendMessage({ smallprint: 'site-of', payload: { address: 'a.example' } }),
    )
    worker = context.serviceWorkers()[0]
    expect((await worker.evaluate('globalThis.before')) === undefined, 'The worker did not end')
    await bring()
    const { ms: took, found } = await lookups([7_000 + turn], 'o#.example')
    expect(found === 1, 'Not found')
    first.push(took)
    // As for the links of a page, while the rest of the list is still being read.
    const links = await lookups(
      Array.from({ length: 30 }, (_, n) => (n * 16_411 + turn) % ROWS),
      'o#.example',
    )
    page30.push(links.ms * 30)
  }
  console.log(`first lookup after the worker woke: ${first.map(ms).join(', ')}`)
  console.log(`30 listed hosts right after it, one by one: ${page30.map(ms).join(', ')}`)

  // By then the worker has read ahead.
  await new Promise((done) => setTimeout(done, 3000))

  const some = Array.from({ length: 1000 }, (_, n) => (n * 7919) % ROWS)
  const uncached = await lookups(some, 'o#.example')
  expect(uncached.found === some.length, 'Not all found')
  const again = await lookups(some, 'o#.example', 20)
  expect(again.found === some.length, 'Not all found')
  const below = await lookups(some, 'sport.o#.example')
  expect(below.found === some.length, 'Not all found')
  const unknown = await lookups(some, 'nobody#.example', 20)
  expect(unknown.found === 0, 'Found what is not there')
  console.log(`a host that the list does not know: ${ms(unknown.ms)}`)
  console.log(`a host that was asked for before: ${ms(again.ms)}`)
  console.log(`a host that the list knows, for the first time: ${ms(uncached.ms)}; one below it: ${ms(below.ms)}`)
} finally {
  await context.close()
  server.close()
}
