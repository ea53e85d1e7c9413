/**
 * Mounts the popup. `?tabId=` names the tab to show, for opening the popup as a page of its own; without it, the tab
 * that the reader looks at.
 */
import { render } from 'preact'
import { browserKind } from '../platform/browser-kind.ts'
import { drawInLanguage } from '../platform/language.ts'
import { readSettings } from '../platform/settings.ts'
import { readTabState } from '../platform/tab-states.ts'
import { activeTab } from '../platform/tabs.ts'
import { App } from './App.tsx'

const asked = Number.parseInt(new URLSearchParams(location.search).get('tabId') ?? '', 10)
const isPage = Number.isInteger(asked)

// A popup has a width of its own; a page fills its window.
document.documentElement.classList.toggle('page', isPage)
// Firefox for Android opens the popup as one, in a window that may be narrower than the popup.
void browserKind().then((kind) => kind === 'android' && document.documentElement.classList.add('page'))

const root = document.getElementById('app')
if (root) {
  // All of it at the same time, and before anything is drawn: the first paint is then the reading, and the only one.
  const tab = isPage ? Promise.resolve({ id: asked }) : activeTab()
  const known = tab.then((one) => one && readTabState(one.id)).catch(() => undefined)
  // A fault in the settings costs the switch, not the reading.
  const settings = readSettings().catch(() => undefined)
  await drawInLanguage(async () => {
    const [one, state, read] = await Promise.all([tab, known, settings])
    render(<App tabId={one?.id} known={state} settings={read} />, root)
  })
}
