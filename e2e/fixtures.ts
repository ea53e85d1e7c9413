/**
 * A browser with the built extension, newly installed, and the sample newsstand. Journeys share a browser, one after the
 * other (`browsers.ts` says how); one that does things to the browser itself asks for a fresh one. Every request to
 * anything but the sample server fails the test: nothing may leave the machine.
 */

import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import {
  type BrowserContext,
  test as base,
  type CDPSession,
  expect,
  type Frame,
  type Page,
  type Worker,
} from '@playwright/test'
import { openPopup, stateOf } from '../tools/extension.mjs'
import { type Answer, ownBrowser, SharedBrowser, type Stage } from './browsers.ts'
import type { Policy } from './policy.ts'

export interface Popup {
  evaluate: (expression: string) => Promise<unknown>
  /** A key as the reader presses it: "Tab", "Enter", "ArrowDown", "Escape". */
  press: (key: string) => Promise<void>
}

export interface Extension {
  context: BrowserContext
  worker: Worker
  /** The page that opens by itself after the installation, once more. */
  welcome: () => Promise<Page>
  /** Runs the listeners of one of the browser's events in the worker, as the browser does: `('commands.onCommand', 'next-caveat', { id })`. */
  dispatch: (event: string, ...given: unknown[]) => Promise<void>
  /** Address of a sample page: `at('vt', '/about.html')`. One of the test's `hosts` is named in full. */
  at: (site: string, path: string) => string
  /** Opens a sample page and waits until the worker knows it. */
  visit: (site: string, path: string) => Promise<Page>
  /** Clicks the icon: the real popup, beside the page in front. */
  openPopup: (page: Page) => Promise<Popup>
  /** The popup as a page of its own, for the given page's tab. */
  popupPage: (page: Page) => Promise<Page>
  /** The page of options, once it knows the settings. */
  optionsPage: () => Promise<Page>
  /** The organisation's policy, where the test has one. */
  policy: Policy | undefined
  tabId: (page: Page) => Promise<number>
  /** From now on the reader may go to this host; the test answers for it. */
  allow: (host: string) => void
  icon: (page: Page) => Promise<{ text: string; title: string }>
  /** From now on, the sample server answers this page so. */
  answer: (site: string, path: string, how: Answer) => void
  /** What the sample server was asked for, in order. */
  asked: IncomingMessage[]
}

// biome-ignore lint/suspicious/noExplicitAny: the worker's own world, where `chrome` is
type Chrome = any

interface Options {
  /** A browser that no other journey has had or will have: `test.use({ fresh: true })`. */
  fresh: boolean
  /** What an organisation lays down for the extension: `test.use({ managed: { … } })`. The browser is a fresh one. */
  managed: object | undefined
  /** Messages in place of the English ones, as in a browser of another language: `test.use({ words: messagesOf('de') })`. */
  words: object | undefined
  /** Hosts outside of `.example` that lead to the sample server: `test.use({ hosts: { names: […] } })`. In a fresh browser. */
  hosts: { names: string[] }
}

export const test = base.extend<Options & { extension: Extension }, { shared: SharedBrowser }>({
  fresh: [false, { option: true }],
  managed: [undefined, { option: true }],
  words: [undefined, { option: true }],
  hosts: [{ names: [] }, { option: true }],
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: the driver reads the names of what is wanted from it
    async ({}, use) => {
      const shared = new SharedBrowser()
      await use(shared)
      await shared.close()
    },
    { scope: 'worker' },
  ],
  extension: async ({ fresh, managed, words, hosts, shared }, use) => {
    const own = fresh || managed || words || hosts.names.length > 0
    const stage = own ? await ownBrowser({ managed, words, hosts: hosts.names }) : await shared.next()
    await use(extensionOn(stage))
    await stage.end()
    // What was asked for meanwhile, the next journey does not answer for.
    expect(stage.strangers.splice(0), 'requests to other hosts').toEqual([])
  },
})

export { expect }

function extensionOn({ context, worker, newsstand, allowed, policy }: Stage): Extension {
  const origin = `chrome-extension://${new URL(worker.url()).host}`
  const hostOf = (site: string) => `${site.includes('.') ? site : `${site}.example`}:${newsstand.port}`
  const at = (site: string, path: string) => `http://${hostOf(site)}${path}`
  const tabId = (page: Page) =>
    worker.evaluate(async (url) => {
      const { chrome } = globalThis as Chrome
      const tabs = await chrome.tabs.query({})
      return tabs.find((tab: { url?: string }) => tab.url === url)?.id as number
    }, page.url())
  const open = async (address: string) => {
    const page = await context.newPage()
    await page.goto(address)
    return page
  }
  return {
    context,
    worker,
    policy,
    at,
    tabId,
    asked: newsstand.asked,
    allow: (host) => allowed.add(host),
    answer: (site, path, how) => newsstand.answers.set(`${hostOf(site)}${path}`, how),
    welcome: () => open(`${origin}/src/welcome/index.html`),
    dispatch: (event, ...given) =>
      worker.evaluate(
        ([name, values]) => {
          const { chrome } = globalThis as Chrome
          const target = (name as string).split('.').reduce((at, part) => at[part], chrome)
          target.dispatch(...(values as unknown[]))
        },
        [event, given] as const,
      ),
    visit: async (site, path) => {
      const page = await open(at(site, path))
      await stateOf(worker, page.url())
      return page
    },
    openPopup: (page) => openPopup({ context, worker }, page),
    popupPage: async (page) => {
      const popup = await open(`${origin}/src/popup/index.html?tabId=${await tabId(page)}`)
      await expect(popup.locator('main')).toHaveAttribute('aria-busy', 'false')
      return popup
    },
    optionsPage: async () => {
      const options = await open(`${origin}/src/options/index.html`)
      await expect(options.getByRole('radio')).toHaveCount(6)
      return options
    },
    icon: async (page) => {
      const id = await tabId(page)
      return worker.evaluate(async (tab) => {
        const { chrome } = globalThis as Chrome
        return {
          text: await chrome.action.getBadgeText({ tabId: tab }),
          title: await chrome.action.getTitle({ tabId: tab }),
        }
      }, id)
    },
  }
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** What axe finds in a page or frame of the extension, without the frames in it: the rules' names and the elements. */
export async function violations(frame: Page | Frame): Promise<string[][]> {
  await frame.evaluate(axe)
  return frame.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: put into the page above
    const found = await (globalThis as any).axe.run({ iframes: false })
    return found.violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
      id,
      ...nodes.map(({ html }) => html),
    ])
  })
}

interface Node {
  nodeName: string
  backendNodeId: number
  attributes?: string[]
  children?: Node[]
  shadowRoots?: Node[]
  contentDocument?: Node
  frameId?: string
  nodeValue?: string
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

const classesOf = ({ attributes = [] }: Node) =>
  attributes.flatMap((one, i) => (attributes[i - 1] === 'class' && i % 2 === 1 ? one.split(' ') : []))

/** What stands in our closed shadow root, seen through the browser's own tools. */
export class Badges {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
    private readonly frame: string | null = null,
  ) {}

  static async on(page: Page): Promise<Badges> {
    return new Badges(page, await page.context().newCDPSession(page))
  }

  /** The badges of a frame inside a page. */
  static async in(page: Page, frame: Frame): Promise<Badges> {
    const element = await frame.frameElement()
    return new Badges(page, await page.context().newCDPSession(page), await element.getAttribute('name'))
  }

  /** What a screen reader was last told: the live regions' texts. */
  async heard(): Promise<string> {
    const root = await this.root((shadow) => flat(shadow).some(({ attributes }) => attributes?.includes('status')))
    const status = root && flat(root).find(({ attributes }) => attributes?.includes('status'))
    return status?.children?.map(({ nodeValue }) => nodeValue ?? '').join('') ?? ''
  }

  /** Names and roles of the badges and of what stands in an open card, as a screen reader gets them. */
  async accessible(): Promise<{ role: string; name: string; focused: boolean }[]> {
    const root = await this.root()
    if (!root) return []
    const { frameId } = (await this.owner()) ?? {}
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree', frameId ? { frameId } : {})
    const ids = new Set(flat(root).map(({ backendNodeId }) => backendNodeId))
    return nodes
      .filter((node) => !node.ignored && ids.has(node.backendDOMNodeId ?? -1))
      .map((node) => ({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        focused: node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
      }))
  }

  async buttons(): Promise<string[]> {
    return (await this.accessible()).filter(({ role }) => role === 'button').map(({ name }) => name)
  }

  /** Middle of the n-th badge in the window, in px. */
  async middle(n: number): Promise<{ x: number; y: number }> {
    const root = await this.root()
    const marks = flat(root as Node).filter((node) => classesOf(node).includes('badge'))
    const backendNodeId = marks[n]?.backendNodeId
    if (backendNodeId === undefined) throw new Error(`No badge ${n}`)
    await this.cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId })
    const { model } = await this.cdp.send('DOM.getBoxModel', { backendNodeId })
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border
    return { x: (left + right) / 2, y: (top + bottom) / 2 }
  }

  /** The open card: its box in the window, in px, and the direction of the text around it. */
  async card(): Promise<{ left: number; right: number; dir: string; lang: string } | undefined> {
    const nodes = flat((await this.root()) as Node)
    const card = nodes.find(({ attributes }) => attributes?.includes('card'))
    if (!card) return undefined
    const around = nodes.find(({ attributes }) => attributes?.includes('layer'))?.attributes ?? []
    const of = (name: string) => around[around.indexOf(name) + 1] ?? ''
    const { model } = await this.cdp.send('DOM.getBoxModel', { backendNodeId: card.backendNodeId })
    const [left = 0, , right = 0] = model.border
    return { left, right, dir: of('dir'), lang: of('lang') }
  }

  /** The whole layer as markup: tools that look into pages see nothing behind a closed root. */
  async html(): Promise<string> {
    const layer = flat((await this.root()) as Node).find((node) => classesOf(node).includes('layer')) as Node
    const { outerHTML } = await this.cdp.send('DOM.getOuterHTML', { backendNodeId: layer.backendNodeId })
    return outerHTML
  }

  /** Where the badges are drawn in the window, in px, hidden ones left out; or where these parts are. */
  async boxes(part: 'badge' | 'word' | 'card' | 'close' = 'badge'): Promise<Box[]> {
    const root = await this.root()
    const nodes = root ? flat(root).filter((node) => classesOf(node).includes(part)) : []
    const boxes = await Promise.all(nodes.map((node) => this.box(node)))
    return boxes.filter(({ seen }) => seen)
  }

  private async box({ backendNodeId }: Node): Promise<Box & { seen: boolean }> {
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId })
    const { result } = await this.cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      returnByValue: true,
      functionDeclaration: `function () {
        const { x, y, width, height } = this.getBoundingClientRect()
        const seen = this.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        return { x, y, width, height, seen }
      }`,
    })
    return result.value
  }

  /** Resolves when all badges that the page has by now stand where they belong. */
  async placed(): Promise<void> {
    const unplaced = async () => {
      const root = await this.root()
      return root ? flat(root).filter((node) => classesOf(node).includes('unplaced')).length : 0
    }
    await expect.poll(unplaced).toBe(0)
  }

  /** Tab by tab to the button of this name. Fails where it is not reached. */
  async tabTo(name: string): Promise<void> {
    for (let i = 0; i < 12; i++) {
      if ((await this.accessible()).some((one) => one.focused && one.name === name)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`"${name}" is not reached by Tab`)
  }

  /** In an open card, unfolds the ways to hide badges; returns their names. */
  async waysToHide(): Promise<string[]> {
    await this.tabTo('Hide badges')
    await this.page.keyboard.press('Enter')
    const ways = async () => (await this.buttons()).filter((name) => name.startsWith('Hide ') && name !== 'Hide badges')
    await expect.poll(async () => (await ways()).length).toBeGreaterThan(0)
    return ways()
  }

  /** Clicks the n-th badge as a reader does, once it stays where it is: after scrolling or a new width it moves. */
  async click(n: number): Promise<void> {
    let before = ''
    const isStill = async () => {
      const now = JSON.stringify(await this.middle(n))
      const still = now === before
      before = now
      return still
    }
    await expect.poll(isStill, { intervals: [20, 50, 100] }).toBe(true)
    const { x, y } = await this.middle(n)
    await this.page.mouse.click(x, y)
  }

  /** Our layer, undefined while there is none. Pages see `shadowRoot === null`. */
  private async root(
    is = (shadow: Node) => flat(shadow).some(({ attributes }) => attributes?.includes('data-smallprint')),
  ): Promise<Node | undefined> {
    const document = (await this.owner())?.contentDocument
    const html = document?.children?.find(({ nodeName }) => nodeName === 'HTML')
    return html?.children?.flatMap(({ shadowRoots }) => shadowRoots ?? []).find(is)
  }

  /** What holds the document: the frame's element, or the page itself. */
  private async owner(): Promise<Node | undefined> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true })
    if (!this.frame) return { nodeName: '', backendNodeId: 0, contentDocument: root as Node }
    return flat(root as Node).find(
      ({ nodeName, attributes = [] }) => nodeName === 'IFRAME' && attributes.includes(this.frame as string),
    )
  }
}

function flat(node: Node): Node[] {
  const out: Node[] = []
  const queue = [node]
  while (queue.length > 0) {
    const next = queue.pop() as Node
    out.push(next)
    queue.push(...[...(next.children ?? []), ...(next.shadowRoots ?? [])].reverse())
  }
  return out
}
