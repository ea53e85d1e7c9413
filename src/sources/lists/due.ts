/** When a list is fetched again. */
import type { ListInfo } from './types.ts'

const HOUR = 60 * 60 * 1000
/** After it came, or was found unchanged. */
const EVERY = 24 * HOUR
/** After it failed: sooner, and yet without pressing a server that is in trouble. */
const AFTER_FAULT = 6 * HOUR

/** Is it time to ask the list's address again? `triedAt`: the last time, ISO 8601. `now`: ms since 1970. */
export function isDue(
  { origin, on, fault, triedAt }: Pick<ListInfo, 'origin' | 'on' | 'fault'> & { triedAt: string },
  now: number,
): boolean {
  if (origin.is !== 'address' || !on) return false
  // A clock that was set back makes no list wait longer.
  const age = Math.abs(now - Date.parse(triedAt))
  return !(age < (fault ? AFTER_FAULT : EVERY))
}
