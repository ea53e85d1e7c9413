/** The worker's door: who may say what, and in which shape. Nothing from a page goes further unchecked. */
import * as v from 'valibot'
import { browser } from '../platform/browser.ts'
import { messageOf } from '../platform/errors.ts'
import { isSite } from '../platform/settings-shape.ts'
import { ReadingSchema } from '../reading/schema.ts'
import { SnapshotSchema } from '../reading/snapshot/schema.ts'
import { LIMITS } from '../reading/types.ts'
import { LIST_LIMITS } from '../sources/lists/types.ts'
import { type ContentToWorker, type Envelope, MOST_HOSTS, type UiToWorker } from './contract.ts'
import { PolicyPageSchema } from './policy-page.ts'
import { wireMessage } from './wire.ts'

/** Who sent it, as the browser says. */
export interface Sender {
  id?: string | undefined
  url?: string | undefined
  frameId?: number | undefined
  tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean | undefined } | undefined
}

type Answer<T> = T | Promise<T>

export interface WorkerHandlers {
  /** `inPrivate`: the tab is in a private window. */
  content: {
    [K in keyof ContentToWorker]: (
      payload: ContentToWorker[K][0],
      tabId: number,
      inPrivate: boolean,
    ) => Answer<ContentToWorker[K][1]>
  }
  ui: { [K in keyof UiToWorker]: (payload: UiToWorker[K][0]) => Answer<UiToWorker[K][1]> }
}

const url = v.pipe(v.string(), v.maxLength(LIMITS.url))
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0))
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60))
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIST_LIMITS.name))
const details = v.strictObject({
  name,
  publisher: v.optional(name),
  licence: v.optional(name),
  homepage: v.optional(v.pipe(url, v.startsWith('https://'))),
  updated: v.optional(v.pipe(v.string(), v.isoDate())),
})
const mapping = v.strictObject({
  domain: name,
  name: v.optional(name),
  show: v.pipe(v.array(v.strictObject({ column: name, label: name })), v.maxLength(LIST_LIMITS.shown)),
})
const hosts = v.pipe(v.array(v.pipe(v.string(), v.check(isSite))), v.maxLength(MOST_HOSTS))

/** The shape of every payload, by name. */
const PAYLOADS: Record<keyof ContentToWorker | keyof UiToWorker, v.GenericSchema> = {
  'wants-reader': v.strictObject({ url }),
  'page-taken': v.strictObject({ snapshot: SnapshotSchema }),
  'page-read': v.strictObject({
    reading: ReadingSchema,
    hidden: index,
    visit: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
    settled: v.boolean(),
  }),
  'page-passed': v.strictObject({ url }),
  'page-failed': v.strictObject({ url, reason: v.pipe(v.string(), v.maxLength(300)) }),
  'tab-state': v.strictObject({ tabId }),
  'hide-badges': v.strictObject({ url, from: v.picklist(['site', 'everywhere']) }),
  words: v.strictObject({ url }),
  'wants-links': v.strictObject({ url }),
  'links-seen': v.strictObject({ url, hosts }),
  'quiet-links': v.strictObject({ url }),
  'site-badges': v.strictObject({ url, on: v.boolean() }),
  'page-badges': v.strictObject({ tabId, on: v.boolean() }),
  'site-of': v.strictObject({ address: url }),
  reveal: v.strictObject({
    tabId,
    claim: v.strictObject({
      part: v.picklist(['author', 'outlet', 'origin', 'caveat', 'conflict']),
      index,
      evidence: index,
    }),
  }),
  'read-again': v.strictObject({ tabId }),
  'policy-pages': v.strictObject({ tabId }),
  'fetch-policy': v.strictObject({ tabId, url }),
  'keep-policy': v.strictObject({
    tabId,
    page: PolicyPageSchema,
  }),
  'outlet-address': v.strictObject({ tabId }),
  'read-trust-txt': v.strictObject({ tabId }),
  'history-of': v.strictObject({ tabId }),
  'publisher-of': v.optional(v.undefined()),
  lists: v.optional(v.undefined()),
  'fetch-draft': v.strictObject({ draft: id, address: url }),
  'read-draft': v.strictObject({ draft: id }),
  'drop-draft': v.strictObject({ draft: id }),
  'add-list': v.strictObject({ draft: id, details, mapping }),
  'refresh-list': v.strictObject({ id }),
  'switch-list': v.strictObject({ id, on: v.boolean() }),
  'list-links': v.strictObject({ id, on: v.boolean() }),
  'change-list': v.strictObject({ id, details, mapping }),
  'remove-list': v.strictObject({ id }),
  'said-of': v.strictObject({ hosts }),
  'all-facts': v.optional(v.undefined()),
}

/**
 * Answers the extension's messages. Content scripts may only report and ask for words, from the top frame of a tab and on their own page;
 * everything else is for our own pages. Unknown names and strangers get no answer; a payload of the wrong shape gets an
 * error and goes nowhere.
 */
export function listenInWorker(handlers: WorkerHandlers): void {
  browser.runtime.onMessage.addListener(((raw: unknown, sender: Sender) => routed(raw, sender, handlers)) as never)
}

/** One message to its handler. Undefined: not for us. Exported for its tests. */
export function routed(raw: unknown, sender: Sender, handlers: WorkerHandlers): Promise<Envelope<unknown>> | undefined {
  const message = wireMessage(raw)
  if (!message || sender.id !== browser.runtime.id) return undefined
  const { smallprint: name, payload } = message
  const side = isOwnPage(sender) ? handlers.ui : isTopFrame(sender) ? handlers.content : undefined
  if (!side || !Object.hasOwn(side, name)) return undefined
  return answer(async () => {
    const checked = v.parse(PAYLOADS[name as keyof typeof PAYLOADS], payload)
    if (side === handlers.ui) return (side as Record<string, (payload: unknown) => unknown>)[name]?.(checked)
    if (!isAboutItself(checked, sender)) throw new Error('A page can only report on itself')
    const handle = (side as Record<string, (payload: unknown, tabId: number, inPrivate: boolean) => unknown>)[name]
    // A browser that does not tell is taken to say that it is private.
    return handle?.(checked, sender.tab?.id ?? -1, sender.tab?.incognito !== false)
  })
}

const isOwnPage = (sender: Sender) => sender.url?.startsWith(browser.runtime.getURL('')) === true

const isTopFrame = (sender: Sender) =>
  sender.tab?.id !== undefined && sender.frameId === 0 && /^https?:/.test(sender.url ?? '')

function isAboutItself(payload: unknown, sender: Sender): boolean {
  const { reading, snapshot, url } = payload as { reading?: { url: string }; snapshot?: { url: string }; url?: string }
  try {
    // The path may lag behind in single-page applications; the origin cannot.
    return new URL((reading ?? snapshot)?.url ?? url ?? '').origin === new URL(sender.url ?? '').origin
  } catch {
    return false
  }
}

async function answer(work: () => Promise<unknown>): Promise<Envelope<unknown>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, error: messageOf(error) }
  }
}
