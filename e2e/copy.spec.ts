/** Copying a citation, and reporting a wrong reading, by the real popup. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, type Popup, test } from './fixtures.ts'

const STORY = '/2019/12/karachi-docks.html'

// The clipboard is the browser's: nothing that another journey has copied may stand in for what this one copies.
test.use({ fresh: true })

/** A page to paste into: what stands there afterwards is what was on the clipboard. */
async function pasted(page: Page): Promise<{ text: string; html: string }> {
  await page.bringToFront()
  await page.evaluate(() => {
    document.body.innerHTML = '<textarea></textarea><div contenteditable="true"></div>'
  })
  for (const field of ['textarea', 'div']) {
    await page.locator(field).focus()
    await page.keyboard.press('ControlOrMeta+V')
  }
  return page.evaluate(() => ({
    text: document.querySelector('textarea')?.value ?? '',
    html: document.querySelector('div')?.innerHTML ?? '',
  }))
}

const focused = (popup: Popup) => popup.evaluate('document.activeElement.textContent.trim()')
const status = (popup: Popup) => popup.evaluate(`document.querySelector('footer [role=status]').textContent`)

test('a citation is copied from the real popup by keyboard alone', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const url = page.url()
  const popup = await extension.openPopup(page)
  for (let tabs = 0; tabs < 80 && (await focused(popup)) !== 'Copy'; tabs++) await popup.press('Tab')
  await popup.press('Enter')
  await expect.poll(() => focused(popup)).toBe('Plain text')
  for (let n = 0; n < 3; n++) await popup.press('ArrowDown')
  expect(await focused(popup)).toMatch(/^Wikipedia/)
  await popup.press('Enter')
  await expect.poll(() => status(popup)).toBe('Copied: Wikipedia')
  expect(await focused(popup)).toBe('Copy')

  const { text } = await pasted(await extension.context.newPage())
  expect(text).toContain('{{cite news |last=Malhotra |first=Rohan |date=2019-12-27 |title=Karachi: a Dry Dock')
  expect(text).toContain(`|url=${url}`)
  expect(text).toMatch(/\|access-date=\d{4}-\d\d-\d\d\}\}$/)
})

test('Escape closes the menu, not the popup', async ({ extension }) => {
  const popup = await extension.openPopup(await extension.visit('vt', STORY))
  await popup.evaluate(`document.querySelector('[aria-haspopup=menu]').focus()`)
  await popup.press('ArrowDown')
  await expect.poll(() => focused(popup)).toBe('Plain text')
  await popup.press('Escape')
  expect(await popup.evaluate(`document.querySelector('[role=menu]') === null`)).toBe(true)
  expect(await focused(popup)).toBe('Copy')
})

test('each format reaches the clipboard, and is said', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const popup = await extension.popupPage(page)
  const target = await extension.context.newPage()
  const copy = async (name: string) => {
    await popup.bringToFront()
    await popup.getByRole('button', { name: 'Copy', exact: true }).click()
    await popup.getByRole('menu').getByRole('menuitem', { name }).click()
    await expect(popup.getByRole('status').filter({ hasText: `Copied: ${name}` })).toBeVisible()
    const shown = await popup.getByRole('textbox', { name: 'The copied text' }).inputValue()
    const got = await pasted(target)
    expect(got.text.trim()).toBe(shown.replaceAll('\r\n', '\n').trim())
    return got
  }
  expect((await copy('Plain text')).text).toMatch(
    /^Rohan Malhotra, “Karachi: .*”, VT, December 27, 2019\. Text from RT\. /,
  )
  expect((await copy('Markdown')).text).toContain(
    `[“Karachi: a Dry Dock Changes Hands, and a Coast Takes Note”](<${page.url()}>)`,
  )
  const html = await copy('HTML')
  expect(html.text).toContain('<cite>VT</cite>')
  expect(html.html).toContain(`<a href="${page.url()}">`)
  expect((await copy('BibTeX')).text).toContain('author = {Malhotra, Rohan},')
  expect((await copy('RIS')).text).toContain('AU  - Malhotra, Rohan')
  expect(JSON.parse((await copy('CSL-JSON')).text)[0].author).toEqual([{ family: 'Malhotra', given: 'Rohan' }])
  expect(JSON.parse((await copy('Reading')).text).authors[0].name).toBe('Rohan Malhotra')
})

test('a report is edited, copied, and leads to the tracker; nothing is sent by itself', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const popup = await extension.popupPage(page)
  await popup.getByRole('button', { name: 'Report a wrong reading' }).click()
  const text = popup.getByRole('textbox', { name: 'Your report' })
  await expect(text).toBeFocused()
  await expect(text).toHaveValue(/author: Rohan Malhotra \(person, .*\n {6}authors\/\S+ \(byline\): /)
  await popup.keyboard.type('He is the editor.')
  await expect(text).toHaveValue(/^What is wrong, and what would be right\?\nHe is the editor\.\n/)

  const link = popup.getByRole('link', { name: 'Open as an issue' })
  const form = async () => new URL((await link.getAttribute('href')) ?? '')
  const { bugs } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect((await form()).href.startsWith(`${bugs.url}/new?`)).toBe(true)
  expect((await form()).href.length).toBeLessThan(8000)
  expect((await form()).searchParams.get('body')).toContain(`Page: ${page.url()}\n\nWhat is wrong, and`)

  await popup.getByRole('checkbox', { name: 'Add the page’s address' }).uncheck()
  expect((await form()).searchParams.get('body')).toMatch(/^What is wrong, and what would be right\?\nHe is the editor/)
  expect((await form()).searchParams.get('title')).toBe('Wrong reading')

  await popup.getByRole('button', { name: 'Copy report' }).click()
  await expect(popup.getByRole('status').filter({ hasText: 'Report copied' })).toBeVisible()
  const target = await extension.context.newPage()
  expect((await pasted(target)).text).toBe(`${(await text.inputValue()).trim()}\n`)

  await popup.bringToFront()
  await popup.keyboard.press('Escape')
  await expect(popup.getByRole('button', { name: 'Report a wrong reading' })).toBeFocused()
  await expect(popup.getByRole('heading', { level: 1 })).toContainText('Karachi')
})

test('a click on "Open as an issue" asks for that form, and only then', async ({ extension }) => {
  const page = await extension.visit('bulletin', '/news/sluice.html')
  const asked: string[] = []
  await extension.context.route('https://github.com/**', (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<title>New issue</title>' })
  })
  extension.allow('github.com')
  const popup = await extension.popupPage(page)
  await popup.getByRole('button', { name: 'Report a wrong reading' }).click()
  const link = popup.getByRole('link', { name: 'Open as an issue' })
  expect(asked).toEqual([])
  const [tab] = await Promise.all([extension.context.waitForEvent('page'), link.click()])
  await expect(tab).toHaveTitle('New issue')
  expect(asked).toEqual([await link.getAttribute('href')])
  expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
})

for (const width of [320, 380, 800]) {
  test(`menu and report fit a window of ${width} px`, async ({ extension }) => {
    const popup = await extension.popupPage(await extension.visit('vt', STORY))
    await popup.setViewportSize({ width, height: 600 })
    const fits = () => popup.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
    await popup.getByRole('button', { name: 'Copy', exact: true }).click()
    for (const item of await popup.getByRole('menuitem').all()) await expect(item).toBeInViewport({ ratio: 1 })
    expect(await fits()).toBe(true)
    await popup.keyboard.press('Escape')
    await popup.getByRole('button', { name: 'Report a wrong reading' }).click()
    expect(await fits()).toBe(true)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`menu, copied text and report are accessible: ${colorScheme}`, async ({ extension }) => {
    const popup = await extension.popupPage(await extension.visit('vt', STORY))
    await popup.emulateMedia({ colorScheme })
    await popup.evaluate(readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'))
    const violations = () =>
      popup.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: put into the page above
        const found = await (globalThis as any).axe.run(document)
        return found.violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
          id,
          ...nodes.map(({ html }) => html),
        ])
      })
    await popup.getByRole('button', { name: 'Copy', exact: true }).click()
    expect(await violations()).toEqual([])
    await popup.getByRole('menuitem', { name: 'RIS' }).click()
    await expect(popup.getByRole('textbox', { name: 'The copied text' })).toBeVisible()
    expect(await violations()).toEqual([])
    await popup.getByRole('button', { name: 'Report a wrong reading' }).click()
    await popup.getByRole('checkbox', { name: 'Add the page’s address' }).uncheck()
    expect(await violations()).toEqual([])
  })
}
