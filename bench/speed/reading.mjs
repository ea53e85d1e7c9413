/**
 * How long the reader takes, beside a bare walk of the same DOM and the peers: the first time in a world where its script
 * has just been evaluated, and later. All in one page, taking turns. `snapshot` is what the extension does in the page,
 * `smallprint` all of the reading, most of which its worker does.
 */
import { fileURLToPath } from 'node:url'
import { readerScript, scriptOf } from '../../tools/reader.mjs'
import { median } from './median.mjs'
import { openAlone } from './page.mjs'

export const TOOLS = ['snapshot', 'walk', 'readability', 'defuddle']
/** In a page of its own: the one has what the other compiled. */
const WHOLE = ['smallprint']

/**
 * In the page: ms of each tool, `{ elements, first: { tool: ms }, later: { tool: [ms] } }`. All but our reader are given a
 * clone of their own, for peers change what they read; later walks are of the page itself. `order` is in which they come.
 * `patience`: ms after which a peer is not asked again.
 */
function measure(url, order, rounds, patience) {
  const { smallprintReader, peers } = globalThis
  const walk = (root) => {
    const walker = document.createTreeWalker(root)
    let nodes = 0
    while (walker.nextNode()) nodes++
    return nodes
  }
  const timed = (work) => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  const onClone = (work) => {
    const clone = document.cloneNode(true)
    return timed(() => {
      try {
        work(clone)
      } catch {
        // A peer that breaks on a page has read it as far as it can.
      }
    })
  }
  const tools = {
    snapshot: () => timed(() => smallprintReader.snapshotHere(url)),
    smallprint: () => timed(() => smallprintReader.readHere(url)),
    walk: () => onClone(walk),
    readability: () => onClone((clone) => new peers.Readability(clone).parse()),
    defuddle: () => onClone((clone) => new peers.Defuddle(clone, { url, useAsync: false }).parse()),
  }
  const first = {}
  for (const name of order) first[name] = tools[name]()
  const later = {}
  for (const name of order) later[name] = []
  for (let round = 0; round < rounds; round++)
    for (const name of order) {
      if (name === 'walk') later.walk.push(timed(() => walk(document)))
      else if (name !== 'readability' && name !== 'defuddle') later[name].push(tools[name]())
      else if (first[name] + later[name].reduce((sum, ms) => sum + ms, 0) < patience) later[name].push(tools[name]())
    }
  return { elements: document.getElementsByTagName('*').length, first, later }
}

/** What one peer may take for one page, in ms, before it is spared more rounds. */
const PATIENCE = 1000

function shuffled(list) {
  const rest = [...list]
  return list.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0])
}

/** The scripts that `readPages` puts into pages. */
export async function readingScripts() {
  const entry = fileURLToPath(new URL('../peers/in-page.mjs', import.meta.url))
  return [await readerScript(), await scriptOf(entry, { name: 'peers' })]
}

/**
 * Measures on pages `{ id, url, html }`. Returns `{ id, elements, first: { tool: ms }, warm: { tool: ms } }` of each, warm
 * being the median of so many `rounds` of later calls (undefined for a peer that was not asked again). A page that breaks is left out, with a line.
 */
export async function readPages(browser, pages, scripts, rounds, progress = () => {}) {
  const rows = []
  for (const [at, page] of pages.entries()) {
    progress(at + 1, pages.length)
    try {
      const row = { id: page.id, elements: 0, first: {}, warm: {} }
      for (const order of [shuffled(TOOLS), WHOLE]) {
        const { elements, first, later } = await measureIn(browser, page, scripts, order, rounds)
        row.elements = elements
        for (const name of order) {
          row.first[name] = first[name]
          row.warm[name] = median(later[name])
        }
      }
      rows.push(row)
    } catch (error) {
      console.error(`Left out, for it could not be measured: ${page.id}: ${String(error.message).split('\n', 1)[0]}`)
    }
  }
  return rows
}

async function measureIn(browser, page, scripts, order, rounds) {
  const tab = await openAlone(browser, page)
  try {
    for (const script of scripts) await tab.run(script)
    return await tab.call(measure, page.url, order, rounds, PATIENCE)
  } finally {
    await tab.close()
  }
}
