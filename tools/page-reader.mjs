/** Reads pages in headless Chromium, one after the other in one tab: saved ones at their own address, or live ones. */
import { chromium } from 'playwright'
import { chromiumArgs } from './browsers.mjs'

/** Time that one page may take, in ms. */
const PATIENCE = 20_000
/** Pages after which a tab is closed, so that what pages leave behind does not add up. */
const PAGES_PER_TAB = 100
/**
 * A saved page's scripts stay off by its policy, not by the browser's setting: that would turn `noscript` into text. The
 * policy also stops most requests before they are made, which costs less than to refuse each.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * One process for all pages, whatever their site: starting a new one for each costs more than reading it, and the
 * reader's compiled code stays warm. Only for saved pages, which run no scripts and reach no network.
 */
const ONE_PROCESS = [
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,ProactivelySwapBrowsingInstance,SpareRendererForSitePerProcess',
  // Nobody looks: what is painted is thrown away.
  '--in-process-gpu',
  '--disable-software-rasterizer',
  '--disable-gpu-compositing',
]
/** The reader asks for no measures of the page, so that a small window serves, in px. */
const SMALL = { width: 400, height: 100 }

/**
 * Starts Chromium. With `extension`, a folder with the built extension, it is loaded; with `saved`, it is fit for saved
 * pages only. Returns `newTab()` and `close()`.
 */
export async function startBrowser({ program, extension, saved = false }) {
  const args = [...chromiumArgs(), '--disable-gpu', '--blink-settings=imagesEnabled=false']
  if (!extension) {
    const browser = await chromium.launch({ executablePath: program, args: [...args, ...(saved ? ONE_PROCESS : [])] })
    return {
      newTab: async () => {
        const context = await browser.newContext({ serviceWorkers: 'block', ...(saved && { viewport: SMALL }) })
        return { page: await context.newPage(), close: () => context.close() }
      },
      close: () => browser.close(),
    }
  }
  const context = await chromium.launchPersistentContext('', {
    executablePath: program,
    headless: false,
    args: [...args, '--headless=new', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    viewport: { width: 1280, height: 900 },
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return {
    worker,
    newTab: async () => {
      const page = await context.newPage()
      return { page, close: () => page.close() }
    },
    close: () => context.close(),
  }
}

/** One tab that reads pages. `script` is the reader's (`reader.mjs`). */
export class PageReader {
  #browser
  #script
  #tab
  #cdp
  #served
  #frameId
  #left = 0

  constructor(browser, script) {
    this.#browser = browser
    this.#script = script
  }

  /**
   * Reads one page. `html` is the saved page's bytes; without it the address is loaded from the network. `onRead(page)`
   * is called while the page still stands. Throws with a line that says why.
   */
  async read({ url, html }, onRead) {
    if (!/^https?:\/\//i.test(url)) throw new Error('Not an http or https address')
    if (this.#left-- <= 0) await this.#open()
    let timer
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Not read within ${PATIENCE / 1000} s`)), PATIENCE)
    })
    const crashed = new Promise((_, reject) =>
      this.#tab.page.once('crash', () => reject(new Error('The page crashed'))),
    )
    try {
      return await Promise.race([this.#readHere(url, html, onRead), late, crashed])
    } catch (error) {
      // Whatever state the tab is in now, the next page gets a new one.
      this.#left = 0
      throw error
    } finally {
      clearTimeout(timer)
      late.catch(() => {})
      crashed.catch(() => {})
    }
  }

  async close() {
    await this.#tab?.close().catch(() => {})
    this.#tab = undefined
  }

  async #open() {
    await this.close()
    this.#tab = await this.#browser.newTab()
    this.#left = PAGES_PER_TAB - 1
    const { page } = this.#tab
    page.setDefaultTimeout(PATIENCE)
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}))
    this.#cdp = await page.context().newCDPSession(page)
    const { frameTree } = await this.#cdp.send('Page.getFrameTree')
    this.#frameId = frameTree.frame.id
    this.#cdp.on('Fetch.requestPaused', (event) => this.#answer(event).catch(() => {}))
  }

  /** A saved page gets its own bytes once; everything else that it asks for fails. */
  async #answer({ requestId, resourceType, frameId }) {
    const html = resourceType === 'Document' && frameId === this.#frameId ? this.#served : undefined
    if (!html) return this.#cdp.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
    this.#served = undefined
    await this.#cdp.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [
        { name: 'content-type', value: `text/html${isUtf8(html) ? '; charset=utf-8' : ''}` },
        { name: 'content-security-policy', value: POLICY },
      ],
      body: html.toString('base64'),
    })
  }

  async #readHere(url, html, onRead) {
    const { page } = this.#tab
    if (html) {
      this.#served = html
      await this.#cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
      await page.goto(url, { waitUntil: 'domcontentloaded' })
    } else {
      await this.#cdp.send('Fetch.disable')
      const response = await page.goto(url, { waitUntil: 'domcontentloaded' })
      const type = response?.headers()['content-type'] ?? ''
      if (type && !/html|xml/i.test(type)) throw new Error(`Not a web page: ${type.split(';')[0]}`)
      // What is late is read as far as it is there.
      await page.waitForLoadState('load', { timeout: PATIENCE / 2 }).catch(() => {})
    }
    // A world of its own: a live page's scripts have no hand in how they are read.
    const { executionContextId } = await this.#cdp.send('Page.createIsolatedWorld', { frameId: this.#frameId })
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      expression: `${this.#script};JSON.stringify(smallprintReader.readHere(${JSON.stringify(html ? url : page.url())}))`,
      contextId: executionContextId,
      returnByValue: true,
    })
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description?.split('\n', 2).join(' ') ?? exceptionDetails.text)
    await onRead?.(page)
    return JSON.parse(result.value)
  }
}

/** Bytes that say their own encoding, or cannot be UTF-8, are left to the browser. */
export function isUtf8(html) {
  if (/<meta[^>]{0,200}charset/i.test(html.subarray(0, 4096).toString('latin1'))) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html)
    return true
  } catch {
    return false
  }
}
