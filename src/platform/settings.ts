/** Reading, changing and watching the settings: the reader's own, and over them what an organisation has laid down. */
import { type FactSaid, factKey } from '../sources/types.ts'
import { browser } from './browser.ts'
import { type CurrentSettings, fieldsFrom, type Settings, settingsFrom } from './settings-shape.ts'

export const SETTINGS_KEY = 'settings'

const readOwn = async (): Promise<unknown> => (await browser.storage.sync.get(SETTINGS_KEY))[SETTINGS_KEY]

/** Firefox refuses where there is no policy; that is the same as an empty one. */
async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null)
  } catch {
    return undefined
  }
}

/** The lists that an organisation has laid down, as the policy has them: not to be trusted. */
export async function readPolicyLists(): Promise<unknown> {
  return ((await readManaged()) as { lists?: unknown } | undefined)?.lists
}

/** Calls back when an organisation changes its policy. To be called on the first tick of the worker. */
export function watchPolicy(onChange: () => void): void {
  browser.storage.onChanged.addListener((_, area) => area === 'managed' && onChange())
}

export async function readSettings(): Promise<CurrentSettings> {
  const [own, managed] = await Promise.all([readOwn(), readManaged()])
  return settingsFrom(own, managed)
}

/** The reader's own settings, whatever a policy says. */
export async function readOwnSettings(): Promise<Settings> {
  return settingsFrom(await readOwn())
}

type Change = Partial<Omit<Settings, 'version'>>

let lastWrite: Promise<unknown> = Promise.resolve()

/**
 * Writes the fields that `change` gives for the settings as they are then, leaving the others as they are; locked ones
 * stay. Changes of one script follow one another, so that none undoes another. Throws where storage is full or withheld.
 */
export function changeSettings(change: (current: CurrentSettings) => Change): Promise<void> {
  const written = lastWrite.then(async () => {
    const [own, managed] = await Promise.all([readOwn(), readManaged()])
    const current = settingsFrom(own, managed)
    const fields = Object.entries(change(current)).filter(([name]) => !(current.locked as string[]).includes(name))
    const kept = typeof own === 'object' ? own : {}
    await browser.storage.sync.set({
      [SETTINGS_KEY]: { ...kept, ...fieldsFrom(own), ...Object.fromEntries(fields), version: 2 },
    })
  })
  lastWrite = written.catch(() => undefined)
  return written
}

/** Switches one fact about an outlet off or on again, everywhere. Throws as above. */
export function hideFact(fact: FactSaid, hidden: boolean): Promise<void> {
  const key = factKey(fact)
  return changeSettings(({ hiddenFacts }) => {
    const others = hiddenFacts.filter((one) => one !== key)
    return { hiddenFacts: hidden ? [...others, key] : others }
  })
}

/** Calls back after each change, from whichever page or policy it came. Returns how to stop. */
export function watchSettings(onChange: (settings: CurrentSettings) => void): () => void {
  let latest = 0
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'managed' && !(area === 'sync' && SETTINGS_KEY in changes)) return
    const turn = ++latest
    // Only the last of several quick changes is told, so that no older answer comes after it.
    readSettings().then(
      (settings) => turn === latest && onChange(settings),
      // The extension went away under the page, which is told so elsewhere.
      () => undefined,
    )
  }
  browser.storage.onChanged.addListener(listener)
  return () => {
    latest = -1
    browser.storage.onChanged.removeListener(listener)
  }
}
