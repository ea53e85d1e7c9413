import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { Badges, expect, test } from './fixtures.ts'

const STORY = '/2019/12/karachi-docks.html'
const bare = (page: Page) => page.evaluate(() => document.documentElement.children.length === 2)

test('the popup leads to the options', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const popup = await extension.openPopup(page)
  const opened = extension.context.waitForEvent('page')
  await popup.evaluate(`[...document.querySelectorAll('button')].find((one) => one.textContent === 'Options').click()`)
  const options = await opened
  await expect(options.getByRole('heading', { name: 'Options' })).toBeVisible()
  expect(options.url()).toContain('/src/options/index.html')
})

test('the mode of the badges takes effect at once in an open page', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  const options = await extension.optionsPage()
  await options.getByRole('radio', { name: 'On sites I choose' }).check()
  await expect.poll(() => bare(page)).toBe(true)
  await expect(options.getByRole('heading', { name: 'Sites with badges' })).toBeVisible()
  await options.getByLabel('Address of a site').first().fill('https://www.vt.example/about')
  await options.getByRole('button', { name: 'Add' }).first().click()
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  await options.getByRole('button', { name: 'Remove vt.example' }).click()
  await expect.poll(() => bare(page)).toBe(true)
  await options.getByRole('radio', { name: 'On every site' }).check()
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
})

test('only when I click: the click draws them, the next page is bare again', async ({ extension }) => {
  const options = await extension.optionsPage()
  await options.getByRole('radio', { name: 'Only when I click' }).check()
  // Kept: where a click draws them, there are no lists of sites.
  await expect(options.getByRole('heading', { name: 'Sites without badges' })).toHaveCount(0)
  const page = await extension.visit('vt', STORY)
  expect(await bare(page)).toBe(true)
  const badges = await Badges.on(page)
  await extension.openPopup(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  // The card's way out is about this page, and so is the popup's switch.
  await badges.click(0)
  expect(await badges.waysToHide()).toEqual(['Hide this badge', 'Hide badges on this page'])
  const popup = await extension.popupPage(page)
  await popup.getByRole('switch', { name: 'Badges on this page' }).click()
  await expect.poll(() => bare(page)).toBe(true)
  await popup.getByRole('switch').click()
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  const next = await extension.visit('gazette', '/world/winter-fuel.html')
  expect(await bare(next)).toBe(true)
})

test('what is switched in the popup stands in the list of sites, by domain, and back', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  const options = await extension.optionsPage()
  const popup = await extension.popupPage(page)
  await popup.getByRole('switch', { name: 'Badges on this site' }).click()
  await expect(options.getByRole('listitem').filter({ hasText: 'vt.example' })).toBeVisible()
  await expect.poll(() => bare(page)).toBe(true)
  await options.getByRole('button', { name: 'Remove vt.example' }).click()
  await expect(popup.getByRole('switch')).toBeChecked()
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
})

test('a kind of caveat that is switched off is gone from badges, popup and icon at once', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).join()).toContain('satire')
  const popup = await extension.popupPage(page)
  await expect(popup.locator('main')).toContainText('This is satire or fiction')
  const options = await extension.optionsPage()
  await options.getByRole('checkbox', { name: /satire/ }).uncheck()
  await expect.poll(async () => (await extension.icon(page)).text).toBe('4')
  await expect.poll(async () => (await badges.buttons()).join()).not.toContain('satire')
  await expect(popup.locator('main')).not.toContainText('This is satire or fiction')
  await expect(popup.locator('main')).toContainText('1 caveat is not shown')
  // The numbers by which the popup names a claim are still those of the page.
  await popup
    .getByRole('button', { name: /Show in page/ })
    .last()
    .click()
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
  await options.getByRole('button', { name: 'Show all kinds' }).click()
  await expect.poll(async () => (await extension.icon(page)).text).toBe('5')
  await expect(popup.locator('main')).toContainText('This is satire or fiction')
})

test('settings go to a file and come back; a bad file changes nothing', async ({ extension }, info) => {
  const page = await extension.visit('vt', STORY)
  const badges = await Badges.on(page)
  const options = await extension.optionsPage()
  await options.getByRole('radio', { name: 'On sites I choose' }).check()
  // The list of the other sites goes, with what was typed there.
  await expect(options.getByRole('heading', { name: 'Sites with badges' })).toBeVisible()
  await options.getByLabel('Address of a site').first().fill('harbour.example')
  await options.keyboard.press('Enter')
  await options.getByRole('checkbox', { name: /satire/ }).uncheck()
  await expect(options.getByRole('button', { name: 'Remove harbour.example' })).toBeVisible()
  const saving = options.waitForEvent('download')
  await options.getByRole('button', { name: 'Save to a file' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe('smallprint-settings.json')
  const file = info.outputPath('settings.json')
  await download.saveAs(file)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    format: 'smallprint-settings',
    version: 2,
    settings: {
      badges: 'chosen',
      quietSites: [],
      chosenSites: ['harbour.example'],
      hiddenKinds: ['satire'],
      facts: true,
      hiddenFacts: [],
      linkBadges: 'feeds',
      quietLinkSites: [],
      history: false,
      language: 'auto',
    },
  })

  await options.getByRole('button', { name: 'Clear: Settings' }).click()
  await options.getByRole('button', { name: 'Clear now' }).click()
  await expect(options.getByRole('radio', { name: 'On every site' })).toBeChecked()
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)

  const load = async (name: string, content: string | Buffer) => {
    const choosing = options.waitForEvent('filechooser')
    await options.getByRole('button', { name: /Load from a file/ }).click()
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  }
  await load('bad.json', '{"format":"smallprint-settings","version":2,"settings":{"badges":"often"}}')
  await expect(options.getByText('There is a mistake in this file, at')).toBeVisible()
  await expect(options.getByRole('radio', { name: 'On every site' })).toBeChecked()

  await load('settings.json', await readFile(file))
  await expect(options.getByText('The settings were loaded.')).toBeVisible()
  await expect(options.getByRole('radio', { name: 'On sites I choose' })).toBeChecked()
  await expect(options.getByRole('checkbox', { name: /satire/ })).not.toBeChecked()
  await expect.poll(() => bare(page)).toBe(true)
  await options.getByRole('button', { name: 'Undo' }).click()
  await expect(options.getByRole('radio', { name: 'On every site' })).toBeChecked()
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
})

test('stored data: the readings of open tabs are counted and cleared', async ({ extension }) => {
  const options = await extension.optionsPage()
  await extension.visit('vt', STORY)
  const row = options.getByRole('row', { name: /Readings of open tabs/ })
  await expect(row.getByRole('cell').first()).toHaveText('1')
  await expect(row).toContainText('kB')
  await row.getByRole('button').click()
  await row.getByRole('button', { name: 'Clear now' }).click()
  await expect(row.getByRole('cell').first()).toHaveText('0')
})

test('the whole page by keyboard', async ({ extension }) => {
  const options = await extension.optionsPage()
  const page = await extension.visit('vt', STORY)
  await options.bringToFront()
  await options.keyboard.press('Tab')
  await expect(options.getByRole('radio', { name: 'On every site' })).toBeFocused()
  await options.keyboard.press('ArrowDown')
  await expect(options.getByRole('radio', { name: 'On sites I choose' })).toBeChecked()
  await expect(options.getByRole('heading', { name: 'Sites with badges' })).toBeVisible()
  await options.keyboard.press('Tab')
  await options.keyboard.type('vt.example')
  await options.keyboard.press('Enter')
  await expect(options.getByRole('button', { name: 'Remove vt.example' })).toBeVisible()
  await options.keyboard.press('Tab')
  await options.keyboard.press('Tab')
  await expect(options.getByRole('button', { name: 'Remove vt.example' })).toBeFocused()
  await options.keyboard.press('Enter')
  await expect(options.getByLabel('Address of a site').first()).toBeFocused()
  // The focus has moved on before the line goes: until then, Tab would lead to its button.
  await expect(options.getByRole('button', { name: 'Remove vt.example' })).toHaveCount(0)
  await options.keyboard.press('Tab')
  await options.keyboard.press('Tab')
  await expect(options.getByRole('checkbox').first()).toBeFocused()
  await options.keyboard.press('Space')
  await expect(options.getByRole('checkbox').first()).not.toBeChecked()
  await expect.poll(async () => (await extension.icon(page)).text).toBe('4')
})

test('axe finds nothing, light and dark, narrow and wide, and nothing sticks out', async ({ extension }) => {
  const options = await extension.optionsPage()
  await options.getByLabel('Address of a site').first().fill('co.uk')
  await options.getByRole('button', { name: 'Add' }).first().click()
  await expect(options.getByText('This is not the address of a website.')).toBeVisible()
  await options.getByRole('button', { name: 'Clear everything' }).click()
  // The page's own policy allows no scripts from elsewhere: axe comes in through the browser's tools.
  const cdp = await options.context().newCDPSession(options)
  await cdp.send('Runtime.evaluate', { expression: axe.source })
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1400]) {
      await options.emulateMedia({ colorScheme })
      await options.setViewportSize({ width, height: 900 })
      const { result } = await cdp.send('Runtime.evaluate', {
        expression: `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
        awaitPromise: true,
        returnByValue: true,
      })
      expect(result.value, `${colorScheme} ${width}`).toEqual([])
      // Of what stands in a part of the page, nothing reaches over its rule.
      const beyond = await options.evaluate(() =>
        [...document.querySelectorAll('section')].flatMap((section) => {
          const { right } = section.getBoundingClientRect()
          const inside = [...section.querySelectorAll(':not(thead *)')]
          return inside.filter((one) => one.getBoundingClientRect().right > right + 0.5).map((one) => one.outerHTML)
        }),
      )
      expect(beyond).toEqual([])
      expect(await options.evaluate(() => document.documentElement.scrollWidth <= document.body.clientWidth)).toBe(true)
    }
})
