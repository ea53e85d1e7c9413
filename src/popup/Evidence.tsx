import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { ClaimRef, Revealed } from '../messages/contract.ts'
import { t } from '../platform/i18n.ts'
import type { Evidence } from '../reading/types.ts'
import { isolate, isVisible, witnessName } from '../ui/words.ts'

export type Reveal = (claim: ClaimRef) => Promise<Revealed>

/** A piece of evidence and where it stands in the reading. */
export interface Item {
  evidence: Evidence
  ref: ClaimRef
}

/** The evidence of one claim as items, in the order of the reading. */
export function itemsOf(part: ClaimRef['part'], index: number, evidence: Evidence[]): Item[] {
  return evidence.map((one, i) => ({ evidence: one, ref: { part, index, evidence: i } }))
}

/**
 * The quiet line below a claim: "Show in page" for its first visible evidence, and the other evidence folded away.
 * `shown` is a quote that stands beside the claim already and need not be repeated. Without `onReveal` nothing can be
 * shown in the page.
 */
export function ClaimEvidence({
  claim,
  items,
  shown,
  onReveal,
  children,
}: {
  /** The claim in words, for screen readers. */
  claim: string
  items: Item[]
  shown?: string
  onReveal?: Reveal
  children?: ComponentChildren
}) {
  const first = items.find(({ evidence }) => isVisible(evidence.witness))
  const folded = items.filter((item) => !(item.evidence.quote === shown && (item === first || !first)))
  return (
    <div class="evidence">
      {first && onReveal && <RevealButton item={first} onReveal={onReveal} />}
      {!first && folded.length < items.length && <span class="where">{t('popup_in_metadata')}</span>}
      {children}
      {folded.length > 0 && (
        <details>
          <summary>
            <span aria-hidden="true">{t('popup_evidence', String(folded.length))}</span>
            <span class="sr-only">{t('popup_evidence_of', isolate(claim))}</span>
          </summary>
          <ul>
            {folded.map((item) => (
              <li key={`${item.ref.part}-${item.ref.index}-${item.ref.evidence}`}>
                <Quoted item={item} onReveal={onReveal} repeated={item === first} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** One quote with its witness. `repeated`: its "Show in page" stands outside the fold already. */
function Quoted({ item, onReveal, repeated }: { item: Item; onReveal: Reveal | undefined; repeated: boolean }) {
  const { witness, quote } = item.evidence
  const visible = isVisible(witness)
  return (
    <>
      <span class="where">{witnessName(witness)}</span>
      <q class={visible ? 'words' : 'raw'} dir="auto">
        {quote}
      </q>
      {visible && !repeated && onReveal && <RevealButton item={item} onReveal={onReveal} />}
    </>
  )
}

type Outcome = 'waiting' | 'failed' | Revealed

/** "Show in page", and what came of it. */
export function RevealButton({ item, onReveal }: { item: Item; onReveal: Reveal }) {
  const [outcome, setOutcome] = useState<Outcome>()

  const reveal = () => {
    setOutcome('waiting')
    onReveal(item.ref).then(setOutcome, () => setOutcome('failed'))
  }

  return (
    <span class="reveal">
      <button type="button" onClick={reveal} aria-label={t('popup_show_of', isolate(item.evidence.quote))}>
        {t('popup_show')}
      </button>
      <span role="status" class="outcome">
        {outcome && OUTCOMES[outcome]?.()}
      </span>
    </span>
  )
}

const OUTCOMES: Record<Outcome, () => string> = {
  waiting: () => '',
  shown: () => t('popup_shown'),
  'not-found': () => t('popup_not_found'),
  'not-visible': () => t('popup_not_visible'),
  failed: () => t('popup_show_failed'),
}
