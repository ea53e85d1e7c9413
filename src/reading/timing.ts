/** How long work takes, on a machine that may be busy. Used by tests. */

const RUNS = 8

/** The quickest of a few runs in ms, which end once one took less than `enough`. */
export function quickest(work: () => void, enough: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS && least >= enough; run++) least = Math.min(least, timed(work))
  return least
}

/** The processor's time counts what other threads do meanwhile, the clock's what other programs do: it took neither. */
function timed(work: () => void): number {
  const start = performance.now()
  const used = process.cpuUsage()
  work()
  return Math.min(process.cpuUsage(used).user / 1000, performance.now() - start)
}
