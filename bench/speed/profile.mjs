/** Where a first and a warm reading spend their time: by stage of the two doors, and by function. */
import { fileURLToPath } from 'node:url'
import { scriptOf } from '../../tools/reader.mjs'
import { openAlone } from './page.mjs'

/** Between two samples, in µs. */
const INTERVAL = 100
/** Readings that the warm profile is taken of, a page; so many go before them unseen. */
const WARM = 9
const TOP = 20
/** Whose callees are the stages. */
const DOORS = new Set(['takeSnapshot', 'readSnapshot'])

/** The reader with its functions' names, so that the profile can tell them. */
export const namedReader = () =>
  scriptOf(fileURLToPath(new URL('../../tools/reader-entry.ts', import.meta.url)), { minify: false })

const readTimes = (url, times) => {
  for (let i = 0; i < times; i++) globalThis.smallprintReader.readHere(url)
}

/**
 * Profiles first and warm readings of pages `{ id, url, html }`. Returns `{ load, first, warm }`, each
 * `{ stages, functions }`: Maps of name to ms a page and reading. `load` is the evaluation of the script.
 */
export async function profile(browser, pages, progress = () => {}) {
  const script = await namedReader()
  const total = { load: nothing(), first: nothing(), warm: nothing() }
  for (const [at, page] of pages.entries()) {
    progress(at + 1, pages.length)
    const tab = await openAlone(browser, page)
    const { cdp } = tab
    const profiled = async (into, share, work) => {
      await cdp.send('Profiler.start')
      await work()
      add((await cdp.send('Profiler.stop')).profile, into, share / pages.length)
    }
    await cdp.send('Profiler.enable')
    await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL })
    await profiled(total.load, 1, () => tab.run(script))
    await profiled(total.first, 1, () => tab.call(readTimes, page.url, 1))
    await tab.call(readTimes, page.url, WARM)
    await profiled(total.warm, 1 / WARM, () => tab.call(readTimes, page.url, WARM))
    await tab.close()
  }
  return total
}

const nothing = () => ({ stages: new Map(), functions: new Map() })
const plus = (map, name, ms) => map.set(name, (map.get(name) ?? 0) + ms)

/** Adds one profile's samples, in ms times `share`, under the stage and the function in which they were taken. */
export function add({ nodes, samples, timeDeltas }, { stages, functions }, share) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const stageOf = new Map()
  const visit = (node, stage) => {
    stageOf.set(node.id, stage)
    const name = node.callFrame.functionName
    for (const child of node.children ?? []) {
      const called = byId.get(child)
      visit(
        called,
        DOORS.has(stage) && DOORS.has(name) ? called.callFrame.functionName || 'anonymous' : stageBelow(called, stage),
      )
    }
  }
  visit(nodes[0], undefined)
  samples.forEach((id, i) => {
    const { functionName, url, lineNumber } = byId.get(id).callFrame
    const stage = stageOf.get(id)
    // What the tab does while nobody reads is not the reader's.
    if (['(idle)', '(root)'].includes(functionName)) return
    const ms = (timeDeltas[i] / 1000) * share
    plus(stages, stage ?? functionName, ms)
    plus(functions, functionName || `anonymous ${url}:${lineNumber + 1}`, ms)
  })
}

const stageBelow = (node, stage) =>
  stage ?? (DOORS.has(node.callFrame.functionName) ? node.callFrame.functionName : undefined)

/** The profile as text for the terminal. */
export function profileText({ load, first, warm }, pages) {
  const list = (title, map, most) => {
    const all = [...map].toSorted((a, b) => b[1] - a[1])
    const sum = all.reduce((total, [, ms]) => total + ms, 0)
    const lines = all
      .slice(0, most)
      .map(([name, ms]) => `  ${ms.toFixed(2).padStart(8)} ms ${((100 * ms) / sum).toFixed(1).padStart(5)} %  ${name}`)
    return [`${title}: ${sum.toFixed(1)} ms`, ...lines].join('\n')
  }
  return [
    `Mean of ${pages} pages, sampled every ${INTERVAL} µs; time in what the browser does for a function is the function's.`,
    list('The script is evaluated', load.functions, 8),
    list('First reading, by stage', first.stages, TOP),
    list('First reading, by function', first.functions, TOP),
    list('Warm reading, by stage', warm.stages, TOP),
    list('Warm reading, by function', warm.functions, TOP),
  ].join('\n\n')
}
