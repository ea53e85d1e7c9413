import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { stateOf } from '../tools/extension.mjs'
import { Badges, expect, test, violations } from './fixtures.ts'

const STORY = '/2019/12/karachi-docks.html'

test('a badge at the byline and one at each block with caveats, reached by keyboard', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  const names = await badges.buttons()
  expect(names[0]).toContain('By Rohan Malhotra')
  expect(names[3]).toContain('satire')

  // From the last link of the page on, Tab leads to the first badge.
  await page.locator('a').last().focus()
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await badges.accessible()).find(({ focused }) => focused)?.name).toBe(names[0])
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await badges.accessible()).some(({ role }) => role === 'dialog')).toBe(true)
  const card = (await badges.accessible()).map(({ name }) => name).join('\n')
  expect(card).toContain('is a retired merchant navy captain, PhD.')
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await badges.accessible()).some(({ role }) => role === 'dialog')).toBe(false)
  expect((await badges.accessible()).find(({ focused }) => focused)?.name).toBe(names[0])
})

test("a click opens a card with the page's words", async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  await badges.click(3)
  await expect
    .poll(async () => (await badges.accessible()).map(({ name }) => name).join('\n'))
    .toContain('Some articles may be satirical in nature.')
  // A click beside it closes it.
  await page.mouse.click(5, 5)
  await expect.poll(async () => (await badges.accessible()).some(({ role }) => role === 'dialog')).toBe(false)
})

test('the page does not move, and does not see inside', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(extension.at('vt', STORY))
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  await badges.click(0)
  const boxes = () =>
    page.evaluate(() => ({
      elements: [...document.body.querySelectorAll('*')].map((one) => JSON.stringify(one.getBoundingClientRect())),
      size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    }))
  await page.evaluate(() => scrollTo(0, 0))
  const withBadges = await boxes()
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild
    return {
      shadow: host?.shadowRoot,
      attributes: host?.attributes.length,
      shift: (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
    }
  })
  expect(seen).toEqual({ shadow: null, attributes: 0, shift: 0 })
  // Taken away, everything stands where it stood.
  await page.evaluate(() => document.documentElement.lastElementChild?.setAttribute('hidden', ''))
  expect(await boxes()).toEqual(withBadges)
})

test('switched off for the site in the popup, they are gone at once; switched on, they are back', async ({
  extension,
}) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  const popup = await extension.popupPage(page)
  await popup.getByRole('switch').click()
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2)
  await popup.getByRole('switch').click()
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
})

test('all badges switched off are gone everywhere', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  await extension.worker.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the worker's own world
    const { chrome } = globalThis as any
    return chrome.storage.sync.set({ settings: { version: 1, badges: false, quietSites: [] } })
  })
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2)
  const next = await extension.visit('gazette', '/world/winter-fuel.html')
  expect(await next.evaluate(() => document.documentElement.children.length)).toBe(2)
})

const none = (page: Page) => expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2)

test('one badge is hidden for the visit, and is back with the next', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  const names = await badges.buttons()
  await badges.click(1)
  expect(await badges.waysToHide()).toEqual(['Hide this badge', 'Hide badges on this site', 'Hide badges everywhere'])
  await badges.tabTo('Hide this badge')
  await page.keyboard.press('Enter')
  await expect.poll(() => badges.buttons()).toEqual(names.toSpliced(1, 1))
  // By keyboard one goes on from the next.
  expect((await badges.accessible()).find(({ focused }) => focused)?.name).toBe(names[2])
  // Read again, it stays away.
  await page.evaluate(() => document.querySelector('h1')?.append(' (late)'))
  await expect.poll(async () => JSON.stringify(await stateOf(extension.worker, page.url()))).toContain('(late)')
  expect(await badges.buttons()).toEqual(names.toSpliced(1, 1))
  await page.reload()
  await expect.poll(() => badges.buttons()).toEqual(names)
})

test('hidden on this site, they are gone at once; the popup brings them back', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  await badges.click(0)
  await badges.waysToHide()
  await badges.tabTo('Hide badges on this site')
  await page.keyboard.press('Enter')
  await none(page)
  const other = await extension.visit('gazette', '/world/winter-fuel.html')
  await expect.poll(() => other.evaluate(() => document.documentElement.children.length)).toBe(3)
  const popup = await extension.popupPage(page)
  await popup.getByRole('switch').click()
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
})

test('hidden everywhere, they come only on a click; the options have it so, and change it', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const other = await extension.visit('gazette', '/world/winter-fuel.html')
  await page.bringToFront()
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  await badges.click(0)
  await badges.waysToHide()
  await badges.tabTo('Hide badges everywhere')
  await page.keyboard.press('Enter')
  await none(page)
  await none(other)
  const options = await extension.optionsPage()
  await expect(options.getByRole('radio', { name: 'Only when I click' })).toBeChecked()
  await options.getByRole('radio', { name: 'On every site' }).check()
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
})

test('a badge is a quiet mark that grows a word when it is pointed at or has the focus', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.boxes()).length).toBe(4)
  for (const { width, height } of await badges.boxes()) expect([width, height]).toEqual([24, 24])
  expect(await badges.boxes('word')).toEqual([])
  const { x, y } = await badges.middle(0)
  await page.mouse.move(x, y)
  await expect.poll(async () => (await badges.boxes('word')).length).toBe(1)
  expect((await badges.boxes('word'))[0]?.width).toBeGreaterThan(60)
  // Escape takes it back while the pointer stays; elsewhere and back again, it is back.
  await page.keyboard.press('Escape')
  await expect.poll(() => badges.boxes('word')).toEqual([])
  await page.mouse.move(x, y + 200)
  await page.mouse.move(x, y)
  await expect.poll(async () => (await badges.boxes('word')).length).toBe(1)
  await page.mouse.move(x, y + 200)
  await page.locator('a').last().focus()
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await badges.boxes('word')).length).toBe(1)
})

test('Escape closes the card from wherever the focus is, and gives the focus back only where it had it', async ({
  extension,
}) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  const hasCard = async () => (await badges.boxes('card')).length > 0
  await badges.click(0)
  await expect.poll(hasCard).toBe(true)
  await page.locator('a').first().focus()
  await page.keyboard.press('Escape')
  await expect.poll(hasCard).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A')
})

test('nothing of it is printed', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.boxes()).length).toBe(4)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => badges.boxes()).toEqual([])
})

test('they stand in a page whose policy allows no styles of others', async ({ extension }) => {
  const page = await extension.visit('observer', '/homes/damp.html')
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).join('\n')).toContain('Miriam Achterberg')
  const { x, y } = await badges.middle(0)
  expect(x).toBeGreaterThan(20)
  expect(y).toBeGreaterThan(20)
})

test('axe finds nothing in badges and card, light and dark', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  await badges.click(0)
  await expect.poll(async () => (await badges.boxes('card')).length).toBe(1)
  await badges.waysToHide()
  // A closed root cannot be looked into: the same markup and sheet, in a page of their own.
  const css = readFileSync(new URL('../src/content/badges.css', import.meta.url), 'utf8').replaceAll(':host', '.host')
  const copy = await extension.context.newPage()
  await copy.setContent(
    `<html lang="en"><title>Badges</title><style>${css}</style><main><h1>Badges</h1><div class="host">${await badges.html()}</div></main></html>`,
  )
  for (const colorScheme of ['light', 'dark'] as const) {
    await copy.emulateMedia({ colorScheme })
    expect(await violations(copy), colorScheme).toEqual([])
  }
  // The measure is no deaf one.
  await copy.evaluate(() => {
    for (const button of document.querySelectorAll('.card button')) {
      button.replaceChildren()
      for (const name of button.getAttributeNames()) if (name !== 'class') button.removeAttribute(name)
    }
  })
  expect((await violations(copy)).map(([rule]) => rule)).toContain('button-name')
})
