import { useState } from 'preact/hooks'
import type { PolicyPage, PolicyRefusal } from '../messages/contract.ts'
import { t } from '../platform/i18n.ts'
import type { Outlet, PolicyLink } from '../reading/types.ts'
import { OutLink } from '../ui/OutLink.tsx'
import { isolate, policyName } from '../ui/words.ts'
import { PolicyPageView } from './PolicyPageView.tsx'

/** Addresses of policies that can be read on request, and what is kept of those that have been. */
export interface PolicyPages {
  own: string[]
  kept: PolicyPage[]
}

/** What came of reading a policy. */
export type PolicyOutcome = { status: 'read'; page: PolicyPage } | PolicyRefusal

/** Fetches and reads the policy at an address, anew. */
export type ReadPolicy = (url: string) => Promise<PolicyOutcome>

/** Links to the pages on which the site sets out who it is and how it works: kind in our words, link in the site's. */
export function Policies({
  policies,
  outlet,
  pages,
  onRead,
}: {
  policies: PolicyLink[]
  outlet: Outlet
  pages: PolicyPages | undefined
  onRead: ReadPolicy | undefined
}) {
  if (policies.length === 0) return null
  return (
    <section>
      <h2>{t('popup_section_policies')}</h2>
      <ul class="policies">
        {policies.map((policy) => (
          <li class="policy" key={`${policy.kind} ${policy.url}`}>
            <span class="lead">{policyName(policy.kind)}</span>
            <OutLink url={policy.url}>
              <bdi>{policy.text || policy.url}</bdi>
            </OutLink>
            {onRead && pages?.own.includes(policy.url) && (
              <ReadOnRequest
                policy={policy}
                outlet={outlet}
                kept={pages.kept.find(({ url }) => url === policy.url)}
                onRead={onRead}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What there is to say while a policy is read, and where that failed. */
type Progress = 'waiting' | 'failed' | PolicyRefusal

/** "Read this policy", and what came of it. A kept page is shown without a request. */
function ReadOnRequest({
  policy,
  outlet,
  kept,
  onRead,
}: {
  policy: PolicyLink
  outlet: Outlet
  kept: PolicyPage | undefined
  onRead: ReadPolicy
}) {
  const [open, setOpen] = useState(false)
  const [progress, setProgress] = useState<Progress>()
  const [fetched, setFetched] = useState<PolicyPage>()
  const page = fetched ?? kept

  const fetchAndRead = () => {
    setProgress('waiting')
    onRead(policy.url).then(
      (outcome) => {
        if (outcome.status === 'read') setFetched(outcome.page)
        setProgress(outcome.status === 'read' ? undefined : outcome)
      },
      () => setProgress('failed'),
    )
  }
  const toggle = () => {
    setOpen(!open)
    // A page that is there is shown; what went wrong is tried again.
    if (!open && !page && progress !== 'waiting') fetchAndRead()
  }

  return (
    <>
      <button
        type="button"
        class="quiet read"
        aria-expanded={open}
        aria-label={t(open ? 'popup_policy_hide_of' : 'popup_policy_read_of', isolate(policy.text))}
        onClick={toggle}
      >
        {t(open ? 'popup_policy_hide' : 'popup_policy_read')}
      </button>
      <p role="status" class="progress">
        {open && progress && wordsFor(progress)}
      </p>
      {open && page && progress !== 'waiting' && <PolicyPageView page={page} outlet={outlet} onAgain={fetchAndRead} />}
    </>
  )
}

const REFUSED = {
  'no-access': 'popup_policy_no_access',
  'off-site': 'popup_policy_off_site',
  'not-html': 'popup_policy_not_html',
  'too-large': 'popup_policy_too_large',
  'too-slow': 'popup_policy_too_slow',
  unreachable: 'popup_policy_unreachable',
} as const

function wordsFor(progress: Progress): string {
  if (progress === 'waiting') return t('popup_policy_waiting')
  if (progress === 'failed') return t('popup_policy_failed')
  return progress.why === 'error' ? t('popup_policy_error', String(progress.code)) : t(REFUSED[progress.why])
}
