/** What is stored is full, spoilt, old, or from a time that is yet to come: pages are read, and our own pages stand, all the same. */
import type { Page } from '@playwright/test'
import { type Extension, expect, test } from './fixtures.ts'
import { Life, piece, STORY } from './life.ts'
import { DATABASES, POLICIES, SETTINGS, spoil } from './spoilt.mjs'

// biome-ignore lint/suspicious/noExplicitAny: the extension's own world, where `chrome` is
type World = any

const DAY = 24 * 60 * 60 * 1000
const POLICY = '/policy-notice.html'

type Own = 'popup' | 'options' | 'history'

/** The sample page is read and badged; these pages of the extension's own stand; nothing throws. */
async function stands(
  extension: Extension,
  life: Life,
  {
    own = ['popup', 'options', 'history'],
    caveats = '5',
    badges = true,
  }: Pick<Case, 'own' | 'caveats' | 'badges'> = {},
): Promise<void> {
  const faults: string[] = []
  const watch = (page: Page) => page.on('pageerror', (error) => faults.push(`${error.stack}`))
  const page = watch(await extension.context.newPage())
  await page.goto(extension.at('vt', STORY))
  expect(await life.isRead(page.url(), caveats)).toEqual(['Rohan Malhotra'])
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(badges ? 3 : 2)
  const looks: Record<Own, () => Promise<Page>> = {
    popup: async () => {
      const popup = watch(await life.popup(page))
      await expect(popup.locator('.authors')).toContainText('Rohan Malhotra')
      await expect(popup.getByRole('button', { name: /^Read this policy: .*Policy Notice/ })).toBeVisible()
      return popup
    },
    options: async () => {
      const options = watch(await life.open('src/options/index.html'))
      await expect(options.getByRole('radio')).toHaveCount(6)
      for (const name of ['Settings', 'Policy pages', 'Reading history', 'Lists'])
        await expect(options.getByRole('row', { name }).getByRole('cell').first()).toHaveText(/\d|unknown/)
      return options
    },
    history: async () => {
      const history = watch(await life.open('src/history/index.html'))
      await expect(history.getByRole('main')).toContainText(/Nothing has been kept|Shown: \d|This did not work/)
      return history
    },
  }
  await Promise.all(own.map(async (one) => (await looks[one]()).close()))
  await page.close()
  expect(faults).toEqual([])
}

/** Puts rows into a database of ours, as they are given. */
const spoilIn = (life: Life, name: string, stores: object, version = 1) =>
  life.desk.evaluate(spoil, [name, stores, version] as [string, object, number])

interface Case {
  what: string
  put: (life: Life, extension: Extension) => Promise<unknown>
  /** Pages of the extension's own that are looked at. */
  own?: Own[]
  caveats?: string
  badges?: boolean
}

const setting = (what: string, settings: unknown, more: Partial<Case> = {}): Case => ({
  what: `settings: ${what}`,
  put: (life) => life.storage('sync', 'set', { settings }),
  own: ['popup', 'options'],
  ...more,
})
const policy = (what: string, page: unknown): Case => ({
  what: `a kept policy: ${what}`,
  put: (life, extension) => life.storage('local', 'set', { [`policy:${extension.at('vt', POLICY)}`]: page }),
  own: ['popup'],
})
const database = (what: string, ...given: [name: string, stores: object, version?: number]): Case => ({
  what: `${given[0]}: ${what}`,
  put: async (life) => {
    await life.storage('sync', 'set', { settings: { version: 2, history: true } })
    // The worker holds on to a database that it has opened.
    await life.kill()
    await spoilIn(life, ...given)
  },
})

const ENTRIES: Case[] = [
  ...SETTINGS.map(([what, settings, more]) => setting(what as string, settings, more as Partial<Case>)),
  ...POLICIES.map(([what, page]) => policy(what as string, page)),
  { what: 'the last question: a number', put: (life) => life.storage('session', 'set', { question: 7 }) },
  { what: 'a tab that is none', put: (life) => life.storage('session', 'set', { 'tab:x': 7, 'tab:999999': null }) },
]

const CASES: Case[] = DATABASES.map(([what, name, stores, version]) =>
  database(what as string, name as string, stores as object, version as number | undefined),
)

for (const [what, cases] of [
  ['entries', ENTRIES],
  ['databases', CASES],
] as const)
  test(`spoilt ${what}: what does not belong there is in nobody's way`, async ({ extension }) => {
    const life = await Life.of(extension)
    for (const one of cases)
      await test.step(one.what, async () => {
        await one.put(life, extension)
        await stands(extension, life, one)
        await life.forget()
      })
  })

test('full: what cannot be kept is shown all the same, and said', async ({ extension }) => {
  const life = await Life.of(extension)
  await test.step('storage.local: a policy is shown, and not kept', async () => {
    await fill(life, 'local')
    const page = await extension.context.newPage()
    await page.goto(extension.at('vt', STORY))
    await life.isRead(page.url(), '5')
    const popup = await life.popup(page)
    await popup.getByRole('button', { name: /^Read this policy: .*Policy Notice/ }).click()
    await expect(popup.locator('.policy-page')).toContainText('VT does not guarantee')
    expect(Object.keys(await life.storage<object>('local', 'get')).filter((key) => key.startsWith('policy:'))).toEqual(
      [],
    )
    await life.begin()
  })
  await test.step('storage.sync: the options say so, and show what is kept', async () => {
    await fill(life, 'sync')
    const options = await life.open('src/options/index.html')
    const box = options.getByRole('checkbox', { name: 'Satire' })
    await box.click()
    await expect(options.getByRole('alert').filter({ hasText: /quota/i })).toBeVisible()
    await expect(box).toBeChecked()
    await stands(extension, life)
    await life.begin()
  })
  await test.step('storage.session: other tabs make room, and are read again when they are looked at', async () => {
    const first = await extension.context.newPage()
    await first.goto(extension.at('vt', STORY))
    await life.isRead(first.url(), '5')
    await fill(life, 'session')
    const second = await extension.context.newPage()
    await second.goto(extension.at('gazette', '/world/winter-fuel.html'))
    await life.isRead(second.url(), '1')
    const popup = await life.popup(first)
    await expect(popup.locator('.authors')).toContainText('Rohan Malhotra')
    await life.begin()
  })
  await test.step('IndexedDB: the page is read without a history, and a list is refused', async () => {
    await life.storage('sync', 'set', { settings: { version: 2, history: true } })
    const cdp = await extension.context.newCDPSession(life.desk)
    const origin = `chrome-extension://${new URL(life.desk.url()).host}`
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await stands(extension, life)
    expect((await life.rows('history', 'readings')) ?? 0).toBe(0)
    await cdp.send('Storage.overrideQuotaForOrigin', { origin })
  })
})

/** Fills an area to the brim, past the extension's own code. */
const fill = (life: Life, area: 'local' | 'session' | 'sync') =>
  life.desk.evaluate(async (where) => {
    const storage = (globalThis as World).chrome.storage[where]
    // As other tabs' readings, where those may make room.
    const name = where === 'session' ? 'tab:99' : 'filling'
    for (let size = where === 'sync' ? 8000 : 2_000_000, n = 0; size > (where === 'session' ? 100 : 1); n++)
      try {
        await storage.set({ [`${name}${n}`]: 'x'.repeat(size) })
      } catch {
        size = Math.floor(size / 4)
      }
  }, area)

test('the clock was set back: what is from a time to come is neither kept for ever nor in the way', async ({
  extension,
}) => {
  const life = await Life.of(extension)
  const soon = new Date(Date.now() + 400 * DAY).toISOString()
  extension.answer('gazette', '/one.html', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(piece())
  })
  await life.storage('sync', 'set', { settings: { version: 2, history: true } })
  const url = extension.at('gazette', '/one.html')
  const first = await extension.context.newPage()
  await first.goto(url)
  await expect.poll(() => life.rows('history', 'readings')).toBe(1)
  // As if that had been read by a clock that went ahead.
  await life.desk.evaluate(async (readAt) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('history')
      request.onsuccess = () => done(request.result)
    })
    const store = db.transaction('readings', 'readwrite').objectStore('readings')
    const [row] = await new Promise<object[]>((done) => {
      const request = store.getAll()
      request.onsuccess = () => done(request.result)
    })
    store.put({ ...row, readAt, settled: true })
    db.close()
  }, soon)
  await first.close()
  const second = await extension.context.newPage()
  await second.goto(url)
  await expect.poll(() => life.rows('history', 'readings')).toBe(2)
  const history = await life.open('src/history/index.html')
  await expect(history.getByRole('listitem')).toHaveCount(2)
  const popup = await life.popup(second)
  await expect(popup.locator('.authors')).toContainText('Ada Marsh')

  const story = await extension.context.newPage()
  await story.goto(extension.at('vt', STORY))
  await life.isRead(story.url(), '5')
  const address = extension.at('vt', POLICY)
  const { state } = await life.look(story.url())
  const reading = state?.status === 'read' ? state.reading : undefined
  await life.storage('local', 'set', { [`policy:${address}`]: { url: address, address, fetchedAt: soon, reading } })
  const asked = extension.asked.length
  const other = await life.popup(story)
  await other.getByRole('button', { name: /^Read this policy: .*Policy Notice/ }).click()
  await expect(other.locator('.policy-page')).toContainText('VT does not guarantee')
  expect(extension.asked.slice(asked).map((one) => one.url)).toEqual([POLICY])
})
