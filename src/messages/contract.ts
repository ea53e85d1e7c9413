/**
 * Every message of the extension: one map a direction, name → [request, response].
 *
 * Data flows page → content → worker → popup. What flows back is what the worker read in the snapshot that a page's
 * script took, and wishes of the reader: "show me that sentence", "read again". Anything that comes from a page is checked
 * at the worker's door (`reading/schema.ts`, `reading/snapshot/schema.ts`).
 */
import type { Words } from '../platform/words.ts'
import type { ReadSnapshot } from '../reading/places.ts'
import type { Snapshot } from '../reading/snapshot/types.ts'
import type { CaveatKind, Reading } from '../reading/types.ts'
import type { ListDetails, ListFault, ListInfo, ListMapping, ListPreview } from '../sources/lists/types.ts'
import type { KnownFact, Publisher, Said, TrustLine } from '../sources/types.ts'

/** Which claim of the reading to show in the page. Indexes into the arrays of the reading that the content script holds. */
export interface ClaimRef {
  part: 'author' | 'outlet' | 'origin' | 'caveat' | 'conflict'
  /** Index into `authors`, `origins`, `caveats` or `conflicts`; 0 for the outlet. */
  index: number
  /** Index into that claim's `evidence` (for a conflict: into its `claims`). */
  evidence: number
}

/** What became of "show in page". */
export type Revealed = 'shown' | 'not-found' | 'not-visible'

export interface ContentToWorker {
  /** There may be a piece of writing here: the page wants the script that gathers it. Answered when it has run. */
  'wants-reader': [{ url: string }, void]
  /** What the page holds; the answer is what it says, and where. Nothing is kept of it. */
  'page-taken': [{ snapshot: Snapshot }, ReadSnapshot]
  /**
   * The page was read (again). Sent once a visit and after each change of the reading. `hidden`: how many caveats the
   * reading would have besides, of kinds that the reader has switched off. `visit`: an id of this visit, 16 hexadecimal
   * digits. `settled`: the page has stopped changing, or has had its time; reported once more when that comes.
   */
  'page-read': [{ reading: Reading; hidden: number; visit: string; settled: boolean }, void]
  /** The page is no article: nothing was read beyond a glance. */
  'page-passed': [{ url: string }, void]
  /** Reading failed; `reason` is for the reader's report, at most 300 characters; `TOO_LARGE` where it was given up. */
  'page-failed': [{ url: string; reason: string }, void]
  /** The reader, in a card: no badges on this site any more, or none anywhere but on a click. */
  'hide-badges': [{ url: string; from: 'site' | 'everywhere' }, void]
  /** The words of badges and cards, in the language that the reader has chosen; null for the browser's own. */
  words: [{ url: string }, Words | null]
  /** Links to other sites stand here: the page wants the script that marks them. Answered when it has run. */
  'wants-links': [{ url: string }, void]
  /** What is known of the outlets to which links lead, by host; hosts of which nothing is known are left out. */
  'links-seen': [{ url: string; hosts: string[] }, SaidByHost]
  /** The reader, in the card of a link: no marks on links in this site's pages any more. */
  'quiet-links': [{ url: string }, void]
}

export interface UiToWorker {
  /** The state of a tab's page. Asks the page to be read where no content script has reported yet. */
  'tab-state': [{ tabId: number }, TabState]
  /** Scroll the tab to the evidence of a claim and tint it. */
  reveal: [{ tabId: number; claim: ClaimRef }, Revealed]
  /** Read the tab's page again, whatever was thought of it before. */
  'read-again': [{ tabId: number }, void]
  /** Which policies of the tab's page can be read on request, by address, and those that are kept. No request is made. */
  'policy-pages': [{ tabId: number }, { own: string[]; kept: PolicyPage[] }]
  /** Fetch one of these policies, on the reader's click. */
  'fetch-policy': [{ tabId: number; url: string }, PolicyFetch]
  /** Keep what was read of it. */
  'keep-policy': [{ tabId: number; page: PolicyPage }, void]
  /** How the address of the tab's outlet may be shown, and the known outlet that it could be taken for. */
  'outlet-address': [{ tabId: number }, OutletAddress]
  /** Read the trust.txt of the tab's outlet, on the reader's click, and ask the other sides whether they bear it out. */
  'read-trust-txt': [{ tabId: number }, TrustRead]
  /** Switch the badges of a page's whole site on or off. */
  'site-badges': [{ url: string; on: boolean }, void]
  /** Draw badges on a tab's page, or take them away, for this visit. Heeded while badges are drawn on a click only. */
  'page-badges': [{ tabId: number; on: boolean }, void]
  /** The site (registrable domain) of an address that the reader typed; null for what is none. */
  'site-of': [{ address: string }, string | null]
  /** What the reading history knows beside the tab's page; null where it is off or has no say. */
  'history-of': [{ tabId: number }, HistoryNote | null]
  /** The answer to the reader's last "Who published this?"; undefined where none was asked in this session. */
  'publisher-of': [undefined, PublisherAnswer | undefined]
  /** The lists that the reader has subscribed to. */
  lists: [undefined, ListInfo[]]
  /**
   * Fetch the list at an address and look at it, as the draft of that name. Takes as long as the server does. How far it
   * is, is told by `platform/list-news.ts`.
   */
  'fetch-draft': [{ draft: string; address: string }, ListPreview | ListRefusal]
  /** Look at a file that was put into the store (`platform/list-store.ts`) as a draft. */
  'read-draft': [{ draft: string }, ListPreview | ListRefusal]
  'drop-draft': [{ draft: string }, void]
  /** Take the draft on as a list. */
  'add-list': [{ draft: string; details: ListDetails; mapping: ListMapping }, { id: string } | ListRefusal]
  /** Fetch a list again now. */
  'refresh-list': [{ id: string }, { is: 'fetched' | 'same' } | ListRefusal]
  'switch-list': [{ id: string; on: boolean }, void]
  /** Mark links to outlets that the list knows, or do not. */
  'list-links': [{ id: string; on: boolean }, void]
  /** Change what a list is called and which of its columns are shown. The column of domains stays. */
  'change-list': [{ id: string; details: ListDetails; mapping: ListMapping }, void]
  'remove-list': [{ id: string }, void]
  /** What is known of the outlets at these hosts. Those of which nothing is known are left out. */
  'said-of': [{ hosts: string[] }, SaidByHost]
  /** The facts that come with the extension, those that are hidden too. */
  'all-facts': [undefined, KnownFact[]]
}

/** Why a list was not taken; one that stood before stands still. */
export interface ListRefusal {
  fault: ListFault
}

/** Hosts in one question about what is known of them, at most. */
export const MOST_HOSTS = 100

export type SaidByHost = Record<string, Said[]>

export interface WorkerToContent {
  reveal: [{ claim: ClaimRef }, Revealed]
  /** Read the page, even where a glance says that it is no article. */
  'read-now': [undefined, void]
  'page-badges': [{ on: boolean }, void]
  /** Go to the next place in the page that states a caveat. */
  'next-caveat': [undefined, void]
  /** The tab's address changed without a load (single-page applications). */
  navigated: [{ url: string }, void]
}

/** What a policy page said when it was fetched. Kept by the worker in `storage.local`. */
export interface PolicyPage {
  /** As the page links to it. */
  url: string
  /** Where it was found in the end: redirects within the site are followed. */
  address: string
  /** ISO 8601, with time. */
  fetchedAt: string
  reading: Reading
}

/** A policy page as it came from the site, or why it did not. Its text is not to be trusted. */
export type PolicyFetch = { status: 'fetched'; html: string; address: string; fetchedAt: string } | PolicyRefusal

export type PolicyRefusal =
  | {
      status: 'refused'
      /** `no-access`: the reader has withheld access to the site. `off-site`: not, or no longer, a page of the site. */
      why: 'no-access' | 'off-site' | 'not-html' | 'too-large' | 'too-slow' | 'unreachable'
    }
  /** The site answered with an error. */
  | { status: 'refused'; why: 'error'; code: number }

export interface OutletAddress {
  /** Its registrable domain, in its own letters where that is safe. */
  shown: string
  /** Domain of a known outlet that looks the same and is another. */
  like?: string
}

/** A relation of a trust.txt, asked of the other side. */
export type TrustEcho =
  /** The other side's trust.txt says the same: its own words. */
  | { status: 'confirmed'; line: string; address: string }
  /** `silent`: its trust.txt does not say so. `no-file`: none could be read. `not-asked`: too many, or no access. */
  | { status: 'silent' | 'no-file' | 'not-asked' }

/** One line of an outlet's trust.txt. */
export interface TrustClaim extends TrustLine {
  /** Missing for lines that name no other side. */
  echo?: TrustEcho
}

/** What an outlet's trust.txt says. Its words are not to be trusted. */
export type TrustRead =
  | {
      status: 'read'
      /** Where it was found. */
      address: string
      claims: TrustClaim[]
      /** How many lines there are besides. */
      more: number
    }
  /** Neither place has such a file. */
  | { status: 'none' }
  | TrustRefusal

export type TrustRefusal =
  | {
      status: 'refused'
      why: Exclude<Extract<PolicyRefusal, { why: unknown }>['why'], 'not-html' | 'error'> | 'not-text'
    }
  | Extract<PolicyRefusal, { why: 'error' }>

/** What the extension knows of one tab; kept by the worker in `storage.session`. */
export type TabState =
  | { status: 'loading'; url: string }
  | {
      status: 'read'
      url: string
      reading: Reading
      /** Caveats left out of the reading because the reader has switched off their kinds. */
      hidden?: number
      /** As in `page-read`. */
      visit?: string
      settled?: boolean
      /** The reading history was told of this visit. */
      kept?: boolean
    }
  /** Looked at, and no piece of writing there. */
  | { status: 'no-article'; url: string }
  /** The browser does not let us see this page (its own pages, the store, host access withheld). */
  | { status: 'no-access'; url: string }
  | { status: 'failed'; url: string; reason: string }

/** What the reading history knows beside a page. */
export interface HistoryNote {
  /** The page's authors under whose names other pieces were read. */
  authors: HistoryAuthor[]
  /** What the page said otherwise at an earlier visit. `since`: when that was (ISO 8601, UTC). */
  changed?: { since: string; changes: HistoryChange[] }
}

export interface HistoryAuthor {
  /** As the reading names the author. */
  name: string
  /** How many other pieces, and in how many outlets. */
  pieces: number
  outlets: number
  /** The outlet's name, where it is one only. */
  outlet?: string
}

/** The page's words then and now; one that is missing: there were none. */
export interface HistoryChange {
  what: 'byline' | CaveatKind
  was?: string
  now?: string
}

/** Who publishes what a link leads to, as far as it is known on this machine. */
export type PublisherAnswer = Publisher

export type Envelope<T> = { ok: true; value: T } | { ok: false; error: string }
