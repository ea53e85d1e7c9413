/** What the training script runs in a page: every name that it could mean, with its signs, before any verdict. */
import { mayWrite } from '../src/reading/authors/candidates.ts'
import { hear } from '../src/reading/authors/settle.ts'
import type { Context } from '../src/reading/evidence.ts'
import { findOutlet } from '../src/reading/outlet/outlet.ts'
import { pageKind } from '../src/reading/page.ts'
import { surveyOf } from '../src/reading/read.ts'
import { finish } from '../src/reading/steps.ts'

export function readHere(url: string) {
  const surveyed = surveyOf(document, url)
  const context: Context = { survey: surveyed, blocks: new Map() }
  const { outlet } = findOutlet(context)
  const heard = pageKind(surveyed) === 'article' ? finish(hear(context, outlet)).filter(mayWrite) : []
  return heard.map(({ signs, places, blocks, data, claims }) => ({
    name: claims[0]?.name,
    signs,
    places,
    blocks,
    data,
    quote: claims[0]?.evidence.quote.slice(0, 80),
  }))
}
