/** The content script's ear: messages of the worker, and of nobody else. */
import { browser } from '../platform/browser.ts'
import { messageOf } from '../platform/errors.ts'
import type { Envelope, WorkerToContent } from './contract.ts'
import { wireMessage } from './wire.ts'

export type ContentHandlers = {
  [K in keyof WorkerToContent]: (
    payload: WorkerToContent[K][0],
  ) => WorkerToContent[K][1] | Promise<WorkerToContent[K][1]>
}

/** Answers messages until `signal` aborts. A name without a handler is not answered. */
export function listenInContent(handlers: ContentHandlers, signal: AbortSignal): void {
  const listener = (raw: unknown, sender: { id?: string; tab?: unknown }): Promise<Envelope<unknown>> | undefined => {
    const message = wireMessage(raw)
    if (!message || sender.id !== browser.runtime.id || sender.tab || !Object.hasOwn(handlers, message.smallprint))
      return undefined
    const handle = handlers[message.smallprint as keyof WorkerToContent] as (payload: unknown) => unknown
    return Promise.resolve()
      .then(() => handle(message.payload))
      .then(
        (value) => ({ ok: true, value }),
        (error) => ({ ok: false, error: messageOf(error) }),
      )
  }
  browser.runtime.onMessage.addListener(listener as never)
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener as never))
}
