import { useEffect, useRef, useState } from 'preact/hooks'
import { messageOf } from '../platform/errors.ts'
import { t } from '../platform/i18n.ts'
import type { ListInfo, ListProgress } from '../sources/lists/types.ts'
import { isolate } from '../ui/words.ts'
import { AddList } from './AddList.tsx'
import { ListEntry } from './ListEntry.tsx'
import type { ListDoor } from './list-door.ts'
import { Part } from './parts.tsx'

/** The lists that the reader has subscribed to, and the way to another one. */
export function Lists({ door }: { door: ListDoor }) {
  const [lists, setLists] = useState<ListInfo[]>()
  const [failed, setFailed] = useState('')
  const [progress, setProgress] = useState<Record<string, ListProgress>>({})
  const [outcome, setOutcome] = useState('')
  const part = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let latest = 0
    const ask = async () => {
      const turn = ++latest
      try {
        const all = await door.all()
        if (turn !== latest) return
        setLists(all)
        setFailed('')
      } catch (error) {
        if (turn === latest) setFailed(messageOf(error))
      }
    }
    void ask()
    const stop = door.watch((news) => {
      if ('changed' in news) void ask()
      else setProgress((others) => ({ ...others, [news.progress.id]: news.progress }))
    })
    return () => {
      latest = -1
      stop()
    }
  }, [door])

  return (
    <Part title={t('options_lists')}>
      <div class="lists" ref={part}>
        <p class="quiet">{t('options_lists_lead')}</p>
        <AddList door={door} progress={progress} onAdded={setOutcome} />
        <p class="outcome" role="status">
          {outcome}
        </p>
        {failed && (
          <p class="fault" role="alert">
            {t('options_lists_failed', isolate(failed))}
          </p>
        )}
        {lists?.length === 0 && <p class="quiet none">{t('options_lists_none')}</p>}
        {lists && lists.length > 0 && (
          <ul aria-label={t('options_lists')}>
            {lists.map((list) => (
              <ListEntry
                key={list.id}
                list={list}
                door={door}
                progress={progress[list.id]}
                onOutcome={setOutcome}
                onRemoved={(words) => {
                  setOutcome(words)
                  // The button that was pressed is gone with its list.
                  part.current?.querySelector<HTMLInputElement>('.entry input')?.focus()
                }}
              />
            ))}
          </ul>
        )}
      </div>
    </Part>
  )
}
