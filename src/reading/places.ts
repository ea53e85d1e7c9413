/** Where in the page a reading's evidence stands: said by number where it is read, and tied to the page where it stands. */
import type { Place } from './gather.ts'
import type { Evidence, Reading } from './types.ts'

export interface ReadPage {
  reading: Reading
  /** Where in the page each piece of visible evidence stands. Evidence from metadata has no place. */
  places: Map<Evidence, Place>
}

/** What was read, as JSON. */
export interface ReadGathered {
  reading: Reading
  /** To each evidence of the reading, in the order of `evidencesOf`: the index of its block; -1 without one. */
  blocks: number[]
}

/** All evidence of a reading, claim by claim. */
export function* evidencesOf({ authors, outlet, origins, caveats, conflicts }: Reading): Generator<Evidence> {
  for (const { evidence } of [...authors, outlet, ...origins, ...caveats]) yield* evidence
  for (const { claims } of conflicts) for (const { evidence } of claims) yield evidence
}

/** Ties what was read to the page that it was gathered from. */
export function placed({ reading, blocks }: ReadGathered, places: readonly Place[]): ReadPage {
  const found = new Map<Evidence, Place>()
  let i = 0
  for (const evidence of evidencesOf(reading)) {
    const place = places[blocks[i++] ?? -1]
    if (place) found.set(evidence, place)
  }
  return { reading, places: found }
}
