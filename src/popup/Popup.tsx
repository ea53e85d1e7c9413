import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { ClaimRef, HistoryNote, OutletAddress, Revealed, SaidByHost, TabState } from '../messages/contract.ts'
import { t } from '../platform/i18n.ts'
import { TOO_LARGE } from '../reading/types.ts'
import type { FactSaid } from '../sources/types.ts'
import type { Badges } from './badges.ts'
import { Footer } from './Footer.tsx'
import type { ReadTrust } from './OutletStanding.tsx'
import type { PolicyPages, ReadPolicy } from './Policies.tsx'
import { ReadingView } from './ReadingView.tsx'
import { ReportView } from './ReportView.tsx'
import type { DisputedFact, Reportable } from './report.ts'

export interface PopupProps {
  /** Undefined until the worker has answered: shown as loading. */
  state: TabState | undefined
  /** Undefined: no switch, because the page can have no badges or the settings are not known yet. */
  badges?: Badges | undefined
  onBadges?: (on: boolean) => void
  onReveal?: (claim: ClaimRef) => Promise<Revealed>
  onReadAgain?: () => void
  /** Undefined until it is known which of the policies can be read on request. */
  policyPages?: PolicyPages | undefined
  onReadPolicy?: ReadPolicy
  /** What the reading history knows beside the page. */
  history?: HistoryNote | undefined
  onReadTrust?: ReadTrust
  /** Undefined until it is known how the outlet's address may be shown: as it is. */
  address?: OutletAddress | undefined
  /** What others say of the outlet and of where the text came from, by domain. Undefined until it is known. */
  said?: SaidByHost | undefined
  /** Undefined where an organisation has laid down which facts are shown. */
  onHideFact?: ((fact: FactSaid, hidden: boolean) => Promise<void>) | undefined
  onOptions?: () => void
  /** The way to the reading history, while it is on. */
  onHistory?: (() => void) | undefined
}

/** The whole popup, drawn from the state of a tab. Pure: asks nothing of the browser. */
export function Popup({ state, badges, onBadges, onOptions, onHistory, ...settled }: PopupProps) {
  const loading = !state || state.status === 'loading'
  const [reported, setReported] = useState<Reportable>()
  const reporting = reported !== undefined
  const reportButton = useRef<HTMLButtonElement>(null)
  const close = () => {
    setReported(undefined)
    // Once it is there again: the focus goes back to where the reader came from.
    requestAnimationFrame(() => reportButton.current?.focus())
  }
  return (
    <>
      <p class="sr-only" role="status">
        {announcement(state)}
      </p>
      <main aria-busy={loading} hidden={reporting}>
        {loading ? (
          <h1 class="loading">{t('popup_loading')}</h1>
        ) : (
          <Settled state={state} onReport={setReported} {...settled} />
        )}
      </main>
      {reported && <ReportView state={reported} onClose={close} />}
      <Footer
        state={state}
        badges={badges}
        hidden={reporting}
        reportButton={reportButton}
        onBadges={(on) => onBadges?.(on)}
        onReport={setReported}
        onOptions={() => onOptions?.()}
        onHistory={onHistory}
      />
    </>
  )
}

function Settled({
  state,
  onReveal,
  onReadAgain,
  policyPages,
  onReadPolicy,
  history,
  onReadTrust,
  address,
  said,
  onHideFact,
  onReport,
}: Omit<PopupProps, 'state' | 'badges' | 'onBadges'> & {
  state: Exclude<TabState, { status: 'loading' }>
  onReport: (fact: DisputedFact) => void
}) {
  switch (state.status) {
    case 'read':
      // Keyed by page: what was shown or unfolded for one page says nothing about the next.
      return (
        <ReadingView
          key={state.url}
          reading={state.reading}
          hidden={state.hidden ?? 0}
          onReveal={onReveal ?? notFound}
          {...{ policyPages, onReadPolicy, onReadTrust, address, history, said, onHideFact }}
          onDispute={onReport}
        />
      )
    case 'no-article':
      return (
        <Notice title={t('popup_no_article')} action={t('popup_read_anyway')} onAction={onReadAgain}>
          <p>{t('popup_no_article_more')}</p>
        </Notice>
      )
    case 'no-access':
      return (
        <Notice title={t('popup_no_access')}>
          <p>{t('popup_no_access_more')}</p>
        </Notice>
      )
    case 'failed':
      if (state.reason === TOO_LARGE)
        return (
          <Notice title={t('popup_too_large')}>
            <p>{t('popup_too_large_more')}</p>
          </Notice>
        )
      return (
        <Notice title={t('popup_failed')} action={t('popup_try_again')} onAction={onReadAgain}>
          <p>{t('popup_failed_more')}</p>
          <p class="reason" dir="auto">
            {state.reason}
          </p>
        </Notice>
      )
  }
}

function Notice(props: {
  title: string
  action?: string
  onAction?: (() => void) | undefined
  children: ComponentChildren
}) {
  return (
    <section class="notice">
      <h1>{props.title}</h1>
      {props.children}
      {props.action && (
        <button type="button" class="action" onClick={props.onAction}>
          {props.action}
        </button>
      )}
    </section>
  )
}

/** What a screen reader is told when the state changes. */
function announcement(state: TabState | undefined): string {
  switch (state?.status) {
    case 'read':
      return state.reading.title ?? state.reading.outlet.name
    case 'no-article':
      return t('popup_no_article')
    case 'no-access':
      return t('popup_no_access')
    case 'failed':
      return t(state.reason === TOO_LARGE ? 'popup_too_large' : 'popup_failed')
    default:
      return t('popup_loading')
  }
}

const notFound = async (): Promise<Revealed> => 'not-found'
