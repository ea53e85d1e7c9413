/** Pages that are left and come back to, put away and fetched again, prepared before anyone reads them; and very many of them. */
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, chromium, expect, type Page } from '@playwright/test'
import puppeteer from 'puppeteer-core'
import { chromiumArgs, findChromium } from '../tools/browsers.mjs'
import { serve } from '../tools/serve.mjs'
import { Badges } from './fixtures.ts'
import { Life, type OwnBrowser, ownBrowser, piece, STORY } from './life.ts'

// biome-ignore lint/suspicious/noExplicitAny: the extension's own world, where `chrome` is
type World = any

const SITES = fileURLToPath(new URL('sites', import.meta.url))
const BUILT = fileURLToPath(new URL('../dist/chromium', import.meta.url))
const PREPARED = '/prepared.html'
const RULES = JSON.stringify({ prerender: [{ urls: [PREPARED], eagerness: 'immediate' }] })
/** How often the prepared page tells whether it is still in preparation, and how many children its root has. */
const TOLD = 30
const TELLING = `<script>
  const tell = () => fetch('/told?' + document.prerendering + ' ' + document.documentElement.children.length)
  addEventListener('load', async () => { for (let n = 0; n < ${TOLD}; n++) await tell() })
  document.addEventListener('prerenderingchange', async () => {
    for (let n = 0; n < 200 && document.documentElement.children.length < 3; n++) await tell()
    await tell()
  })
</script>`

/** Pages of this file's own, and what was asked for. */
const asked: IncomingMessage[] = []
const answer = (request: IncomingMessage, response: ServerResponse) => {
  asked.push(request)
  const small = /^\/small\/(\d+)/.exec(request.url ?? '')?.[1]
  const html = small
    ? piece({
        title: `The pier number ${small} is to be mended`,
        byline: `By Ada ${NAMES[Number(small) % NAMES.length]}`,
      })
    : PAGES[request.url?.split('?')[0] ?? '']
  if (html) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  return html !== undefined
}
const PAGES: Record<string, string> = {
  '/door.html': `<!doctype html><title>A door</title><p>Come in.</p><a href="${PREPARED}">Read</a>`,
  [PREPARED]: piece({ more: TELLING }),
  '/told': '<!doctype html><title>Thanks</title>',
}
const NAMES = ['Marsh', 'Reed', 'Pike', 'Stone', 'Fields']

/** As the reader's own browser: the driver's would keep no page for the way back. */
const test = base.extend<object, { own: OwnBrowser & { life: Life } }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: the driver reads the names of what is wanted from it
    async ({}, use) => {
      const own = await ownBrowser({ without: ['--disable-back-forward-cache'], answer })
      await use({ ...own, life: await Life.of(own) })
      await own.close()
    },
    { scope: 'worker' },
  ],
})
// One browser for all of them.
test.describe.configure({ mode: 'serial' })

const storyIsThere = async (life: Life, page: Page) => {
  expect(await life.isRead(page.url(), '5')).toEqual(['Rohan Malhotra'])
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  const popup = await life.popup(page)
  await expect(popup.locator('.authors')).toContainText('Rohan Malhotra')
  await popup.close()
}

const ELSEWHERE: [what: string, site: string, path: string, caveats: string | undefined][] = [
  ['another outlet', 'gazette', '/world/winter-fuel.html', '1'],
  ['a page of the same site', 'vt', '/about.html', undefined],
  ['a list of pieces', 'courier', '/', undefined],
]
for (const [what, site, path, caveats] of ELSEWHERE)
  test(`left for ${what}, and come back to from the cache`, async ({ own: { context, life, at } }) => {
    await life.begin()
    const page = await context.newPage()
    await page.goto(at('vt', STORY))
    await storyIsThere(life, page)
    await page.evaluate(() => Object.assign(window, { kept: true }))
    await page.goto(at(site, path))
    if (caveats) await life.isRead(page.url(), caveats)
    else await expect.poll(async () => (await life.look(page.url())).state?.status).toBe('no-article')
    for (const turn of ['goBack', 'goForward', 'goBack'] as const) {
      // The driver waits for a load that a page from the cache does not have.
      await page[turn]({ waitUntil: 'commit' })
      if (turn === 'goForward') continue
      expect(await page.evaluate(() => (window as World).kept)).toBe(true)
      await storyIsThere(life, page)
    }
    await expect(page.locator('html > :not(head, body)')).toHaveCount(1)
  })

test('put away by the browser to save memory, and looked at again', async ({ own: { context, life, at } }) => {
  await life.begin()
  const page = await context.newPage()
  await page.goto(at('vt', STORY))
  await storyIsThere(life, page)
  const url = page.url()
  await life.desk.bringToFront()
  const states = async () =>
    Object.keys(await life.storage<object>('session', 'get')).filter((key) => key.startsWith('tab:'))
  const tab = await life.tabId(page)
  const away = await life.desk.evaluate(async (id) => (await (globalThis as World).chrome.tabs.discard(id)).id, tab)
  // Of a page that is not there, nothing is known.
  await expect.poll(states).toEqual([])
  const back = context.waitForEvent('page')
  await life.desk.evaluate((id) => (globalThis as World).chrome.tabs.update(id, { active: true }), away)
  const again = await back
  await expect.poll(() => again.url()).toBe(url)
  await storyIsThere(life, again)
  expect(await states()).toHaveLength(1)
})

test('two hundred pages: as much is known as there are pages, and the popup is right', async ({
  own: { context, life, at },
}) => {
  await life.begin()
  const MANY = 200
  const door = await context.newPage()
  await door.goto(at('vt', '/door.html'))
  const states = () => life.storage<Record<string, object>>('session', 'get').then((all) => Object.keys(all).length)
  const tabs = (n: number, of = MANY) => at('vt', `/small/${n}?of=${of}`)
  // Opened by one page, they share its process: two hundred processes are more than a test may ask for.
  await door.evaluate(
    (urls) => {
      for (const url of urls) window.open(url)
    },
    Array.from({ length: MANY }, (_, n) => tabs(n)),
  )
  const known = async () => {
    const all = await life.storage<Record<string, { status?: string }>>('session', 'get')
    return Object.values(all).filter(({ status }) => status === 'read').length
  }
  await expect.poll(known, { timeout: 45_000 }).toBe(MANY)
  for (const n of [0, MANY / 2, MANY - 1]) {
    const page = context.pages().find((one) => one.url() === tabs(n)) as Page
    const popup = await life.popup(page)
    await expect(popup.locator('.authors')).toContainText(`Ada ${NAMES[n % NAMES.length]}`)
    await expect(popup.locator('main')).toContainText('Ada')
    await popup.close()
  }
  const before = await states()
  await door.evaluate(() => undefined)
  await life.desk.evaluate(async () => {
    const { chrome } = globalThis as World
    const all: { id: number; url?: string }[] = await chrome.tabs.query({})
    await chrome.tabs.remove(all.filter(({ url }) => url?.includes('/small/')).map(({ id }) => id))
  })
  await expect.poll(states).toBe(before - MANY)
})

test('fetched again with the browser: tabs of the last session', async () => {
  const program = await findChromium()
  const sites = await serve(SITES, answer)
  const profile = await mkdtemp(join(tmpdir(), 'smallprint-profile-'))
  const url = `http://vt.example:${sites.port}${STORY}`
  const start = async (...more: string[]) => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: program as string,
      headless: false,
      args: [
        ...chromiumArgs(),
        '--headless=new',
        `--host-resolver-rules=MAP *.example 127.0.0.1:${sites.port}`,
        `--disable-extensions-except=${BUILT}`,
        `--load-extension=${BUILT}`,
        ...more,
      ],
    })
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    return { context, life: await Life.of({ context, worker }) }
  }
  const first = await start()
  const page = await first.context.newPage()
  await page.goto(url)
  await storyIsThere(first.life, page)
  await first.context.close()
  const { context, life } = await start('--restore-last-session')
  const again = () => context.pages().find((one) => one.url() === url)
  await expect.poll(() => again() !== undefined).toBe(true)
  await storyIsThere(life, again() as Page)
  await context.close()
  await sites.close()
  await rm(profile, { recursive: true })
})

test('prepared before the reader goes there: nothing is shown or known until then', async () => {
  // The other driver attaches itself to pages in a way that makes the browser prepare none.
  const sites = await serve(SITES, answer)
  const browser = await puppeteer.launch({
    executablePath: (await findChromium()) as string,
    headless: true,
    pipe: true,
    enableExtensions: [BUILT],
    args: [...chromiumArgs(), `--host-resolver-rules=MAP *.example 127.0.0.1:${sites.port}`],
  })
  // The page that opens by itself comes in front of others: only once it is there, the reader goes on.
  const welcome = await browser.waitForTarget((one) => one.url().endsWith('/src/welcome/index.html'))
  const desk = (await welcome.page()) as NonNullable<Awaited<ReturnType<typeof welcome.page>>>
  const known = () =>
    desk.evaluate(async () => {
      const all: Record<string, { url?: string; status?: string }> = await (
        globalThis as World
      ).chrome.storage.session.get(null)
      return Object.values(all).flatMap(({ url, status }) => (url ? [`${new URL(url).pathname} ${status}`] : []))
    })
  const page = await browser.newPage()
  await page.goto(`http://vt.example:${sites.port}/door.html`)
  await expect.poll(known).toEqual(['/door.html no-article'])
  asked.length = 0
  const told = () =>
    asked.flatMap(({ url = '' }) => (url.startsWith('/told') ? [url.slice('/told?'.length).replace('%20', ' ')] : []))
  await page.evaluate((rules) => {
    const script = document.createElement('script')
    script.type = 'speculationrules'
    script.textContent = rules
    document.head.append(script)
  }, RULES)
  // A prepared page is out of the driver's reach: it tells by itself how it is.
  await expect.poll(() => told().length).toBe(TOLD)
  expect(asked.find(({ url }) => url === PREPARED)?.headers['sec-purpose']).toContain('prerender')
  expect(new Set(told())).toEqual(new Set(['true 2']))
  expect(await known()).toEqual(['/door.html no-article'])
  asked.length = 0
  await page.evaluate(() => void setTimeout(() => document.querySelector('a')?.click()))
  await expect.poll(() => told()[0]).toBe('false 2')
  expect(asked.some(({ url }) => url === PREPARED)).toBe(false)
  await expect.poll(known).toEqual([`${PREPARED} read`])
  await expect.poll(() => told().at(-1)).toBe('false 3')
  await browser.close()
  await sites.close()
})
