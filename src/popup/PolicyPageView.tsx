import type { PolicyPage } from '../messages/contract.ts'
import { t } from '../platform/i18n.ts'
import type { Outlet } from '../reading/types.ts'
import { OutLink } from '../ui/OutLink.tsx'
import { isolate, momentOf } from '../ui/words.ts'
import { CaveatList } from './Caveats.tsx'

/** What a policy page says: its caveats in its own words, where it stands, and when it was fetched. */
export function PolicyPageView({ page, outlet, onAgain }: { page: PolicyPage; outlet: Outlet; onAgain: () => void }) {
  const { caveats } = page.reading
  return (
    <div class="policy-page">
      {caveats.length > 0 ? (
        <CaveatList caveats={caveats} outlet={outlet} scope="site" />
      ) : (
        <p class="lead">{t('popup_policy_nothing')}</p>
      )}
      <p class="source">
        <OutLink url={page.address}>
          <bdi>{page.address.replace(/^https?:\/\/(?:www\.)?/, '')}</bdi>
        </OutLink>
        <span class="lead">{t('popup_policy_fetched', isolate(momentOf(page.fetchedAt)))}</span>
        <button type="button" class="quiet" onClick={onAgain}>
          {t('popup_policy_again')}
        </button>
      </p>
    </div>
  )
}
