/** Stock Firefox with the built extension: installed as on the first day, its pages opened, its background page stopped. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'
import { findFirefox } from '../../tools/browsers.mjs'
import { ADDON, Browser } from './browser.mjs'
import { Popup } from './icon-popup.mjs'
import { Page } from './page.mjs'
import { poll } from './wait.mjs'

export { ADDON }
export const BUILT = fileURLToPath(new URL('../../dist/firefox', import.meta.url))
/** How the browser names what it draws of the extension. */
export const NAME = ADDON.replace(/\W/g, '_')

/** Starts it. Every address leads to this machine; but for `*.example`, only these hosts may be asked. */
export async function startFirefox(hosts) {
  const executablePath = await findFirefox()
  if (!executablePath) throw new Error('No Firefox: run "npm test", which installs one.')
  const folder = mkdtempSync(join(tmpdir(), 'smallprint-firefox-'))
  const browser = await puppeteer.launch({
    // On Linux, a home of its own: that is where an organisation's policy for an extension stands.
    env: { ...process.env, ...(process.platform === 'linux' ? { HOME: folder } : {}) },
    browser: 'firefox',
    executablePath,
    headless: true,
    // For the browser's own window, and for an extension's pages.
    args: ['--remote-allow-system-access'],
    protocol: 'webDriverBiDi',
    protocolTimeout: 45_000,
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'browser.tabs.closeWindowWithLastTab': false,
      // Tabs behind others, of which there are many here, are not held back.
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.alwaysOpenPanel': false,
    },
  })
  const firefox = new Firefox(browser, folder)
  // The driver follows every page and request: that is work, and nobody here asks for it.
  await firefox.send('session.unsubscribe', { events: ['browsingContext', 'network', 'log', 'script', 'input'] })
  await firefox.send('session.subscribe', { events: ['browsingContext.userPromptOpened'] })
  await firefox.watch(hosts)
  return firefox
}

export class Firefox extends Browser {
  /** Where the extension's own pages stand. */
  origin = ''

  /** As on the first day: nothing open but a blank page, nothing kept, the extension newly installed, and a desk in it. */
  async begin(folder = BUILT) {
    await this.chrome(async (id) => {
      for (const other of Services.wm.getEnumerator('navigator:browser')) if (other !== window) other.close()
      gBrowser.removeAllTabsBut(gBrowser.tabs[0], { animate: false, skipPermitUnload: true })
      await (await AddonManager.getAddonByID(id))?.uninstall()
      Services.cookies.removeAll()
      Services.cache2.clear()
    }, ADDON)
    await this.install(folder)
    await this.faults()
  }

  async install(path = BUILT) {
    await this.send('webExtension.install', { extensionData: { type: 'path', path } })
    this.origin = `moz-extension://${await this.chrome((id) => WebExtensionPolicy.getByID(id).mozExtensionHostname, ADDON)}`
    await poll(() =>
      this.chrome((url) => {
        const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec === url)
        if (tab) gBrowser.removeTab(tab)
        return tab !== undefined
      }, `${this.origin}/src/welcome/index.html`),
    )
    this.desk = await this.open(`${this.origin}/icons/16.png`)
    await this.chrome((id) => CustomizableUI.addWidgetToArea(`${id}-browser-action`, 'nav-bar'), NAME)
  }

  /** Closes what a journey has left open, and takes back what it has set. */
  async tidy() {
    await new Popup(this).close()
    await this.chrome((desk) => {
      const kept = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec === desk)
      if (kept) gBrowser.removeAllTabsBut(kept, { animate: false, skipPermitUnload: true })
    }, `${this.origin}/icons/16.png`)
    await this.storage('sync', 'remove', 'settings')
  }

  /** Wakes the background page, as any message does. */
  async wake() {
    await this.desk.evaluate(() => browser.runtime.sendMessage({ smallprint: 'said-of', payload: { hosts: [] } }))
  }

  /** Stops the background page, as the browser does with an idle one. It was running: else it is no stop. */
  async stop() {
    await this.wake()
    const states = await this.chrome(async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id)
      const before = extension.backgroundState
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
      return `${before} ${extension.backgroundState}`
    }, ADDON)
    if (states !== 'running stopped') throw new Error(`The background page is ${states}`)
  }

  /** Opens a page in a tab of its own, and waits until it has loaded. */
  async open(url) {
    const { context } = await this.send('browsingContext.create', { type: 'tab' })
    const page = new Page(this, context)
    await page.goto(url)
    return page
  }

  /** Opens one of the extension's own pages: `history`, `options`, `publisher`, `welcome`. */
  inside = (name) => this.open(`${this.origin}/src/${name}/index.html`)

  /** The page at an address that is open already, as soon as there is one. */
  async opened(url) {
    let found
    await poll(async () => {
      const { contexts } = await this.send('browsingContext.getTree', {})
      found = contexts.find((one) => one.url === url)
      return found !== undefined
    }, `No page has ${url}`)
    return new Page(this, found.context)
  }

  /** What is known of the tab of an address, and what its icon shows. */
  look(url) {
    return this.desk.evaluate(async (address) => {
      const tabId = (await browser.tabs.query({})).find((tab) => tab.url === address)?.id
      if (tabId === undefined) return { tabId, text: 'no tab', title: '' }
      const { [`tab:${tabId}`]: state } = await browser.storage.session.get(`tab:${tabId}`)
      const { action } = browser
      return { tabId, state, text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) }
    }, url)
  }

  /** What is known of a page, once something is. */
  async stateOf(url) {
    let state
    await poll(async () => {
      state = (await this.look(url)).state
      return state !== undefined
    }, `The extension did not report ${url}`)
    return state
  }

  /** Opens a page and waits until the extension knows it. */
  async visit(url) {
    const page = await this.open(url)
    await this.stateOf(await page.url())
    return page
  }

  /** The popup as a page of its own, for a page's tab. */
  async popupPage(page) {
    const { tabId } = await this.look(await page.url())
    const popup = await this.open(`${this.origin}/src/popup/index.html?tabId=${tabId}`)
    await popup.until(() => document.querySelector('main').ariaBusy === 'false')
    return popup
  }

  async options() {
    const page = await this.inside('options')
    await page.until(() => all('input[type=radio]').length === 6)
    return page
  }

  /** Clicks the icon, beside the page in front. */
  async clickIcon(page) {
    await page.front()
    await this.chrome((id) => document.getElementById(`${id}-BAP`).click(), NAME)
    return this.popup()
  }

  /** Presses the extension's own keys, with that letter in them, in front of a page. */
  async command(page, letter) {
    await page.front()
    await this.chrome((wanted) => {
      const keys = [...document.querySelectorAll('keyset[id^=ext-keyset] key')]
      keys.find((one) => one.getAttribute('key') === wanted).doCommand()
    }, letter)
  }

  /** The popup that is opening. */
  async popup() {
    const popup = new Popup(this)
    await popup.until(() => document.querySelector('main')?.ariaBusy === 'false')
    // By pointer, the browser's window keeps the focus; with the keyboard, the reader goes in.
    await this.chrome(() => document.querySelector('.webextension-popup-browser').focus())
    return popup
  }

  /** Reads or writes what is stored, past the extension's own code. */
  storage(area, how, given = null) {
    return this.desk.evaluate((where, what, value) => browser.storage[where][what](value), area, how, given)
  }
}
