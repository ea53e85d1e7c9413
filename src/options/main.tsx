/** Mounts the page with the options. */
import { render } from 'preact'
import { t } from '../platform/i18n.ts'
import { App } from './App.tsx'

document.documentElement.lang = t('ext_locale')
document.title = `${t('ext_name')}: ${t('options_title')}`

const root = document.getElementById('app')
if (root) render(<App />, root)
