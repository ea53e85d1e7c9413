import { useEffect, useId, useState } from 'preact/hooks'
import { t } from '../platform/i18n.ts'
import type { CurrentSettings } from '../platform/settings-shape.ts'
import { Clear } from '../ui/Clear.tsx'
import { numberOf } from '../ui/words.ts'
import type { OptionsProps } from './Options.tsx'
import { Locked, Part } from './parts.tsx'

/**
 * The switch for the reading history. Switching it off deletes nothing: what is gone cannot be had back, and a switch
 * should do one thing. It says at once what is still kept, with the button that deletes it.
 */
export function HistoryOptions(props: {
  settings: CurrentSettings
  kinds: OptionsProps['stored']
  watch: OptionsProps['watchStored']
  onChange: OptionsProps['onChange']
}) {
  const { settings, kinds, watch, onChange } = props
  const id = useId()
  const locked = settings.locked.includes('history')
  const history = kinds.find((kind) => kind.id === 'history')
  const kept = useCount(history, watch)
  return (
    <Part title={t('history_title')}>
      <div>
        {locked && <Locked id={`${id}-locked`} />}
        <label class="switch">
          <span>{t('options_history_switch')}</span>
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself; aria-checked could contradict it
            role="switch"
            checked={settings.history}
            disabled={locked}
            aria-describedby={locked ? `${id}-locked ${id}-more` : `${id}-more`}
            onChange={(event) => {
              const on = event.currentTarget.checked
              void onChange(() => ({ history: on }))
            }}
          />
        </label>
        <p class="quiet" id={`${id}-more`}>
          {t('options_history_more')}
        </p>
      </div>
      <div class="buttons" role="status">
        {!settings.history && kept > 0 && <p class="quiet">{t('options_history_kept', numberOf(kept))}</p>}
      </div>
      {!settings.history && kept > 0 && history && (
        <Clear
          words={t('history_delete_all')}
          label={t('history_delete_all')}
          yes={t('history_delete_now')}
          onClear={history.clear}
        />
      )}
      {(settings.history || kept > 0) && <a href="/src/history/index.html">{t('options_history_open')}</a>}
    </Part>
  )
}

/** How many entries are kept; 0 while nobody knows. */
function useCount(kind: OptionsProps['stored'][number] | undefined, watch: OptionsProps['watchStored']): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (!kind) return undefined
    let ended = false
    const measure = () =>
      kind.measure().then(
        (size) => !ended && setCount(size.count),
        () => undefined,
      )
    void measure()
    const stop = watch(measure)
    return () => {
      ended = true
      stop()
    }
  }, [kind, watch])
  return count
}
