/**
 * What the browser does to an extension in the course of its life: the worker stopped at any moment, the extension updated,
 * switched off and on. The worker itself cannot be asked while it is down: a page of the extension's own, the desk, sees
 * what is stored and what the icon shows without waking it.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test'
import type { TabState } from '../src/messages/contract.ts'
import { findChromium } from '../tools/browsers.mjs'
import { startWithExtension } from '../tools/extension.mjs'
import { serve } from '../tools/serve.mjs'
import type { Extension } from './fixtures.ts'

export { piece, STORY } from './piece.mjs'

// biome-ignore lint/suspicious/noExplicitAny: the extension's own world, where `chrome` is
type World = any

export interface OwnBrowser {
  context: BrowserContext
  worker: Worker
  /** Address of a sample page. */
  at: (site: string, path: string) => string
  /** What the sample server was asked for, in order. */
  asked: IncomingMessage[]
  close: () => Promise<void>
}

/**
 * A browser that no other test uses: for what the extension, or the browser, is not the same after. `answer` may answer in
 * place of the sample server; true: it has.
 */
export async function ownBrowser({
  built,
  without = [],
  answer = () => false,
}: {
  built?: string
  without?: string[]
  answer?: (request: IncomingMessage, response: ServerResponse) => boolean
} = {}): Promise<OwnBrowser> {
  const program = await findChromium()
  const asked: IncomingMessage[] = []
  const sites = await serve(
    fileURLToPath(new URL('sites', import.meta.url)),
    (request: IncomingMessage, response: ServerResponse) => {
      asked.push(request)
      return answer(request, response)
    },
  )
  const { context, worker } = (await startWithExtension({
    program,
    port: sites.port,
    without,
    ...(built !== undefined && { built }),
  })) as { context: BrowserContext; worker: Worker }
  return {
    context,
    worker,
    asked,
    at: (site, path) => `http://${site}.example:${sites.port}${path}`,
    close: async () => {
      await context.close()
      await sites.close()
    },
  }
}

export class Life {
  /** Workers stopped so far. */
  kills = 0
  private constructor(
    private readonly extension: Pick<Extension, 'context' | 'worker'>,
    readonly desk: Page,
    private readonly stop: () => Promise<void>,
    private readonly isUp: () => Promise<boolean>,
  ) {}

  static async of(extension: Pick<Extension, 'context' | 'worker'>): Promise<Life> {
    const desk = await extension.context.newPage()
    await desk.goto(`${originOf(extension)}/src/welcome/index.html`)
    const cdp = await extension.context.newCDPSession(desk)
    await cdp.send('ServiceWorker.enable')
    // One that has questions waiting starts again at once: what counts is that it was down.
    let onStopped = () => {}
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) onStopped()
    })
    const stop = async () => {
      const stopped = new Promise<void>((done) => {
        onStopped = done
      })
      await cdp.send('ServiceWorker.stopAllWorkers')
      await stopped
    }
    const isUp = async () => {
      const { targetInfos } = await cdp.send('Target.getTargets')
      return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(originOf(extension)))
    }
    return new Life(extension, desk, stop, isUp)
  }

  /** Stops the worker as the browser does with an idle one, and waits until it is gone. It was running: else it is no kill. */
  async kill(): Promise<void> {
    await this.wake()
    expect(await this.isUp(), 'a worker to stop').toBe(true)
    await this.stop()
    this.kills++
  }

  /** Wakes the worker, as any message does. */
  async wake(): Promise<void> {
    const awake = await this.desk.evaluate(() =>
      (globalThis as World).chrome.runtime.sendMessage({ smallprint: 'said-of', payload: { hosts: [] } }),
    )
    expect(awake).toEqual({ ok: true, value: {} })
  }

  tabId(page: Page): Promise<number> {
    return this.desk.evaluate(async (url) => {
      const tabs: { id: number; url?: string }[] = await (globalThis as World).chrome.tabs.query({})
      return tabs.find((tab) => tab.url === url)?.id as number
    }, page.url())
  }

  /** What is known of the tab of that address, and what its icon shows. */
  look(url: string): Promise<{ state?: TabState; text: string; title: string }> {
    return this.desk.evaluate(async (address) => {
      const { chrome } = globalThis as World
      const tabs: { id: number; url?: string }[] = await chrome.tabs.query({})
      const tabId = tabs.find((tab) => tab.url === address)?.id
      if (tabId === undefined) return { text: 'no tab', title: '' }
      const key = `tab:${tabId}`
      const [{ [key]: state }, text, title] = await Promise.all([
        chrome.storage.session.get(key),
        chrome.action.getBadgeText({ tabId }),
        chrome.action.getTitle({ tabId }),
      ])
      return { state, text, title }
    }, url)
  }

  /** Waits until the page at that address was read and its icon shows so many caveats. Returns the authors' names. */
  async isRead(url: string, caveats: string): Promise<string[]> {
    await expect
      .poll(async () => {
        const { state, text } = await this.look(url)
        return [state?.status, text]
      })
      .toEqual(['read', caveats])
    const { state } = await this.look(url)
    return state?.status === 'read' ? state.reading.authors.map(({ name }) => name) : []
  }

  /** Opens a page of the extension's own. */
  async open(path: string): Promise<Page> {
    const page = await this.extension.context.newPage()
    await page.goto(`${originOf(this.extension)}/${path}`)
    return page
  }

  async popup(page: Page): Promise<Page> {
    const popup = await this.open(`src/popup/index.html?tabId=${await this.tabId(page)}`)
    await expect(popup.locator('main')).toHaveAttribute('aria-busy', 'false')
    return popup
  }

  /** Reads or writes what is stored, past the extension's own code. */
  storage<T = unknown>(area: 'local' | 'session' | 'sync', how: 'get' | 'set' | 'remove' | 'clear', given?: unknown) {
    return this.desk.evaluate(
      ([where, what, value]) => {
        const { chrome } = globalThis as World
        return what === 'clear' ? chrome.storage[where].clear() : chrome.storage[where][what](value ?? null)
      },
      [area, how, given] as const,
    ) as Promise<T>
  }

  /** How many rows a store of a database has; undefined where there is no such database. */
  rows(name: string, store: string): Promise<number | undefined> {
    return this.desk.evaluate(
      async ([database, table]) => {
        if (!(await indexedDB.databases()).some((one) => one.name === database)) return undefined
        const asked = <T>(request: IDBRequest<T>) =>
          new Promise<T>((done, failed) => {
            request.onsuccess = () => done(request.result)
            request.onerror = () => failed(request.error)
          })
        const db = await asked(indexedDB.open(database))
        try {
          return await asked(db.transaction(table).objectStore(table).count())
        } finally {
          db.close()
        }
      },
      [name, store] as const,
    )
  }

  /** Names of the alarms that are set. */
  alarms(): Promise<string[]> {
    return this.desk.evaluate(async () =>
      (await (globalThis as World).chrome.alarms.getAll()).map(({ name }: { name: string }) => name),
    )
  }

  /** As on the first day: nothing kept, no pages open but the desk. The worker is up, and knows nothing of before. */
  async begin(): Promise<void> {
    for (const page of this.extension.context.pages())
      if (page !== this.desk && page.url() !== 'about:blank') await page.close()
    await this.forget()
  }

  /** Takes everything away that is stored. */
  async forget(): Promise<void> {
    for (const area of ['local', 'sync'] as const) await this.storage(area, 'clear')
    // That the session has begun stays as it is.
    const { begun: _, ...known } = await this.storage<Record<string, unknown>>('session', 'get')
    await this.storage('session', 'remove', Object.keys(known))
    // The worker holds on to a database that it has opened.
    if (await this.isUp()) await this.stop()
    await this.desk.evaluate(async () => {
      for (const { name = '' } of await indexedDB.databases())
        await new Promise((done, failed) => {
          const request = indexedDB.deleteDatabase(name)
          request.onsuccess = done
          request.onerror = failed
        })
    })
    await this.wake()
  }
}

const originOf = ({ worker }: Pick<Extension, 'worker'>) => `chrome-extension://${new URL(worker.url()).host}`
