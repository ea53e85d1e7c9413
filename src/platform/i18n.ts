/** The interface's words in the reader's language, from `public/_locales`. */
import type messages from '../../public/_locales/en/messages.json'
import { browser } from './browser.ts'

export type MessageKey = keyof typeof messages

/** The message with its placeholders filled in order. Page text put into one stays text: callers render it as such. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions)
}

/** The reader's language as a BCP 47 tag, for plural rules and dates. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage()
}

/** The direction in which the words of the interface are written. */
export function uiDirection(): string {
  return browser.i18n.getMessage('@@bidi_dir') || 'ltr'
}
