/** The page's way to lists: wishes go to the worker, news come back. */
import type { ListRefusal } from '../messages/contract.ts'
import { toWorker } from '../messages/send.ts'
import { type ListNews, watchLists } from '../platform/list-news.ts'
import { keepDraft } from '../platform/list-store.ts'
import {
  LIST_LIMITS,
  type ListDetails,
  type ListInfo,
  type ListMapping,
  type ListPreview,
} from '../sources/lists/types.ts'

export interface ListDoor {
  all: () => Promise<ListInfo[]>
  /** Calls back with news; returns how to stop. */
  watch: (onNews: (news: ListNews) => void) => () => void
  /** Fetches the list at an address as the draft of that name. */
  fetch: (draft: string, address: string) => Promise<ListPreview | ListRefusal>
  /** Reads a file as the draft of that name. */
  read: (draft: string, file: File) => Promise<ListPreview | ListRefusal>
  drop: (draft: string) => Promise<void>
  add: (draft: string, details: ListDetails, mapping: ListMapping) => Promise<{ id: string } | ListRefusal>
  refresh: (id: string) => Promise<{ is: 'fetched' | 'same' } | ListRefusal>
  switchOn: (id: string, on: boolean) => Promise<void>
  /** Marks links to outlets that the list knows, or does not. */
  markLinks: (id: string, on: boolean) => Promise<void>
  change: (id: string, details: ListDetails, mapping: ListMapping) => Promise<void>
  remove: (id: string) => Promise<void>
}

export const listDoor: ListDoor = {
  all: () => toWorker('lists', undefined),
  watch: watchLists,
  fetch: (draft, address) => toWorker('fetch-draft', { draft, address: address.trim().slice(0, 2000) }),
  read: async (draft, file) => {
    if (file.size > LIST_LIMITS.bytes) return { fault: { why: 'too-large' } }
    // A message could not carry it: the file goes by way of the store.
    const bytes = new Uint8Array(await file.arrayBuffer())
    const origin = { is: 'file', file: file.name.slice(0, LIST_LIMITS.name) } as const
    await keepDraft({ id: draft, bytes, type: file.type.slice(0, 100), origin, madeAt: Date.now() })
    return toWorker('read-draft', { draft })
  },
  drop: (draft) => toWorker('drop-draft', { draft }),
  add: (draft, details, mapping) => toWorker('add-list', { draft, details, mapping }),
  refresh: (id) => toWorker('refresh-list', { id }),
  switchOn: (id, on) => toWorker('switch-list', { id, on }),
  markLinks: (id, on) => toWorker('list-links', { id, on }),
  change: (id, details, mapping) => toWorker('change-list', { id, details, mapping }),
  remove: (id) => toWorker('remove-list', { id }),
}
