/** What the parts of the page are made of. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { t } from '../platform/i18n.ts'

/** One part of the page under its heading: beside each other where there is room. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="part">{children}</div>
    </section>
  )
}

/** That an option was laid down by an organisation. `id`: for `aria-describedby` of what it locks. */
export function Locked({ id }: { id?: string }) {
  return (
    <p class="locked" id={id}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 7.25h9v6.5h-9zM5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
      </svg>
      {t('locked')}
    </p>
  )
}
