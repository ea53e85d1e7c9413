/** Keyboard commands. Firefox for Android has none. */
import { browser } from './browser.ts'
import { activeTab } from './tabs.ts'

/** Names of the manifest's commands. */
export type Command = '_execute_action' | 'next-caveat'

/** Calls back with the tab in front when the reader presses the command's keys. To be called on the first tick. */
export function onCommand(name: Command, onPressed: (tabId: number) => void): void {
  browser.commands?.onCommand.addListener(async (pressed: string, tab?: { id?: number }) => {
    if (pressed !== name) return
    // Older Firefox does not say which tab.
    const tabId = tab?.id ?? (await activeTab())?.id
    if (tabId !== undefined) onPressed(tabId)
  })
}

/** The keys of a command as the browser writes them ("Alt+Shift+J"); empty where the reader or another extension took them. */
export async function keysOf(name: Command): Promise<string> {
  const all = (await browser.commands?.getAll()) ?? []
  return all.find((command) => command.name === name)?.shortcut ?? ''
}
