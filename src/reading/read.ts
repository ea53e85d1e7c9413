/** The reader's door where the document is at hand: tests, the command line, pages of ours. In a page it is in two parts. */
import { placed, type ReadPage } from './places.ts'
import { readSnapshot } from './read-snapshot.ts'
import { takeSnapshot } from './snapshot/take.ts'
import { finish, type Steps } from './steps.ts'
import { type Survey, survey } from './survey.ts'
import type { Reading } from './types.ts'

/**
 * Reads a page and says where each piece of visible evidence stands. `url` must be absolute. `known` is what the caller
 * knows the page to be: a link that names a policy tells more of the page behind it than its address does.
 */
export function readPage(document: Document, url: string, known?: 'policy'): ReadPage {
  return finish(readInSteps(document, url, known))
}

function* readInSteps(document: Document, url: string, known?: 'policy'): Steps<ReadPage> {
  return placed(yield* readSnapshot(yield* takeSnapshot(document, url), known), document)
}

/** Reads a page. Pure: writes nothing to the document, asks nothing of the browser. Throws only on a bug of ours. */
export function read(document: Document, url: string, known?: 'policy'): Reading {
  return readPage(document, url, known).reading
}

/** What the witnesses are shown of a page. */
export function surveyOf(document: Document, url: string): Survey {
  return finish(survey(finish(takeSnapshot(document, url)))).survey
}
