import { t } from '../platform/i18n.ts'
import type { Claim, Conflict } from '../reading/types.ts'
import { Mark } from '../ui/Mark.tsx'
import { dayOf, isVisible, witnessSays } from '../ui/words.ts'
import { type Item, itemsOf, type Reveal, RevealButton } from './Evidence.tsx'

const ABOUT = { author: 'popup_conflict_author', outlet: 'popup_conflict_outlet', date: 'popup_conflict_date' } as const

/** Witnesses that contradict each other, side by side. */
export function Conflicts({ conflicts, onReveal }: { conflicts: Conflict[]; onReveal: Reveal }) {
  if (conflicts.length === 0) return null
  return (
    <section>
      <h2>{t('popup_section_conflicts')}</h2>
      {conflicts.map((conflict, index) => {
        const items = itemsOf(
          'conflict',
          index,
          conflict.claims.map(({ evidence }) => evidence),
        )
        return (
          <div class="conflict" key={`${index} ${conflict.about}`}>
            <Mark name="conflict" />
            <p class="about">{t(ABOUT[conflict.about])}</p>
            <ul>
              {conflict.claims.map((claim, i) => {
                const item = items[i]
                return (
                  item && <ClaimLine key={item.ref.evidence} about={conflict.about} {...{ claim, item, onReveal }} />
                )
              })}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function ClaimLine({
  about,
  claim,
  item,
  onReveal,
}: {
  about: Conflict['about']
  claim: Claim
  item: Item
  onReveal: Reveal
}) {
  const { witness, quote } = claim.evidence
  const visible = isVisible(witness)
  return (
    <li>
      <p>
        <span class="lead">{witnessSays(witness)} </span>
        <bdi class="name">{about === 'date' ? dayOf(claim.value) : claim.value}</bdi>
      </p>
      <div class="evidence">
        {/* A quote that is the value over again would say nothing new. */}
        {quote !== claim.value && (
          <q class={visible ? 'words' : 'raw'} dir="auto">
            {quote}
          </q>
        )}
        {visible && <RevealButton item={item} onReveal={onReveal} />}
      </div>
    </li>
  )
}
