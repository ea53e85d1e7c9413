/** The worker: wiring only. Every listener is registered on the first tick, so that an event can wake it. */
import { listenInWorker } from '../messages/worker-router.ts'
import { setIconColours } from '../platform/action.ts'
import { onAlarm } from '../platform/alarms.ts'
import { browser } from '../platform/browser.ts'
import { onCommand } from '../platform/commands.ts'
import { watchLanguage, wordsForPages } from '../platform/language.ts'
import { onLinkChosen } from '../platform/menus.ts'
import { watchPolicy } from '../platform/settings.ts'
import { onHideBadges, onPageBadges, onSiteBadges, onSiteOf } from './badge-wishes.ts'
import { onHistoryOf } from './history.ts'
import { onInstalled, takeOverOpenPages } from './install.ts'
import { nameMenu, onLanguage } from './language.ts'
import { REFRESHING, refreshDue, setRefreshing } from './list-updates.ts'
import {
  onAddList,
  onChangeList,
  onDropDraft,
  onFetchDraft,
  onListLinks,
  onLists,
  onReadDraft,
  onRefreshList,
  onRemoveList,
  onSwitchList,
} from './list-wishes.ts'
import { followPolicy } from './managed-lists.ts'
import { onOutletAddress } from './outlet-address.ts'
import { onFetchPolicy, onKeepPolicy, onPolicyPages } from './policy-pages.ts'
import { askForPublisher, onPublisherOf } from './publisher.ts'
import { onPageTaken } from './read-snapshot.ts'
import { onAllFacts, onLinksSeen, onQuietLinks, onSaidOf, onWantsLinks } from './said.ts'
import { onTabGone, onTabUpdated } from './tab-events.ts'
import {
  onNextCaveat,
  onPageFailed,
  onPagePassed,
  onPageRead,
  onReadAgain,
  onReveal,
  onTabState,
  onWantsReader,
} from './tab-readings.ts'
import { onReadTrustTxt } from './trust-txt.ts'

listenInWorker({
  content: {
    'wants-reader': onWantsReader,
    'page-taken': onPageTaken,
    'page-read': onPageRead,
    'page-passed': onPagePassed,
    'page-failed': onPageFailed,
    'hide-badges': onHideBadges,
    words: async () => (await wordsForPages()) ?? null,
    'wants-links': onWantsLinks,
    'links-seen': onLinksSeen,
    'quiet-links': onQuietLinks,
  },
  ui: {
    'tab-state': onTabState,
    reveal: onReveal,
    'read-again': onReadAgain,
    'site-badges': onSiteBadges,
    'page-badges': onPageBadges,
    'site-of': onSiteOf,
    'policy-pages': onPolicyPages,
    'fetch-policy': onFetchPolicy,
    'keep-policy': onKeepPolicy,
    'outlet-address': onOutletAddress,
    'read-trust-txt': onReadTrustTxt,
    'history-of': onHistoryOf,
    'publisher-of': onPublisherOf,
    lists: onLists,
    'fetch-draft': onFetchDraft,
    'read-draft': onReadDraft,
    'drop-draft': onDropDraft,
    'add-list': onAddList,
    'refresh-list': onRefreshList,
    'switch-list': onSwitchList,
    'list-links': onListLinks,
    'change-list': onChangeList,
    'remove-list': onRemoveList,
    'said-of': onSaidOf,
    'all-facts': onAllFacts,
  },
})
browser.tabs.onUpdated.addListener((tabId, change) => void onTabUpdated(tabId, change))
browser.tabs.onRemoved.addListener((tabId) => void onTabGone(tabId))
browser.tabs.onReplaced.addListener((_added, removed) => void onTabGone(removed))
browser.runtime.onInstalled.addListener((details) => void onInstalled(details))
browser.runtime.onStartup.addListener(() => void nameMenu())
watchLanguage(() => void onLanguage())
// Alarms may be gone after an update, and in Firefox after the browser was closed.
browser.runtime.onInstalled.addListener(() => void setRefreshing())
browser.runtime.onStartup.addListener(() => void setRefreshing())
browser.runtime.onInstalled.addListener(() => void followPolicy())
browser.runtime.onStartup.addListener(() => void followPolicy())
watchPolicy(() => void followPolicy())
onAlarm(REFRESHING, async () => {
  await followPolicy()
  await refreshDue()
})
onLinkChosen((link) => void askForPublisher(link))
onCommand('next-caveat', (tabId) => void onNextCaveat(tabId))

void setIconColours()
void takeOverOpenPages()
