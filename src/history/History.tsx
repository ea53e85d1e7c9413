import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { HistoryEntry } from '../platform/history-entry.ts'
import type { EntryPage } from '../platform/history-store.ts'
import { t } from '../platform/i18n.ts'
import { Clear } from '../ui/Clear.tsx'
import { isolate, localDayOf, numberOf, timeOf } from '../ui/words.ts'

export interface HistoryProps {
  /** Undefined until the database has answered. */
  found: EntryPage | undefined
  query: string
  /** Is anything new kept? */
  isOn: boolean
  /** Why something did not work, in the browser's words. */
  fault?: string | undefined
  onQuery: (query: string) => void
  onMore: () => void
  /** Both resolve to whether it was done. */
  onDelete: (id: number) => Promise<boolean>
  onDeleteAll: () => Promise<boolean>
  onSaveJson: () => void
  onSaveCsv: () => void
  onOptions: () => void
}

/** The page of the reading history. Pure but for what it is given: asks nothing of the browser. */
export function History(props: HistoryProps) {
  const { found, query, isOn, fault } = props
  const [said, setSaid] = useState('')
  const isEmpty = found?.entries.length === 0
  return (
    <main>
      <header>
        <p class="kicker">{t('ext_name')}</p>
        <h1>{t('history_title')}</h1>
        <p class="quiet">{t('history_lead')}</p>
        {!isOn && (
          <p class="off">
            {t('history_off')}{' '}
            <button type="button" class="small" onClick={props.onOptions}>
              {t('popup_options')}
            </button>
          </p>
        )}
      </header>
      <div class="fault" role="alert">
        {fault !== undefined && <p>{t('history_failed', isolate(fault))}</p>}
      </div>
      {(query !== '' || !isEmpty) && (
        <Search
          query={query}
          onQuery={(words) => {
            setSaid('')
            props.onQuery(words)
          }}
        />
      )}
      <p class="shown" role="status">
        {[said, found && countOf(found, query)].filter(Boolean).join(' ')}
      </p>
      {found && (
        <Days
          entries={found.entries}
          onDelete={async (id) => {
            setSaid((await props.onDelete(id)) ? t('history_deleted') : '')
          }}
        />
      )}
      {found?.more && (
        <button
          type="button"
          class="action"
          onClick={() => {
            setSaid('')
            props.onMore()
          }}
        >
          {t('history_more')}
        </button>
      )}
      {(query !== '' || !isEmpty) && (
        <footer class="buttons">
          <button type="button" class="action" onClick={props.onSaveJson}>
            {t('history_save_json')}
          </button>
          <button type="button" class="action" onClick={props.onSaveCsv}>
            {t('history_save_csv')}
          </button>
          <Clear
            words={t('history_delete_all')}
            label={t('history_delete_all')}
            yes={t('history_delete_now')}
            onClear={async () => {
              setSaid((await props.onDeleteAll()) ? t('history_deleted') : '')
            }}
          />
        </footer>
      )}
    </main>
  )
}

function countOf({ entries, more }: EntryPage, query: string): string {
  if (entries.length === 0) return t(query === '' ? 'history_empty' : 'history_none')
  return t(more ? 'history_shown_more' : 'history_shown', numberOf(entries.length))
}

function Search({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const id = useId()
  return (
    <search>
      <label for={id}>{t('history_search')}</label>
      <input
        id={id}
        type="search"
        value={query}
        maxLength={200}
        autocomplete="off"
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  )
}

/** The readings under the days on which they were read. */
function Days({ entries, onDelete }: { entries: HistoryEntry[]; onDelete: (id: number) => Promise<void> }) {
  const list = useRef<HTMLDivElement>(null)
  /** Where in the list something was deleted: the focus goes to what stands there now. */
  const [gone, setGone] = useState<number>()
  useEffect(() => {
    if (gone === undefined) return
    const buttons = list.current?.querySelectorAll<HTMLElement>('li button') ?? []
    const next = buttons[Math.min(gone, buttons.length - 1)] ?? document.querySelector<HTMLElement>('search input')
    next?.focus()
    setGone(undefined)
  }, [entries])
  const days = new Map<string, HistoryEntry[]>()
  for (const entry of entries) {
    const day = localDayOf(entry.readAt)
    const readings = days.get(day) ?? []
    readings.push(entry)
    days.set(day, readings)
  }
  return (
    <div ref={list}>
      {[...days].map(([day, readings]) => (
        <section key={day}>
          <h2>{day}</h2>
          <ul>
            {readings.map((entry) => (
              <Row
                key={entry.id}
                entry={entry}
                onDelete={() => {
                  setGone(entries.indexOf(entry))
                  void onDelete(entry.id)
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Row({ entry, onDelete }: { entry: HistoryEntry; onDelete: () => void }) {
  const { title, page, authors, outlet, readAt } = entry
  const name = title ?? outlet.name
  const by =
    authors.length > 0 ? t('toolbar_by', authors.map((author) => isolate(author.name)).join(', ')) : t('popup_nobody')
  return (
    <li>
      <p class="piece" dir="auto">
        {/^https?:\/\//.test(page) ? (
          <a href={page} rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      <p class="quiet">
        {by} · <bdi>{outlet.name}</bdi> · <time dateTime={readAt}>{timeOf(readAt)}</time>
      </p>
      <button type="button" class="small" aria-label={t('history_delete_of', isolate(name))} onClick={onDelete}>
        {t('history_delete')}
      </button>
    </li>
  )
}
