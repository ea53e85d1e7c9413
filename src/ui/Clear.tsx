import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../platform/i18n.ts'

/** A button that asks once more before it clears. `yes`: what the second button says, unless "Clear now". */
export function Clear(props: {
  words: string
  label: string
  quiet?: boolean
  yes?: string
  onClear: () => Promise<void>
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
          await props.onClear()
          setAsking(false)
        }}
      >
        {props.yes ?? t('options_clear_now')}
      </button>
      <button type="button" class="action" onClick={() => setAsking(false)}>
        {t('options_clear_keep')}
      </button>
    </fieldset>
  )
}
