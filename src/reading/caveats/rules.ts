/** All caveat rules. Their order does not matter: each speaks for one kind. `syndicated` is made from the origins. */
import accuracy from './accuracy.ts'
import advice from './advice.ts'
import affiliate from './affiliate.ts'
import age from './age.ts'
import ai from './ai.ts'
import anonymity from './anonymity.ts'
import contributor from './contributor.ts'
import correction from './correction.ts'
import interest from './interest.ts'
import liability from './liability.ts'
import opinion from './opinion.ts'
import pressRelease from './press-release.ts'
import satire from './satire.ts'
import sponsored from './sponsored.ts'
import state from './state.ts'
import type { CaveatRule } from './types.ts'
import unverified from './unverified.ts'
import views from './views.ts'

export const RULES: readonly CaveatRule[] = [
  accuracy,
  liability,
  views,
  opinion,
  satire,
  sponsored,
  affiliate,
  pressRelease,
  contributor,
  advice,
  interest,
  state,
  ai,
  unverified,
  correction,
  age,
  anonymity,
]
