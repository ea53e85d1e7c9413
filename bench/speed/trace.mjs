/** What a page's main thread did, from the browser's own trace. */

const CATEGORIES = ['v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'loading']
/** Entries of the trace under which script runs, is compiled, or leaves garbage to be collected. */
const CALLS = new Set(['EvaluateScript', 'v8.compile', 'v8.run', 'v8.callFunction', 'v8.newInstance', 'FunctionCall'])
const SCRIPT = new Set([...CALLS, 'RunMicrotasks', 'BlinkScheduler_PerformMicrotaskCheckpoint', 'MinorGC', 'MajorGC'])
/** What a page needs anyway, and script at most asks for earlier. */
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree', 'PrePaint'])

/** Records while `work` goes on, in all of the browser. Returns the trace's entries. */
export async function traced(cdp, work) {
  const entries = []
  const collect = ({ value }) => entries.push(...value)
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  })
  try {
    await work()
  } finally {
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done))
    await cdp.send('Tracing.end')
    await complete
    cdp.off('Tracing.dataCollected', collect)
  }
  return entries
}

/** Stretches `[start, end]` joined where they touch or overlap. */
export function joined(stretches) {
  const out = []
  for (const [start, end] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else out.push([start, end])
  }
  return out
}

/** How much of `stretches` lies within `[start, end]`; they are joined. */
export function within(stretches, [start, end]) {
  let sum = 0
  for (const [from, to] of stretches) sum += Math.max(0, Math.min(to, end) - Math.max(from, start))
  return sum
}

/**
 * The main thread of the page at `host`, in ms: time in `script` (without the style and layout that
 * happened on its behalf), and the `longest` task among those that ran script, as a whole, or among all where none did.
 */
export function mainThread(entries, host) {
  const commit = entries.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url?.includes(host))
  if (!commit) throw new Error(`The trace knows nothing of ${host}`)
  const own = entries.filter(({ ph, pid, tid }) => ph === 'X' && pid === commit.pid && tid === commit.tid)
  const stretches = (wanted) => own.filter(({ name }) => wanted(name)).map(({ ts, dur }) => [ts, ts + dur])
  const tasks = stretches((name) => name === 'RunTask')
  const calls = stretches((name) => CALLS.has(name))
  const script = joined(stretches((name) => SCRIPT.has(name)))
  const layout = joined(stretches((name) => LAYOUT.has(name)))
  const length = ([start, end]) => end - start
  const sum = (list) => list.reduce((total, one) => total + length(one), 0)
  const spoken = tasks.filter(([start, end]) => calls.some(([from]) => from >= start && from < end))
  return {
    script: (sum(script) - script.reduce((total, one) => total + within(layout, one), 0)) / 1000,
    longest: Math.max(0, ...(spoken.length > 0 ? spoken : tasks).map(length)) / 1000,
  }
}
