/** News of lists between the worker and our own pages: that something has changed, and how far a work is. */
import type { ListProgress } from '../sources/lists/types.ts'

export type ListNews = { changed: true } | { progress: ListProgress }

const NAME = 'lists'

let own: BroadcastChannel | undefined
const watchers = new Set<(news: ListNews) => void>()

function channel(): BroadcastChannel {
  if (!own) {
    own = new BroadcastChannel(NAME)
    own.onmessage = ({ data }) => hear(data as ListNews)
  }
  return own
}

function hear(news: ListNews): void {
  for (const watcher of watchers) watcher(news)
}

/** Tells all others, and whoever watches here. */
export function tellOfLists(news: ListNews): void {
  channel().postMessage(news)
  hear(news)
}

/** Calls back with news of lists, from wherever they come. Returns how to stop. */
export function watchLists(onNews: (news: ListNews) => void): () => void {
  channel()
  watchers.add(onNews)
  return () => watchers.delete(onNews)
}
