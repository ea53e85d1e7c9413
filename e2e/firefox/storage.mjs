/** What is stored is spoilt, old, from a time that is yet to come, or full: pages are read, and our own pages stand. */
import { deepEqual, equal } from 'node:assert/strict'
import { STORY } from '../piece.mjs'
import { DATABASES, POLICIES, SETTINGS, spoil } from '../spoilt.mjs'
import { becomes, poll } from './wait.mjs'

const POLICY = /^Read this policy: .*Policy Notice/

export default async function ({ firefox, check, at }) {
  /** The sample page is read and badged; our own pages stand; nothing throws. */
  const stands = async ({ caveats = '5', badges = true } = {}, own = ['popup', 'options', 'history'], open) => {
    const page = open ?? (await firefox.open(at('vt', STORY)))
    if (open) await page.reload()
    const url = await page.url()
    await becomes(async () => {
      const { state, text } = await firefox.look(url)
      return [state?.reading?.authors.map(({ name }) => name), text]
    }, [['Rohan Malhotra'], caveats])
    await becomes(() => page.evaluate(() => document.documentElement.children.length), badges ? 3 : 2)
    if (own.includes('popup')) {
      const popup = await firefox.popupPage(page)
      await popup.shows('Rohan Malhotra', '.authors')
      await popup.until((name) => all('button', name).length === 1, POLICY)
      await popup.close()
    }
    if (own.includes('options')) {
      const options = await firefox.options()
      for (const name of ['Settings', 'Policy pages', 'Reading history', 'Lists'])
        await options.until(
          (row) =>
            /\d|unknown/.test(
              [...document.querySelectorAll('tr')].find((one) => one.textContent.startsWith(row)).cells[1].textContent,
            ),
          name,
        )
    }
    if (own.includes('history'))
      await (await firefox.inside('history')).shows(/Nothing has been kept|Shown: \d|This did not work/)
    deepEqual(await firefox.faults(), [])
  }
  /** Takes everything away that is stored, and before it what holds on to databases: open pages and the background page. */
  const forget = async () => {
    await firefox.tidy()
    await firefox.stop()
    await firefox.desk.evaluate(async () => {
      await browser.storage.local.clear()
      await browser.storage.sync.clear()
      for (const { name } of await indexedDB.databases())
        await new Promise((done, failed) => {
          const request = indexedDB.deleteDatabase(name)
          request.onsuccess = done
          request.onerror = failed
        })
    })
    await firefox.wake()
  }

  const story = await firefox.open(at('vt', STORY))
  for (const [what, settings, more] of SETTINGS)
    await check(
      `settings: ${what}`,
      async () => {
        await firefox.storage('sync', 'set', { settings })
        await stands(more, ['popup', 'options'], story)
        await firefox.storage('sync', 'remove', 'settings')
      },
      { stay: true },
    )
  for (const [what, page] of POLICIES)
    await check(
      `a kept policy: ${what}`,
      async () => {
        await firefox.storage('local', 'set', { [`policy:${at('vt', '/policy-notice.html')}`]: page })
        await stands({}, ['popup'], story)
        await firefox.storage('local', 'clear', undefined)
      },
      { stay: true },
    )
  await check('the last question a number, and a tab that is none', async () => {
    await firefox.storage('session', 'set', { question: 7, 'tab:x': 7, 'tab:999999': null })
    await stands()
    await firefox.storage('session', 'remove', ['question', 'tab:x', 'tab:999999'])
  })
  for (const [what, name, stores, version = 1] of DATABASES)
    await check(`${name}: ${what}`, async () => {
      await firefox.storage('sync', 'set', { settings: { version: 2, history: true } })
      await firefox.stop()
      await firefox.desk.evaluate(spoil, [name, stores, version])
      await firefox.wake()
      await stands()
      await forget()
    })

  /** Fills an area to the brim, past the extension's own code. */
  const fill = (area) =>
    firefox.desk.evaluate(async (where) => {
      const name = where === 'session' ? 'tab:99' : 'filling'
      for (let size = where === 'sync' ? 8000 : 2_000_000, n = 0; size > (where === 'session' ? 100 : 1); n++)
        try {
          await browser.storage[where].set({ [`${name}${n}`]: 'x'.repeat(size) })
        } catch {
          size = Math.floor(size / 4)
        }
    }, area)

  await check('storage.sync is full: the options say so, and show what is kept', async () => {
    await fill('sync')
    const options = await firefox.options()
    await options.press('input[type=checkbox]', /satire/i)
    await options.shows(/quota/i, '[role=alert]')
    equal(await options.evaluate(() => find('input[type=checkbox]', /satire/i).checked), true)
    await stands()
    await forget()
  })
  await check('storage.session is full: other tabs make room, and are read again when they are looked at', async () => {
    const first = await firefox.visit(at('vt', STORY))
    await fill('session')
    const second = await firefox.open(at('gazette', '/world/winter-fuel.html'))
    await becomes(async () => (await firefox.look(await second.url())).state?.status, 'read')
    const popup = await firefox.popupPage(first)
    await popup.shows('Rohan Malhotra', '.authors')
  })
  await check('IndexedDB is full: the page is read without a history', async () => {
    await firefox.storage('sync', 'set', { settings: { version: 2, history: true } })
    await firefox.chrome(() => Services.prefs.setIntPref('dom.quotaManager.temporaryStorage.fixedLimit', 0))
    await stands()
    await poll(async () => (await firefox.look(at('vt', STORY))).state?.status === 'read')
    await firefox.chrome(() => Services.prefs.clearUserPref('dom.quotaManager.temporaryStorage.fixedLimit'))
  })
}
