/** What the browser shows for us, in the language of the interface: the menu of links, and the icons' titles. */
import { t } from '../platform/i18n.ts'
import { speak } from '../platform/language.ts'
import { offerOnLinks } from '../platform/menus.ts'
import { readStatesByTab } from '../platform/tab-states.ts'
import { showInToolbar } from './toolbar.ts'

/** Puts the entry into the menu of links. The browser keeps it, also in a language that is no longer spoken. */
export async function nameMenu(): Promise<void> {
  await speak()
  await offerOnLinks(t('menu_who_published'))
}

/** The reader, or an organisation, has chosen another language. */
export async function onLanguage(): Promise<void> {
  await nameMenu()
  for (const [tabId, state] of await readStatesByTab()) await showInToolbar(tabId, state)
}
