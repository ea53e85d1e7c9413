import { expect, test } from './fixtures.ts'
import { SAID } from './piece.mjs'

test('a click on the icon opens the popup with the reading', async ({ extension }) => {
  const page = await extension.visit('vt', '/2019/12/karachi-docks.html')
  const popup = await extension.openPopup(page)
  const text = String(await popup.evaluate('document.body.innerText'))
  for (const said of SAID) expect(text).toContain(said)
})

test('each line leads to its words in the page, which stays as it was', async ({ extension }) => {
  const page = await extension.visit('vt', '/2019/12/karachi-docks.html')
  const popup = await extension.popupPage(page)
  const html = () => page.evaluate(() => document.body.outerHTML)
  const before = await html()
  const shows = popup.getByRole('button', { name: /^Show in page/ })
  const count = await shows.count()
  // Author, outlet, origin, and five caveats of which some share their words.
  expect(count).toBeGreaterThanOrEqual(7)
  for (let i = 0; i < count; i++) {
    await shows.nth(i).click()
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
    const tinted = await page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).map(String))
    expect(tinted.join('')).not.toBe('')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0)
  }
  expect(await html()).toBe(before)
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
})

test('"show in page" brings the words into view', async ({ extension }) => {
  const page = await extension.visit('vt', '/2019/12/karachi-docks.html')
  await page.evaluate(() => {
    document.body.style.paddingBottom = '3000px'
  })
  const popup = await extension.popupPage(page)
  await popup.getByRole('button', { name: /Show in page.*satirical/ }).click()
  await expect
    .poll(() =>
      page.evaluate(() => {
        const range = [...CSS.highlights.values()].flatMap((one) => [...one])[0] as Range | undefined
        const box = range?.getBoundingClientRect()
        return box ? box.top >= 0 && box.bottom <= innerHeight : false
      }),
    )
    .toBe(true)
})

test('contradicting witnesses are both shown', async ({ extension }) => {
  const page = await extension.visit('lantern', '/city/night-market.html')
  const popup = await extension.popupPage(page)
  await expect(popup.getByRole('heading', { name: 'Where the page disagrees with itself' })).toBeVisible()
  await expect(popup.locator('main')).toContainText('admin')
  await expect(popup.locator('main')).toContainText('Tomasz Wiercioch')
})

test('nobody named is a finding', async ({ extension }) => {
  const page = await extension.visit('bulletin', '/news/sluice.html')
  const popup = await extension.popupPage(page)
  await expect(popup.locator('main')).toContainText('No author named')
})

test('a page without an article can be read all the same', async ({ extension }) => {
  const page = await extension.visit('courier', '/')
  const popup = await extension.popupPage(page)
  await expect(popup.getByRole('heading', { name: 'No article here' })).toBeVisible()
  await expect(popup.getByRole('button', { name: 'Read this page anyway' })).toBeVisible()
})

test("the browser's own pages are closed to us, and the popup says so", async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto('chrome://version/')
  const popup = await extension.popupPage(page)
  await expect(popup.getByRole('heading', { name: 'This page cannot be read' })).toBeVisible()
})

test('a page that was open before the extension is read on the click', async ({ extension }) => {
  const page = await extension.visit('gazette', '/world/winter-fuel.html')
  const id = await extension.tabId(page)
  // As if nothing had ever been reported.
  await extension.worker.evaluate((tab) => {
    // biome-ignore lint/suspicious/noExplicitAny: the worker's own world
    const { chrome } = globalThis as any
    return chrome.storage.session.remove(`tab:${tab}`)
  }, id)
  const popup = await extension.popupPage(page)
  await expect(popup.locator('main')).toContainText('Ingrid Solheim')
})

test('what failed is said, and can be tried again', async ({ extension }) => {
  const page = await extension.visit('vt', '/2019/12/karachi-docks.html')
  const id = await extension.tabId(page)
  await extension.worker.evaluate(
    ([tab, url]) => {
      // biome-ignore lint/suspicious/noExplicitAny: the worker's own world
      const { chrome } = globalThis as any
      return chrome.storage.session.set({ [`tab:${tab}`]: { status: 'failed', url, reason: 'RangeError: too deep' } })
    },
    [id, page.url()] as const,
  )
  const popup = await extension.popupPage(page)
  await expect(popup.getByRole('heading', { name: 'Reading this page failed' })).toBeVisible()
  await expect(popup.locator('main')).toContainText('RangeError: too deep')
  await popup.getByRole('button', { name: 'Try again' }).click()
  await expect(popup.locator('main')).toContainText('Rohan Malhotra')
})

test('what others say of where the text came from: with its source, to be disputed, hidden and shown again', async ({
  extension,
}) => {
  const page = await extension.visit('vt', '/2019/12/karachi-docks.html')
  const popup = await extension.popupPage(page)
  const fact = popup.locator('.said-list > li')
  await expect(fact).toContainText(/State-(?:run|funded) · .?Russia/)
  await fact.locator('summary').click()
  await expect(fact.getByRole('link')).toHaveAttribute('href', /^https:/)
  await fact.getByRole('button', { name: 'Dispute this' }).click()
  await expect(popup.getByRole('textbox')).toHaveValue(/says of rt\.com:/)
  await popup.getByRole('button', { name: 'Back' }).click()
  await fact.getByRole('button', { name: 'Do not show this' }).click()
  await expect(fact).toContainText('Not shown any more.')
  await popup.reload()
  await expect(popup.locator('main')).toHaveAttribute('aria-busy', 'false')
  await expect(popup.getByText('Text from')).toBeVisible()
  await expect(fact).toHaveCount(0)

  const options = await extension.optionsPage()
  await options.getByRole('button', { name: 'See all facts' }).click()
  await options.getByRole('button', { name: 'Show all facts again' }).click()
  await popup.reload()
  await expect(fact).toContainText('Russia')
})

test("the page's words are set apart from ours", async ({ extension }) => {
  const popup = await extension.popupPage(await extension.visit('vt', '/2019/12/karachi-docks.html'))
  await expect(popup.locator('blockquote').first()).toHaveCSS('padding-inline-start', '12px')
})
