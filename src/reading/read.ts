/** The door of the reader: one document in, one reading out. gather → survey → witnesses → settle. */
import { findAuthors } from './authors/settle.ts'
import { findCaveats } from './caveats/engine.ts'
import { findDates } from './dates.ts'
import type { Context } from './evidence.ts'
import { type Gathered, gather } from './gather.ts'
import { findLabel } from './labels/label.ts'
import { findOrigins } from './origins/settle.ts'
import { findOutlet } from './outlet/outlet.ts'
import { pageKind } from './page.ts'
import { evidencesOf, placed, type ReadGathered, type ReadPage } from './places.ts'
import { findPolicies } from './policies/policies.ts'
import { finish, type Steps } from './steps.ts'
import { openSurvey } from './survey.ts'
import { LIMITS, type Reading } from './types.ts'

/**
 * Reads a page and says where each piece of visible evidence stands. `url` must be absolute. `known` is what the caller
 * knows the page to be: a link that names a policy tells more of the page behind it than its address does.
 */
export function readPage(document: Document, url: string, known?: 'policy'): ReadPage {
  return finish(readInSteps(document, url, known))
}

/** The same, step by step. The document may change in between: what has left it by the end has no place to show. */
export function* readInSteps(document: Document, url: string, known?: 'policy'): Steps<ReadPage> {
  const { gathered, places } = yield* gather(document, url)
  yield
  return placed(yield* readGathered(gathered, known), places)
}

/** Reads what was gathered of a page. Throws where that is not a page's: it must have been checked. */
export function* readGathered(gathered: Gathered, known?: 'policy'): Steps<ReadGathered> {
  const surveyed = openSurvey(gathered)
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
    url: gathered.url.slice(0, LIMITS.url),
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
  const blocks = [...evidencesOf(reading)].map((evidence) => context.blocks.get(evidence)?.index ?? -1)
  return { reading, blocks }
}

/** Reads a page. Pure: writes nothing to the document, asks nothing of the browser. Throws only on a bug of ours. */
export function read(document: Document, url: string, known?: 'policy'): Reading {
  return readPage(document, url, known).reading
}
