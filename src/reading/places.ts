/** Where in the page a reading's evidence stands: said by number where it is read, and found again where it stands. */
import { Finder, type Place } from './snapshot/find.ts'
import type { Spot } from './snapshot/types.ts'
import type { Evidence, Reading } from './types.ts'

export interface ReadPage {
  reading: Reading
  /** Where in the page each piece of visible evidence stands. Evidence from metadata has no place. */
  places: Map<Evidence, Place>
}

/** What was read of a snapshot, as JSON. */
export interface ReadSnapshot {
  reading: Reading
  /** Where each evidence of the reading stands, in the order of `evidencesOf`; null where it is not in the page's text. */
  spots: (Spot | null)[]
}

/** All evidence of a reading, claim by claim. */
export function* evidencesOf({ authors, outlet, origins, caveats, conflicts }: Reading): Generator<Evidence> {
  for (const { evidence } of [...authors, outlet, ...origins, ...caveats]) yield* evidence
  for (const { claims } of conflicts) for (const { evidence } of claims) yield evidence
}

/** Ties what was read to the document whose snapshot it was. What is not there any more has no place. */
export function placed({ reading, spots }: ReadSnapshot, document: Document): ReadPage {
  const places = new Map<Evidence, Place>()
  const finder = new Finder(document)
  let i = 0
  for (const evidence of evidencesOf(reading)) {
    const spot = spots[i++]
    const place = spot ? finder.find(spot) : undefined
    if (place) places.set(evidence, place)
  }
  return { reading, places }
}
