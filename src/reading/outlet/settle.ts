/** Which of the names that a page gives its outlet prevails. */
import { initials, isAcronym, isHostLike, outletKey, spellings } from './names.ts'
import { type Kind, type OutletClaim, WEIGHTS } from './witnesses.ts'

/** Claims that give one name, however they write it. */
interface Group {
  key: string
  claims: OutletClaim[]
  score: number
}

/** A further witness of another kind adds this, as far as `MOST_AGREEMENT`. */
const AGREEMENT = 0.9
const MOST_AGREEMENT = 2.7
/** The address spells the name, spells a part of it (or it a part of the address), or gives its first letters. */
const SPELLED = 2.6
const PARTLY = 1.4
const LETTERS = 1
const WORD = 0.8
const HOST_ITSELF = 1.6
const ADDRESS = 0.8

/** The name that prevails and the claims that give it, the believed one first; undefined where nothing names the outlet. */
export function settleName(
  claims: readonly OutletClaim[],
  labels: readonly string[],
  host: string,
): { name: string; claims: OutletClaim[] } | undefined {
  const groups = groupsOf(claims).filter((group) => !isSection(group, labels))
  for (const group of groups) group.score = scoreOf(group, labels, host)
  let best: Group | undefined
  for (const group of groups) if (!best || group.score > best.score) best = group
  if (!best) return undefined
  const full = isAcronym(best.key.toUpperCase()) ? fullName(best.key, groups) : undefined
  const chosen = full ?? best
  const ordered = [...chosen.claims].sort((a, b) => formOf(b) - formOf(a))
  return { name: (ordered[0] as OutletClaim).name, claims: ordered }
}

function groupsOf(claims: readonly OutletClaim[]): Group[] {
  const groups = new Map<string, Group>()
  for (const claim of claims) {
    const key = outletKey(claim.name)
    const group = groups.get(key)
    if (group) group.claims.push(claim)
    else groups.set(key, { key, claims: [claim], score: 0 })
  }
  return [...groups.values()]
}

/** A part of the title that nothing else bears out may be a section as well: the address says more. */
function isSection({ claims }: Group, labels: readonly string[]): boolean {
  return claims.every(
    ({ name, kind, weight }) => kind === 'title' && weight <= WEIGHTS.part && addressBonus(name, labels) === 0,
  )
}

function scoreOf({ claims }: Group, labels: readonly string[], host: string): number {
  const kinds = new Map<Kind, number>()
  for (const { kind, weight } of claims) kinds.set(kind, Math.max(kinds.get(kind) ?? 0, weight))
  let score = Math.max(...kinds.values())
  score += Math.min((kinds.size - 1) * AGREEMENT, MOST_AGREEMENT)
  // An address given as the name is what a template puts where nobody wrote one; that it spells itself says nothing.
  if (claims.every(({ name }) => name.toLowerCase() === host)) score -= claims.some(isDeliberate) ? 0 : HOST_ITSELF
  else score += Math.max(...claims.map(({ name }) => addressBonus(name, labels)))
  if (claims.every(({ name }) => isHostLike(name))) score -= ADDRESS
  if (claims.every(({ name }) => name.split(' ').length > 6)) score -= 1.5
  return score
}

/** Where readers see it, an address without "www." was put there as the name. */
function isDeliberate({ kind, evidence }: OutletClaim): boolean {
  return (kind === 'title' || kind === 'masthead') && !/^www\./i.test(evidence.quote)
}

/** The name that the address spells is the outlet's own, not its group's. */
function addressBonus(name: string, labels: readonly string[]): number {
  let bonus = 0
  for (const plain of spellings(name))
    for (const label of labels)
      if (label === plain) return SPELLED
      else if (plain.length > 3 && label.length > 3 && (label.includes(plain) || plain.includes(label))) bonus = PARTLY
      else if (plain.length > 2 && label.length > 2 && (label.startsWith(plain) || plain.startsWith(label)))
        bonus = PARTLY
  if (bonus === 0 && words(name).some((word) => labels.some((label) => label.includes(word)))) bonus = WORD
  return bonus || (initials(name).some((short) => labels.includes(short)) ? LETTERS : 0)
}

/** The longer words of a name, as an address may spell them. */
function words(name: string): string[] {
  return name.split(/[\s\-–/+&]{1,9}/).flatMap((word) => (word.length > 5 ? spellings(word) : []))
}

/** Where a short name prevails, the full one that its letters stand for, if two kinds of witness give it. */
function fullName(key: string, groups: readonly Group[]): Group | undefined {
  return groups.find(
    ({ claims }) =>
      new Set(claims.map(({ kind }) => kind).filter((kind) => kind !== 'copyright' && kind !== 'disclaimer')).size >
        1 && claims.some(({ name }) => initials(name).includes(key)),
  )
}

/** Which spelling of the name is shown: words before addresses, mixed case before capitals, the better witness first. */
function formOf({ name, weight }: OutletClaim): number {
  let form = weight
  // Two letters alone say little: "MZ.de".
  if (isHostLike(name)) form -= outletKey(name).length > 2 ? 2 : 0
  if (name === name.toLowerCase()) form -= 1.5
  if (name === name.toUpperCase() && name.length > 5) form -= 1.5
  if (/[\s-]/.test(name)) form += 1
  return form
}
