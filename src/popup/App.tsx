import { type Dispatch, type StateUpdater, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import {
  type HistoryNote,
  MOST_HOSTS,
  type OutletAddress,
  type SaidByHost,
  type TabState,
} from '../messages/contract.ts'
import { toWorker } from '../messages/send.ts'
import { openOptions } from '../platform/options-page.ts'
import { openHistory } from '../platform/pages.ts'
import { hideFact, readSettings, watchSettings } from '../platform/settings.ts'
import { type CurrentSettings, isSite } from '../platform/settings-shape.ts'
import { watchTabState } from '../platform/tab-states.ts'
import type { Reading } from '../reading/types.ts'
import { badgesOn } from './badges.ts'
import type { PolicyOutcome, PolicyPages } from './Policies.tsx'
import { Popup } from './Popup.tsx'
import { readPolicyPage } from './policy-reader.ts'

export interface AppProps {
  /** Undefined: no tab whose page could be read. */
  tabId: number | undefined
  /** What is known of the tab and of the settings as the popup opens, for the first paint; what changes is followed. */
  known?: TabState | undefined
  settings?: CurrentSettings | undefined
}

/** Ties the popup's view to the worker and the settings. */
export function App({ tabId, known, settings: first }: AppProps) {
  const [state, setState] = useState(known)
  const [settings, setSettings] = useState(first)
  // That the popup is open is the click.
  const [clicked, setClicked] = useState(true)
  const [policyPages, setPolicyPages] = useState<PolicyPages>()
  const [address, setAddress] = useState<OutletAddress>()
  const [said, setSaid] = useState<SaidByHost>()
  const read = state?.status === 'read' ? state.url : undefined
  const outlets = state?.status === 'read' ? outletsOf(state.reading).join(' ') : ''
  const keepsHistory = settings?.history === true
  const history = useHistory(tabId, state, keepsHistory)

  useEffect(() => (tabId === undefined ? undefined : followTab(tabId, setState)), [tabId])
  useEffect(() => {
    // A fault in the settings costs the switch, not the reading.
    readSettings().then(setSettings, () => undefined)
    return watchSettings(setSettings)
  }, [])

  useEffect(() => {
    setPolicyPages(undefined)
    setAddress(undefined)
    if (tabId === undefined || read === undefined) return undefined
    let ended = false
    // A fault here costs the offer to read policies, not the reading.
    toWorker('policy-pages', { tabId }).then(
      (pages) => !ended && setPolicyPages(pages),
      () => undefined,
    )
    toWorker('outlet-address', { tabId }).then(
      (known) => !ended && setAddress(known),
      () => undefined,
    )
    return () => {
      ended = true
    }
  }, [tabId, read])

  useEffect(() => {
    setSaid(undefined)
    if (!outlets) return undefined
    let ended = false
    // A fault here costs what others say, not the reading.
    toWorker('said-of', { hosts: outlets.split(' ') }).then(
      (known) => !ended && setSaid(known),
      () => undefined,
    )
    return () => {
      ended = true
    }
  }, [outlets])

  const url = state?.url ?? ''
  const badges = settings && badgesOn(settings, url, clicked)
  const byClick = badges?.scope === 'page'
  const drawOnPage = (on: boolean) => {
    if (tabId === undefined) return
    setClicked(on)
    toWorker('page-badges', { tabId, on }).catch(() => setClicked(!on))
  }
  // Before the reader can press the switch, which would be undone.
  useLayoutEffect(() => {
    if (byClick) drawOnPage(true)
  }, [byClick])

  if (tabId === undefined) return <Popup state={{ status: 'no-access', url: '' }} onOptions={openOptions} />

  return (
    <Popup
      state={state}
      badges={badges}
      onBadges={(on) => {
        if (byClick) drawOnPage(on)
        // What could not be written is not shown as if it were: the switch falls back.
        else toWorker('site-badges', { url, on }).catch(() => setSettings(settings && { ...settings }))
      }}
      policyPages={policyPages}
      said={said}
      onHideFact={settings?.locked.includes('hiddenFacts') ? undefined : hideFact}
      onReadPolicy={(url) => readPolicy(tabId, url)}
      history={history}
      address={address}
      onReadTrust={() => toWorker('read-trust-txt', { tabId })}
      onOptions={openOptions}
      onHistory={keepsHistory ? openHistory : undefined}
      onReveal={(claim) => toWorker('reveal', { tabId, claim })}
      onReadAgain={() => {
        setState({ status: 'loading', url })
        toWorker('read-again', { tabId }).catch((error: unknown) => setState(failure(url, error)))
      }}
    />
  )
}

/** What the history knows beside the tab's page: asked anew with each reading of it. Undefined while nothing is known. */
function useHistory(tabId: number | undefined, state: TabState | undefined, on: boolean): HistoryNote | undefined {
  const [known, setKnown] = useState<{ url: string; note: HistoryNote | null }>()
  useEffect(() => {
    if (tabId === undefined || state?.status !== 'read' || !on) {
      setKnown(undefined)
      return undefined
    }
    let ended = false
    // A fault here costs these lines, not the reading.
    toWorker('history-of', { tabId }).then(
      (note) => !ended && setKnown({ url: state.url, note }),
      () => undefined,
    )
    return () => {
      ended = true
    }
  }, [tabId, state, on])
  // What was known of the page before says nothing of this one.
  return known?.url === state?.url ? (known?.note ?? undefined) : undefined
}

/** Domains of which is asked what others say: the outlet's, and those that the text came from. */
function outletsOf({ outlet, origins }: Reading): string[] {
  const domains = [outlet, ...origins].flatMap(({ domain }) => (domain && isSite(domain) ? [domain] : []))
  return [...new Set(domains)].slice(0, MOST_HOSTS)
}

/**
 * Asks for the tab's state once and follows its changes. What is shown as it is is not told again. Returns the function
 * that ends it.
 */
function followTab(tabId: number, onState: Dispatch<StateUpdater<TabState | undefined>>): () => void {
  // What is reported while the question is under way is newer than the answer.
  let reported = false
  let ended = false
  const stop = watchTabState(tabId, (state) => {
    if (!state) return
    reported = true
    onState(state)
  })
  toWorker('tab-state', { tabId }).then(
    (state) => {
      // What is shown counts, and not what was known at first: the reader may have asked for a new reading since, and its
      // report may have come before anyone listened.
      if (!reported && !ended) onState((shown) => (JSON.stringify(state) === JSON.stringify(shown) ? shown : state))
    },
    (error: unknown) => {
      if (!reported && !ended) onState(failure('', error))
    },
  )
  return () => {
    ended = true
    stop()
  }
}

/** The worker fetches, this page reads, the worker keeps. */
async function readPolicy(tabId: number, url: string): Promise<PolicyOutcome> {
  const fetched = await toWorker('fetch-policy', { tabId, url })
  if (fetched.status === 'refused') return fetched
  const { html, address, fetchedAt } = fetched
  const page = { url, address, fetchedAt, reading: await readPolicyPage(html, address) }
  // What cannot be kept can be shown all the same.
  await toWorker('keep-policy', { tabId, page }).catch(() => undefined)
  return { status: 'read', page }
}

function failure(url: string, error: unknown): TabState {
  return { status: 'failed', url, reason: error instanceof Error ? error.message : String(error) }
}
