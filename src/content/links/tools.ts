/** Where the first script and the one that marks links meet. Out of the page's own sight. */
import { reportToWorker } from '../../messages/send.ts'
import type { LinkMarks } from './marks.ts'

export interface LinkTools {
  LinkMarks: typeof LinkMarks
}

const HERE = '__smallprintLinks'
const world = globalThis as { [HERE]?: LinkTools }

export function layOutLinks(tools: LinkTools): void {
  world[HERE] = tools
}

/** Has the worker put the script that marks links into this page. Throws where it cannot. */
export async function fetchLinkTools(): Promise<LinkTools> {
  if (!world[HERE]) await reportToWorker('wants-links', { url: location.href })
  if (!world[HERE]) throw new Error('The script for links did not arrive in the page')
  return world[HERE]
}
