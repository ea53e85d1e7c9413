import type { Ref } from 'preact'
import type { TabState } from '../messages/contract.ts'
import { t } from '../platform/i18n.ts'
import { BadgeSwitch } from './BadgeSwitch.tsx'
import type { Badges } from './badges.ts'
import { CopyMenu } from './CopyMenu.tsx'
import { FlagIcon, HistoryIcon, OptionsIcon } from './icons.tsx'
import { isReportable, type ReportableState } from './report.ts'

/** What can be done with a reading, the way to the options, and the switch for badges. */
export function Footer(props: {
  state: TabState | undefined
  badges: Badges | undefined
  /** Out of sight while a report is written, but not gone: what it shows stays as it was. */
  hidden: boolean
  reportButton: Ref<HTMLButtonElement>
  onBadges: (on: boolean) => void
  onReport: (state: ReportableState) => void
  onOptions: () => void
  onHistory: (() => void) | undefined
}) {
  const { state, badges, hidden, reportButton, onBadges, onReport, onOptions, onHistory } = props
  const reportable = isReportable(state)
  const report = reportable && (
    <button ref={reportButton} type="button" class="tool" onClick={() => onReport(state)}>
      <FlagIcon />
      {t('popup_report')}
    </button>
  )
  return (
    <footer hidden={hidden}>
      {state?.status === 'read' ? (
        // Keyed by page: what was copied from one says nothing about the next.
        <CopyMenu key={state.url} reading={state.reading}>
          {report}
        </CopyMenu>
      ) : (
        report && <div class="actions">{report}</div>
      )}
      <div class="settings">
        <button type="button" class="tool" onClick={onOptions}>
          <OptionsIcon />
          {t('popup_options')}
        </button>
        {onHistory && (
          <button type="button" class="tool" onClick={onHistory}>
            <HistoryIcon />
            {t('popup_history')}
          </button>
        )}
        {badges && <BadgeSwitch badges={badges} onChange={onBadges} />}
      </div>
    </footer>
  )
}
