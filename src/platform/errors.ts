/** Errors that belong to daily life: a tab closes, a page cannot be reached, the extension is updated under a page. */

const EXPECTED =
  /no tab with id|invalid tab id|receiving end does not exist|message (?:channel|port) closed|extension context invalidated|cannot access|missing host permission|cannot be scripted|the tab was closed|frame with id|showing error page|disconnected port|conduit/i

/** Is it one of them? Then nothing is wrong with us, and the caller goes on without the answer. */
export function isExpected(error: unknown): boolean {
  return EXPECTED.test(messageOf(error))
}

/** A line for people, at most 300 characters. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 300)
}

/** Waits for `promise`; an expected error counts as undefined, any other is thrown. */
export async function ifReachable<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise
  } catch (error) {
    if (isExpected(error)) return undefined
    throw error
  }
}
