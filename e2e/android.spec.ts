/** Our pages on a small phone: at its width, and told by the browser that it is one. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** The size of a small phone, in px. */
const PHONE = { width: 360, height: 740 }

async function onPhone(page: Page, address: string): Promise<void> {
  await page.setViewportSize(PHONE)
  await page.addInitScript(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's own world
    const { runtime } = (globalThis as any).chrome
    runtime.getPlatformInfo = (callback?: (info: object) => void) => {
      const info = { os: 'android', arch: 'arm64' }
      callback?.(info)
      return Promise.resolve(info)
    }
  })
  await page.goto(address)
}

/** How far the page reaches beyond the screen, in px; a scroll bar takes its part of it. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const name of ['popup', 'options', 'publisher', 'welcome'])
  test(`${name}: fills the width of a phone, and nothing sticks out`, async ({ extension }) => {
    const page = await extension.context.newPage()
    await onPhone(page, `chrome-extension://${new URL(extension.worker.url()).host}/src/${name}/index.html`)
    await expect(page.locator('main')).toBeVisible()
    if (name === 'popup') await expect(page.locator('html')).toHaveClass(/\bpage\b/)
    await expect.poll(() => overhang(page)).toBe(0)
    expect(await page.locator('main').evaluate((main) => main.getBoundingClientRect().width)).toBeGreaterThan(300)
  })

test('the popup with a reading fills it as well', async ({ extension }) => {
  const popup = await extension.popupPage(await extension.visit('vt', '/2019/12/karachi-docks.html'))
  await popup.setViewportSize(PHONE)
  await expect(popup.locator('.caveats').first()).toBeVisible()
  expect(await overhang(popup)).toBe(0)
})
