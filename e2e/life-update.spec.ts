/**
 * The extension is updated, switched off, switched on and removed while a page is open: the script of before goes without
 * trace, that of afterwards takes over.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, type CDPSession, expect, type Page, test } from '@playwright/test'
import { Badges } from './fixtures.ts'
import { Life, ownBrowser, STORY } from './life.ts'

// biome-ignore lint/suspicious/noExplicitAny: the world of the browser's own page, where `chrome` is
type World = any

/** Our script's world in a page: what of it still runs. */
class Script {
  private constructor(
    private readonly cdp: CDPSession,
    private readonly contextId: number,
  ) {}

  /** The one of our worlds in the page that is alive. From now on it counts its observers. */
  static async in(page: Page): Promise<Script> {
    const cdp = await page.context().newCDPSession(page)
    const worlds: number[] = []
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Smallprint') worlds.push(context.id)
    })
    await cdp.send('Runtime.enable')
    const scripts = worlds.map((id) => new Script(cdp, id))
    const alive = await Promise.all(scripts.map((one) => one.evaluate('chrome.runtime?.id !== undefined')))
    const script = scripts.find((_, n) => alive[n])
    if (!script) throw new Error('No script of ours is in the page')
    await script.evaluate(`(() => {
      globalThis.observing = new Set()
      for (const { prototype } of [IntersectionObserver, ResizeObserver, MutationObserver]) {
        const { observe, disconnect } = prototype
        prototype.observe = function (...given) { observing.add(this); return observe.apply(this, given) }
        prototype.disconnect = function () { observing.delete(this); return disconnect.apply(this) }
      }
    })()`)
    return script
  }

  async observers(): Promise<number> {
    return (await this.evaluate('observing.size')) as number
  }

  /** What it listens to, on the window and the document. */
  async listens(): Promise<string[]> {
    const found: string[] = []
    for (const target of ['window', 'document']) {
      const { result } = await this.cdp.send('Runtime.evaluate', { expression: target, contextId: this.contextId })
      const { listeners } = await this.cdp.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId as string,
      })
      found.push(...listeners.map(({ type }) => type))
    }
    return found
  }

  private async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
}

const raiseVersion = async (built: string, version: string) => {
  const file = join(built, 'manifest.json')
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), version }))
}

test('updated, switched off, on again, removed, installed again: beside an open page', async () => {
  const built = await mkdtemp(join(tmpdir(), 'smallprint-life-'))
  await cp(fileURLToPath(new URL('../dist/chromium', import.meta.url)), built, { recursive: true })
  const own = await ownBrowser({ built })
  const { context, worker } = own
  const id = new URL(worker.url()).host
  const manager = await context.newPage()
  await manager.goto('chrome://extensions')
  // Without it, the browser switches off what is loaded from a folder.
  await manager.evaluate(() =>
    (globalThis as World).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  )
  const browser = await (context.browser() as NonNullable<ReturnType<BrowserContext['browser']>>).newBrowserCDPSession()

  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('404')) faults.push(message.text())
  })
  await page.goto(own.at('vt', STORY))
  const badges = await Badges.on(page)
  const clean = await page.evaluate(() => document.body.outerHTML)
  const hosts = page.locator('html > :not(head, body)')

  const isThere = async () => {
    await expect.poll(async () => (await badges.buttons()).length).toBe(4)
    await expect(hosts).toHaveCount(1)
    const life = await Life.of({ context, worker })
    expect(await life.isRead(page.url(), '5')).toEqual(['Rohan Malhotra'])
    const popup = await life.popup(page)
    await expect(popup.locator('.authors')).toContainText('Rohan Malhotra')
    await popup.close()
    await life.desk.close()
  }
  /** The reader comes back to the page from the list of extensions. */
  const comeBack = async () => {
    await manager.bringToFront()
    await page.bringToFront()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  }
  const isGone = async (script: Script) => {
    await expect.poll(() => script.listens()).toEqual([])
    expect(await script.observers()).toBe(0)
    expect(await page.evaluate(() => [document.adoptedStyleSheets.length, CSS.highlights.size])).toEqual([0, 0])
  }
  const works = async (): Promise<Script> => {
    const script = await Script.in(page)
    // What moves in the page has the badges follow: then it observes.
    await page.mouse.wheel(0, 40)
    await expect.poll(() => script.observers()).toBeGreaterThan(0)
    expect((await script.listens()).length).toBeGreaterThan(5)
    return script
  }
  const switchTo = (on: boolean) =>
    manager.evaluate(([one, wanted]) => (globalThis as World).chrome.management.setEnabled(one, wanted), [
      id,
      on,
    ] as const)

  const turns: { what: string; happens: () => Promise<unknown>; after: 'there' | 'gone' }[] = [
    {
      what: 'updated',
      happens: async () => {
        await raiseVersion(built, '99.0.0')
        await manager.evaluate(
          (one) => (globalThis as World).chrome.developerPrivate.reload(one, { failQuietly: true }),
          id,
        )
      },
      after: 'there',
    },
    { what: 'switched off', happens: () => switchTo(false), after: 'gone' },
    { what: 'switched on again', happens: () => switchTo(true), after: 'there' },
    { what: 'removed', happens: () => browser.send('Extensions.uninstall' as never, { id } as never), after: 'gone' },
    {
      what: 'installed again',
      happens: () => browser.send('Extensions.loadUnpacked' as never, { path: built } as never),
      after: 'there',
    },
  ]
  await isThere()
  let was = 'there'
  for (const { what, happens, after } of turns)
    await test.step(what, async () => {
      const before = was === 'there' ? await works() : undefined
      await happens()
      if (after === 'there') await isThere()
      await comeBack()
      if (before) await isGone(before)
      if (after === 'gone') {
        await expect(hosts).toHaveCount(0)
        expect(await page.evaluate(() => document.body.outerHTML)).toBe(clean)
      }
      was = after
    })
  expect(faults).toEqual([])
  await own.close()
  await rm(built, { recursive: true })
})
