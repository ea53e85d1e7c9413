/** Chromium with the built extension in it: the worker, what it knows of a page, and the real popup. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumArgs } from './browsers.mjs'

const BUILT = fileURLToPath(new URL('../dist/chromium', import.meta.url))

/**
 * Chromium holds back what is not urgent, "installed" among it, until the first tab has loaded something; a blank one
 * never does, and three seconds go by. Here nothing is held back. The others are Playwright's own, which the argument
 * would take away.
 */
const FEATURES = [
  'ImprovedStartupBestEffortDelay:StartupDelayVisibleTabTimeout/0ms',
  'CDPScreenshotNewSurface',
  'SkipListAccountsWithoutGaiaCookies',
]

/**
 * Starts a browser with dist/chromium, or with the copy of it in `built`. `port`: the sample server's, to which every
 * `*.example` host leads, and each of `hosts`. `dark` asks pages for their dark look; `without` are arguments that the
 * driver would give and that are not wanted. The first page, which opens by itself, is closed unless `welcome` keeps it.
 * `profile` is a folder for the browser's own data, without it a passing one. Returns `{ context, worker, welcome }`, the
 * last being that page.
 */
export async function startWithExtension({
  program,
  port,
  hosts = /** @type {string[]} */ ([]),
  headless = true,
  dark = false,
  built = BUILT,
  welcome: keep = false,
  profile = '',
  without = /** @type {string[]} */ ([]),
}) {
  const context = await launch({
    program,
    port,
    hosts,
    headless,
    dark,
    built,
    profile,
    without,
    args: [`--load-extension=${built}`],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }))
  if (!keep) await welcome.close()
  return { context, worker, welcome }
}

const isWelcome = (page) => page.url().endsWith('/src/welcome/index.html')

/**
 * Starts a browser into which dist/chromium can be installed again and again. `program` and `port` as above. Returns
 * `{ context, install, close }`. `install()` takes the extension away with all that it keeps, if it is there, and resolves
 * to the worker of a new installation once its first page has opened and was closed; `close()` ends the browser.
 */
export async function startForInstallations({ program, port }) {
  const profile = await mkdtemp(join(tmpdir(), 'smallprint-profile-'))
  // Without developer mode, Chromium lets nobody install what is not from its store.
  await mkdir(join(profile, 'Default'))
  await writeFile(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  )
  const context = await launch({ program, port, profile, built: BUILT, args: ['--enable-unsafe-extension-debugging'] })
  const cdp = await context.browser().newBrowserCDPSession()
  const load = async () => {
    const [worker, { id }] = await Promise.all([
      context.waitForEvent('serviceworker'),
      cdp.send('Extensions.loadUnpacked', { path: BUILT }),
    ])
    return { worker, id }
  }
  // The first installation in a new profile is not always told to the extension; from the second on, all are.
  let { id } = await load()
  const install = async () => {
    await cdp.send('Extensions.uninstall', { id })
    const opening = context.waitForEvent('page', { predicate: isWelcome })
    const [welcome, loaded] = await Promise.all([opening, load()])
    id = loaded.id
    await welcome.close()
    return loaded.worker
  }
  const close = async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true })
  }
  return { context, install, close }
}

function launch({
  program,
  port,
  hosts = /** @type {string[]} */ ([]),
  headless = true,
  dark = false,
  built,
  profile = '',
  without = /** @type {string[]} */ ([]),
  args,
}) {
  return chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: false,
    viewport: null,
    ignoreDefaultArgs: without,
    args: [
      ...chromiumArgs(),
      `--enable-features=${FEATURES}`,
      ...(headless ? ['--headless=new', '--disable-gpu', '--window-size=1280,1000', '--screen-info={1600x1200}'] : []),
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
      `--host-resolver-rules=${['*.example', ...hosts].map((host) => `MAP ${host} 127.0.0.1:${port}`).join()}`,
      `--disable-extensions-except=${built}`,
      ...args,
    ],
  })
}

/** What the worker knows of the page at `url`, once it knows something; throws after `patience` ms. */
export async function stateOf(worker, url, patience = 20_000) {
  return worker.evaluate(
    ([address, ms]) =>
      new Promise((done, failed) => {
        const { chrome } = globalThis
        const plain = (one) => one?.split('#')[0]
        const look = async () => {
          const states = Object.values(await chrome.storage.session.get(null))
          const state = states.find((one) => plain(one.url) === plain(address))
          if (!state) return
          chrome.storage.onChanged.removeListener(look)
          clearTimeout(timer)
          done(state)
        }
        const timer = setTimeout(() => failed(new Error(`The extension did not report ${address}`)), ms)
        chrome.storage.onChanged.addListener(look)
        look()
      }),
    [url, patience],
  )
}

/**
 * Clicks the toolbar icon for the page in front, as far as a program can: opens the real popup. Returns
 * `{ clicked, evaluate(expression), press(key), picture(file), close() }`; the popup is no tab, so it is spoken to over the
 * DevTools protocol. `clicked` is when that was, in ms since 1970.
 */
export async function openPopup({ context, worker }, page) {
  await page.bringToFront()
  const browser = await context.browser()?.newBrowserCDPSession()
  const cdp = browser ?? (await context.newCDPSession(page))
  const clicked = await worker.evaluate(async () => {
    const now = performance.timeOrigin + performance.now()
    await globalThis.chrome.action.openPopup()
    return now
  })
  const target = await popupTarget(cdp, `chrome-extension://${new URL(worker.url()).host}`)
  const popup = await attach(cdp, target.targetId)
  await popup.evaluate(`new Promise((done) => {
    const look = () => document.querySelector('main[aria-busy="false"]') ? done() : requestAnimationFrame(look)
    look()
  })`)
  const isOpen = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets')
    return targetInfos.some(({ targetId }) => targetId === target.targetId)
  }
  const close = async () => {
    await popup.evaluate('setTimeout(() => window.close())')
    while (await isOpen()) await new Promise((done) => setTimeout(done, 25))
  }
  return { ...popup, clicked, close }
}

async function popupTarget(cdp, origin) {
  for (let tries = 0; tries < 200; tries++) {
    const { targetInfos } = await cdp.send('Target.getTargets')
    const found = targetInfos.find(({ url, type }) => type === 'page' && url.startsWith(`${origin}/src/popup/`))
    if (found) return found
    await new Promise((done) => setTimeout(done, 25))
  }
  throw new Error('The popup did not open')
}

/** Keys that `press` knows, by the codes that the browser wants. */
const KEYS = { Tab: 9, Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40 }

/** Speaks to one target through a flat-less session: messages are wrapped by `Target.sendMessageToTarget`. */
async function attach(cdp, targetId) {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map()
  let next = 1
  cdp.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return
    const { id, result, error } = JSON.parse(message)
    const call = waiting.get(id)
    waiting.delete(id)
    if (error) call?.failed(new Error(error.message))
    else call?.done(result)
  })
  const send = (method, params = {}) =>
    new Promise((done, failed) => {
      const id = next++
      waiting.set(id, { done, failed })
      cdp
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(failed)
    })
  return {
    send,
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return result.value
    },
    press: async (key) => {
      const of = { key, code: key, windowsVirtualKeyCode: KEYS[key], ...(key === 'Enter' ? { text: '\r' } : {}) }
      await send('Input.dispatchKeyEvent', { type: of.text ? 'keyDown' : 'rawKeyDown', ...of })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...of, text: undefined })
    },
    picture: async (file) => {
      const { data } = await send('Page.captureScreenshot', { format: 'png' })
      await writeFile(file, Buffer.from(data, 'base64'))
    },
  }
}
