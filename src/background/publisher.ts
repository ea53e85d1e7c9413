/** "Who published this?": the answer for a link, from what the machine knows already. Nothing is fetched. */
import type { PublisherAnswer } from '../messages/contract.ts'
import { openPage, showWindow } from '../platform/pages.ts'
import { readQuestion, writeQuestion } from '../platform/question.ts'
import { readTabStates } from '../platform/tab-states.ts'
import { openPages, publisherOf, type Source } from '../sources/publisher.ts'
import { standingSources } from './said.ts'

const PAGE = 'src/publisher/index.html'

/** All that can be asked about an outlet: the pages that are open, and what stands whatever is open. */
async function sources(): Promise<Source[]> {
  const [states, standing] = await Promise.all([readTabStates(), standingSources()])
  return [openPages(states.flatMap((state) => (state.status === 'read' ? [state.reading] : []))), ...standing]
}

/**
 * Keeps the question and shows the page that answers it: one small window, used again. The page's address says nothing
 * of the link, so that no history of the browser learns of it.
 */
export async function askForPublisher(link: string): Promise<void> {
  const host = hostOf(link)
  if (!host) return
  const before = await readQuestion()
  await writeQuestion({ host, ...(before?.window === undefined ? {} : { window: before.window }) })
  const window = await showWindow(PAGE, before?.window)
  if (window === undefined) await openPage(PAGE)
  else await writeQuestion({ host, window })
}

/** The answer to the last question; undefined where none was asked in this session. */
export async function onPublisherOf(): Promise<PublisherAnswer | undefined> {
  const question = await readQuestion()
  return question && publisherOf(question.host, await sources())
}

/** The host of a link to the web, in lower case. */
function hostOf(link: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(link)
    return /^https?:$/.test(protocol) && hostname ? hostname.replace(/\.$/, '') : undefined
  } catch {
    return undefined
  }
}
