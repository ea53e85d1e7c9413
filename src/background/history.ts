/** The reading history: kept only while it is switched on, and never from private windows. */
import { citedUrl } from '../citations/address.ts'
import type { HistoryNote, TabState } from '../messages/contract.ts'
import { messageOf } from '../platform/errors.ts'
import { fold, type NewEntry } from '../platform/history-entry.ts'
import { entriesOfPage, entriesWithName, keepEntry } from '../platform/history-store.ts'
import { readSettings } from '../platform/settings.ts'
import type { Settings } from '../platform/settings-shape.ts'
import { readTabState } from '../platform/tab-states.ts'
import { isPrivate } from '../platform/tabs.ts'
import { type Evidence, LIMITS, type Reading } from '../reading/types.ts'
import { changedSince, piecesBy, supersedes } from './history-compare.ts'

declare const __PROJECT__: { version: string }

/** A reading of a tab, as far as it can enter the history. */
type Read = Extract<TabState, { status: 'read' }>

/** Is this reading to be kept? */
export function isWanted(settings: Settings, reading: Reading, inPrivate: boolean): boolean {
  return settings.history && !inPrivate && reading.page === 'article'
}

/**
 * Keeps a reading. `again`: its visit was kept before. A history that cannot be written costs the history, and not the
 * reading. Resolves to whether it was kept.
 */
export async function keepReading(read: Read, settings: Settings, again: boolean): Promise<boolean> {
  const entry = entryOf(read, settings)
  if (!entry) return false
  try {
    await keepEntry(entry, { again, supersedes: (earlier) => supersedes(entry, earlier) })
    return true
  } catch (error) {
    console.warn('Smallprint: the history was not written:', messageOf(error))
    return false
  }
}

/** What the history knows beside the page in the tab; null where it is off, the window private, or no piece there. */
export async function onHistoryOf({ tabId }: { tabId: number }): Promise<HistoryNote | null> {
  const [settings, state] = await Promise.all([readSettings(), readTabState(tabId)])
  if (state?.status !== 'read' || !isWanted(settings, state.reading, await isPrivate(tabId))) return null
  const now = entryOf(state, settings)
  if (!now) return null
  const earlier = await entriesOfPage(now.page)
  const began = earlier.find(({ visit }) => visit === now.visit)?.readAt ?? now.readAt
  const authors = await Promise.all(
    now.authors.map(async (author) => piecesBy(author, now, await entriesWithName(author.name))),
  )
  return {
    authors: authors.flatMap((one) => one ?? []),
    changed: changedSince(earlier, { ...now, readAt: began }),
  }
}

/** The reading as an entry, read now. Undefined for one that names no visit. */
function entryOf({ reading, visit, settled = false }: Read, settings: Settings): NewEntry | undefined {
  if (!visit) return undefined
  const { title, authors, outlet, origins, caveats, dates } = reading
  const byline = bylineOf(reading)
  return {
    visit,
    page: citedUrl(reading),
    url: reading.url.replace(/#.*$/, ''),
    readAt: new Date().toISOString(),
    settled,
    reader: __PROJECT__.version,
    hiddenKinds: settings.hiddenKinds,
    ...(title ? { title } : {}),
    authors: authors.map(({ name, kind, url }) => ({ name, kind, ...(url ? { url } : {}) })),
    ...(byline ? { byline } : {}),
    outlet: { name: outlet.name, domain: outlet.domain },
    origins: origins.map(({ name, domain, how }) => ({ name, how, ...(domain ? { domain } : {}) })),
    caveats: caveats.map(({ kind, quote, scope }) => ({ kind, quote, scope })),
    dates,
    names: [...new Set(authors.map(({ name }) => fold(name)))].filter(Boolean),
    words: fold([title ?? '', ...authors.map(({ name }) => name), outlet.name, outlet.domain].join(' ')),
  }
}

const SEEN: readonly Evidence['witness'][] = ['byline', 'text', 'microdata', 'link']

/** What stands in the page as its byline, each piece of it once. */
function bylineOf({ authors }: Reading): string {
  const quotes = authors.flatMap(({ evidence }) => evidence.find(({ witness }) => SEEN.includes(witness))?.quote ?? [])
  return [...new Set(quotes)].join(', ').slice(0, LIMITS.quote)
}
