/**
 * Mounts the popup. `?tabId=` names the tab to show, for opening the popup as a page of its own; without it, the tab
 * that the reader looks at.
 */
import { render } from 'preact'
import { browserKind } from '../platform/browser-kind.ts'
import { t } from '../platform/i18n.ts'
import { activeTab } from '../platform/tabs.ts'
import { App } from './App.tsx'

const asked = Number.parseInt(new URLSearchParams(location.search).get('tabId') ?? '', 10)
const isPage = Number.isInteger(asked)

document.documentElement.lang = t('ext_locale')
// A popup has a width of its own; a page fills its window.
document.documentElement.classList.toggle('page', isPage)
// Firefox for Android opens the popup as one, in a window that may be narrower than the popup.
void browserKind().then((kind) => kind === 'android' && document.documentElement.classList.add('page'))

const root = document.getElementById('app')
if (root) {
  const tabId = isPage ? asked : (await activeTab())?.id
  render(<App tabId={tabId} />, root)
}
