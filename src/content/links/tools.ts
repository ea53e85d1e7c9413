/** Where the first script and the one that marks links meet. Out of the page's own sight. */
import { reportToWorker } from '../../messages/send.ts'
import type { setWords } from '../../platform/i18n.ts'
import type { Language } from '../../platform/settings-shape.ts'
import type { LinkMarks } from './marks.ts'

export interface LinkTools {
  LinkMarks: typeof LinkMarks
  setWords: typeof setWords
}

const HERE = '__smallprintLinks'
const world = globalThis as { [HERE]?: LinkTools }

export function layOutLinks(tools: LinkTools): void {
  world[HERE] = tools
}

/**
 * Has the worker put the script that marks links into this page, and has it speak a language. Throws where it cannot be
 * brought; a card in the wrong language is better than none.
 */
export async function fetchLinkTools(language: Language): Promise<LinkTools> {
  if (!world[HERE]) await reportToWorker('wants-links', { url: location.href })
  if (!world[HERE]) throw new Error('The script for links did not arrive in the page')
  const words = language === 'auto' ? null : await reportToWorker('words', { url: location.href }).catch(() => null)
  world[HERE].setWords(words ?? undefined)
  return world[HERE]
}
