import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { messageOf } from '../platform/errors.ts'
import { t } from '../platform/i18n.ts'
import type { CurrentSettings } from '../platform/settings-shape.ts'
import { factKey, type KnownFact } from '../sources/types.ts'
import { FactSource } from '../ui/SaidList.tsx'
import { factSentence, isolate } from '../ui/words.ts'
import type { OptionsProps } from './Options.tsx'
import { Locked, Part } from './parts.tsx'

interface FactProps {
  settings: CurrentSettings
  allFacts: OptionsProps['allFacts']
  onChange: OptionsProps['onChange']
}

/** The facts that come with the extension: all on or off, and on request every one of them. */
export function FactOptions({ settings, allFacts, onChange }: FactProps) {
  const id = useId()
  const [known, setKnown] = useState<KnownFact[]>()
  const [fault, setFault] = useState<string>()
  const locked = settings.locked.includes('facts')
  const load = () => {
    setFault(undefined)
    allFacts().then(setKnown, (error: unknown) => setFault(messageOf(error)))
  }
  return (
    <Part title={t('options_facts')}>
      <fieldset disabled={locked} aria-describedby={locked ? `${id}-locked` : undefined}>
        {locked && <Locked id={`${id}-locked`} />}
        <div class="choice">
          <input
            type="checkbox"
            id={`${id}-facts`}
            checked={settings.facts}
            aria-describedby={`${id}-more`}
            onChange={(event) => {
              const facts = event.currentTarget.checked
              void onChange(() => ({ facts }))
            }}
          />
          <label for={`${id}-facts`}>{t('options_facts_show')}</label>
          <p class="quiet" id={`${id}-more`}>
            {t('options_facts_more')}
          </p>
        </div>
      </fieldset>
      {known ? (
        <FactTable known={known} settings={settings} onChange={onChange} />
      ) : (
        <button type="button" class="action" onClick={load}>
          {t('options_facts_all')}
        </button>
      )}
      <p role="alert">{fault !== undefined && t('options_facts_failed', isolate(fault))}</p>
    </Part>
  )
}

function FactTable({ known, settings, onChange }: Omit<FactProps, 'allFacts'> & { known: KnownFact[] }) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // The button that brought the table is gone; the focus goes to what came in its place.
  useEffect(() => field.current?.focus(), [])
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const found = known.filter((fact) => {
    const text = `${fact.name} ${fact.domains.join(' ')} ${factSentence(fact)}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  const locked = settings.locked.includes('hiddenFacts')
  const show = (fact: KnownFact, shown: boolean) =>
    onChange(({ hiddenFacts }) => {
      const others = hiddenFacts.filter((one) => one !== factKey(fact))
      return { hiddenFacts: shown ? others : [...others, factKey(fact)] }
    })
  return (
    <div class="facts">
      {locked && <Locked />}
      <label for={`${id}-search`}>{t('options_facts_search')}</label>
      <div class="entry">
        <input
          ref={field}
          dir="auto"
          id={`${id}-search`}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <p class="quiet" role="status">
        {t('options_facts_count', String(found.length), String(known.length))}
      </p>
      <ul class="rows">
        {found.map((fact) => (
          <li key={factKey(fact)}>
            <input
              type="checkbox"
              aria-label={t('options_facts_shown_of', isolate(fact.name), isolate(factSentence(fact)))}
              checked={!settings.hiddenFacts.includes(factKey(fact))}
              disabled={locked || !settings.facts}
              onChange={(event) => show(fact, event.currentTarget.checked)}
            />
            <div>
              <p>
                <bdi class="name">{fact.name}</bdi> {factSentence(fact)}
              </p>
              <p class="quiet">
                <bdi>{fact.domains.join(', ')}</bdi>
              </p>
              <p class="quiet">
                <FactSource fact={fact} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      {!locked && (
        <button
          type="button"
          class="action"
          disabled={settings.hiddenFacts.length === 0}
          onClick={() => onChange(() => ({ hiddenFacts: [] }))}
        >
          {t('options_facts_show_all')}
        </button>
      )}
    </div>
  )
}
