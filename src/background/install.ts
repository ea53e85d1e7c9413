/** What is done once, when the extension arrives or changes. */
import { isInstalledByPolicy, openPage } from '../platform/pages.ts'
import { isFirstStart } from '../platform/session.ts'
import { injectEverywhere } from '../platform/tabs.ts'
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

/**
 * At the worker's first start, pages that are open get our script: they were there before the extension, or hold the script
 * of a version before this one, which was cut off. Browsers tell of installations and updates, but not of having been
 * switched on again; of all three this is the sign.
 */
export async function takeOverOpenPages(): Promise<void> {
  if (await isFirstStart()) await injectEverywhere()
}
