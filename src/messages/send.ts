/** Sending, typed by direction. Failures of the other side arrive as exceptions with its words. */
import { browser } from '../platform/browser.ts'
import type { ContentToWorker, Envelope, UiToWorker, WorkerToContent } from './contract.ts'
import type { WireMessage } from './wire.ts'

/** From the popup and other pages of ours to the worker. */
export async function toWorker<K extends keyof UiToWorker>(
  name: K,
  payload: UiToWorker[K][0],
): Promise<UiToWorker[K][1]> {
  return open<UiToWorker[K][1]>(await browser.runtime.sendMessage(wire(name, payload)))
}

/** From the content script to the worker. */
export async function reportToWorker<K extends keyof ContentToWorker>(
  name: K,
  payload: ContentToWorker[K][0],
): Promise<ContentToWorker[K][1]> {
  return open<ContentToWorker[K][1]>(await browser.runtime.sendMessage(wire(name, payload)))
}

/** From the worker to the content script of a tab's top frame. */
export async function toContent<K extends keyof WorkerToContent>(
  tabId: number,
  name: K,
  payload: WorkerToContent[K][0],
): Promise<WorkerToContent[K][1]> {
  return open<WorkerToContent[K][1]>(await browser.tabs.sendMessage(tabId, wire(name, payload), { frameId: 0 }))
}

const wire = (smallprint: string, payload: unknown): WireMessage => ({ smallprint, payload })

function open<T>(answer: unknown): T {
  const envelope = answer as Envelope<T> | undefined
  if (!envelope) throw new Error('Receiving end does not exist')
  if (!envelope.ok) throw new Error(envelope.error)
  return envelope.value
}
