import type { ComponentChildren } from 'preact'
import { t } from '../platform/i18n.ts'

/** A link to the web that opens in a new tab. Addresses that are not http(s) become plain text. */
export function OutLink({ url, children }: { url: string; children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={url}>
      {children}
      <span class="sr-only"> ({t('popup_new_tab')})</span>
    </a>
  )
}
