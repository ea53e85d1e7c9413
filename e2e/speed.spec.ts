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

/**
 * `parses`: the first time, in times that the browser takes to parse the page's HTML. `walks`: a later time, in bare walks over
 * all nodes. What the extension does in the page is the snapshot; reading is all of it, which its worker does.
 */
const BOUNDS = {
  snapshotHere: { parses: 6, walks: 12 },
  readHere: { parses: 160, walks: 160 },
} as const

interface Costs {
  first: number
  parse: number[]
  warm: number[]
  walk: number[]
  reading: Reading
  elements: number
}

/** In the page: all times in ms. */
function measure(url: string, html: string, what: keyof typeof BOUNDS): Costs {
  const { smallprintReader } = globalThis as unknown as {
    smallprintReader: { readHere: (address: string) => Reading; snapshotHere: (address: string) => number }
  }
  const work = smallprintReader[what]
  const timed = (work: () => void) => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  const walk = () => {
    const walker = document.createTreeWalker(document)
    while (walker.nextNode());
  }
  const first = timed(() => work(url))
  const parse: number[] = []
  const warm: number[] = []
  const walks: number[] = []
  for (let round = 0; round < 15; round++) {
    warm.push(timed(() => work(url)))
    walks.push(timed(walk))
    if (round < 5) parse.push(timed(() => new DOMParser().parseFromString(html, 'text/html')))
  }
  const elements = document.getElementsByTagName('*').length
  return { first, parse, warm, walk: walks, reading: smallprintReader.readHere(url), elements }
}

for (const what of ['snapshotHere', 'readHere'] as const)
  test(`${what} costs a bounded number of parses and walks of the page`, () => check(what))

async function check(what: keyof typeof BOUNDS): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs() })
  const script = await readerScript()
  const page = newsPage(2000)
  const all: Costs[] = []
  for (let time = 0; time < 4; time++) {
    const tab = await openAlone(browser, page)
    await tab.run(script)
    all.push(await tab.call(measure, page.url, page.html, what))
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
  expect(parses).toBeLessThan(BOUNDS[what].parses)
  expect(walks).toBeLessThan(BOUNDS[what].walks)
}
