/** The small window that answers "Who published this?". It stays open, and answers the next question as well. */
import { render } from 'preact'
import { toWorker } from '../messages/send.ts'
import { messageOf } from '../platform/errors.ts'
import { t } from '../platform/i18n.ts'
import { drawInLanguage } from '../platform/language.ts'
import { watchQuestion } from '../platform/question.ts'
import { hideFact, readSettings } from '../platform/settings.ts'
import type { OptionName } from '../platform/settings-shape.ts'
import { type Answered, PublisherView } from './PublisherView.tsx'

const root = document.getElementById('app')
let asked = 0

/** Asks the worker and draws the answer; one that comes late does not undo a newer one. */
async function answer(): Promise<void> {
  const mine = ++asked
  const answered = await toWorker('publisher-of', undefined).then(
    (found): Answered => (found ? { is: 'answer', answer: found } : { is: 'no-question' }),
    (error): Answered => ({ is: 'failed', reason: messageOf(error) }),
  )
  // A fault in the settings costs the switch, not the answer.
  const locked = await readSettings().then(
    ({ locked }) => locked,
    (): OptionName[] => [],
  )
  const onHide = locked.includes('hiddenFacts') ? undefined : hideFact
  if (root && mine === asked) render(<PublisherView answered={answered} onHide={onHide} />, root)
}

watchQuestion(() => void answer())
await drawInLanguage(() => {
  document.title = `${t('publisher_title')} · ${t('ext_name')}`
  return answer()
})
