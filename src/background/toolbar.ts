/** The toolbar icon of a tab: how many caveats, and in words who wrote and published it. */
import type { TabState } from '../messages/contract.ts'
import { showOnIcon } from '../platform/action.ts'
import { list, plural, t } from '../platform/i18n.ts'
import { speak } from '../platform/language.ts'
import type { Reading } from '../reading/types.ts'

const MOST_AUTHORS = 3

/** Shows a tab's state on its icon. */
export async function showInToolbar(tabId: number, state: TabState): Promise<void> {
  await speak()
  const { text, title } = iconFor(state)
  await showOnIcon(tabId, text, title)
}

/** The icon of a tab of which nothing is known yet. */
export async function clearToolbar(tabId: number): Promise<void> {
  await showOnIcon(tabId, '', t('ext_name'))
}

/** Badge text and title for a state. An article without caveats has no number: the icon stays quiet. */
export function iconFor(state: TabState): { text: string; title: string } {
  switch (state.status) {
    case 'read': {
      const count = state.reading.caveats.length
      return { text: count > 0 ? String(count) : '', title: titleFor(state.reading, state.hidden ?? 0) }
    }
    case 'no-article':
      return { text: '', title: t('toolbar_no_article') }
    case 'no-access':
      return { text: '', title: t('toolbar_no_access') }
    case 'failed':
      return { text: '!', title: t('toolbar_failed') }
    case 'loading':
      return { text: '', title: t('ext_name') }
  }
}

/** "By Shishir Upadhyaya · VT · 5 caveats". */
function titleFor({ authors, outlet, caveats, page }: Reading, hidden: number): string {
  const all = authors.map(({ name }) => name)
  const names = all.length > MOST_AUTHORS ? [...all.slice(0, MOST_AUTHORS), '…'].join(', ') : list(all)
  const by = names ? t('toolbar_by', names) : t('toolbar_nobody')
  const count = caveats.length
  // With some left out, it cannot be said that there are none.
  const none = hidden > 0 ? t('toolbar_no_caveats_shown') : t('toolbar_no_caveats')
  const said = count === 0 ? none : plural('toolbar_caveats', count)
  return [page === 'article' ? by : undefined, outlet.name, said].filter(Boolean).join(' · ')
}
