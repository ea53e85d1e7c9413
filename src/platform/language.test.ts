// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import type { CurrentSettings, Language } from './settings-shape.ts'

const world = vi.hoisted(() => ({
  language: 'auto' as string,
  watchers: [] as ((settings: { language: string }) => void)[],
}))
vi.mock('./browser.ts', () => ({
  browser: {
    i18n: { getMessage: (key: string, values: string[] = []) => [`browser ${key}`, ...values].join(' ') },
    runtime: { getURL: (path: string) => `ext://${path}` },
  },
}))
vi.mock('./settings.ts', () => ({
  readSettings: vi.fn(async () => ({ language: world.language })),
  watchSettings: (onChange: (settings: { language: string }) => void) => world.watchers.push(onChange),
}))

const files: Record<string, object> = {
  'ext://_locales/de/messages.json': {
    ext_locale: { message: 'de' },
    ext_dir: { message: 'ltr' },
    badge_close: { message: 'Schließen' },
    options_undo: { message: 'Rückgängig' },
    popup_owned_by: { message: 'Eigentümer: $OWNER$', placeholders: { owner: { content: '$1' } } },
  },
  'ext://_locales/fr/messages.json': { ext_locale: { message: 'fr' }, ext_dir: { message: 'ltr' } },
}
const fetched = vi.fn(async (url: string) => ({ json: async () => files[url] ?? Promise.reject(new Error('no file')) }))

/** A script that has just started: the modules hold what is spoken. */
async function start() {
  vi.resetModules()
  return { ...(await import('./language.ts')), ...(await import('./i18n.ts')) }
}
const choose = (language: Language) => {
  world.language = language
  for (const tell of world.watchers) tell({ language } as CurrentSettings)
}

beforeEach(() => {
  world.language = 'auto'
  world.watchers = []
  fetched.mockClear()
  vi.stubGlobal('fetch', fetched)
})

test('the browser’s own language asks for no file', async () => {
  const { speak, t } = await start()
  await speak()
  expect(t('popup_owned_by', 'X')).toBe('browser popup_owned_by X')
  expect(fetched).not.toHaveBeenCalled()
})

test('a chosen language is spoken; what its file lacks is the browser’s', async () => {
  world.language = 'de'
  const { speak, t } = await start()
  await Promise.all([speak(), speak()])
  expect(t('popup_owned_by', 'The $1 Post')).toBe('Eigentümer: The $1 Post')
  expect(t('badge_close')).toBe('Schließen')
  expect(t('locked')).toBe('browser locked')
  expect(fetched).toHaveBeenCalledOnce()
})

test('without its file, or without settings, there are words all the same', async () => {
  world.language = 'es'
  const { speak, t } = await start()
  await speak()
  expect(t('badge_close')).toBe('browser badge_close')
  const { readSettings } = await import('./settings.ts')
  vi.mocked(readSettings).mockRejectedValueOnce(new Error('storage is gone'))
  await expect((await start()).speak()).resolves.toBeUndefined()
})

test('a page is drawn in the language, marked with it, and drawn again when it changes', async () => {
  world.language = 'de'
  const { drawInLanguage, t } = await start()
  const drawn: string[] = []
  await drawInLanguage(() => drawn.push(t('badge_close')))
  expect(drawn).toEqual(['Schließen'])
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['de', 'ltr'])
  choose('de')
  choose('fr')
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('fr'))
  choose('auto')
  await vi.waitFor(() => expect(drawn).toEqual(['Schließen', 'browser badge_close', 'browser badge_close']))
})

test('of two quick changes, the last one stands, whichever file comes first', async () => {
  const { watchLanguage, speak, t } = await start()
  await speak()
  const told = vi.fn()
  watchLanguage(told)
  let letGo = () => {}
  fetched.mockImplementationOnce(
    (url) => new Promise((done) => (letGo = () => done({ json: async () => files[url] ?? {} }))),
  )
  choose('de')
  choose('fr')
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce())
  letGo()
  await new Promise((done) => setTimeout(done))
  expect(t('ext_locale')).toBe('fr')
  expect(told).toHaveBeenCalledOnce()
})

test('web pages get the words of badges and no others', async () => {
  const { wordsForPages } = await start()
  expect(await wordsForPages()).toBeUndefined()
  world.language = 'de'
  expect(await wordsForPages()).toEqual({ ext_locale: 'de', ext_dir: 'ltr', badge_close: 'Schließen' })
})
