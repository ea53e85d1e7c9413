/** The language that the reader has chosen for the interface, in the extension's own pages and in the worker. */
import { browser } from './browser.ts'
import { setWords, t } from './i18n.ts'
import { readSettings, watchSettings } from './settings.ts'
import type { Language } from './settings-shape.ts'
import { type Messages, type Words, wordsInPages, wordsOf } from './words.ts'

/** What is spoken in this script, or about to be; undefined before the settings are known. */
let spoken: Language | undefined
let speaking: Promise<boolean> | undefined
let fetched: { language: Language; words: Promise<Words> } | undefined

/** Makes `t` speak the reader's language. Asks once; what changes later comes through `watchLanguage`. */
export async function speak(): Promise<void> {
  speaking ??= readSettings().then(
    ({ language }) => speakIn(language),
    // Words there must be: the browser's language stays in place.
    () => false,
  )
  await speaking
}

/** The words that badges need; undefined where the browser's own language is spoken. */
export async function wordsForPages(): Promise<Words | undefined> {
  const { language } = await readSettings()
  return language === 'auto' ? undefined : wordsInPages(await wordsIn(language))
}

/** Calls back when the interface speaks another language than before. Returns how to stop. */
export function watchLanguage(onChange: () => void): () => void {
  return watchSettings(async ({ language }) => {
    if (language === spoken) return
    speaking = speakIn(language)
    if (await speaking) onChange()
  })
}

/**
 * Draws a page in the reader's language, and again whenever that changes. The page itself is marked with the language
 * and its direction, for screen readers and style sheets.
 */
export async function drawInLanguage(draw: () => unknown): Promise<void> {
  const drawMarked = () => {
    document.documentElement.lang = t('ext_locale')
    document.documentElement.dir = t('ext_dir')
    return draw()
  }
  watchLanguage(() => void drawMarked())
  await speak()
  await drawMarked()
}

/** Resolves to whether the language was spoken in the end: a later wish overtakes an earlier one. */
async function speakIn(language: Language): Promise<boolean> {
  spoken = language
  const words = language === 'auto' ? undefined : await wordsIn(language).catch(() => undefined)
  if (spoken !== language) return false
  setWords(words)
  return true
}

function wordsIn(language: Exclude<Language, 'auto'>): Promise<Words> {
  if (fetched?.language !== language) {
    const words = fetchWords(language)
    fetched = { language, words }
    words.catch(() => {
      if (fetched?.words === words) fetched = undefined
    })
  }
  return fetched.words
}

async function fetchWords(language: string): Promise<Words> {
  const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
  return wordsOf((await file.json()) as Messages)
}
