import type { BrowserKind } from '../platform/browser-kind.ts'
import { type MessageKey, t } from '../platform/i18n.ts'
import { Mark } from '../ui/Mark.tsx'
import type { MarkName } from '../ui/marks.ts'
import { SampleView } from './SampleView.tsx'

interface WelcomeProps {
  browser: BrowserKind
  /** Undefined where the browser does not tell. */
  pinned: boolean | undefined
  /** As the browser writes them; empty where none are assigned. */
  keys: { popup: string; caveat: string }
}

/** The whole first page. Asks for nothing, and sets nothing. */
export function Welcome({ browser, pinned, keys }: WelcomeProps) {
  return (
    <>
      <header>
        <p class="name">
          <img src="/icons/icon.svg" alt="" width="24" height="24" />
          {t('ext_name')}
        </p>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      <main>
        <section aria-labelledby="try">
          <h2 id="try">{t('welcome_try')}</h2>
          <p class="more">{t('welcome_try_more')}</p>
          <Marks />
          {/* Its frames are pages of their own: in another language, they start anew. */}
          <SampleView key={t('ext_locale')} />
        </section>
        <div class="columns">
          <Never />
          <div>
            <Pin browser={browser} pinned={pinned} />
            {browser !== 'android' && <Keys keys={keys} />}
          </div>
        </div>
      </main>
      <footer>
        <p>{t('welcome_end')}</p>
      </footer>
    </>
  )
}

const MARK_WORDS = {
  author: 'welcome_mark_author',
  outlet: 'welcome_mark_outlet',
  origin: 'welcome_mark_origin',
  caveat: 'welcome_mark_caveat',
  conflict: 'welcome_mark_conflict',
  said: 'welcome_mark_said',
} as const

function Marks() {
  return (
    <ul class="marks" aria-label={t('welcome_marks')}>
      {(Object.keys(MARK_WORDS) as MarkName[]).map((name) => (
        <li key={name}>
          <Mark name={name} />
          {t(MARK_WORDS[name])}
        </li>
      ))}
    </ul>
  )
}

const NEVER: readonly (readonly [MessageKey, MessageKey])[] = [
  ['welcome_never_send', 'welcome_never_send_more'],
  ['welcome_never_account', 'welcome_never_account_more'],
  ['welcome_never_score', 'welcome_never_score_more'],
  ['welcome_never_change', 'welcome_never_change_more'],
  ['welcome_never_keep', 'welcome_never_keep_more'],
]

function Never() {
  return (
    <section aria-labelledby="never">
      <h2 id="never">{t('welcome_never')}</h2>
      <ul class="never">
        {NEVER.map(([what, more]) => (
          <li key={what}>
            <strong>{t(what)}</strong> {t(more)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const STEPS = {
  chromium: ['welcome_pin_chromium_1', 'welcome_pin_chromium_2'],
  firefox: ['welcome_pin_firefox_1', 'welcome_pin_firefox_2'],
  android: ['welcome_pin_android_1', 'welcome_pin_android_2'],
} as const

function Pin({ browser, pinned }: Pick<WelcomeProps, 'browser' | 'pinned'>) {
  const steps = STEPS[browser]
  return (
    <section aria-labelledby="pin">
      <h2 id="pin">{t('welcome_pin')}</h2>
      {/* There from the start, so that the change is heard. */}
      <p role="status" class={pinned ? 'done' : undefined}>
        {pinned && t('welcome_pinned')}
      </p>
      {!pinned && (
        <ol class="steps">
          {steps.map((step, i) => (
            <li key={step}>
              {browser !== 'android' && (i === 0 ? <Puzzle /> : browser === 'chromium' ? <Pushpin /> : <Gear />)}
              {t(step)}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Keys({ keys }: Pick<WelcomeProps, 'keys'>) {
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('welcome_keys')}</h2>
      <dl class="keys">
        <Key keys={keys.popup} does={t('command_open')} />
        <Key keys={keys.caveat} does={t('command_next_caveat')} />
        <div>
          <dt>{t('welcome_menu')}</dt>
          <dd>{t('welcome_menu_more')}</dd>
        </div>
      </dl>
      <p class="more">{t('welcome_keys_more')}</p>
    </section>
  )
}

function Key({ keys, does }: { keys: string; does: string }) {
  return (
    <div>
      <dt>{keys ? <kbd>{keys}</kbd> : t('welcome_key_none')}</dt>
      <dd>{does}</dd>
    </div>
  )
}

/** Drawings of the browser's own buttons, so that they are found. */
const Puzzle = () => (
  <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2.25 5.25h3.1a1.65 1.65 0 1 1 3.3 0h3.1v3.1a1.65 1.65 0 1 1 0 3.3v2.6h-9.5v-2.9a1.65 1.65 0 1 0 0-3.1z" />
  </svg>
)

const Pushpin = () => (
  <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M5 1.75h6M6 1.75v5L3.75 9.5h8.5L10 6.75v-5M8 9.5v4.75" />
  </svg>
)

const Gear = () => (
  <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM8 1.75v2M8 12.25v2M1.75 8h2M12.25 8h2M3.6 3.6 5 5M11 11l1.4 1.4M3.6 12.4 5 11M11 5l1.4-1.4" />
  </svg>
)
