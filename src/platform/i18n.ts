/**
 * The interface's words, from `public/_locales`: in the browser's language, or in the one that the reader has chosen once
 * `setWords` has been given them (`platform/language.ts` does that for pages and worker, `content/tools.ts` in web pages).
 */
import type messages from '../../public/_locales/en/messages.json'
import { browser } from './browser.ts'
import { fill, type Words } from './words.ts'

export type MessageKey = keyof typeof messages

/** Messages that come in the forms of a number: `<key>_one` and `<key>_other`, each with the number as its first value. */
export type PluralKey = {
  [K in MessageKey]: K extends `${infer P}_other` ? (`${P}_one` extends MessageKey ? P : never) : never
}[MessageKey]

let chosen: Words | undefined

/** From now on `t` speaks these words; undefined: the browser's language again. */
export function setWords(words: Words | undefined): void {
  chosen = words
}

/** The message with its placeholders filled in order. Page text put into one stays text: callers render it as such. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  const words = chosen?.[key]
  return words === undefined ? browser.i18n.getMessage(key, substitutions) : fill(words, substitutions)
}

/**
 * The form of a message that goes with a number, which is its first value. A language with more forms than one and other
 * adds theirs to its file (`<key>_few`); what it leaves out is `_other`, as French and Spanish do for millions.
 */
export function plural(key: PluralKey, count: number, ...more: string[]): string {
  const number = new Intl.NumberFormat(localeOfWords()).format(count)
  const form = `${key}_${new Intl.PluralRules(t('ext_locale')).select(count)}` as MessageKey
  // Browsers answer with nothing where a message is not there. They are not asked for a form that the chosen language lacks.
  const said = chosen && !(form in chosen) ? '' : t(form, number, ...more)
  return said || t(`${key}_other`, number, ...more)
}

/** "A, B and C". */
export function list(items: string[]): string {
  return new Intl.ListFormat(t('ext_locale'), { type: 'conjunction' }).format(items)
}

/** The reader's region decides on the form of dates ("3 March", "March 3"), as long as it is the language of our words. */
export function localeOfWords(): string {
  const own = t('ext_locale')
  return navigator.language.split('-')[0] === own.split('-')[0] ? navigator.language : own
}

/** The language that the words have while the reader has chosen none, as a BCP 47 tag. */
export function browserLocale(): string {
  return browser.i18n.getMessage('ext_locale')
}

/** A language's name in itself, as a list of languages has it: "Deutsch", "Français". */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
