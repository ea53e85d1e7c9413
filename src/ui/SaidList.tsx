import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../platform/i18n.ts'
import { type FactSaid, factKey, type ListSaid, type Said } from '../sources/types.ts'
import { Mark } from './Mark.tsx'
import { OutLink } from './OutLink.tsx'
import { dayOf, factSentence, GAP, isolate } from './words.ts'

export interface FactWishes {
  /** Switches a fact off or on again, everywhere. Undefined: not the reader's to say. Throws where it is not kept. */
  onHide?: ((fact: FactSaid, hidden: boolean) => Promise<void>) | undefined
  onDispute?: ((fact: FactSaid) => void) | undefined
}

/**
 * What is said of an outlet besides what its pages state: a line a fact, a line a list in the list's own scale, never
 * merged; and one step below, who says so.
 */
export function SaidList({ said, ...wishes }: { said: Said[] } & FactWishes) {
  if (said.every(({ from }) => from === 'open-page')) return null
  return (
    <ul class="said-list">
      {said.map((one) =>
        one.from === 'fact' ? (
          <Fact key={factKey(one)} fact={one} {...wishes} />
        ) : one.from === 'list' ? (
          <ListRow key={`${one.list} ${one.domain}`} row={one} />
        ) : null,
      )}
    </ul>
  )
}

function Fact({ fact, onHide, onDispute }: { fact: FactSaid } & FactWishes) {
  const [hidden, setHidden] = useState(false)
  const hide = (on: boolean) => {
    // What could not be kept is not shown as if it were.
    onHide?.(fact, on).then(
      () => setHidden(on),
      () => undefined,
    )
  }
  if (hidden)
    return (
      <li>
        <Mark name="said" />
        <p role="status">
          <span class="more">{t('said_hidden')}</span>{' '}
          <button type="button" class="quiet" onClick={() => hide(false)}>
            {t('said_undo')}
          </button>
        </p>
      </li>
    )
  return (
    <li>
      <Mark name="said" />
      <p class="fact">{factSentence(fact)}</p>
      <Who of={factSentence(fact)}>
        <p>
          <FactSource fact={fact} />
        </p>
        {(onDispute || onHide) && (
          <p class="wishes">
            {onDispute && (
              <button type="button" class="quiet" onClick={() => onDispute(fact)}>
                {t('said_dispute')}
              </button>
            )}
            {onHide && (
              <button type="button" class="quiet" onClick={() => hide(true)}>
                {t('said_hide')}
              </button>
            )}
          </p>
        )}
      </Who>
    </li>
  )
}

/** "About RT: example.org, looked up on 25 November 2026.", with the host as a link to the page that says so. */
export function FactSource({ fact: { name, source, checked } }: { fact: FactSaid }) {
  // The link takes the place that the sentence leaves for it, wherever a language puts it.
  const [before = '', after = ''] = t('said_fact_source', isolate(name), GAP, isolate(dayOf(checked))).split(GAP)
  return (
    <>
      {before}
      <OutLink url={source}>
        <bdi>{URL.canParse(source) ? new URL(source).hostname : source}</bdi>
      </OutLink>
      {after}
    </>
  )
}

function ListRow({ row }: { row: ListSaid }) {
  const { listName, publisher, name, domain, values } = row
  return (
    <li>
      <Mark name="said" />
      <p>
        <span class="more">
          <bdi>{listName}</bdi>:
        </span>{' '}
        {values.map(({ label, value }, at) => (
          <span key={label}>
            {at > 0 && ' · '}
            <bdi class="more">{label}</bdi> <bdi class="value">{value}</bdi>
          </span>
        ))}
        {values.length === 0 && <bdi>{name ?? domain}</bdi>}
      </p>
      <Who of={listName}>
        <p>{t('said_list_source', isolate(listName), isolate(name ? `${name}, ${domain}` : domain))}</p>
        {publisher && <p>{t('said_list_publisher', isolate(publisher))}</p>}
      </Who>
    </li>
  )
}

function Who({ of, children }: { of: string; children: ComponentChildren }) {
  return (
    <details>
      <summary>
        <span aria-hidden="true">{t('said_who')}</span>
        <span class="sr-only">{t('said_who_of', isolate(of))}</span>
      </summary>
      <div class="who">{children}</div>
    </details>
  )
}
