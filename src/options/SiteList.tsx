import { useId, useRef, useState } from 'preact/hooks'
import { t } from '../platform/i18n.ts'
import { isolate } from '../ui/words.ts'
import { Locked } from './parts.tsx'

/** A list of sites: see, add, remove. */
export function SiteList(props: {
  title: string
  sites: string[]
  locked: boolean
  siteOf: (address: string) => Promise<string | null>
  /** Resolves to whether the change was kept. */
  onChange: (change: (sites: string[]) => string[]) => Promise<boolean>
}) {
  const { title, sites, locked, siteOf, onChange } = props
  const id = useId()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState('')
  const [done, setDone] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)

  const add = async () => {
    const site = await siteOf(typed).catch(() => null)
    setDone('')
    if (site === null || sites.includes(site)) {
      setFault(site === null ? t('options_site_bad') : t('options_site_known', isolate(site)))
      field.current?.focus()
      return
    }
    setFault('')
    if (!(await onChange((others) => [...others.filter((one) => one !== site), site]))) return
    setTyped('')
    setDone(t('options_site_added', isolate(site)))
  }
  const remove = async (site: string) => {
    // The button goes with its line: the focus moves on to the next, or back to the field.
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    if (!(await onChange((others) => others.filter((one) => one !== site)))) return
    setDone(t('options_site_removed', isolate(site)))
    if (at >= 0) (buttons[at + 1] ?? buttons[at - 1] ?? field.current)?.focus()
  }

  return (
    <div class="sites">
      <h3 id={`${id}-title`}>{title}</h3>
      {locked ? (
        <Locked />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          <label for={`${id}-field`}>{t('options_site_label')}</label>
          <div class="entry">
            <input
              ref={field}
              id={`${id}-field`}
              type="text"
              inputMode="url"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              maxLength={2000}
              dir="ltr"
              value={typed}
              aria-invalid={fault !== ''}
              aria-describedby={`${id}-hint ${id}-fault`}
              onInput={(event) => {
                setTyped(event.currentTarget.value)
                setFault('')
              }}
            />
            <button type="submit" class="action">
              {t('options_site_add')}
            </button>
          </div>
          <p class="fault" id={`${id}-fault`} role="alert">
            {fault}
          </p>
          <p class="quiet" id={`${id}-hint`}>
            {t('options_site_hint')}
          </p>
        </form>
      )}
      <p class="sr-only" role="status">
        {done}
      </p>
      {sites.length === 0 ? (
        <p class="quiet none">{t('options_sites_none')}</p>
      ) : (
        <ul class="rows" ref={list} aria-labelledby={`${id}-title`}>
          {sites.toSorted().map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              {!locked && (
                <button
                  type="button"
                  class="small"
                  aria-label={t('options_site_remove_of', site)}
                  onClick={() => remove(site)}
                >
                  {t('options_site_remove')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
