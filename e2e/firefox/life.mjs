/** What the browser does in the course of time: tabs left and come back to, put away and fetched again; private windows; access withheld. */
import { deepEqual, doesNotMatch, equal } from 'node:assert/strict'
import { piece, STORY } from '../piece.mjs'
import { Badges, bare } from './badges.mjs'
import { ADDON } from './firefox.mjs'
import { becomes, poll } from './wait.mjs'

export default async function ({ firefox, check, at, answer, asked }) {
  const isRead = (url, caveats) =>
    becomes(async () => {
      const { state, text } = await firefox.look(url)
      return [state?.status, text]
    }, ['read', caveats])
  const storyIsThere = async (page) => {
    await isRead(await page.url(), '5')
    await new Badges(page).stand(4)
    const popup = await firefox.popupPage(page)
    await popup.shows('Rohan Malhotra', '.authors')
    await popup.close()
    await page.front()
  }
  const tabStates = async () =>
    Object.keys(await firefox.storage('session', 'get')).filter((key) => key.startsWith('tab:'))

  for (const [what, site, path] of [
    ['another outlet', 'gazette', '/world/winter-fuel.html'],
    ['a page of the same site', 'vt', '/about.html'],
    ['a list of pieces', 'courier', '/'],
  ])
    await check(`left for ${what}, and come back to from the back/forward cache`, async () => {
      const page = await firefox.open(at('vt', STORY))
      await storyIsThere(page)
      await page.run('window.kept = true')
      await page.goto(at(site, path))
      await firefox.stateOf(await page.url())
      for (const delta of [-1, 1, -1]) {
        await page.history(delta)
        const back = delta < 0 ? at('vt', STORY) : at(site, path)
        await becomes(() => page.url(), back)
        if (delta > 0) continue
        equal(await page.evaluate(() => window.kept), true)
        await storyIsThere(page)
      }
      equal(await page.evaluate(() => document.documentElement.children.length), 3)
    })

  await check('put away by the browser to save memory, and looked at again', async () => {
    const page = await firefox.open(at('vt', STORY))
    await storyIsThere(page)
    const url = await page.url()
    const { tabId } = await firefox.look(url)
    await firefox.desk.front()
    await firefox.desk.evaluate((id) => browser.tabs.discard(id), tabId)
    equal(await firefox.desk.evaluate(async (id) => (await browser.tabs.get(id)).discarded, tabId), true)
    await firefox.desk.evaluate(async (id) => void (await browser.tabs.update(id, { active: true })), tabId)
    await isRead(url, '5')
    await storyIsThere(await firefox.opened(url))
    equal((await tabStates()).length, 1)
  })

  await check('closed, nothing is known of it; opened again from the closed tabs, it is read', async () => {
    const page = await firefox.open(at('vt', STORY))
    await storyIsThere(page)
    const url = await page.url()
    await firefox.chrome(
      (wanted) => gBrowser.removeTab(gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec === wanted)),
      url,
    )
    await becomes(tabStates, [])
    await poll(() =>
      firefox.chrome(() => {
        const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs')
        return SessionStore.undoCloseTab(window, 0) !== null
      }),
    )
    await isRead(url, '5')
    await storyIsThere(await firefox.opened(url))
  })

  await check('forty pages: as much is known as there are pages, and the popup is right', async () => {
    const MANY = 40
    for (let n = 0; n < MANY; n++)
      answer('vt', `/small/${n}`, (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end(
          piece({
            title: `The pier number ${n} is to be mended`,
            byline: `By Ada ${'Marsh Reed Pike'.split(' ')[n % 3]}`,
          }),
        )
      })
    await firefox.desk.evaluate(
      async (urls) => {
        for (const url of urls) await browser.tabs.create({ url, active: false })
      },
      Array.from({ length: MANY }, (_, n) => at('vt', `/small/${n}`)),
    )
    const known = async () =>
      Object.values(await firefox.storage('session', 'get')).filter((one) => one?.status === 'read').length
    await becomes(known, MANY)
    for (const n of [0, MANY - 1]) {
      const popup = await firefox.popupPage(await firefox.opened(at('vt', `/small/${n}`)))
      await popup.shows(`Ada ${'Marsh Reed Pike'.split(' ')[n % 3]}`, '.authors')
    }
    await firefox.tidy()
    await becomes(tabStates, [])
  })

  await check('private windows: read and shown there, and nothing of it kept', async () => {
    await firefox.chrome(async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID(id)
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension)
      // To be allowed there, the extension is loaded anew.
      await (await AddonManager.getAddonByID(id)).reload()
    }, ADDON)
    firefox.desk = await firefox.open(`${firefox.origin}/icons/16.png`)
    await firefox.storage('sync', 'set', { settings: { version: 2, history: true } })
    await firefox.visit(at('gazette', '/world/winter-fuel.html'))
    const url = at('vt', STORY)
    const id = await firefox.desk.evaluate(
      async (address) => (await browser.windows.create({ incognito: true, url: address })).id,
      url,
    )
    await isRead(url, '5')
    const page = await firefox.opened(url)
    await new Badges(page).stand(4)
    const popup = await firefox.popupPage(page)
    await popup.shows('Rohan Malhotra', '.authors')
    await popup.button(/^Read this policy: .*Policy Notice/)
    await popup.shows('VT does not guarantee', '.policy-page')
    deepEqual(await firefox.storage('local', 'get'), {})
    await firefox.desk.evaluate((window) => browser.windows.remove(window), id)
    await becomes(async () => (await firefox.look(url)).text, 'no tab')
    const history = await firefox.inside('history')
    await history.hasCount(1, 'li .piece')
    doesNotMatch(await history.text(), /Karachi/)
  })

  await check(
    'access withheld: nothing is read before a click on the icon; then the page, and what cannot be done is said',
    async () => {
      await firefox.begin()
      await firefox.chrome(async (id) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        )
        await ExtensionPermissions.remove(
          id,
          { permissions: [], origins: ['http://*/*', 'https://*/*'] },
          WebExtensionPolicy.getByID(id).extension,
        )
      }, ADDON)
      const page = await firefox.open(at('vt', STORY))
      await bare(page)
      deepEqual(await tabStates(), [])
      const popup = await firefox.clickIcon(page)
      await popup.shows('Rohan Malhotra', '.authors')
      await new Badges(page).stand(4)
      await popup.press('button', /^Show in page/)
      await becomes(() => page.evaluate(() => CSS.highlights.size), 1)
      const before = asked.length
      await popup.button(/^Read this policy: .*Policy Notice/)
      await popup.shows('access', '.policy [role=status]')
      equal(asked.length, before)
      await popup.close()
      await bare(await firefox.open(at('gazette', '/world/winter-fuel.html')))
    },
  )
}
