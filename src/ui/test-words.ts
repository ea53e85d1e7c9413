/** The English interface for component tests: `vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))`. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import type { PluralKey } from '../platform/i18n.ts'
import { fill, type Messages, wordsOf } from '../platform/words.ts'

const words = wordsOf(messages as Messages)

/** Does what browsers do with a message; throws where they would show nothing. */
export function t(key: keyof typeof messages, ...substitutions: string[]): string {
  const found = words[key]
  if (found === undefined) throw new Error(`no message ${key}`)
  for (const [, which] of found.matchAll(/\$([1-9])/g))
    if (substitutions[Number(which) - 1] === undefined) throw new Error(`message ${key}: nothing for $${which}`)
  return fill(found, substitutions)
}

export const plural = (key: PluralKey, count: number, ...more: string[]) =>
  t(`${key}_${count === 1 ? 'one' : 'other'}`, String(count), ...more)

export const list = (items: string[]) => new Intl.ListFormat('en').format(items)

export const localeOfWords = () => 'en-US'

export const browserLocale = () => 'en'

export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toUpperCase() + name.slice(1)
}
