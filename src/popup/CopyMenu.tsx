import type { ComponentChildren, TargetedFocusEvent, TargetedKeyboardEvent } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Format } from '../citations/formats.ts'
import { type MessageKey, t } from '../platform/i18n.ts'
import type { Reading } from '../reading/types.ts'
import { citationContext } from './citation-words.ts'
import { writeClip } from './clipboard.ts'
import { CopyIcon, MoreIcon } from './icons.tsx'

/** What the menu offers, in its order: citations for people first, then for programs, then the reading. */
const GROUPS: { title: MessageKey; formats: { format: Format; name: MessageKey; hint?: MessageKey }[] }[] = [
  {
    title: 'copy_citation',
    formats: [
      { format: 'plain', name: 'copy_plain' },
      { format: 'markdown', name: 'copy_markdown' },
      { format: 'html', name: 'copy_html', hint: 'copy_html_hint' },
      { format: 'wikipedia', name: 'copy_wikipedia', hint: 'copy_wikipedia_hint' },
      { format: 'bibtex', name: 'copy_bibtex', hint: 'copy_bibtex_hint' },
      { format: 'ris', name: 'copy_ris', hint: 'copy_ris_hint' },
      { format: 'csl-json', name: 'copy_csl_json', hint: 'copy_csl_json_hint' },
    ],
  },
  { title: 'copy_everything', formats: [{ format: 'reading', name: 'copy_reading', hint: 'copy_reading_hint' }] },
]

/** Loaded when the menu opens: not every look at the popup ends in a citation. */
const citations = () => import('../citations/formats.ts')

interface Copied {
  name: string
  text: string
  ok: boolean
}

/** "Copy" with its menu of formats, and below what was copied. `children` stand beside the button. */
export function CopyMenu({ reading, children }: { reading: Reading; children?: ComponentChildren }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [copied, setCopied] = useState<Copied>()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]

  useEffect(() => {
    if (!open) return
    citations().catch(() => undefined)
    items()[0]?.focus()
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const copy = async (format: Format, name: string) => {
    close()
    // Said anew, also where the same is copied again.
    setCopied(undefined)
    const result = await copyReading(format, reading)
    setCopied({ name, ...result })
  }
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const all = items()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (target !== undefined) all.at(target % all.length)?.focus()
    else if (event.key === 'Escape') close()
    else {
      if (event.key === 'Tab') setOpen(false)
      return
    }
    // Escape would close the whole popup, arrows would scroll it.
    event.preventDefault()
    event.stopPropagation()
  }
  const onFocusOut = ({ relatedTarget }: TargetedFocusEvent<HTMLDivElement>) => {
    if (!menu.current?.contains(relatedTarget as Node | null) && relatedTarget !== button.current) setOpen(false)
  }

  return (
    <>
      <div class="actions">
        <button
          ref={button}
          type="button"
          class="tool"
          aria-haspopup="menu"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            setOpen(true)
          }}
        >
          <CopyIcon />
          {t('popup_copy')}
          <MoreIcon />
        </button>
        {children}
      </div>
      {open && (
        <div
          ref={menu}
          id={id}
          role="menu"
          tabIndex={-1}
          class="formats"
          aria-label={t('popup_copy')}
          onKeyDown={onKeyDown}
          onFocusOut={onFocusOut}
          // Where a click moves no focus, it must not take it away either: the menu would close under it.
          onMouseDown={(event) => event.preventDefault()}
        >
          {GROUPS.map(({ title, formats }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
            <div role="group" aria-label={t(title)} key={title}>
              <p class="group" aria-hidden="true">
                {t(title)}
              </p>
              {formats.map(({ format, name, hint }) => (
                <button key={format} type="button" role="menuitem" tabIndex={-1} onClick={() => copy(format, t(name))}>
                  <span class="format">{t(name)}</span> {hint && <span class="hint">{t(hint)}</span>}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
      <div class="copied">
        <p role="status">{copied && (copied.ok ? t('copy_done', copied.name) : t('copy_failed'))}</p>
        {copied?.text && !open && (
          <textarea readOnly rows={3} dir="auto" aria-label={t('copy_text')} value={copied.text} />
        )}
      </div>
    </>
  )
}

/** Makes the text and puts it on the clipboard. Where that is not allowed, the text is there to be selected. */
async function copyReading(format: Format, reading: Reading): Promise<{ text: string; ok: boolean }> {
  let text = ''
  try {
    const { copyAs } = await citations()
    text = copyAs(format, reading, citationContext())
    await writeClip(format === 'html' ? { text, html: text } : { text })
    return { text, ok: true }
  } catch {
    return { text, ok: false }
  }
}
