import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../platform/i18n.ts'

/** A button for what cannot be undone: it asks once more. `label`: its name for screen readers. `now`: the second button. */
export function Sure(props: {
  words: string
  label: string
  now: string
  quiet?: boolean
  onSure: () => Promise<void>
}) {
  const [asking, setAsking] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const yes = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    // The focus goes along, there and back; not when the page opens.
    if (asking) yes.current?.focus()
    else if (asked.current) first.current?.focus()
    asked.current = asking
  }, [asking])
  if (!asking)
    return (
      <button
        ref={first}
        type="button"
        class={props.quiet ? 'small' : 'action'}
        aria-label={props.label}
        onClick={() => setAsking(true)}
      >
        {props.words}
      </button>
    )
  return (
    <fieldset class="sure" aria-label={props.label} onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
      <p>{t('options_clear_sure')}</p>
      <button
        ref={yes}
        type="button"
        class="action"
        onClick={async () => {
          await props.onSure()
          setAsking(false)
        }}
      >
        {props.now}
      </button>
      <button type="button" class="action" onClick={() => setAsking(false)}>
        {t('options_clear_keep')}
      </button>
    </fieldset>
  )
}
