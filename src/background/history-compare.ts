/** What a reading says beside earlier ones: whose pieces were read before, and what changed on the page. Pure. */
import type { HistoryAuthor, HistoryChange, HistoryNote } from '../messages/contract.ts'
import { fold, type HistoryEntry, type NewEntry } from '../platform/history-entry.ts'
import type { CaveatKind } from '../reading/types.ts'

/** Readings of a page that are no further apart are one sitting. */
const SITTING_MS = 10 * 60 * 1000
/** More lines of changes help nobody. */
const MOST_CHANGES = 20
/** Kinds that change by the calendar alone: "more than 3 years old". */
const PASSING: readonly CaveatKind[] = ['age']

type Author = HistoryEntry['authors'][number]

/**
 * What was read before by an author of this reading, other pieces only; undefined where nothing was. A person's name is
 * enough, and two people may share it: the words that are shown speak of the name. Names such as "Newsroom" are many
 * outlets' own: they count only with the same author's page or outlet.
 */
export function piecesBy(author: Author, now: NewEntry, entries: HistoryEntry[]): HistoryAuthor | undefined {
  const isSame = (entry: HistoryEntry) =>
    entry.authors.some(
      (one) =>
        fold(one.name) === fold(author.name) &&
        ((one.kind === 'person' && author.kind === 'person') ||
          entry.outlet.domain === now.outlet.domain ||
          (author.url !== undefined && bare(one.url) === bare(author.url))),
    )
  const others = entries.filter((entry) => entry.page !== now.page && isSame(entry))
  const pieces = new Set(others.map(({ page }) => page)).size
  if (pieces === 0) return undefined
  const outlets = new Map(others.map(({ outlet }) => [outlet.domain, outlet.name]))
  const [only] = outlets.values()
  return { name: author.name, pieces, outlets: outlets.size, ...(outlets.size === 1 && only ? { outlet: only } : {}) }
}

/** An address without what may differ for the same page. */
const bare = (url: string | undefined) => url?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$|\/$/g, '')

/**
 * What changed since an earlier visit: the last one, or else the last of an earlier sitting, so that a reload does not
 * make a change unsaid. Undefined where nothing did, or nothing can be said.
 */
export function changedSince(entries: HistoryEntry[], now: NewEntry): HistoryNote['changed'] {
  const began = Date.parse(now.readAt)
  const earlier = entries
    .filter((was) => was.visit !== now.visit && isComparable(was, now))
    .sort((a, b) => b.readAt.localeCompare(a.readAt))
  const sittingBefore = earlier.find(({ readAt }) => began - Date.parse(readAt) >= SITTING_MS)
  for (const was of [earlier[0], sittingBefore]) {
    const changes = was ? changesBetween(was, now) : []
    if (was && changes.length > 0) return { since: was.readAt, changes }
  }
  return undefined
}

/**
 * Is an earlier reading superfluous beside this one of the same page? One that was broken off, or that said the same,
 * shortly before.
 */
export function supersedes(now: NewEntry, was: HistoryEntry): boolean {
  const apart = Math.abs(Date.parse(now.readAt) - Date.parse(was.readAt))
  if (apart >= SITTING_MS) return false
  if (!was.settled) return true
  const same = was.title === now.title && was.hiddenKinds.join() === now.hiddenKinds.join()
  return now.settled && same && isComparable(was, now) && changesBetween(was, now).length === 0
}

/**
 * May differences be taken for changes of the page? Not where the earlier visit ended before the page had settled; not
 * where another version of the reader looked; not where two pieces state the same canonical address.
 */
function isComparable(was: HistoryEntry, now: NewEntry): boolean {
  const samePiece = bare(was.url) === bare(now.url) || fold(was.title ?? '') === fold(now.title ?? '')
  return was.settled && was.reader === now.reader && samePiece
}

/** The differences that a reader would call changes. What a page lacks counts only once it has settled. */
export function changesBetween(was: HistoryEntry, now: NewEntry): HistoryChange[] {
  return [...bylineChange(was, now), ...caveatChanges(was, now)].slice(0, MOST_CHANGES)
}

function bylineChange(was: HistoryEntry, now: NewEntry): HistoryChange[] {
  // A byline that comes late: until then, metadata may name somebody else.
  if (!now.byline && !now.settled) return []
  const names = (entry: NewEntry) => [...new Set(entry.names)].sort().join('\n')
  if (names(was) === names(now)) return []
  const before = wordsOf(was)
  const after = wordsOf(now)
  // The same words, understood otherwise.
  if (fold(before ?? '') === fold(after ?? '')) return []
  return [{ what: 'byline', ...(before ? { was: before } : {}), ...(after ? { now: after } : {}) }]
}

const wordsOf = ({ byline, authors }: NewEntry) =>
  authors.length === 0 ? undefined : (byline ?? authors.map(({ name }) => name).join(', '))

type Caveat = HistoryEntry['caveats'][number]

function caveatChanges(was: HistoryEntry, now: NewEntry): HistoryChange[] {
  const unseen = new Set([...was.hiddenKinds, ...now.hiddenKinds, ...PASSING])
  const before = was.caveats.filter(({ kind }) => !unseen.has(kind))
  const after = now.caveats.filter(({ kind }) => !unseen.has(kind))
  const gone = missing(before, after)
  const come = missing(after, before)
  const changes: HistoryChange[] = []
  for (const { kind, quote } of come) {
    // The same kind of caveat in other words; else a new one.
    const at = gone.findIndex((one) => one.kind === kind)
    const [old] = at < 0 ? [] : gone.splice(at, 1)
    changes.push({ what: kind, now: quote, ...(old ? { was: old.quote } : {}) })
  }
  if (now.settled) for (const { kind, quote } of gone) changes.push({ what: kind, was: quote })
  // One sentence may state several caveats: it is shown once.
  return changes.filter((one, i) => changes.findIndex(({ was, now }) => was === one.was && now === one.now) === i)
}

/** Those caveats of which the others say nothing, under whatever kind. */
function missing(some: Caveat[], others: Caveat[]): Caveat[] {
  const known = new Set(others.map(essence))
  return some.filter((one) => !known.has(essence(one)))
}

/** A caveat's words; numbers count only in corrections: elsewhere they are years of copyright and hours ago. */
function essence({ kind, quote }: Caveat): string {
  return kind === 'correction' ? fold(quote) : fold(quote).replace(/\p{N}+/gu, '#')
}
