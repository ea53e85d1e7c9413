import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { t } from '../platform/i18n.ts'
import { isolate } from '../ui/words.ts'
import { writeClip } from './clipboard.ts'
import { BackIcon } from './icons.tsx'
import { issueUrl, type Reportable, reportBody, reportOf } from './report.ts'

/** From package.json, put in by vite.config.ts: the version, and the address of the list of issues. */
declare const __PROJECT__: { version: string; tracker: string }

/**
 * A report on a wrong reading or a disputed fact, for the reader to edit, copy, or hand to the tracker's form. It keeps what was read when
 * it was opened, whatever the page does meanwhile.
 */
export function ReportView({ state, onClose }: { state: Reportable; onClose: () => void }) {
  const id = useId()
  const { version, tracker } = __PROJECT__
  const isFact = state.status === 'fact'
  const [report] = useState(() => reportOf(state, t(isFact ? 'report_fact_prompt' : 'report_prompt'), version))
  const [text, setText] = useState(report.text)
  const [address, setAddress] = useState(report.address)
  const [withAddress, setWithAddress] = useState(report.address !== '')
  const [copied, setCopied] = useState<boolean>()
  const editor = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    editor.current?.focus()
    editor.current?.setSelectionRange(report.caret, report.caret)
    editor.current?.scrollTo?.(0, 0)
  }, [report])

  const chosen = withAddress ? address.trim() : ''
  const { url, cut } = issueUrl(tracker, chosen, text, report.title)
  const copy = async () => {
    // Said anew, also when it is copied again.
    setCopied(undefined)
    setCopied(
      await writeClip({ text: reportBody(text, chosen) }).then(
        () => true,
        () => false,
      ),
    )
  }

  return (
    <main
      class="report"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // It would close the whole popup, and the text with it.
        event.preventDefault()
        onClose()
      }}
    >
      <button type="button" class="tool" onClick={onClose}>
        <BackIcon />
        {t('report_back')}
      </button>
      <h1>{t(isFact ? 'report_fact' : 'popup_report')}</h1>
      <label for={`${id}-text`}>{t('report_text')}</label>
      <textarea
        id={`${id}-text`}
        ref={editor}
        rows={12}
        dir="auto"
        spellcheck={false}
        aria-describedby={`${id}-note`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {report.address && (
        <div class="address">
          <label class="check">
            <input
              type="checkbox"
              checked={withAddress}
              onChange={(event) => setWithAddress(event.currentTarget.checked)}
            />
            {t('report_with_address')}
          </label>
          <input
            type="url"
            dir="ltr"
            class="field"
            aria-label={t('report_address')}
            disabled={!withAddress}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </div>
      )}
      <p class="note" id={`${id}-note`}>
        {t('report_note', isolate(new URL(tracker).hostname))}
      </p>
      {cut && <p class="note">{t('report_cut')}</p>}
      <div class="buttons">
        <button type="button" class="action" onClick={copy}>
          {t('report_copy')}
        </button>
        <a class="action" href={url} target="_blank" rel="noopener noreferrer">
          {t('report_open')}
          <span class="sr-only"> ({t('popup_new_tab')})</span>
        </a>
      </div>
      <p role="status" class="note">
        {copied === undefined ? '' : t(copied ? 'report_copied' : 'report_copy_failed')}
      </p>
    </main>
  )
}
