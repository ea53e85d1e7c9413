/** The door of the reader: a page's snapshot in, its reading out. survey → witnesses → settle. */
import { findAuthors } from './authors/settle.ts'
import { findCaveats } from './caveats/engine.ts'
import { findDates } from './dates.ts'
import type { Context } from './evidence.ts'
import { findLabel } from './labels/label.ts'
import { findOrigins } from './origins/settle.ts'
import { findOutlet } from './outlet/outlet.ts'
import { pageKind } from './page.ts'
import { evidencesOf, type ReadSnapshot } from './places.ts'
import { findPolicies } from './policies/policies.ts'
import { spotOf } from './snapshot/spot.ts'
import type { Snapshot } from './snapshot/types.ts'
import type { Steps } from './steps.ts'
import { survey } from './survey.ts'
import { LIMITS, type Reading } from './types.ts'

/**
 * Reads a page's snapshot. `known` is what the caller knows the page to be: a link that names a policy tells more of the
 * page behind it than its address does. Throws only on a bug of ours.
 */
export function* readSnapshot(snapshot: Snapshot, known?: 'policy'): Steps<ReadSnapshot> {
  const { survey: surveyed, places } = yield* survey(snapshot)
  yield
  const page = known ?? pageKind(surveyed)
  const context: Context = { survey: surveyed, blocks: new Map(), policy: page === 'policy' }
  const { outlet, conflicts: outletConflicts } = findOutlet(context)
  const isPiece = page === 'article' || page === 'policy'
  const { authors, conflicts: authorConflicts } =
    page === 'article' ? yield* findAuthors(context, outlet) : { authors: [], conflicts: [] }
  const origins = page === 'article' ? yield* findOrigins(context, outlet, authors) : []
  const label = page === 'article' ? findLabel(context) : undefined
  const caveats = isPiece ? yield* findCaveats(context, origins, label) : []
  const { conflicts: dateConflicts, ...dates } = findDates(context)

  const reading: Reading = {
    schema: 1,
    url: snapshot.url.slice(0, LIMITS.url),
    page,
    authors,
    outlet,
    origins,
    caveats,
    policies: findPolicies(context, outlet),
    dates,
    conflicts: [...authorConflicts, ...outletConflicts, ...dateConflicts].slice(0, LIMITS.conflicts),
  }
  const title = surveyed.blocks[surveyed.headline]?.text ?? surveyed.meta.title
  if (title) reading.title = title.slice(0, LIMITS.title)
  if (surveyed.meta.canonical && surveyed.meta.canonical.length <= LIMITS.url)
    reading.canonicalUrl = surveyed.meta.canonical
  if (surveyed.meta.lang) reading.lang = surveyed.meta.lang
  if (label) reading.label = label.label
  const spots = [...evidencesOf(reading)].map((evidence) => {
    const place = places[context.blocks.get(evidence)?.index ?? -1]
    return place ? spotOf(place) : null
  })
  return { reading, spots }
}
