/**
 * The judge of one page's names: hears each by its signs, then once more beside its rivals. Each sign has one weight,
 * learnt from labelled pages (`bench/train-authors.mjs`); a name's probability is the logistic of the sum, so that each
 * verdict can be explained sign by sign.
 */
export interface Heard {
  /** Signs of the name, wherever it stands; see `structured.ts`, `candidates.ts`. */
  signs: string[]
  /** Signs of each place of the page that gives it; see `signs.ts`. The one that speaks best for it counts. */
  places: string[][]
  /** Indexes of the blocks that name it. */
  blocks: number[]
  /** Indexes of the data's testimonies that name it. */
  data: number[]
}

export interface Weights {
  first: Record<string, number>
  second: Record<string, number>
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

export function sum(signs: string[], weights: Record<string, number>): number {
  let total = weights.bias ?? 0
  for (const sign of signs) total += weights[sign] ?? 0
  return total
}

/** All signs that count for one name: its own, and those of its best place. */
export function signsOf(one: Heard, weights: Record<string, number>): string[] {
  let best: string[] = []
  let most = Number.NEGATIVE_INFINITY
  for (const place of one.places) {
    const worth = sum(place, weights)
    if (worth > most) {
      most = worth
      best = place
    }
  }
  return [...one.signs, ...best]
}

/** Probabilities, 0 to 1, that each of a page's names is an author, in the same order. */
export function judge(heard: Heard[], weights: Weights): number[] {
  const signs = heard.map((one) => signsOf(one, weights.first))
  const first = signs.map((one) => sum(one, weights.first))
  const alone = relations(heard, first).map((company, i) =>
    logistic(
      sum([...(signs[i] as string[]), ...company], weights.second) +
        (weights.second.first ?? 0) * clip(first[i] as number),
    ),
  )
  const shown = alone.map((p, i) => Math.max(p, shared(heard, alone, i)))
  return shown.map((p, i) =>
    Math.max(p, reported(heard, shown, i), prevailing(heard, shown, i), agreed(heard, shown, i)),
  )
}

/** Signs of a byline that leaves no doubt. */
export const PLAIN = ['sure', 'firm', 'plainly-said']

/** A name is sure enough to speak for those that sign with it. */
const SURE = 0.85
/** What a name gets that signs with a sure one: enough to be named. */
const COSIGNED = 0.6
const NO_COSIGNER = new Set([
  'outlet',
  'near-outlet',
  'account',
  'post',
  'in-title',
  'plain-word',
  'organization',
  'told-often',
])

/** One byline, one verdict: in one line, or one list that is introduced as a whole, with a name that is sure. */
function shared(heard: Heard[], given: number[], i: number): number {
  const one = heard[i] as Heard
  const cosigned = one.places.some((place, at) => {
    const here = place[0] as string
    const bars = [...one.signs, ...place].filter((sign) => NO_COSIGNER.has(sign))
    if (bars.some((sign) => sign !== 'organization' || !place.includes('agency')) || /^(?:linked|dateline)/.test(here))
      return false
    return heard.some(
      (other, j) =>
        j !== i &&
        (given[j] as number) >= SURE &&
        other.places.some((there, k) => {
          if (there[0] !== here) return false
          // A line that holds names and nothing else is a byline where one of them is.
          const apart = Math.abs((one.blocks[at] ?? 0) - (other.blocks[k] ?? 99))
          const listed = here.startsWith('led') || LINKS.some((sign) => place.includes(sign) && there.includes(sign))
          if (here.startsWith('alone') && (here !== 'alone@head' || place.includes('form:poor'))) return false
          return apart === 0 || (listed && !here.startsWith('alone') && apart <= 4)
        }),
    )
  })
  return cosigned || vouched(heard, given, one) ? COSIGNED : 0
}

/** Lines one under the other that link their authors alike are one byline. */
const LINKS = ['rel', 'author-link', 'itemprop']

/** JSON-LD that names a few, of whom one is seen and sure, is right about the others as well. */
function vouched(heard: Heard[], given: number[], one: Heard): boolean {
  if (one.blocks.length > 0 || !one.signs.includes('json-ld') || one.signs.some((sign) => NO_COSIGNER.has(sign)))
    return false
  return heard.some(
    (other, j) =>
      other !== one &&
      other.blocks.length > 0 &&
      (given[j] as number) >= SURE &&
      !other.signs.includes('data-crowd') &&
      other.signs.includes('json-ld') &&
      other.data.some((testimony) => one.data.includes(testimony)),
  )
}

/** Least probability with which a plain byline prevails over what only the data says. */
const PLAUSIBLE = 0.2

/** "By Jane Doe" under the headline, where nothing but the data names somebody else: the byline is right. */
function prevailing(heard: Heard[], given: number[], i: number): number {
  const one = heard[i] as Heard
  if ((given[i] as number) < PLAUSIBLE || one.places.length === 0) return 0
  const rivals = heard.filter((_, j) => j !== i && (given[j] as number) >= 0.5)
  // "Author: Jane Doe" below the text does so over a desk.
  const desks = rivals.every((rival) => rival.signs.includes('organization'))
  const plain = one.places.some(
    (place) =>
      place.includes('person') &&
      PLAIN.some((sign) => place.includes(sign)) &&
      (/@(?:head|early)$/.test(place[0] as string) || (desks && place.includes('sure') && place.includes('explicit'))),
  )
  if (!plain || one.signs.some((sign) => NO_COSIGNER.has(sign))) return 0
  return rivals.length > 0 && rivals.every((rival) => rival.places.length === 0) ? COSIGNED : 0
}

const NOT_AGREED = new Set([...NO_COSIGNER].filter((sign) => sign !== 'near-outlet' && sign !== 'organization'))

/** The page signs with it in an element that is made for that, its data says the same, and nobody else is likely. */
function agreed(heard: Heard[], given: number[], i: number): number {
  const one = heard[i] as Heard
  if ((given[i] as number) < PLAUSIBLE || !one.signs.includes('agreed') || one.signs.includes('data-crowd')) return 0
  const signed = one.places.some(
    (place) =>
      place.includes('signed') &&
      !/@body$/.test(place[0] as string) &&
      ![...one.signs, ...place].some((sign) => NOT_AGREED.has(sign)),
  )
  return signed && heard.every((_, j) => j === i || (given[j] as number) < 0.5) ? COSIGNED : 0
}

const isReporter = ({ places }: Heard) => places.length > 0 && places.every((place) => place.includes('reporting'))

/** Where no person signs, those that the agency's credit says to have reported are the authors. */
function reported(heard: Heard[], given: number[], i: number): number {
  if (!isReporter(heard[i] as Heard)) return 0
  const signed = heard.some(
    (one, j) =>
      (given[j] as number) >= COSIGNED && !isReporter(one) && one.places.some((place) => place.includes('person')),
  )
  return signed ? 0 : COSIGNED
}

/** The first hearing's sum, kept from drowning everything else. */
export const clip = (x: number) => Math.max(-6, Math.min(6, x)) / 3

/** Signs that come of the company that a name keeps, from the first hearing's sums. */
export function relations(heard: Heard[], first: number[]): string[][] {
  let top = 0
  for (let i = 1; i < first.length; i++) if ((first[i] as number) > (first[top] as number)) top = i
  const best = heard[top]
  const likely = first.filter((one) => one > 0).length
  return heard.map((one, i) => {
    const out: string[] = [
      likely === 0 ? 'none-likely' : likely === 1 ? 'one-likely' : likely < 5 ? 'some-likely' : 'many-likely',
    ]
    if (!best || i === top) {
      let next = Number.NEGATIVE_INFINITY
      for (let j = 0; j < first.length; j++) if (j !== i) next = Math.max(next, first[j] as number)
      return [
        ...out,
        'best',
        one.blocks.length > 0 ? 'best-visible' : 'best-hidden',
        next > 1 ? 'pressed' : next > -1 ? 'followed' : 'unrivalled',
      ]
    }
    const lead = first[top] as number
    out.push(lead > 3 ? 'against-strong' : lead > 1 ? 'against-fair' : lead > -1 ? 'against-weak' : 'against-none')
    const gap = Math.min(...one.blocks.flatMap((a) => best.blocks.map((b) => Math.abs(a - b))), 999)
    out.push(gap === 0 ? 'same-line' : gap <= 3 ? 'next-line' : gap <= 8 ? 'near-line' : 'other-line')
    // Items of one list, names one under the other.
    if (gap > 0 && gap <= 3 && one.places.some((place) => place[0] === best.places[0]?.[0])) out.push('next-line-alike')
    if (one.data.some((a) => best.data.includes(a))) out.push('same-data')
    if (one.blocks.length === 0 && best.blocks.length > 0) out.push('hidden-against-visible')
    if (one.blocks.length > 0 && best.blocks.length === 0) out.push('visible-against-hidden')
    if (one.data.length === 0 && best.data.length > 0) out.push('unsupported')
    return out
  })
}
