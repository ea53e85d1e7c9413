import { useId } from 'preact/hooks'
import { t } from '../platform/i18n.ts'
import type { Badges } from './badges.ts'

/** The switch for badges on this site, or on this page where they are drawn on a click only. */
export function BadgeSwitch({ badges, onChange }: { badges: Badges; onChange: (on: boolean) => void }) {
  const id = useId()
  return (
    <div>
      <label class="switch">
        <span>{t(badges.scope === 'site' ? 'popup_badges_site' : 'popup_badges_page')}</span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself; aria-checked could contradict it
          role="switch"
          checked={badges.on}
          disabled={badges.locked}
          aria-describedby={badges.locked ? id : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
      {badges.locked && (
        <p class="lead" id={id}>
          {t('locked')}
        </p>
      )}
    </div>
  )
}
