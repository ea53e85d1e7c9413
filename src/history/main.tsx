/** Mounts the page with the reading history. */
import { render } from 'preact'
import { t } from '../platform/i18n.ts'
import { drawInLanguage } from '../platform/language.ts'
import { App } from './App.tsx'

const root = document.getElementById('app')
await drawInLanguage(() => {
  document.title = `${t('ext_name')}: ${t('history_title')}`
  if (root) render(<App />, root)
})
