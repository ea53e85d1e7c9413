/** The last "Who published this?", in `storage.session`: gone with the browser. */
import { browser } from './browser.ts'

export interface Question {
  /** Host of the link. */
  host: string
  /** The window in which the answer is shown, where there is one. */
  window?: number
}

const KEY = 'question'

export async function readQuestion(): Promise<Question | undefined> {
  const question = (await browser.storage.session.get(KEY))[KEY] as Question | undefined
  return typeof question?.host === 'string' ? question : undefined
}

export async function writeQuestion(question: Question): Promise<void> {
  await browser.storage.session.set({ [KEY]: question })
}

/** Calls back whenever another question is asked. Returns how to stop. */
export function watchQuestion(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) onChange()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
