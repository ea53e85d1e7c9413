import { useState } from 'preact/hooks'
import type { PublisherAnswer } from '../messages/contract.ts'
import { list, t } from '../platform/i18n.ts'
import { ReportView } from '../popup/ReportView.tsx'
import type { DisputedFact } from '../popup/report.ts'
import type { Said } from '../sources/types.ts'
import { Mark } from '../ui/Mark.tsx'
import { type FactWishes, SaidList } from '../ui/SaidList.tsx'
import { isolate } from '../ui/words.ts'

export type Answered =
  | { is: 'answer'; answer: PublisherAnswer }
  | { is: 'no-question' }
  | { is: 'failed'; reason: string }

/** The answer for a link, or why there is none. */
export function PublisherView({ answered, onHide }: { answered: Answered } & Pick<FactWishes, 'onHide'>) {
  const [disputed, setDisputed] = useState<DisputedFact>()
  return (
    <>
      <main aria-live="polite" hidden={disputed !== undefined}>
        <Content answered={answered} onHide={onHide} onDispute={setDisputed} />
      </main>
      {disputed && <ReportView state={disputed} onClose={() => setDisputed(undefined)} />}
    </>
  )
}

interface Wishes extends Pick<FactWishes, 'onHide'> {
  onDispute: (disputed: DisputedFact) => void
}

function Content({ answered, ...wishes }: { answered: Answered } & Wishes) {
  switch (answered.is) {
    case 'answer':
      // Keyed by question: what was unfolded or hidden for one says nothing about the next.
      return <Answer key={answered.answer.host} answer={answered.answer} {...wishes} />
    case 'no-question':
      return (
        <>
          <h1>{t('publisher_no_question')}</h1>
          <p class="more">{t('publisher_no_question_more')}</p>
        </>
      )
    case 'failed':
      return (
        <>
          <h1>{t('publisher_failed')}</h1>
          <p class="more" dir="auto">
            {answered.reason}
          </p>
        </>
      )
  }
}

function Answer({ answer: { host, domain, said }, onHide, onDispute }: { answer: PublisherAnswer } & Wishes) {
  const pages = said.filter(isOpenPage)
  // No page of the outlet is open: it is called as others call it.
  const called = pages.length === 0 ? said.find(({ name }) => name)?.name : undefined
  return (
    <>
      <p class="link">
        <span class="more">{t('publisher_link_to')}</span>
        <Host host={host} domain={domain} />
      </p>
      {said.length === 0 ? (
        <>
          <h1>{t('publisher_unknown')}</h1>
          <p>{t('publisher_unknown_more')}</p>
        </>
      ) : (
        <>
          <h1>{t('publisher_title')}</h1>
          <ul class="said">
            {called && (
              <li>
                <Mark name="outlet" />
                <p class="name">
                  <bdi>{called}</bdi>
                </p>
              </li>
            )}
            {pages.map(({ name, owner, memberships, from }) => (
              <li key={`${from} ${name}`}>
                <Mark name="outlet" />
                <p class="name">
                  <bdi>{name}</bdi>
                </p>
                {owner && <p>{t('popup_owned_by', isolate(owner))}</p>}
                {memberships && memberships.length > 0 && <p>{t('popup_member_of', list(memberships.map(isolate)))}</p>}
                <p class="more">{t('publisher_open_page', isolate(domain))}</p>
              </li>
            ))}
          </ul>
          <SaidList said={said} onHide={onHide} onDispute={(fact) => onDispute({ status: 'fact', domain, fact })} />
        </>
      )}
      <p class="more foot">{t('publisher_nothing_fetched')}</p>
    </>
  )
}

const isOpenPage = (said: Said) => said.from === 'open-page'

/** The host with its registrable domain set off: the part that says whose it is. */
function Host({ host, domain }: { host: string; domain: string }) {
  const before = host.endsWith(domain) ? host.slice(0, host.length - domain.length) : ''
  return (
    <bdi class="host">
      {before && <span class="more">{before}</span>}
      <strong>{domain}</strong>
    </bdi>
  )
}
