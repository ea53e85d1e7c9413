/** The first page, as it opens after the installation. */
import type { Frame, Page } from '@playwright/test'
import { test as bare } from '@playwright/test'
import { findChromium } from '../tools/browsers.mjs'
import { startWithExtension } from '../tools/extension.mjs'
import { Badges, expect, test, violations } from './fixtures.ts'

/** The page, once its sample and the popup beside it stand. */
async function ready(page: Page): Promise<{ sample: Frame; popup: Frame }> {
  const frame = async (part: string) => {
    await expect.poll(() => page.frames().some((one) => one.url().endsWith(part))).toBe(true)
    return page.frames().find((one) => one.url().endsWith(part)) as Frame
  }
  const [sample, popup] = [await frame('/welcome/page.html'), await frame('/welcome/popup.html')]
  await expect(popup.locator('main')).toContainText('Ada Marsh')
  return { sample, popup }
}

/** Has the sample badges? They stand in a host of their own on its root element. */
const badgesStand = (sample: Frame) =>
  sample.evaluate(() => document.documentElement.lastElementChild?.tagName === 'DIV')

bare('it opens once, and not when the extension is updated or starts again', async () => {
  const program = await findChromium()
  if (!program) throw new Error('No Chromium: run "npm test", which installs one.')
  const { context, worker, welcome } = await startWithExtension({ program, port: 1, welcome: true })
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Read the small print')
  const opened = () => context.pages().filter((page) => page.url().includes('/src/welcome/')).length
  expect(opened()).toBe(1)
  for (const reason of ['update', 'chrome_update'])
    await worker.evaluate((why) => {
      // biome-ignore lint/suspicious/noExplicitAny: the worker's own world
      ;(globalThis as any).chrome.runtime.onInstalled.dispatch({ reason: why })
    }, reason)
  // An installation after them opens it again: had the others opened one, there would be more.
  await worker.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the worker's own world
    ;(globalThis as any).chrome.runtime.onInstalled.dispatch({ reason: 'install' })
  })
  await expect.poll(opened).toBe(2)
  await (await context.newPage()).goto('about:blank')
  expect(opened()).toBe(2)
  await context.close()
})

test('the sample is read and explained by the real badges and the real popup', async ({ extension }) => {
  const page = await extension.welcome()
  const { sample, popup } = await ready(page)
  for (const said of ['The Harbour Post', 'The Lighthouse Review', 'is a former harbour pilot.', 'admin'])
    await expect(popup.locator('main')).toContainText(said)
  expect(await badgesStand(sample)).toBe(true)
  await popup.getByRole('button', { name: /^Show in page.*accuracy/ }).click()
  await expect
    .poll(() => sample.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).map(String)))
    .toEqual(['The Harbour Post does not guarantee the accuracy of its articles.'])
  // Nobody has to scroll inside of the sample.
  expect(await sample.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
})

test('by keyboard alone: a card is opened, the badges are hidden and brought back', async ({ extension }) => {
  const page = await extension.welcome()
  const { sample } = await ready(page)
  const focus = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  // Tab by tab into the sample: the byline's badge is the first thing there.
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
  await page.keyboard.press('Enter')
  const badges = await Badges.in(page, sample)
  await expect.poll(async () => (await badges.accessible()).some(({ role }) => role === 'dialog')).toBe(true)
  expect(await badges.waysToHide()).toEqual(['Hide this badge', 'Hide badges on this site'])
  await badges.tabTo('Hide badges on this site')
  await page.keyboard.press('Enter')
  await expect.poll(() => badgesStand(sample)).toBe(false)
  await expect(page.getByText('The badges are hidden on this site.')).toBeVisible()
  await expect.poll(focus).toBe('Show the badges again')
  await page.keyboard.press('Enter')
  await expect.poll(() => badgesStand(sample)).toBe(true)
})

test("the popup's switch hides the badges and brings them back", async ({ extension }) => {
  const { sample, popup } = await ready(await extension.welcome())
  await popup.getByRole('switch').click()
  await expect.poll(() => badgesStand(sample)).toBe(false)
  await popup.getByRole('switch').click()
  await expect.poll(() => badgesStand(sample)).toBe(true)
})

test('it says how the keys are set, and that nothing is ever sent', async ({ extension }) => {
  const page = await extension.welcome()
  await expect(page.getByText('Nothing that you read or do leaves it.')).toBeVisible()
  await expect(page.getByText('Press the pin beside Smallprint.')).toBeVisible()
  await expect(page.locator('.keys')).toContainText(/Alt\+Shift\+J|⌃⇧J/)
})

for (const width of [320, 1280])
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const)
    test(`axe finds nothing at ${width} px, ${Object.values(look)}`, async ({ extension }) => {
      const page = await extension.welcome()
      await page.emulateMedia(look)
      await page.setViewportSize({ width, height: 900 })
      await ready(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      for (const frame of page.frames()) expect(await violations(frame), frame.url()).toEqual([])
    })
