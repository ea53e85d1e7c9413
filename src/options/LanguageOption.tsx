import { useId } from 'preact/hooks'
import { browserLocale, languageName, t } from '../platform/i18n.ts'
import { type CurrentSettings, LANGUAGES, type Language } from '../platform/settings-shape.ts'
import { isolate } from '../ui/words.ts'
import type { OptionsProps } from './Options.tsx'
import { Locked, Part } from './parts.tsx'

/** The language of the interface. Each is named in itself, so that it is found by whoever speaks it. */
export function LanguageOption(props: { settings: CurrentSettings; onChange: OptionsProps['onChange'] }) {
  const { settings, onChange } = props
  const id = useId()
  const locked = settings.locked.includes('language')
  return (
    <Part title={t('options_language')}>
      <div>
        <label for={id}>{t('options_language_which')}</label>
        {locked && <Locked id={`${id}-locked`} />}
        <select
          id={id}
          value={settings.language}
          disabled={locked}
          aria-describedby={locked ? `${id}-locked` : undefined}
          onChange={(event) => {
            const language = event.currentTarget.value as Language
            void onChange(() => ({ language }))
          }}
        >
          <option value="auto">{t('options_language_auto', isolate(languageName(browserLocale())))}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {languageName(language)}
            </option>
          ))}
        </select>
      </div>
    </Part>
  )
}
