/** What becomes of a tab's reading when the tab moves on. */
import { toContent } from '../messages/send.ts'
import { ifReachable } from '../platform/errors.ts'
import { removeTabState } from '../platform/tab-states.ts'
import { clearToolbar } from './toolbar.ts'

/**
 * A load makes what we know old. An address that changed without a load (single-page applications) is told to the
 * content script, which is still there and reports again; after a real load nobody listens, and the new page's script
 * reports by itself.
 */
export async function onTabUpdated(tabId: number, change: { status?: string; url?: string }): Promise<void> {
  if (change.status !== 'loading' && change.url === undefined) return
  await removeTabState(tabId)
  await clearToolbar(tabId)
  if (change.url !== undefined && /^https?:/.test(change.url))
    await ifReachable(toContent(tabId, 'navigated', { url: change.url }))
}

export async function onTabGone(tabId: number): Promise<void> {
  await removeTabState(tabId)
}
