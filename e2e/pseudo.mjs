/**
 * A language that nobody speaks, for tests: English in Hebrew letters, from right to left, with longer words. What does
 * not fit or does not turn round with it would not in Arabic or Hebrew either.
 */
import { readFileSync } from 'node:fs'

/** @typedef {Record<string, { message: string, placeholders?: Record<string, { content: string }> }>} Messages */

const LETTERS = [...'אבגדהוזחטיכלמנסעפצקרשת']

/** The messages of a language of the interface. @returns {Messages} */
export function messagesOf(tag) {
  return JSON.parse(readFileSync(new URL(`../public/_locales/${tag}/messages.json`, import.meta.url), 'utf8'))
}

/** @returns {Messages} */
export function pseudo() {
  return Object.fromEntries(
    Object.entries(messagesOf('en')).map(([key, entry]) => [key, { ...entry, message: turned(key, entry.message) }]),
  )
}

function turned(key, text) {
  if (key === 'ext_locale') return 'he'
  if (key === 'ext_dir') return 'rtl'
  // The sample is a page to be read; names stay names.
  if (/^(?:sample_|ext_|copy_.*_hint$)/.test(key)) return text
  return text
    .split(/(\$\w+\$)/)
    .map((part) => (part.startsWith('$') ? part : part.replace(/[a-z]+/gi, longer)))
    .join('')
}

/** A third more letters. */
function longer(word) {
  const letters = [...word.toLowerCase()].map((letter) => LETTERS[(letter.charCodeAt(0) - 97) % LETTERS.length])
  return [...letters, ...letters.slice(0, Math.ceil(letters.length / 3))].join('')
}
