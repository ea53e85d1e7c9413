/**
 * The browser of a journey: one of its own, or one that the journeys of a runner's worker share, one after the other.
 * Either has the sample newsstand, and keeps account of every request to anything else.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page, Worker } from '@playwright/test'
import { findChromium } from '../tools/browsers.mjs'
import { startForInstallations, startWithExtension } from '../tools/extension.mjs'
import { type Answer, Newsstand } from './newsstand.mjs'
import { Policy } from './policy.ts'

export type { Answer }

/** What a journey has of its browser. */
export interface Stage {
  context: BrowserContext
  worker: Worker
  newsstand: Newsstand
  policy: Policy | undefined
  /** Hosts that the reader may go to. */
  allowed: Set<string>
  /** Addresses of requests to hosts that are neither samples nor allowed. */
  strangers: string[]
  /** Closes what the journey has left open. */
  end: () => Promise<void>
}

async function program(): Promise<string> {
  const found = await findChromium()
  if (!found) throw new Error('No Chromium: run "npm test", which installs one.')
  return found
}

/** Notes every request to a strange host from now on. */
function watch(context: BrowserContext, hosts: readonly string[] = []): Pick<Stage, 'allowed' | 'strangers'> {
  const allowed = new Set(hosts)
  const strangers: string[] = []
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && !hostname.endsWith('.example') && !allowed.has(hostname))
      strangers.push(request.url())
  })
  return { allowed, strangers }
}

/** A browser for one journey: with what an organisation lays down for the extension, with other words in it, or more hosts. */
export async function ownBrowser({
  managed,
  words,
  hosts,
}: {
  managed: object | undefined
  words: object | undefined
  hosts: readonly string[]
}): Promise<Stage> {
  const newsstand = await Newsstand.open()
  const policy = managed && (await Policy.layDown(managed))
  const spoken = words && (await withWords(words))
  const { context, worker } = (await startWithExtension({
    program: await program(),
    port: newsstand.port,
    hosts: [...hosts],
    ...(policy && { built: policy.built }),
    ...(spoken && { built: spoken }),
  })) as { context: BrowserContext; worker: Worker }
  const end = async () => {
    await context.close()
    await newsstand.close()
    await policy?.remove()
    if (spoken) await rm(spoken, { recursive: true })
  }
  return { context, worker, newsstand, policy, ...watch(context, hosts), end }
}

/** A copy of the built extension whose English is replaced. */
async function withWords(words: object): Promise<string> {
  const built = await mkdtemp(join(tmpdir(), 'smallprint-words-'))
  await cp(fileURLToPath(new URL('../dist/chromium', import.meta.url)), built, { recursive: true })
  await writeFile(join(built, '_locales/en/messages.json'), JSON.stringify(words))
  return built
}

/**
 * A browser for many journeys. Before each of them the extension is taken away, with its worker, its alarms and all that
 * it keeps, and installed anew: the same beginning as in a new browser, in a third of the time. It starts with the first
 * journey that wants it.
 */
export class SharedBrowser {
  private started: ReturnType<SharedBrowser['start']> | undefined

  private async start() {
    const newsstand = await Newsstand.open()
    const { context, install, close } = (await startForInstallations({
      program: await program(),
      port: newsstand.port,
    })) as { context: BrowserContext; install: () => Promise<Worker>; close: () => Promise<void> }
    return { newsstand, context, install, close, ...watch(context) }
  }

  /** What the next journey has of it. The one before has ended. */
  async next(): Promise<Stage> {
    this.started ??= this.start()
    const { newsstand, context, install, allowed, strangers } = await this.started
    await context.clearPermissions()
    await context.unrouteAll()
    await forget(context, newsstand.origins())
    const worker = await install()
    newsstand.answers.clear()
    newsstand.asked.length = 0
    allowed.clear()
    return { context, worker, newsstand, policy: undefined, allowed, strangers, end: () => closePages(context) }
  }

  async close(): Promise<void> {
    const started = await this.started
    await started?.close()
    await started?.newsstand.close()
  }
}

/** Has the browser forget what the sites have left in it: pages, cookies, and what their scripts keep. */
async function forget(context: BrowserContext, origins: string[]): Promise<void> {
  await context.clearCookies()
  const cdp = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()))
  await cdp.send('Network.clearBrowserCache')
  for (const origin of origins) await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await cdp.detach()
}

/** Leaves one blank page: without any, the browser would end. */
async function closePages(context: BrowserContext): Promise<void> {
  const isBlank = (page: Page) => page.url() === 'about:blank'
  const kept = context.pages().find(isBlank) ?? (await context.newPage())
  await Promise.all(context.pages().map((page) => page !== kept && page.close()))
}
