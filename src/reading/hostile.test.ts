/** No pattern of the reader may run away: each is fed long texts made to trip it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { quickest } from './timing.ts'

const LENGTH = 100_000
/** Time that one pattern may take on one text, in ms. */
const MOST = 20

const UNITS = [
  'a',
  'A',
  ' ',
  '\n',
  '1',
  '.',
  '-',
  '(',
  '"',
  '\\',
  '@',
  '/',
  '<',
  'é',
  '記',
  'A ',
  'Aa ',
  'a.',
  'a@',
  '1 ',
]
const WORDS = [
  'https://a.b/',
  'By Jane ',
  'by a ',
  'von ',
  '(a',
  '[=',
  '{"@type":',
  'Dr. ',
  "O'A ",
  'a-',
  ', ',
  '&amp;',
]
const runs = [...UNITS, ...WORDS].map((unit) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH))
// What asks for the end of the text is led on by a run that does not end it.
const texts = runs.flatMap((run) => [run, `${run.slice(0, -1)}ß`, `${run.slice(0, -1)}\n`])

interface Node {
  type?: string
  regex?: { pattern: string; flags: string }
}

/** All regular expressions that a file writes down. */
function patternsIn(file: string): RegExp[] {
  const out: RegExp[] = []
  const queue: unknown[] = [parseSync(file, readFileSync(file, 'utf8')).program]
  while (queue.length > 0) {
    const node = queue.pop()
    if (Array.isArray(node)) queue.push(...node)
    else if (node && typeof node === 'object') {
      const { regex } = node as Node
      if (regex) out.push(new RegExp(regex.pattern, regex.flags))
      queue.push(...Object.values(node))
    }
  }
  return out
}

const root = join(import.meta.dirname, '..')
const files = ['reading', 'content', 'messages', 'sources', 'citations'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(root, folder, file)),
)

function timeOf(pattern: RegExp, text: string): number {
  // What is slow on a tenth would take forever on the whole.
  const tenth = quickest(() => text.slice(-LENGTH / 10).replace(pattern, ''), MOST)
  return tenth >= MOST ? tenth : quickest(() => text.replace(pattern, ''), MOST)
}

/** Time for all patterns of a file, in ms: the machine may be busy. */
const PATIENCE = 60_000

describe('no pattern runs away', () => {
  const found = files.map((file) => [file.slice(root.length + 1), patternsIn(file)] as const)

  it('and all are looked at', () => {
    expect(found.flatMap(([, patterns]) => patterns).length).toBeGreaterThan(150)
  })

  it.each(found.filter(([, patterns]) => patterns.length > 0))(
    '%s',
    (_, patterns) => {
      for (const pattern of patterns)
        for (const text of texts) {
          const time = timeOf(pattern, text)
          expect(time, `${pattern} on ${JSON.stringify(text.slice(0, 12))}…`).toBeLessThan(MOST)
        }
    },
    PATIENCE,
  )
})
