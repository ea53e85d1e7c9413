/** Cells of a list: text from anywhere, made short and harmless. */
import { LIST_LIMITS } from './types.ts'

/** Control characters, those that turn the direction of what follows, and runs of white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNTIDY = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/g

/** A value as text of one line, at most `most` characters. What is neither text, number nor truth value is empty. */
export function cellFrom(value: unknown, most: number = LIST_LIMITS.cell): string {
  if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
  // Cut first: what is endless is not walked through.
  return value
    .slice(0, most * 2)
    .replace(UNTIDY, ' ')
    .trim()
    .slice(0, most)
}

/** Names of columns: each once, none empty. "Column 2" for the second without a name. */
export function columnNames(head: readonly unknown[]): string[] {
  const names = new Set<string>()
  for (const [at, cell] of head.entries()) {
    const name = cellFrom(cell, LIST_LIMITS.name) || `Column ${at + 1}`
    names.add(names.has(name) ? `${name} (${at + 1})` : name)
  }
  return [...names]
}
