/** The first page: opened once, when the reader has installed the extension. */
import { render } from 'preact'
import { isPinned, watchPinned } from '../platform/action.ts'
import { browserKind } from '../platform/browser-kind.ts'
import { keysOf } from '../platform/commands.ts'
import { t } from '../platform/i18n.ts'
import { drawInLanguage } from '../platform/language.ts'
import { Welcome } from './Welcome.tsx'

const root = document.getElementById('app')
if (root) {
  const [browser, popupKeys, caveatKeys] = await Promise.all([
    browserKind(),
    keysOf('_execute_action'),
    keysOf('next-caveat'),
  ])
  const draw = async () => {
    document.title = `${t('welcome_title')} · ${t('ext_name')}`
    render(
      <Welcome browser={browser} pinned={await isPinned()} keys={{ popup: popupKeys, caveat: caveatKeys }} />,
      root,
    )
  }
  await drawInLanguage(draw)
  watchPinned(() => void draw())
}
