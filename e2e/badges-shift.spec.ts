/** Layout shift on every sample page: what the page causes by itself, and not a bit more with badges and an open card. */
import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { stateOf } from '../tools/extension.mjs'
import { Badges, type Extension, expect, test } from './fixtures.ts'

const root = new URL('sites/', import.meta.url).pathname
const sites = readdirSync(root, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []))
const pagesOf = (site: string) =>
  readdirSync(`${root}${site}`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))

/** Adds up all shifts, also those that the browser excuses because the reader has just pressed something. */
function observe(): void {
  const world = window as unknown as { shift: () => number }
  let sum = 0
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value
  }
  const observer = new PerformanceObserver((list) => add(list.getEntries()))
  observer.observe({ type: 'layout-shift', buffered: true })
  world.shift = () => {
    add(observer.takeRecords())
    return sum
  }
}

/** What has shifted up to now: frames that are on their way are waited for. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => done((window as unknown as { shift: () => number }).shift()), 50),
          ),
        ),
      ),
  )

const setBadges = (extension: Extension, badges: 'everywhere' | 'click') =>
  extension.worker.evaluate((mode) => {
    // biome-ignore lint/suspicious/noExplicitAny: the worker's own world
    const { chrome } = globalThis as any
    return chrome.storage.sync.set({ settings: { version: 2, badges: mode } })
  }, badges)

const childrenOfRoot = (page: Page) => page.evaluate(() => document.documentElement.children.length)

for (const site of sites)
  test(`${site}: badges, cards and their going shift nothing`, async ({ extension }) => {
    for (const path of pagesOf(site)) {
      await setBadges(extension, 'click')
      const bare = await extension.context.newPage()
      await bare.addInitScript(observe)
      await bare.goto(extension.at(site, `/${path}`), { waitUntil: 'load' })
      let byItself = await shiftOf(bare)
      await bare.close()

      await setBadges(extension, 'everywhere')
      const page = await extension.context.newPage()
      await page.addInitScript(observe)
      await page.goto(extension.at(site, `/${path}`), { waitUntil: 'load' })
      const badges = await Badges.on(page)
      const some = await hasBadges(extension, page)
      if (some) await expect.poll(async () => (await badges.boxes()).length, path).toBeGreaterThan(0)
      // A page that a script writes shifts now so, now so: there, what comes after its last words is compared.
      if ((await page.locator('script[src]').count()) > 0) {
        await page.locator('.byline').waitFor()
        byItself = await shiftOf(page)
      }
      if (some) {
        await badges.click(0)
        await expect.poll(async () => (await badges.boxes('card')).length, path).toBe(1)
        await badges.waysToHide()
        await page.keyboard.press('Escape')
      }
      await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
      expect(await shiftOf(page), path).toBe(byItself)
      await setBadges(extension, 'click')
      await expect.poll(() => childrenOfRoot(page)).toBe(2)
      expect(await shiftOf(page), path).toBe(byItself)
      // The measure is no deaf one: what really shifts is seen.
      await page.evaluate(() => {
        scrollTo({ top: 0, behavior: 'instant' })
        document.documentElement.style.overflowAnchor = 'none'
      })
      await shiftOf(page)
      await page.evaluate(() => {
        const late = document.createElement('div')
        late.style.height = '120px'
        document.body.prepend(late)
      })
      await expect.poll(() => shiftOf(page), path).toBeGreaterThan(byItself)
      await page.close()
    }
  })

/** Does the reading of this page hold what a badge is drawn for? */
async function hasBadges(extension: Extension, page: Page): Promise<boolean> {
  const { reading } = (await stateOf(extension.worker, page.url())) as { reading?: { authors: []; caveats: [] } }
  const evidence = [...(reading?.authors ?? []), ...(reading?.caveats ?? [])] as { evidence: { witness: string }[] }[]
  return evidence.some((claim) => claim.evidence.some(({ witness }) => witness === 'byline' || witness === 'text'))
}
