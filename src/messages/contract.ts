/**
 * Every message of the extension: one map a direction, name → [request, response].
 *
 * Data flows page → content → worker → popup. The only things that flow back are wishes of the reader: "show me that
 * sentence", "read again". Anything that comes from a page is checked at the worker's door (`reading/schema.ts`).
 */
import type { Reading } from '../reading/types.ts'
import type { Publisher } from '../sources/types.ts'

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
  /** There may be a piece of writing here: the page wants the script that reads it. Answered when it has run. */
  'wants-reader': [{ url: string }, void]
  /**
   * The page was read (again). Sent once a visit and after each change of the reading. `hidden`: how many caveats the
   * reading would have besides, of kinds that the reader has switched off.
   */
  'page-read': [{ reading: Reading; hidden: number }, void]
  /** The page is no article: nothing was read beyond a glance. */
  'page-passed': [{ url: string }, void]
  /** Reading failed; `reason` is for the reader's report, at most 300 characters. */
  'page-failed': [{ url: string; reason: string }, void]
  /** The reader, in a card: no badges on this site any more, or none anywhere but on a click. */
  'hide-badges': [{ url: string; from: 'site' | 'everywhere' }, void]
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
  /** How many policies are kept, and how much room they take, in characters. */
  'policies-kept': [undefined, { count: number; size: number }]
  'clear-policies': [undefined, void]
  /** Switch the badges of a page's whole site on or off. */
  'site-badges': [{ url: string; on: boolean }, void]
  /** Draw badges on a tab's page, or take them away, for this visit. Heeded while badges are drawn on a click only. */
  'page-badges': [{ tabId: number; on: boolean }, void]
  /** The site (registrable domain) of an address that the reader typed; null for what is none. */
  'site-of': [{ address: string }, string | null]
  /** The answer to the reader's last "Who published this?"; undefined where none was asked in this session. */
  'publisher-of': [undefined, PublisherAnswer | undefined]
}

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

/** What the extension knows of one tab; kept by the worker in `storage.session`. */
export type TabState =
  | { status: 'loading'; url: string }
  /** `hidden`: caveats left out of the reading because the reader has switched off their kinds. */
  | { status: 'read'; url: string; reading: Reading; hidden?: number }
  /** Looked at, and no piece of writing there. */
  | { status: 'no-article'; url: string }
  /** The browser does not let us see this page (its own pages, the store, host access withheld). */
  | { status: 'no-access'; url: string }
  | { status: 'failed'; url: string; reason: string }

/** Who publishes what a link leads to, as far as it is known on this machine. */
export type PublisherAnswer = Publisher

export type Envelope<T> = { ok: true; value: T } | { ok: false; error: string }
