import { t } from '../platform/i18n.ts'
import type { PolicyLink } from '../reading/types.ts'
import { policyName } from '../ui/words.ts'
import { OutLink } from './OutLink.tsx'

/** Links to the pages on which the site sets out who it is and how it works: kind in our words, link in the site's. */
export function Policies({ policies }: { policies: PolicyLink[] }) {
  if (policies.length === 0) return null
  return (
    <section>
      <h2>{t('popup_section_policies')}</h2>
      <ul class="policies">
        {policies.map(({ kind, text, url }) => (
          <li key={`${kind} ${url}`}>
            <span class="lead">{policyName(kind)}</span>
            <OutLink url={url}>
              <bdi>{text || url}</bdi>
            </OutLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
