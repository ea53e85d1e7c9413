import { useEffect, useState } from 'preact/hooks'
import { messageOf } from '../platform/errors.ts'
import { t } from '../platform/i18n.ts'
import type { StoredKind, StoredSize } from '../platform/stored-data.ts'
import { Clear } from '../ui/Clear.tsx'
import { isolate, numberOf } from '../ui/words.ts'
import { inBytes } from './numbers.ts'
import { Part } from './parts.tsx'

/** What is kept, how much room it takes, and how it goes. `watch` calls back when anything stored changes. */
export function StoredData({
  kinds,
  watch,
}: {
  kinds: readonly StoredKind[]
  watch: (onChange: () => void) => () => void
}) {
  const [sizes, setSizes] = useState<Record<string, StoredSize | 'unknown'>>({})
  const [outcome, setOutcome] = useState('')

  useEffect(() => {
    let ended = false
    const measure = () => {
      for (const { id, measure } of kinds) {
        const show = (size: StoredSize | 'unknown') => !ended && setSizes((others) => ({ ...others, [id]: size }))
        measure().then(show, () => show('unknown'))
      }
    }
    measure()
    const stop = watch(measure)
    return () => {
      ended = true
      stop()
    }
  }, [kinds, watch])

  const clear = async (which: readonly StoredKind[]) => {
    setOutcome('')
    const done = await Promise.allSettled(which.map((kind) => kind.clear()))
    const failed = done.find((one) => one.status === 'rejected')
    setOutcome(failed ? t('options_clear_failed', isolate(messageOf(failed.reason))) : t('options_cleared'))
  }

  return (
    <Part title={t('options_stored')}>
      <p class="quiet">{t('options_stored_lead')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('options_stored_what')}</th>
            <th scope="col">{t('options_stored_count')}</th>
            <th scope="col">{t('options_stored_size')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => {
            const size = sizes[kind.id]
            return (
              <tr key={kind.id}>
                <th scope="row">
                  {t(kind.name)}
                  <p class="quiet">{t(kind.about)}</p>
                </th>
                <td data-label={t('options_stored_count')}>{shown(size, ({ count }) => numberOf(count))}</td>
                <td data-label={t('options_stored_size')}>{shown(size, ({ bytes }) => inBytes(bytes))}</td>
                <td>
                  <Clear
                    words={t('options_clear')}
                    label={t('options_clear_of', t(kind.name))}
                    yes={t('options_clear_now')}
                    quiet
                    onClear={() => clear([kind])}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Clear
        words={t('options_clear_all')}
        label={t('options_clear_all')}
        yes={t('options_clear_now')}
        onClear={() => clear(kinds)}
      />
      <p role="status" class="outcome">
        {outcome}
      </p>
    </Part>
  )
}

function shown(size: StoredSize | 'unknown' | undefined, words: (size: StoredSize) => string): string {
  if (size === 'unknown') return t('options_measure_failed')
  return size ? words(size) : '…'
}
