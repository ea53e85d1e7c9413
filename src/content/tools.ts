/** Where the page's two scripts meet: what the second lays out, the first picks up. Out of the page's own sight. */
import { reportToWorker } from '../messages/send.ts'
import type { setWords } from '../platform/i18n.ts'
import type { Language } from '../platform/settings-shape.ts'
import type { Badges } from './badges.ts'
import type { Jump } from './jump.ts'
import type { readPage } from './read-page.ts'
import type { reveal } from './reveal.ts'

/** What is wanted only in a page with a piece of writing. */
export interface Tools {
  readPage: typeof readPage
  Badges: typeof Badges
  Jump: typeof Jump
  reveal: typeof reveal
  setWords: typeof setWords
}

const HERE = '__smallprintTools'
const world = globalThis as { [HERE]?: Tools }
let asked: Promise<Tools> | undefined

export function layOut(tools: Tools): void {
  world[HERE] = tools
}

/**
 * Has the worker put the second script into this page; resolves to what it laid out. Asked for once a page. Throws where
 * the worker cannot, and may then be asked again.
 */
export function fetchTools(): Promise<Tools> {
  asked ??= bring().catch((error) => {
    asked = undefined
    throw error
  })
  return asked
}

async function bring(): Promise<Tools> {
  await reportToWorker('wants-reader', { url: location.href })
  const tools = world[HERE]
  if (!tools) throw new Error('The reader did not arrive in the page')
  return tools
}

/** What the second script speaks. It starts with the browser's own language. */
let spoken: Language = 'auto'

/**
 * Has the second script speak a language, whose words the worker has. Resolves to whether it spoke another before. A
 * fault leaves it as it was: a badge in the wrong language is better than none.
 */
export async function speakIn(language: Language, tools: Tools): Promise<boolean> {
  if (language === spoken) return false
  spoken = language
  try {
    const words = language === 'auto' ? null : await reportToWorker('words', { url: location.href })
    if (spoken === language) tools.setWords(words ?? undefined)
    return spoken === language
  } catch {
    return false
  }
}
