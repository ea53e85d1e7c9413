/** Which of the names that a page gives its outlet prevails. */
import { initials, isAcronym, isHostLike, outletKey, spellings, standsFor } from './names.ts'
import { type Kind, type OutletClaim, WEIGHTS } from './witnesses.ts'

/** Claims that give one name, however they write it. */
interface Group {
  key: string
  claims: OutletClaim[]
  score: number
}

/** A further witness of another kind adds this, as far as `MOST_AGREEMENT`. */
const AGREEMENT = 1
const MOST_AGREEMENT = 3
/** One that names a part of it or more than it: "Pier Media" bears out "Pier". */
const RELATED = 0.4
/**
 * What the address adds: it spells the name; spells much or the start of it, or the name spells that much of the
 * address; gives its first letters; has one of its longer words in it.
 */
const SPELLED = 2.6
const PARTLY = 1.8
const STARTS = 1.4
const LETTERS = 1
const WORD = 0.8
/** An address cannot spell a name in another script: that it does not says nothing of one that closes the page's title. */
const UNSPELLABLE = 2
/** The address spells it, and it stands beside the headline in every tab: what the outlet calls itself today. */
const OWN_TITLE = 3.2
/** What an address given as the name loses, and loses besides where it is this page's host. */
const ADDRESS = 0.8
const HOST_ITSELF = 1.6
/** Witnesses that often name something else: alone, they need the address. */
const ALONE_WEAK: ReadonlySet<Kind> = new Set(['site-meta', 'application', 'copyright', 'about', 'disclaimer'])

/** The name that prevails and the claims that give it, the believed one first; undefined where nothing names the outlet. */
export function settleName(
  claims: readonly OutletClaim[],
  labels: readonly string[],
  host: string,
): { name: string; claims: OutletClaim[] } | undefined {
  const bonuses = new Map<string, number>()
  const bonus: Bonus = ({ name, kind, evidence }) => {
    if (kind === 'title' && evidence.quote.endsWith(name) && !/[\p{Script=Latin}\d]/u.test(name)) return UNSPELLABLE
    const known = bonuses.get(name) ?? addressBonus(name, labels)
    bonuses.set(name, known)
    return known
  }
  const named = groupsOf(claims).filter((group) => !isUnsupported(group, bonus))
  // Where the masthead is an address, lines at the foot that name another are of its owner.
  const bears = named.some(({ claims }) => claims.some((claim) => claim.kind === 'masthead' && isHere(claim, host)))
  const groups = bears ? named.filter((group) => !isOwner(group, bonus)) : named
  for (const group of groups) group.score = scoreOf(group, groups, bonus, host)
  let best: Group | undefined
  for (const group of groups) if (!best || group.score > best.score) best = group
  if (!best) return undefined
  const full = isAcronym(best.key.toUpperCase()) ? fullName(best.key, groups) : inWords(best, groups)
  const chosen = full ?? best
  const ordered = [...chosen.claims].sort((a, b) => formOf(b) - formOf(a))
  // "HARBOURWEEKLY", longer than any abbreviation, where the page has "Harbour Weekly" as well: words run together.
  if (/^\p{Lu}{10,}$/u.test(ordered[0]?.name ?? '')) ordered.sort((a, b) => isInWords(b) - isInWords(a))
  return { name: (ordered[0] as OutletClaim).name, claims: ordered }
}

/** What the address adds to a claim. */
type Bonus = (claim: OutletClaim) => number

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

/**
 * Words that no other witness and no part of the address bears out, where they may be something else: a part of the
 * title a section, one word in a link home a menu's entry, a holder of copyright an owner, "About X" a subject. Alone,
 * each says less than the address.
 */
function isUnsupported({ claims }: Group, bonus: Bonus): boolean {
  const [first] = claims
  if (!first || claims.some(({ kind }) => kind !== first.kind)) return false
  if (claims.some((claim) => bonus(claim) > 0)) return false
  if (ALONE_WEAK.has(first.kind)) return true
  const isWord = !/[\s-]/.test(first.name) && /^\p{Script=Latin}+$/u.test(first.name)
  if (first.kind === 'title') return isWord || claims.every(({ weight }) => weight <= WEIGHTS.part)
  return first.kind === 'masthead' && isWord
}

/** The masthead's first words are this page's host. */
const isHere = ({ name, weight }: OutletClaim, host: string): boolean =>
  weight >= WEIGHTS.home && name.toLowerCase() === host

/** Named by a copyright line, "About X" or a disclaimer, and not by the address. */
const isOwner = ({ claims }: Group, bonus: Bonus): boolean =>
  claims.every(({ kind }) => ALONE_WEAK.has(kind)) && claims.every((claim) => bonus(claim) === 0)

function scoreOf({ key, claims }: Group, groups: readonly Group[], bonus: Bonus, host: string): number {
  const kinds = new Map<Kind, number>()
  for (const { kind, weight } of claims) kinds.set(kind, Math.max(kinds.get(kind) ?? 0, weight))
  let score = Math.max(...kinds.values())
  const related = new Set<Kind>()
  for (const other of groups)
    if (other.key !== key && isPartOf(key, other.key))
      for (const { kind } of other.claims) if (!kinds.has(kind)) related.add(kind)
  score += Math.min((kinds.size - 1) * AGREEMENT + related.size * RELATED, MOST_AGREEMENT)
  // An address given as the name is what a template puts where nobody wrote one; that it spells itself says nothing.
  if (claims.every(({ name }) => name.toLowerCase() === host)) score += hostItself(claims)
  else {
    const most = Math.max(...claims.map(bonus))
    score += most
    if (most === SPELLED && claims.some(isOwnTitle)) score += OWN_TITLE
  }
  if (claims.every(({ name }) => isHostLike(name))) score -= ADDRESS
  if (claims.every(({ name }) => name.split(' ').length > 6)) score -= 1.5
  return score
}

/** Set off beside the headline in words, longer than an abbreviation. */
function isOwnTitle({ name, kind, weight }: OutletClaim): boolean {
  return kind === 'title' && weight >= WEIGHTS.proved && name.length > 5 && !isHostLike(name)
}

function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 3 && long.includes(short)
}

/** Where readers see it, an address without "www." was put there as the name; most of all beside the headline. */
function hostItself(claims: readonly OutletClaim[]): number {
  const deliberate = claims.filter(
    ({ kind, evidence }) => (kind === 'title' || kind === 'masthead') && !/^www\./i.test(evidence.quote),
  )
  if (deliberate.length === 0) return -HOST_ITSELF
  if (deliberate.some(({ kind, weight }) => kind === 'title' && weight >= WEIGHTS.proved)) return PARTLY
  return deliberate.some(({ kind, weight }) => kind === 'masthead' && weight >= WEIGHTS.home) ? LETTERS : 0
}

/** The name that the address spells is the outlet's own, not its group's. */
function addressBonus(name: string, labels: readonly string[]): number {
  let bonus = 0
  for (const plain of spellings(name))
    for (const label of labels)
      if (label === plain) return SPELLED
      else if (plain.length > 3 && label.length > 3 && (label.includes(plain) || plain.includes(label)))
        bonus = Math.max(bonus, plain.length * 2 < label.length ? STARTS : PARTLY)
      else if (plain.length > 2 && label.length > 2 && (label.startsWith(plain) || plain.startsWith(label)))
        bonus = Math.max(bonus, STARTS)
  if (bonus === 0 && words(name).some((word) => labels.some((label) => label.includes(word)))) bonus = WORD
  return bonus || (labels.some((label) => initials(name).includes(label) || standsFor(label, name)) ? LETTERS : 0)
}

/** The longer words of a name, as an address may spell them. */
function words(name: string): string[] {
  return name.split(/[\s\-–/+&]{1,9}/).flatMap((word) => (word.length > 5 ? spellings(word) : []))
}

/**
 * Where a short name prevails, the full one that its letters stand for: if two kinds of witness give it, not both of those
 * that often name an owner; or one that gives it beside the letters; or one that is bound to the piece or closes the title.
 */
function fullName(key: string, groups: readonly Group[]): Group | undefined {
  return groups.find(({ claims }) => {
    const kinds = new Set(claims.map(({ kind }) => kind))
    if (claims.some(({ letters }) => letters?.toLowerCase() === key)) return true
    if (claims.some((claim) => isSure(claim) && standsFor(key, claim.name))) return true
    if (kinds.size < 2 || [...kinds].every((kind) => kind === 'copyright' || kind === 'disclaimer')) return false
    return claims.some(({ name }) => initials(name).includes(key))
  })
}

/** By itself enough for a name in full. */
const isSure = ({ kind, name, evidence: { quote } }: OutletClaim): boolean =>
  kind === 'site-name' || kind === 'publisher' || (kind === 'title' && quote.slice(-name.length - 6).includes(name))

/** Where an address prevails, the words that two kinds of witness give and that have it in them. */
function inWords({ key, claims }: Group, groups: readonly Group[]): Group | undefined {
  if (key.length < 5 || !claims.every(({ name }) => isHostLike(name) || name === name.toLowerCase())) return undefined
  return groups.find(
    (other) =>
      other.key.length > key.length &&
      other.key.includes(key) &&
      new Set(other.claims.map(({ kind }) => kind)).size > 1 &&
      other.claims.some(({ kind, name }) => kind === 'site-name' && /\s/.test(name) && !isHostLike(name)),
  )
}

const isInWords = ({ name }: OutletClaim): number => (/\p{Ll}\s\p{L}/u.test(name) ? 1 : 0)

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
