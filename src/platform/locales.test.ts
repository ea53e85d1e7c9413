/** All languages of the interface against English, which is the pattern, and English against what the code asks for. */
import { describe, expect, test } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import en from '../../public/_locales/en/messages.json' with { type: 'json' }
import { LANGUAGES } from './settings-shape.ts'

interface Message {
  message: string
  description?: string
  placeholders?: Record<string, { content: string; example?: string }>
}
type File = Record<string, Message>

const files = import.meta.glob<File>('../../public/_locales/*/messages.json', { eager: true, import: 'default' })
const locales = new Map(Object.entries(files).map(([path, file]) => [path.split('/').at(-2) ?? '', file]))
const english: File = en
const others = [...locales].filter(([tag]) => tag !== 'en')

/** Numbers that bring out every plural form that a number of things can have. */
const NUMBERS = Array.from({ length: 201 }, (_, n) => n)
const formsOf = (tag: string) => [...new Set(NUMBERS.map((n) => new Intl.PluralRules(tag).select(n)))]
/** What the forms of one number have in common. (`popup_page_other` is no form: it has no `popup_page_one`.) */
const PLURALS = Object.keys(english).flatMap((key) => {
  const base = /^(.+)_other$/.exec(key)?.[1]
  return base && `${base}_one` in english ? [base] : []
})

/** The keys that a language has to have: those of English, and for numbers its own forms. */
function wanted(tag: string): string[] {
  const isForm = (key: string) => PLURALS.some((base) => key === `${base}_one` || key === `${base}_other`)
  const forms = [...new Set([...formsOf(tag), 'other'])]
  return [
    ...Object.keys(english).filter((key) => !isForm(key)),
    ...PLURALS.flatMap((base) => forms.map((form) => `${base}_${form}`)),
  ]
}

const usedIn = (text: string) => [...text.matchAll(/\$([A-Z_]+)\$/g)].map(([, name = '']) => name.toLowerCase()).sort()

/** Words that are the same in a language as in English: names, and what the two have in common. */
const SAME: Record<string, string[]> = {
  all: [
    'Smallprint',
    'ltr',
    'Markdown',
    'HTML',
    'Wikipedia',
    'BibTeX',
    'RIS',
    'CSL-JSON',
    'trust.txt',
    '{{cite news}}',
    '$LABEL$: $VALUE$',
    '$WHAT$: $LIST$',
  ],
  hints: ['LaTeX, JabRef', 'EndNote, Mendeley', 'Zotero, Pandoc'],
  de: ['Link', 'Interview', 'Live', 'Satire'],
  fr: ['Opinion', 'Satire', 'Options', 'Contact'],
  es: [],
}

describe('English', () => {
  test('each message is described, and uses the placeholders that it declares', () => {
    for (const [key, { message, description, placeholders = {} }] of Object.entries(english)) {
      expect(description, key).toBeTruthy()
      expect([...new Set(usedIn(message))], key).toEqual(Object.keys(placeholders).sort())
      for (const { content, example } of Object.values(placeholders)) {
        expect(content, key).toMatch(/^\$[1-9]$/)
        expect(example, key).toBeTruthy()
      }
    }
  })

  test('the forms of a number each state it', () => {
    for (const base of PLURALS)
      for (const form of formsOf('en'))
        expect(english[`${base}_${form}`]?.placeholders?.count?.content, base).toBe('$1')
  })

  const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../ui/test-words.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  })
  const code = Object.values(sources).join('\n')

  test('each message is used somewhere', () => {
    const literal = new Set([...code.matchAll(/['"]([a-z]+(?:_[a-z0-9]+)*)['"]/g)].map(([, key]) => key))
    // `kind_${…}_named` asks for all keys of that pattern.
    const patterns = [...code.matchAll(/`([a-z]+_(?:[a-z0-9_]|\$\{[^`{}]*\})*)`/g)]
      .filter(([, text = '']) => text.includes('${'))
      .map(([, text = '']) => new RegExp(`^${text.replace(/\$\{[^}]*\}/g, '[a-z0-9_]+')}$`))
    const named = JSON.stringify(manifest)
    const isUsed = (key: string): boolean =>
      literal.has(key) ||
      patterns.some((pattern) => pattern.test(key)) ||
      named.includes(`__MSG_${key}__`) ||
      // A form of a number is asked for by what the forms have in common.
      (/_(?:one|other)$/.test(key) && literal.has(key.replace(/_(?:one|other)$/, '')))
    const unused = Object.keys(english).filter((key) => !isUsed(key))
    expect(unused, `nothing uses these messages of en: ${unused.join(', ')}`).toEqual([])
  })

  test('what the manifest asks for is there', () => {
    for (const [, key = ''] of JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)) expect(english).toHaveProperty(key)
  })
})

test('the languages that can be chosen are those that are there', () => {
  expect([...locales.keys()].sort()).toEqual([...LANGUAGES].sort())
})

describe.each([...locales])('%s', (tag, file) => {
  test('names itself, its direction, and keeps to what stores take', () => {
    expect(file.ext_locale?.message).toBe(tag)
    const locale = new Intl.Locale(tag) as Intl.Locale & { textInfo?: { direction: string } }
    expect(file.ext_dir?.message).toBe(locale.textInfo?.direction)
    expect(file.ext_description?.message.length).toBeLessThanOrEqual(132)
  })
})

describe.each(others)('%s against English', (tag, file) => {
  test('it has every message, and no other', () => {
    const keys = new Set(Object.keys(file))
    const missing = wanted(tag).filter((key) => !keys.delete(key))
    expect(missing, `_locales/${tag}/messages.json lacks: ${missing.join(', ')}`).toEqual([])
    expect([...keys], `_locales/${tag}/messages.json has more than English: ${[...keys].join(', ')}`).toEqual([])
  })

  test('placeholders are the same, in name and in number', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(file)) {
      const pattern = english[key] ?? english[key.replace(/_[a-z]+$/, '_other')]
      expect(usedIn(message), `${tag}: ${key}`).toEqual(usedIn(pattern?.message ?? ''))
      const contents = (of: Message['placeholders'] = {}) =>
        Object.entries(of)
          .map(([name, { content }]) => `${name} ${content}`)
          .sort()
      expect(contents(placeholders), `${tag}: ${key}`).toEqual(contents(pattern?.placeholders))
    }
  })

  test('nothing is empty, described twice, or left in English', () => {
    const same = new Set([...(SAME.all ?? []), ...(SAME.hints ?? []), ...(SAME[tag] ?? [])])
    for (const [key, { message, description }] of Object.entries(file)) {
      expect(message.trim(), `${tag}: ${key}`).not.toBe('')
      expect(description, `${tag}: ${key} is described in English only`).toBeUndefined()
      if (message === english[key]?.message) expect([...same], `${tag}: ${key} is English`).toContain(message)
      expect(message, `${tag}: ${key} is English`).not.toMatch(/\b(?:the|of|and|this|with|from|not)\b/i)
    }
  })

  test('what stands on a control does not grow out of it', () => {
    for (const [key, { message }] of Object.entries(file)) {
      const { description = '', message: pattern = '' } = english[key] ?? {}
      if (!/^(?:Button|Switch|Choice|Item|Link)\b/.test(description)) continue
      expect(message.length, `${tag}: ${key}, “${message}”`).toBeLessThanOrEqual(1.6 * pattern.length + 12)
    }
  })

  test('quotation marks, apostrophes and spaces are the language’s own', () => {
    const wrong = {
      de: /["']|…\w|\.\.\.|[“](?=\p{L})|[«»]/u,
      fr: /["']|\.\.\.|[“”]|(?<!\u202f)[:;?!»](?!\/)|«(?!\u202f)/u,
      es: /["']|\.\.\.|[“”]|(?<![¿\p{L}\d» ])\?|(?<!¿[^?]*)\?/u,
    }[tag]
    if (wrong)
      for (const [key, { message }] of Object.entries(file)) expect(message, `${tag}: ${key}`).not.toMatch(wrong)
  })
})
