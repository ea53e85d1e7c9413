/**
 * Who is named in the end, given each name's probability: stated precedence between those that are likely enough.
 * Kept apart from the judge, which weighs each name for itself.
 */
import { type Heard, PLAIN } from './judge.ts'

/**
 * Below this probability nobody is named. Above even odds, since a wrong name is worse than none: of the names between
 * 0.50 and 0.60 on labelled pages, more than half were wrong.
 */
export const NAMED = 0.6

const is = (one: Heard, sign: string) => one.signs.includes(sign) || one.places.some((place) => place.includes(sign))
const isPerson = (one: Heard) => is(one, 'person')
const isOutlet = (one: Heard) => one.signs.includes('outlet')
const isShown = (one: Heard) => one.places.length > 0
/** Only in the agencies' credit at the end: "(Reporting by …; editing by …)". */
const isHelper = (one: Heard) => isShown(one) && one.places.every((place) => place.includes('reporting'))
/** A byline that leaves no doubt. */
const isByline = (one: Heard) => isPerson(one) && one.places.some((place) => PLAIN.some((sign) => place.includes(sign)))

/** For each name, whether it is named. `given`: the judge's probabilities, in the same order. */
export function named(heard: Heard[], given: number[]): boolean[] {
  const likely = heard.filter((_, i) => (given[i] as number) >= NAMED)
  const people = likely.filter((one) => isPerson(one) && !isOutlet(one))
  const writers = people.filter((one) => !isHelper(one))
  const bylines = writers.filter(isByline)
  return heard.map((one, i) => {
    if ((given[i] as number) < NAMED) return false
    // An outlet that signs beside a person adds nothing; one that signs alone, or with an agency, is the author.
    if (isOutlet(one) && people.length > 0) return false
    // Who only helped to report is named where nobody else is.
    if (isHelper(one) && writers.length > 0) return false
    // What only the data says gives way to the byline that is seen, unless the data names that one as well.
    if (!isShown(one) && bylines.length > 0)
      return bylines.some((other) => other.data.some((testimony) => one.data.includes(testimony)))
    return true
  })
}
