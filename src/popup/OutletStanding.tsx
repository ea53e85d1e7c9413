import type { OutletAddress, TrustRead } from '../messages/contract.ts'
import { t } from '../platform/i18n.ts'
import type { Outlet } from '../reading/types.ts'
import { isolate } from '../ui/words.ts'
import { TrustTxt } from './TrustTxt.tsx'

/** Fetches the outlet's trust.txt and has it checked. */
export type ReadTrust = () => Promise<TrustRead>

/** What stands behind the outlet's name: its platform, its legal entity, and on request its trust.txt. */
export function OutletStanding({
  outlet,
  onReadTrust,
  address,
}: {
  outlet: Outlet
  onReadTrust: ReadTrust | undefined
  address: OutletAddress | undefined
}) {
  return (
    <>
      {address?.like && <p>{t('popup_look_alike', isolate(address.like))}</p>}
      {outlet.platform && <p class="lead">{t('popup_on_platform', isolate(outlet.platform))}</p>}
      {outlet.entity && <p class="lead">{t('popup_entity', isolate(outlet.entity))}</p>}
      {onReadTrust && <TrustTxt onRead={onReadTrust} />}
    </>
  )
}
