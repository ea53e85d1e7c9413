/** The door of the reader: one document in, one reading out. survey → witnesses → settle. */
import { findAuthors } from './authors/settle.ts'
import { findCaveats } from './caveats/engine.ts'
import { findDates } from './dates.ts'
import type { Context } from './evidence.ts'
import { findLabel } from './labels/label.ts'
import { findOrigins } from './origins/settle.ts'
import { findOutlet } from './outlet/outlet.ts'
import { pageKind } from './page.ts'
import { findPolicies } from './policies/policies.ts'
import { finish, type Steps } from './steps.ts'
import { type Block, survey } from './survey.ts'
import { type Evidence, LIMITS, type Reading } from './types.ts'

/** Text nodes between which a quote stands: the block's first and last. */
export interface Place {
  first: Text
  last: Text
  /** The block-level element that holds them. */
  element: Element
}

export interface ReadPage {
  reading: Reading
  /** Where in the page each piece of visible evidence stands. Evidence from metadata has no place. */
  places: Map<Evidence, Place>
}

/**
 * Reads a page and says where each piece of visible evidence stands. `url` must be absolute. `known` is what the caller
 * knows the page to be: a link that names a policy tells more of the page behind it than its address does.
 */
export function readPage(document: Document, url: string, known?: 'policy'): ReadPage {
  return finish(readInSteps(document, url, known))
}

/** The same, step by step. The document may change in between: what has left it by the end has no place to show. */
export function* readInSteps(document: Document, url: string, known?: 'policy'): Steps<ReadPage> {
  const surveyed = yield* survey(document, url)
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
    url: url.slice(0, LIMITS.url),
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
  return { reading, places: placesOf(context.blocks) }
}

/** Reads a page. Pure: writes nothing to the document, asks nothing of the browser. Throws only on a bug of ours. */
export function read(document: Document, url: string, known?: 'policy'): Reading {
  return readPage(document, url, known).reading
}

function placesOf(blocks: Map<Evidence, Block>): Map<Evidence, Place> {
  const places = new Map<Evidence, Place>()
  for (const [evidence, { first, last, element }] of blocks) places.set(evidence, { first, last, element })
  return places
}
