import { useId } from 'preact/hooks'
import { t } from '../platform/i18n.ts'
import { BADGE_MODES, type CurrentSettings, siteList } from '../platform/settings-shape.ts'
import type { OptionsProps } from './Options.tsx'
import { Locked, Part } from './parts.tsx'
import { SiteList } from './SiteList.tsx'

/** Where badges are drawn, and the sites for which it is otherwise. */
export function BadgeOptions(props: {
  settings: CurrentSettings
  siteOf: OptionsProps['siteOf']
  onChange: OptionsProps['onChange']
}) {
  const { settings, siteOf, onChange } = props
  const id = useId()
  const locked = settings.locked.includes('badges')
  const list = siteList(settings.badges)
  const kept = settings.quietSites.length + settings.chosenSites.length > 0
  return (
    <Part title={t('options_badges')}>
      <fieldset disabled={locked} aria-describedby={locked ? `${id}-locked` : undefined}>
        <legend>{t('options_badges_where')}</legend>
        {locked && <Locked id={`${id}-locked`} />}
        {BADGE_MODES.map((mode) => (
          <div class="choice" key={mode}>
            <input
              type="radio"
              id={`${id}-${mode}`}
              name={id}
              checked={settings.badges === mode}
              aria-describedby={`${id}-${mode}-more`}
              onChange={() => onChange(() => ({ badges: mode }))}
            />
            <label for={`${id}-${mode}`}>{t(`options_badges_${mode}`)}</label>
            <p class="quiet" id={`${id}-${mode}-more`}>
              {t(`options_badges_${mode}_more`)}
            </p>
          </div>
        ))}
      </fieldset>
      {list ? (
        // Keyed by list: what was typed or said for one says nothing about the other.
        <SiteList
          key={list}
          title={t(list === 'quietSites' ? 'options_sites_quiet' : 'options_sites_chosen')}
          sites={settings[list]}
          locked={settings.locked.includes(list)}
          siteOf={siteOf}
          onChange={(change) => onChange((current) => ({ [list]: change(current[list]) }))}
        />
      ) : (
        kept && <p class="quiet">{t('options_sites_kept')}</p>
      )}
    </Part>
  )
}
