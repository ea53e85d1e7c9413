/** The worker: wiring only. Every listener is registered on the first tick, so that an event can wake it. */
import { listenInWorker } from '../messages/worker-router.ts'
import { setIconColours } from '../platform/action.ts'
import { browser } from '../platform/browser.ts'
import { onCommand } from '../platform/commands.ts'
import { onLinkChosen } from '../platform/menus.ts'
import { onHideBadges, onPageBadges, onSiteBadges, onSiteOf } from './badge-wishes.ts'
import { onInstalled } from './install.ts'
import { onClearPolicies, onFetchPolicy, onKeepPolicy, onPoliciesKept, onPolicyPages } from './policy-pages.ts'
import { askForPublisher, onPublisherOf } from './publisher.ts'
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

listenInWorker({
  content: {
    'wants-reader': onWantsReader,
    'page-read': onPageRead,
    'page-passed': onPagePassed,
    'page-failed': onPageFailed,
    'hide-badges': onHideBadges,
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
    'policies-kept': onPoliciesKept,
    'clear-policies': onClearPolicies,
    'publisher-of': onPublisherOf,
  },
})
browser.tabs.onUpdated.addListener((tabId, change) => void onTabUpdated(tabId, change))
browser.tabs.onRemoved.addListener((tabId) => void onTabGone(tabId))
browser.tabs.onReplaced.addListener((_added, removed) => void onTabGone(removed))
browser.runtime.onInstalled.addListener((details) => void onInstalled(details))
onLinkChosen((link) => void askForPublisher(link))
onCommand('next-caveat', (tabId) => void onNextCaveat(tabId))

void setIconColours()
