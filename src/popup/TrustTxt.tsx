import { useState } from 'preact/hooks'
import type { TrustClaim, TrustEcho, TrustRead } from '../messages/contract.ts'
import { t } from '../platform/i18n.ts'
import { OutLink } from '../ui/OutLink.tsx'
import { isolate, witnessName } from '../ui/words.ts'

type Progress = 'waiting' | 'failed' | TrustRead

/** "Read this outlet's trust.txt", and what came of it: each line in plain words, with the file's own below. */
export function TrustTxt({ onRead }: { onRead: () => Promise<TrustRead> }) {
  const [open, setOpen] = useState(false)
  const [progress, setProgress] = useState<Progress>()
  const toggle = () => {
    setOpen(!open)
    // What was read is shown again; what went wrong is tried again.
    if (open || progress === 'waiting' || (typeof progress === 'object' && progress.status !== 'refused')) return
    setProgress('waiting')
    onRead().then(setProgress, () => setProgress('failed'))
  }
  const read = typeof progress === 'object' && progress.status === 'read' ? progress : undefined
  return (
    <div class="trust-txt">
      <button type="button" class="quiet" aria-expanded={open} onClick={toggle}>
        {t(open ? 'popup_trust_hide' : 'popup_trust_read')}
      </button>
      <p role="status" class="progress">
        {open && progress && wordsFor(progress)}
      </p>
      {open && read && (
        <>
          <ul class="trust">
            {read.claims.map((claim) => (
              <li key={claim.line}>
                <Line claim={claim} />
              </li>
            ))}
          </ul>
          {read.more > 0 && <p class="lead">{t('popup_trust_more', String(read.more))}</p>}
          <p class="source">
            <OutLink url={read.address}>
              <bdi>{bare(read.address)}</bdi>
            </OutLink>
          </p>
        </>
      )}
    </div>
  )
}

function Line({ claim: { attribute, value, line, echo } }: { claim: TrustClaim }) {
  const name = isolate(bare(value))
  return (
    <>
      <p>{t(`trust_${attribute}`, name)}</p>
      {echo && <p class="lead">{t(ECHOES[echo.status], name)}</p>}
      <p>
        <span class="where">{witnessName('trust.txt')}</span>{' '}
        <q class="raw" dir="auto">
          {line}
        </q>
      </p>
      {echo?.status === 'confirmed' && (
        <p>
          <span class="where">
            <bdi>{bare(echo.address)}</bdi>
          </span>{' '}
          <q class="raw" dir="auto">
            {echo.line}
          </q>
        </p>
      )}
    </>
  )
}

const ECHOES: Record<TrustEcho['status'], `trust_echo_${'confirmed' | 'silent' | 'no_file' | 'not_asked'}`> = {
  confirmed: 'trust_echo_confirmed',
  silent: 'trust_echo_silent',
  'no-file': 'trust_echo_no_file',
  'not-asked': 'trust_echo_not_asked',
}

const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')

const REFUSED = {
  'no-access': 'popup_policy_no_access',
  'off-site': 'popup_trust_none',
  'not-text': 'popup_trust_none',
  'too-large': 'popup_policy_too_large',
  'too-slow': 'popup_policy_too_slow',
  unreachable: 'popup_policy_unreachable',
} as const

function wordsFor(progress: Progress): string {
  if (progress === 'waiting') return t('popup_trust_waiting')
  if (progress === 'failed') return t('popup_trust_failed')
  if (progress.status === 'none') return t('popup_trust_none')
  if (progress.status === 'read') return progress.claims.length > 0 ? '' : t('popup_trust_empty')
  return progress.why === 'error' ? t('popup_policy_error', String(progress.code)) : t(REFUSED[progress.why])
}
