import { t } from '../platform/i18n.ts'
import type { Badges } from './badges.ts'

/** The switch for badges on this site; while badges are off everywhere, it says so and switches them all. */
export function BadgeSwitch({ badges, onChange }: { badges: Badges; onChange: (on: boolean) => void }) {
  return (
    <label class="switch">
      <span>{t(badges === 'everywhere-off' ? 'popup_badges_all' : 'popup_badges_site')}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself; aria-checked could contradict it
        role="switch"
        checked={badges === 'on'}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  )
}
