/** Sending, typed by direction. Failures of the other side arrive as exceptions with its words. */
import { browser, isAlive } from '../platform/browser.ts'
import { isExpected } from '../platform/errors.ts'
import type { ContentToWorker, Envelope, UiToWorker, WorkerToContent } from './contract.ts'
import type { WireMessage } from './wire.ts'

/**
 * How often a question is put to the worker, and for how long it is left at first to start anew, in ms; each pause is twice
 * the one before. While a browser starts, pages of the last session may be there seconds before the worker is.
 */
const TRIES = 6
const PAUSE_MS = 100

/** What asks another server, or adds something, is done once for a click: the reader hears of the fault, and may ask again. */
const ONCE: readonly string[] = ['fetch-policy', 'read-trust-txt', 'fetch-draft', 'add-list', 'refresh-list']

/** From the popup and other pages of ours to the worker. */
export async function toWorker<K extends keyof UiToWorker>(
  name: K,
  payload: UiToWorker[K][0],
): Promise<UiToWorker[K][1]> {
  return open<UiToWorker[K][1]>(await ask(wire(name, payload)))
}

/** From the content script to the worker. */
export async function reportToWorker<K extends keyof ContentToWorker>(
  name: K,
  payload: ContentToWorker[K][0],
): Promise<ContentToWorker[K][1]> {
  return open<ContentToWorker[K][1]>(await ask(wire(name, payload)))
}

/** From the worker to the content script of a tab's top frame. */
export async function toContent<K extends keyof WorkerToContent>(
  tabId: number,
  name: K,
  payload: WorkerToContent[K][0],
): Promise<WorkerToContent[K][1]> {
  return open<WorkerToContent[K][1]>(await browser.tabs.sendMessage(tabId, wire(name, payload), { frameId: 0 }))
}

/** The worker's answer. One that the browser stopped before it could answer is asked again: the question starts it anew. */
async function ask(message: WireMessage): Promise<unknown> {
  const tries = ONCE.includes(message.smallprint) ? 1 : TRIES
  for (let tried = 1; ; tried++) {
    try {
      const answer = await browser.runtime.sendMessage(message)
      if (answer !== undefined || tried >= tries) return answer
    } catch (error) {
      if (tried >= tries || !isExpected(error) || !isAlive()) throw error
    }
    await new Promise((done) => setTimeout(done, PAUSE_MS * 2 ** (tried - 1)))
  }
}

const wire = (smallprint: string, payload: unknown): WireMessage => ({ smallprint, payload })

function open<T>(answer: unknown): T {
  const envelope = answer as Envelope<T> | undefined
  if (!envelope) throw new Error('Receiving end does not exist')
  if (!envelope.ok) throw new Error(envelope.error)
  return envelope.value
}
