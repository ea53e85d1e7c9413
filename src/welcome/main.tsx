/** The first page: opened once, when the reader has installed the extension. */
import { render } from 'preact'
import { isPinned, watchPinned } from '../platform/action.ts'
import { browserKind } from '../platform/browser-kind.ts'
import { keysOf } from '../platform/commands.ts'
import { t } from '../platform/i18n.ts'
import { Welcome } from './Welcome.tsx'

document.documentElement.lang = t('ext_locale')
document.title = `${t('welcome_title')} · ${t('ext_name')}`

const root = document.getElementById('app')
if (root) {
  const [browser, popupKeys, caveatKeys] = await Promise.all([
    browserKind(),
    keysOf('_execute_action'),
    keysOf('next-caveat'),
  ])
  const draw = async () =>
    render(
      <Welcome browser={browser} pinned={await isPinned()} keys={{ popup: popupKeys, caveat: caveatKeys }} />,
      root,
    )
  await draw()
  watchPinned(() => void draw())
}
