/** What is done once, when the extension arrives or changes. */
import { isInstalledByPolicy, openPage } from '../platform/pages.ts'
import { nameMenu } from './language.ts'

/** Must agree with the pages of vite.config.ts. */
const WELCOME = 'src/welcome/index.html'

/**
 * Sets up the menu of links, and shows the first page to whoever installed the extension: not on updates, and not on
 * machines where a school or library did it.
 */
export async function onInstalled({ reason }: { reason: string }): Promise<void> {
  await nameMenu()
  if (reason === 'install' && !(await isInstalledByPolicy())) await openPage(WELCOME)
}
