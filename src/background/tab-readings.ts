/** One reading a tab: what content scripts report, what the popup asks for. The truth is in `storage.session`. */
import type { ClaimRef, Revealed, TabState } from '../messages/contract.ts'
import { toContent } from '../messages/send.ts'
import { ifReachable, isExpected, messageOf } from '../platform/errors.ts'
import { readSettings } from '../platform/settings.ts'
import { changeTabState, readTabState, removeTabState, writeTabState } from '../platform/tab-states.ts'
import { injectContentScript, injectReader, isOpen, tabUrl } from '../platform/tabs.ts'
import type { Reading } from '../reading/types.ts'
import { settleDomain } from '../sources/domain.ts'
import { isWanted, keepReading } from './history.ts'
import { showInToolbar } from './toolbar.ts'

async function keep(tabId: number, state: TabState): Promise<void> {
  await writeTabState(tabId, state)
  // A report may be under way when its tab is closed. What it says would then stay for as long as the browser runs.
  if (await isOpen(tabId)) await showInToolbar(tabId, state)
  else await removeTabState(tabId)
}

/** The script that reads is brought only to pages that may have something to read. */
export async function onWantsReader(_: { url: string }, tabId: number): Promise<void> {
  await injectReader(tabId)
}

export async function onPageRead(
  { reading: raw, hidden, visit, settled }: { reading: Reading; hidden: number; visit: string; settled: boolean },
  tabId: number,
  inPrivate: boolean,
): Promise<void> {
  // A listing or an imprint has no author, and may yet have caveats worth showing.
  if (raw.page !== 'article' && raw.caveats.length + hidden === 0) {
    await keep(tabId, { status: 'no-article', url: raw.url })
    return
  }
  const reading = settleDomain(raw)
  const [settings, before] = await Promise.all([readSettings(), readTabState(tabId)])
  const wanted = isWanted(settings, reading, inPrivate)
  const again = wanted && before?.status === 'read' && before.visit === visit && before.kept === true
  const state = { status: 'read', url: reading.url, reading, hidden, visit, settled, kept: again } as const
  await keep(tabId, state)
  if (!wanted || !(await keepReading(state, settings, again)) || again) return
  // Said only once it is so: a worker that is stopped in between is told of the page again, and must keep it then.
  await changeTabState(tabId, (now) =>
    now.status === 'read' && now.visit === visit ? { ...now, kept: true } : undefined,
  )
}

export async function onPagePassed({ url }: { url: string }, tabId: number): Promise<void> {
  await keep(tabId, { status: 'no-article', url })
}

export async function onPageFailed({ url, reason }: { url: string; reason: string }, tabId: number): Promise<void> {
  await keep(tabId, { status: 'failed', url, reason })
}

/** What is known of the tab. Where nothing is, the page is asked; its report arrives through storage. */
export async function onTabState({ tabId }: { tabId: number }): Promise<TabState> {
  const known = await readTabState(tabId)
  if (known) return known
  const url = (await tabUrl(tabId)) ?? ''
  if (!/^https?:/.test(url)) return { status: 'no-access', url }
  void askPage(tabId, url)
  return { status: 'loading', url }
}

export async function onReadAgain({ tabId }: { tabId: number }): Promise<void> {
  const url = (await tabUrl(tabId)) ?? ''
  await removeTabState(tabId)
  await askPage(tabId, url)
  await ifReachable(toContent(tabId, 'read-now', undefined))
}

export async function onReveal({ tabId, claim }: { tabId: number; claim: ClaimRef }): Promise<Revealed> {
  return (await ifReachable(toContent(tabId, 'reveal', { claim }))) ?? 'not-found'
}

/** The next caveat in the tab's page. Where our script is not in the page, there is none to go to. */
export async function onNextCaveat(tabId: number): Promise<void> {
  await ifReachable(toContent(tabId, 'next-caveat', undefined))
}

/** Makes sure that our script is in the page; it reports by itself, again where it has stood there before. */
async function askPage(tabId: number, url: string): Promise<void> {
  try {
    await injectContentScript(tabId)
  } catch (error) {
    // Between the question and this answer the page may have reported after all.
    if (await readTabState(tabId)) return
    await keep(
      tabId,
      isExpected(error) ? { status: 'no-access', url } : { status: 'failed', url, reason: messageOf(error) },
    )
  }
}
