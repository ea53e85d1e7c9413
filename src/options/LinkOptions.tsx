import { useId } from 'preact/hooks'
import { t } from '../platform/i18n.ts'
import { type CurrentSettings, LINK_MODES } from '../platform/settings-shape.ts'
import type { OptionsProps } from './Options.tsx'
import { Locked, Part } from './parts.tsx'
import { SiteList } from './SiteList.tsx'

/** Where links to known outlets are marked, and the sites in whose pages they are not. */
export function LinkOptions(props: {
  settings: CurrentSettings
  siteOf: OptionsProps['siteOf']
  onChange: OptionsProps['onChange']
}) {
  const { settings, siteOf, onChange } = props
  const id = useId()
  const locked = settings.locked.includes('linkBadges')
  return (
    <Part title={t('options_links')}>
      <fieldset disabled={locked} aria-describedby={locked ? `${id}-locked` : undefined}>
        <legend>{t('options_links_where')}</legend>
        {locked && <Locked id={`${id}-locked`} />}
        {LINK_MODES.map((mode) => (
          <div class="choice" key={mode}>
            <input
              type="radio"
              id={`${id}-${mode}`}
              name={id}
              checked={settings.linkBadges === mode}
              aria-describedby={`${id}-${mode}-more`}
              onChange={() => onChange(() => ({ linkBadges: mode }))}
            />
            <label for={`${id}-${mode}`}>{t(`options_links_${mode}`)}</label>
            <p class="quiet" id={`${id}-${mode}-more`}>
              {t(`options_links_${mode}_more`)}
            </p>
          </div>
        ))}
      </fieldset>
      {settings.linkBadges !== 'off' && (
        <SiteList
          title={t('options_links_quiet')}
          sites={settings.quietLinkSites}
          locked={settings.locked.includes('quietLinkSites')}
          siteOf={siteOf}
          onChange={(change) => onChange(({ quietLinkSites }) => ({ quietLinkSites: change(quietLinkSites) }))}
        />
      )}
    </Part>
  )
}
