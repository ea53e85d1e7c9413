/** Mounts the page with the options. */
import { render } from 'preact'
import { t } from '../platform/i18n.ts'
import { drawInLanguage } from '../platform/language.ts'
import { App } from './App.tsx'

const root = document.getElementById('app')
await drawInLanguage(() => {
  document.title = `${t('ext_name')}: ${t('options_title')}`
  if (root) render(<App />, root)
})
