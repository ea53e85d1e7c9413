import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../platform/i18n.ts'
import { FRAME, type Sample, sampleIn } from './sample.ts'

/** The sample page with its badges, and the popup that goes with it: each in a frame, with its own styles. */
export function SampleView() {
  const [sample, setSample] = useState<Sample>()
  const [hidden, setHidden] = useState(false)
  const again = useRef<HTMLButtonElement>(null)
  useEffect(() => sample?.onBadges((shown) => setHidden(!shown)), [sample])
  // What the reader pressed to hide the badges is gone with them: the focus goes to the way back, not to nowhere.
  useEffect(() => {
    if (hidden && document.activeElement instanceof HTMLIFrameElement && document.activeElement.name === FRAME)
      again.current?.focus()
  }, [hidden])

  return (
    <div class="sample">
      <div>
        <Words title={t('welcome_page_title')} more={t('welcome_page_more')} />
        <iframe
          class="window"
          name={FRAME}
          src="page.html"
          title={t('welcome_frame_page')}
          onLoad={() => sampleIn(window)?.then(setSample)}
        />
        <div class="hidden" role="status">
          {hidden && (
            <>
              <p>{t('welcome_hidden')}</p>
              <button ref={again} type="button" class="action" onClick={() => sample?.showBadges(true)}>
                {t('welcome_show_again')}
              </button>
            </>
          )}
        </div>
      </div>
      <div>
        <Words title={t('welcome_popup_title')} more={t('welcome_popup_more')} />
        {/* It shows the page's reading: the page comes first. */}
        {sample ? (
          <iframe class="window" src="popup.html" title={t('welcome_frame_popup')} />
        ) : (
          <div class="window" aria-hidden="true" />
        )}
      </div>
    </div>
  )
}

function Words({ title, more }: { title: string; more: string }) {
  return (
    <div>
      <h3>{title}</h3>
      <p class="more">{more}</p>
    </div>
  )
}
