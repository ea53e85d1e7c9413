import { useEffect, useState } from 'preact/hooks'
import { messageOf } from '../platform/errors.ts'
import type { HistoryEntry } from '../platform/history-entry.ts'
import {
  clearHistory,
  deleteEntry,
  type EntryPage,
  entriesFromNewest,
  findEntries,
  watchHistory,
} from '../platform/history-store.ts'
import { openOptions } from '../platform/options-page.ts'
import { readSettings, watchSettings } from '../platform/settings.ts'
import { saveFile } from '../ui/save.ts'
import { History } from './History.tsx'
import { asCsv, asJson } from './history-file.ts'

/** Rows that are drawn at once, and that "Show more" adds. */
const STEP = 50

/** Ties the page to the database and the settings. */
export function App() {
  const [query, setQuery] = useState('')
  const [most, setMost] = useState(STEP)
  const [version, setVersion] = useState(0)
  const [found, setFound] = useState<EntryPage>()
  const [isOn, setIsOn] = useState(true)
  const [fault, setFault] = useState<string>()
  const fail = (error: unknown) => setFault(messageOf(error))
  const attempt = (work: Promise<unknown>) =>
    work.then(
      () => {
        setFault(undefined)
        return true
      },
      (error) => {
        fail(error)
        return false
      },
    )

  useEffect(() => {
    readSettings().then((settings) => setIsOn(settings.history), fail)
    return watchSettings((settings) => setIsOn(settings.history))
  }, [])
  useEffect(() => watchHistory(() => setVersion((known) => known + 1)), [])
  useEffect(() => {
    const asking = new AbortController()
    const { signal } = asking
    findEntries(query, most, signal).then(
      (page) => !signal.aborted && setFound(page),
      (error) => !signal.aborted && fail(error),
    )
    return () => asking.abort()
  }, [query, most, version])

  const save = async (name: string, type: string, as: (entries: HistoryEntry[]) => string) => {
    const all: HistoryEntry[] = []
    for await (const batch of entriesFromNewest()) for (const one of batch) all.push(one)
    saveFile(name, type, as(all))
  }

  return (
    <History
      found={found}
      query={query}
      isOn={isOn}
      fault={fault}
      onQuery={(words) => {
        setQuery(words)
        setMost(STEP)
      }}
      onMore={() => setMost(most + STEP)}
      onDelete={(id) => attempt(deleteEntry(id))}
      onDeleteAll={() => attempt(clearHistory())}
      onSaveJson={() => attempt(save('smallprint-history.json', 'application/json', asJson))}
      onSaveCsv={() => attempt(save('smallprint-history.csv', 'text/csv', asCsv))}
      onOptions={openOptions}
    />
  )
}
