/**
 * The main journey in stock Firefox, over WebDriver BiDi: the built extension is installed, reads a sample page, draws its
 * badges, and the popup shows who wrote it. Prints a line a check, and how many passed and failed.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'
import { findFirefox } from '../../tools/browsers.mjs'
import { serve } from '../../tools/serve.mjs'

const BUILT = fileURLToPath(new URL('../../dist/firefox', import.meta.url))
/** The id under which the extension's own pages stand; given, because Firefox draws one at random. */
const INSIDE = '5a3f1b0e-7c64-4d0e-9b7e-2f6d1c8a9e10'
const ADDON = 'smallprint@smallprint.example'

const program = await findFirefox()
if (!program) throw new Error('No Firefox: run "npm test", which installs one.')
const asked = []
/** Does the server of the list go away in the middle of it? */
let halfWay = false
const sites = await serve(fileURLToPath(new URL('../sites', import.meta.url)), (request, response) => {
  asked.push(request.url)
  if (request.headers.host.startsWith('finder.')) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(readFileSync(new URL('../listings/finder.html', import.meta.url)))
    return true
  }
  if (request.url !== '/ratings.csv') return false
  if (halfWay) {
    response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '1000' })
    response.write('domain,stars\npier.example,5\n', () => response.destroy())
  } else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
  else
    response.writeHead(200, { 'content-type': 'text/csv', etag: '"1"' }).end('domain,stars\npier.example,4\nnone,1\n')
  return true
})
/** On Linux, a home of its own with an organisation's policy in it. It touches nothing that the other checks look at. */
const home = process.platform === 'linux' ? mkdtempSync(join(tmpdir(), 'smallprint-firefox-')) : undefined
if (home) {
  mkdirSync(`${home}/.mozilla/managed-storage`, { recursive: true })
  const policy = { name: ADDON, description: 'A policy', type: 'storage', data: { hiddenKinds: ['age'] } }
  writeFileSync(`${home}/.mozilla/managed-storage/${ADDON}.json`, JSON.stringify(policy))
}
const browser = await puppeteer.launch({
  env: { ...process.env, HOME: home ?? homedir() },
  browser: 'firefox',
  executablePath: program,
  headless: true,
  // Without it the driver may not open an extension's own pages.
  args: ['--remote-allow-system-access'],
  protocol: 'webDriverBiDi',
  extraPrefsFirefox: {
    'network.dns.localDomains': ['vt.example', 'courier.example', 'observer.example', 'finder.example'].join(','),
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: INSIDE }),
  },
})

let passed = 0
let failed = 0
/** One check: `work` throws, or resolves to false, where it fails. */
async function check(says, work) {
  try {
    if ((await work()) === false) throw new Error('It does not')
    passed++
    console.log(`ok      ${says}`)
  } catch (error) {
    failed++
    console.log(`FAILED  ${says}: ${error.message}`)
  }
}

const open = async (url) => {
  const page = await browser.newPage()
  await page.goto(url)
  return page
}
const at = (site, path) => `http://${site}.example:${sites.port}${path}`
const until = (page, condition, ...given) => page.waitForFunction(condition, { timeout: 20_000 }, ...given)
/** Asks again until it is so; the driver's own waiting does not reach into an extension's pages. */
async function poll(ask, patience = 20_000) {
  const end = Date.now() + patience
  while (!(await ask().catch(() => false))) {
    if (Date.now() > end) throw new Error('Waited in vain')
    await new Promise((done) => setTimeout(done, 50))
  }
}
const badgesStand = () => {
  const host = globalThis.document.documentElement.lastElementChild
  return host?.tagName === 'DIV' && host.attributes.length === 0 && host.shadowRoot === null
}

try {
  await browser.installExtension(BUILT)
  const story = await open(at('vt', '/2019/12/karachi-docks.html'))
  await check('badges stand in a news page, closed to it', () => until(story, badgesStand))

  // The popup as a page beside it: tabs are numbered in the order in which they were opened.
  const popup = async (names) => {
    // Tabs are numbered as they open, and each look at a popup opens one.
    for (let id = 1; id < 60; id++) {
      const page = await browser.newPage()
      // The driver never hears that an extension's own page has loaded: the page itself is asked.
      page.goto(`moz-extension://${INSIDE}/src/popup/index.html?tabId=${id}`).catch(() => {})
      await poll(() => page.evaluate(() => globalThis.document.querySelector('main[aria-busy="false"]') !== null))
      const text = await page.evaluate(() => globalThis.document.body.textContent)
      if (text.includes(names)) return { page, text }
      await page.close()
    }
    throw new Error(`No popup shows "${names}"`)
  }
  let shown
  await check('the popup names the author', async () => {
    shown = await popup('Rohan Malhotra')
  })
  for (const said of [
    'is a retired merchant navy captain, PhD.',
    'VT',
    'RT',
    'Russia',
    'Some articles may be satirical in nature.',
  ])
    await check(`the popup shows "${said}"`, () => shown.text.includes(said))
  await check('"show in page" tints the words', async () => {
    await shown.page.evaluate(() => globalThis.document.querySelector('button[aria-label^="Show in page"]').click())
    await until(story, () => globalThis.CSS.highlights.size === 1)
  })
  for (const format of ['HTML', 'Wikipedia'])
    await check(`a citation is copied as ${format}`, async () => {
      // By keyboard: a copy is allowed only where the reader pressed something.
      const { page } = shown
      await page.bringToFront()
      await page.evaluate(() => globalThis.document.querySelector('[aria-haspopup=menu]').focus())
      await page.keyboard.press('Enter')
      await poll(() => page.evaluate(() => globalThis.document.activeElement.role === 'menuitem'))
      for (let n = 0; n < (format === 'HTML' ? 2 : 3); n++) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await poll(() =>
        page.evaluate(
          (text) => globalThis.document.querySelector('footer [role=status]').textContent === text,
          `Copied: ${format}`,
        ),
      )
    })
  await check('a report can be written', async () => {
    const { page } = shown
    await page.evaluate(() => globalThis.document.querySelector('.actions > :last-child').click())
    await poll(() => page.evaluate(() => globalThis.document.activeElement.value.includes('author: Rohan Malhotra')))
    return page.evaluate(() => globalThis.document.querySelector('.report a').href.length < 8000)
  })
  const policy = '/policy-notice.html'
  const pressed = (page, label) =>
    page.evaluate(
      (name) =>
        globalThis.document.querySelector(`button[aria-label^="${name}"][aria-label*="Policy Notice"]`)?.click(),
      label,
    )
  const policyText = (page) => page.evaluate(() => globalThis.document.querySelector('.policy-page')?.textContent ?? '')
  await check('a policy is read on a click, and not before', async () => {
    if (asked.includes(policy)) return false
    await pressed(shown.page, 'Read this policy')
    await poll(async () =>
      (await policyText(shown.page)).includes('VT does not guarantee the accuracy or completeness'),
    )
    return asked.filter((url) => url === policy).length === 1
  })
  await check('a kept policy is shown without a request', async () => {
    const again = await popup('Rohan Malhotra')
    await poll(async () => {
      await pressed(again.page, 'Read this policy')
      return (await policyText(again.page)).includes('VT does not guarantee')
    })
    return asked.filter((url) => url === policy).length === 1
  })
  // The page of options, and what it does to the page beside it.
  const settings = await browser.newPage()
  settings.goto(`moz-extension://${INSIDE}/src/options/index.html`).catch(() => {})
  await check('the options are there', () =>
    poll(() => settings.evaluate(() => globalThis.document.querySelectorAll('input[type=radio]').length === 6)),
  )
  const choose = (n) =>
    settings.evaluate((at) => globalThis.document.querySelectorAll('input[type=radio]')[at].click(), n)
  await check('badges on a click only: gone from an open page at once', async () => {
    await choose(2)
    await until(story, () => globalThis.document.documentElement.children.length === 2)
  })
  await check('badges everywhere: back at once', async () => {
    await choose(0)
    await until(story, badgesStand)
  })
  if (home)
    await check('what an organisation has set is said, and cannot be changed', () =>
      settings.evaluate(() => {
        const { document } = globalThis
        const box = document.querySelectorAll('input[type=checkbox]')[16]
        return document.querySelectorAll('.locked').length === 1 && box.matches(':disabled') && !box.checked
      }),
    )
  // Lists: the page beside, the background page, and what it keeps.
  const inLists = (work, ...given) => settings.evaluate(work, ...given)
  const said = () =>
    inLists(async () => {
      const { browser, chrome } = globalThis
      const { storage, runtime } = browser ?? chrome
      await storage.session.set({ question: { host: 'sport.pier.example' } })
      const { value } = await runtime.sendMessage({ smallprint: 'publisher-of' })
      return JSON.stringify(value.said.map(({ listName, domain, values }) => ({ listName, domain, values })))
    })
  const listText = () => inLists(() => globalThis.document.querySelector('.lists').textContent)
  const press = (selector) => inLists((what) => globalThis.document.querySelector(what).click(), selector)
  await check('a list is fetched, its columns are guessed, and it is added', async () => {
    await inLists((address) => {
      const { document, HTMLInputElement, Event } = globalThis
      const field = document.querySelector('.add-list .entry input')
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, address)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }, `http://127.0.0.1:${sites.port}/ratings.csv`)
    await press('.add-list .entry button[type=submit]')
    await poll(() => inLists(() => globalThis.document.querySelector('.list-form select').value === 'domain'))
    await press('.list-form button[type=submit]')
    await poll(async () => (await listText()).includes('Rows without a domain: 1 of 2, the first in line 3'))
  })
  await check('a host below a listed domain is looked up', async () => {
    const row = [{ listName: 'ratings', domain: 'pier.example', values: [{ label: 'stars', value: '4' }] }]
    return (await said()) === JSON.stringify(row)
  })
  await check('a list that has not changed is not sent again', async () => {
    await press('.list .buttons button')
    await poll(async () => /has not changed/.test(await listText()))
    return asked.filter((url) => url === '/ratings.csv').length === 2
  })
  await check('a server that goes away half-way leaves the list as it was', async () => {
    const before = await said()
    halfWay = true
    await press('.list .buttons button')
    await poll(async () => (await listText()).includes('The connection ended before the list did.'))
    return (await said()) === before
  })
  await check('a list is removed with all its rows', async () => {
    await press('.list button[aria-label^="Remove"]')
    await poll(() => press('.list .sure button').then(() => true))
    await poll(async () => (await listText()).includes('No lists yet.'))
    if ((await said()) !== '[]') return false
    // No link was asked about, after all.
    return inLists(async () => {
      const { browser, chrome } = globalThis
      await (browser ?? chrome).storage.session.remove('question')
      return true
    })
  })
  await check('the command leads to the next caveat', async () => {
    await story.bringToFront()
    await story.keyboard.press('Escape')
    await until(story, () => globalThis.CSS.highlights.size === 0)
    // The browser's own keys are out of the driver's reach: the background page says what it says when they are pressed.
    await shown.page.evaluate(async () => {
      const { browser } = globalThis
      const worker = await browser.runtime.getBackgroundPage()
      const [tab] = await browser.tabs.query({ url: '*://vt.example/*' })
      await worker.browser.tabs.sendMessage(tab.id, { smallprint: 'next-caveat' }, { frameId: 0 })
    })
    await until(story, () => globalThis.CSS.highlights.size === 1)
  })
  // The first page opened by itself; the driver does not see that tab, so it is asked for once more.
  const inside = async (path) => {
    const page = await browser.newPage()
    page.goto(`moz-extension://${INSIDE}${path}`).catch(() => {})
    return page
  }
  await check('the first page: its sample is read, and shown by the real popup', async () => {
    const page = await inside('/src/welcome/index.html')
    await poll(() =>
      page.evaluate(() => {
        const [sample, popup] = globalThis.document.querySelectorAll('iframe')
        const badges = sample.contentDocument.documentElement.lastElementChild
        return popup.contentDocument.body.textContent.includes('Ada Marsh') && badges.tagName === 'DIV'
      }),
    )
    return page.evaluate(
      () =>
        globalThis.document.body.textContent.includes('Pin to Toolbar') &&
        globalThis.document.querySelectorAll('kbd').length === 2,
    )
  })
  await check('the window for links says how to ask', async () => {
    const page = await inside('/src/publisher/index.html')
    await poll(() => page.evaluate(() => globalThis.document.body.textContent.includes('No link was asked about')))
  })
  const results = await open(at('finder', '/'))
  await check('links to known outlets are marked among search results', () => until(results, badgesStand))
  await check('a reading history, once it is switched on', async () => {
    await settings.evaluate(() => globalThis.document.querySelector('input[role=switch]').click())
    const listed = (page) => page.evaluate(() => globalThis.document.querySelectorAll('li .piece').length)
    const page = await inside('/src/history/index.html')
    await poll(() => page.evaluate(() => globalThis.document.querySelector('.shown').textContent !== ''))
    if ((await listed(page)) !== 0) return false
    await poll(() => settings.evaluate(() => globalThis.document.querySelector('input[role=switch]').checked))
    await open(at('observer', '/homes/damp.html'))
    await poll(async () => (await listed(page)) === 1)
  })
  const strict = await open(at('observer', '/homes/damp.html'))
  await check('badges stand under a strict policy', () => until(strict, badgesStand))
  const front = await open(at('courier', '/'))
  await check('a front page gets no badges', async () => {
    await popup('No article here')
    return front.evaluate(() => globalThis.document.documentElement.children.length === 2)
  })
  await check('another language is spoken at once: options, popup, icon', async () => {
    await settings.evaluate(() => {
      const choice = globalThis.document.querySelector('select')
      choice.value = 'de'
      choice.dispatchEvent(new Event('change', { bubbles: true }))
    })
    const language = (page) => page.evaluate(() => globalThis.document.documentElement.lang)
    await poll(async () => (await language(settings)) === 'de' && (await language(shown.page)) === 'de')
    await poll(() =>
      shown.page.evaluate(async () => {
        const { browser } = globalThis
        const [tab] = await browser.tabs.query({ url: '*://vt.example/*' })
        return /^Von Rohan Malhotra · VT · \d Vorbehalte$/.test(await browser.action.getTitle({ tabId: tab.id }))
      }),
    )
  })
} catch (error) {
  failed++
  console.log(`FAILED  ${error.stack}`)
} finally {
  await browser.close()
  await sites.close()
  if (home) rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
