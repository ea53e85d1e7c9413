/**
 * Mounts the popup. `?tabId=` names the tab to show, for opening the popup as a page of its own; without it, the tab
 * that the reader looks at.
 */
import { render } from 'preact'
import { browserKind } from '../platform/browser-kind.ts'
import { drawInLanguage } from '../platform/language.ts'
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
  // At the same time as the settings are read: the popup should be there at the click.
  const tab = isPage ? Promise.resolve({ id: asked }) : activeTab()
  await drawInLanguage(async () => render(<App tabId={(await tab)?.id} />, root))
}
