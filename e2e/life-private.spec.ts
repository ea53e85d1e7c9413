/** What the reader withholds and allows on the browser's own page of extensions: access to sites, and private windows. */
import { test as base, expect, type Page } from '@playwright/test'
import { Life, type OwnBrowser, ownBrowser, STORY } from './life.ts'

// biome-ignore lint/suspicious/noExplicitAny: the browser's and the extension's own worlds, where `chrome` is
type World = any

const test = base.extend<{ own: OwnBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: the driver reads the names of what is wanted from it
  own: async ({}, use) => {
    const own = await ownBrowser()
    await use(own)
    await own.close()
  },
})

interface Access {
  incognitoAccess?: boolean
  hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES'
}

const idOf = ({ worker }: OwnBrowser) => new URL(worker.url()).host

async function allow(own: OwnBrowser, access: Access): Promise<void> {
  const manager = await own.context.newPage()
  await manager.goto('chrome://extensions')
  await manager.evaluate(
    async ([extensionId, wanted]) => {
      const { developerPrivate } = (globalThis as World).chrome
      // Without it, the browser switches off what is loaded from a folder once it loads it again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      await developerPrivate.updateExtensionConfiguration({ extensionId, ...wanted })
    },
    [idOf(own), access] as const,
  )
  await manager.close()
}

/** Clicks the icon, as far as a program can: with it the extension gets access to the page in front, as with the reader's click. */
async function clickIcon(own: OwnBrowser, page: Page): Promise<void> {
  await page.bringToFront()
  const cdp = await own.context.browser()?.newBrowserCDPSession()
  const { targetInfos } = (await cdp?.send('Target.getTargets', { filter: [{ type: 'tab' }] })) ?? { targetInfos: [] }
  const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId
  await cdp?.send('Extensions.triggerAction' as never, { id: idOf(own), targetId } as never)
}

test('private windows: read and shown there, and nothing of it kept', async ({ own }) => {
  const before = own.worker
  // To be allowed there, the extension is loaded anew.
  const loaded = own.context.waitForEvent('serviceworker', { predicate: (worker) => worker !== before })
  await allow(own, { incognitoAccess: true })
  await loaded
  const life = await Life.of(own)
  await life.storage('sync', 'set', { settings: { version: 2, history: true } })
  const url = own.at('vt', STORY)
  const opened = await life.desk.evaluate(async (address) => {
    const { id, incognito, tabs } = await (globalThis as World).chrome.windows.create({ incognito: true, url: address })
    return { id, incognito, tab: tabs[0].id }
  }, url)
  expect(opened.incognito).toBe(true)
  expect(await life.isRead(url, '5')).toEqual(['Rohan Malhotra'])

  // A policy that is read there is shown, and not kept either.
  const popup = await life.open(`src/popup/index.html?tabId=${opened.tab}`)
  await expect(popup.locator('.authors')).toContainText('Rohan Malhotra')
  await popup.getByRole('button', { name: /^Read this policy: .*Policy Notice/ }).click()
  await expect(popup.locator('.policy-page')).toContainText('VT does not guarantee')
  expect(await life.storage('local', 'get')).toEqual({})

  // The same page in a window that is not private is kept: the history is on.
  const open = await own.context.newPage()
  await open.goto(own.at('gazette', '/world/winter-fuel.html'))
  await expect.poll(() => life.rows('history', 'readings')).toBe(1)
  const history = await life.open('src/history/index.html')
  await expect(history.getByRole('listitem')).toHaveCount(1)
  await expect(history.getByRole('main')).not.toContainText('VT')
  await life.desk.evaluate((id) => (globalThis as World).chrome.windows.remove(id), opened.id)
  await expect.poll(async () => (await life.look(url)).text).toBe('no tab')
})

test('access only on a click: nothing is read before; then the page, and what cannot be done is said', async ({
  own,
}) => {
  await allow(own, { hostAccess: 'ON_CLICK' })
  const life = await Life.of(own)
  const page = await own.context.newPage()
  const url = own.at('vt', STORY)
  await page.goto(url)
  const known = async () => {
    const all = await life.storage<Record<string, { url?: string; status?: string }>>('session', 'get')
    return Object.values(all).flatMap((one) => (one.url === url ? [one.status] : []))
  }
  // The popup as a page has no click behind it: the browser does not even tell it the address.
  const tab = await life.desk.evaluate(
    async () => (await (globalThis as World).chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0].id,
  )
  const without = await life.open(`src/popup/index.html?tabId=${tab}`)
  await expect(without.locator('main')).toContainText('cannot be read')
  expect(await known()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)

  await clickIcon(own, page)
  await expect.poll(known).toEqual(['read'])
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3)
  const popup = await life.popup(page)
  await expect(popup.locator('.authors')).toContainText('Rohan Malhotra')
  await popup
    .getByRole('button', { name: /^Show in page/ })
    .first()
    .click()
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
  const asked = own.asked.length
  await popup.getByRole('button', { name: /^Read this policy: .*Policy Notice/ }).click()
  await expect(popup.locator('.policy [role=status]').filter({ hasText: /./ })).toContainText('access')
  expect(own.asked.length).toBe(asked)

  // Another site, without a click: as before.
  const other = await own.context.newPage()
  await other.goto(own.at('gazette', '/world/winter-fuel.html'))
  expect(await other.evaluate(() => document.documentElement.children.length)).toBe(2)
})
