import { useEffect, useState } from 'preact/hooks'
import { toWorker } from '../messages/send.ts'
import { messageOf } from '../platform/errors.ts'
import { changeSettings, readOwnSettings, readSettings, watchSettings } from '../platform/settings.ts'
import type { CurrentSettings } from '../platform/settings-shape.ts'
import { STORED_DATA, watchStorage } from '../platform/stored-data.ts'
import { listDoor } from './list-door.ts'
import { Options } from './Options.tsx'

/** Ties the page to the settings and to what is stored. */
export function App() {
  const [settings, setSettings] = useState<CurrentSettings>()
  const [fault, setFault] = useState<string>()

  useEffect(() => {
    readSettings().then(setSettings, (error: unknown) => setFault(messageOf(error)))
    return watchSettings(setSettings)
  }, [])

  return (
    <Options
      settings={settings}
      fault={fault}
      stored={STORED_DATA}
      watchStored={watchStorage}
      siteOf={(address) => toWorker('site-of', { address: address.slice(0, 2000) })}
      allFacts={() => toWorker('all-facts', undefined)}
      ownSettings={readOwnSettings}
      lists={listDoor}
      onChange={async (change) => {
        try {
          await changeSettings(change)
          setFault(undefined)
          return true
        } catch (error) {
          setFault(messageOf(error))
          // What could not be kept is not shown as if it were.
          setSettings((known) => known && { ...known })
          return false
        }
      }}
    />
  )
}
