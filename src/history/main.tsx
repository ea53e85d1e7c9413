/** Mounts the page with the reading history. */
import { render } from 'preact'
import { t } from '../platform/i18n.ts'
import { App } from './App.tsx'

document.documentElement.lang = t('ext_locale')
document.title = `${t('ext_name')}: ${t('history_title')}`

const root = document.getElementById('app')
if (root) render(<App />, root)
