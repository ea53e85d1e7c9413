import { useId } from 'preact/hooks'
import { t } from '../platform/i18n.ts'
import type { CurrentSettings } from '../platform/settings-shape.ts'
import { CAVEAT_KINDS } from '../reading/types.ts'
import { caveatSentence } from '../ui/words.ts'
import type { OptionsProps } from './Options.tsx'
import { Locked, Part } from './parts.tsx'

/** Which kinds of caveats are shown, each in the sentence that the reader knows from the popup. */
export function KindOptions(props: { settings: CurrentSettings; onChange: OptionsProps['onChange'] }) {
  const { settings, onChange } = props
  const id = useId()
  const locked = settings.locked.includes('hiddenKinds')
  return (
    <Part title={t('options_kinds')}>
      <fieldset disabled={locked} aria-describedby={locked ? `${id}-locked` : undefined}>
        <legend>{t('options_kinds_which')}</legend>
        {locked && <Locked id={`${id}-locked`} />}
        <div class="kinds">
          {CAVEAT_KINDS.map((kind) => (
            <div class="choice" key={kind}>
              <input
                type="checkbox"
                id={`${id}-${kind}`}
                checked={!settings.hiddenKinds.includes(kind)}
                onChange={(event) => {
                  const shown = event.currentTarget.checked
                  void onChange(({ hiddenKinds }) => {
                    const others = hiddenKinds.filter((one) => one !== kind)
                    return { hiddenKinds: shown ? others : [...others, kind] }
                  })
                }}
              />
              <label for={`${id}-${kind}`}>{caveatSentence({ kind, quote: '' }, { name: '' })}</label>
            </div>
          ))}
        </div>
        {!locked && (
          <button
            type="button"
            class="action"
            disabled={settings.hiddenKinds.length === 0}
            onClick={() => onChange(() => ({ hiddenKinds: [] }))}
          >
            {t('options_kinds_all')}
          </button>
        )}
      </fieldset>
    </Part>
  )
}
