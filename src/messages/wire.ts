/** How a message travels: a name of ours, so that other scripts' messages are never taken for it, and its payload. */
export interface WireMessage {
  smallprint: string
  payload: unknown
}

/** The message as it came, if it is one of ours. */
export function wireMessage(message: unknown): WireMessage | undefined {
  return typeof message === 'object' && message !== null && typeof (message as WireMessage).smallprint === 'string'
    ? (message as WireMessage)
    : undefined
}
