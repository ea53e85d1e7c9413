/**
 * What reading costs, beside what the browser itself takes for the same page in the same run: machines differ, ratios
 * hardly. `npm run bench` measures it in full; these bounds are some twice as wide as what it says.
 */
import { chromium } from '@playwright/test'
import { openAlone } from '../bench/speed/page.mjs'
import { newsPage } from '../bench/speed/pages.mjs'
import type { Reading } from '../src/reading/types.ts'
import { chromiumArgs, findChromium } from '../tools/browsers.mjs'
import { readerScript } from '../tools/reader.mjs'
import { expect, test } from './fixtures.ts'

/** The first reading, in times that the browser takes to parse the page's HTML. */
const MOST_PARSES = 160
/** A warm reading, in bare walks over all nodes. */
const MOST_WALKS = 160

interface Costs {
  first: number
  parse: number[]
  warm: number[]
  walk: number[]
  reading: Reading
  elements: number
}

/** In the page: all times in ms. */
function measure(url: string, html: string): Costs {
  const { readHere } = (globalThis as unknown as { smallprintReader: { readHere: (address: string) => Reading } })
    .smallprintReader
  const timed = (work: () => void) => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  const walk = () => {
    const walker = document.createTreeWalker(document)
    while (walker.nextNode());
  }
  const first = timed(() => readHere(url))
  const parse: number[] = []
  const warm: number[] = []
  const walks: number[] = []
  for (let round = 0; round < 15; round++) {
    warm.push(timed(() => readHere(url)))
    walks.push(timed(walk))
    if (round < 5) parse.push(timed(() => new DOMParser().parseFromString(html, 'text/html')))
  }
  const elements = document.getElementsByTagName('*').length
  return { first, parse, warm, walk: walks, reading: readHere(url), elements }
}

test('reading costs a bounded number of parses and walks of the page', async () => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs() })
  const script = await readerScript()
  const page = newsPage(2000)
  const all: Costs[] = []
  for (let time = 0; time < 4; time++) {
    const tab = await openAlone(browser, page)
    await tab.run(script)
    all.push(await tab.call(measure, page.url, page.html))
    await tab.close()
  }
  await browser.close()

  // What was measured is a whole reading of a page of this size.
  for (const { reading, elements } of all) {
    expect(Math.abs(elements - 2000)).toBeLessThan(50)
    expect(reading.page).toBe('article')
    expect(reading.authors.map(({ name }) => name)).toEqual(['Nora Whitlow', 'Tobias Fenn'])
    expect(reading.caveats.map(({ kind }) => kind)).toEqual(['interest'])
  }
  // The best of each: what else the machine does makes all of them longer, and not alike.
  const best = (of: (costs: Costs) => number[]) => Math.min(...all.flatMap(of))
  const parses = best(({ first }) => [first]) / best(({ parse }) => parse)
  const walks = best(({ warm }) => warm) / best(({ walk }) => walk)
  expect(parses).toBeLessThan(MOST_PARSES)
  expect(walks).toBeLessThan(MOST_WALKS)
})
