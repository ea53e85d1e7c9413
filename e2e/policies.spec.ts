/** Reading a policy of the site from the popup: on a click, of that site only, once in 30 days. */
import type { Page } from '@playwright/test'
import { BAD_POLICIES } from './bad-policies.mjs'
import { expect, test } from './fixtures.ts'

const STORY = '/2019/12/karachi-docks.html'
const POLICY = '/policy-notice.html'
/** One of the policy's own sentences. */
const SAID = 'VT does not guarantee the accuracy or completeness of any article.'

const readButton = (popup: Page) => popup.getByRole('button', { name: /^Read this policy: .*Policy Notice/ })
const status = (popup: Page) => popup.locator('.policy [role=status]').filter({ hasText: /./ })

test('the real popup reads a policy on a click, and not before', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const popup = await extension.openPopup(page)
  const asks = () => extension.asked.filter(({ url }) => url === POLICY)
  const offered = `[...document.querySelectorAll('.policy button')]`
  await expect
    .poll(() => popup.evaluate(`${offered}.map((one) => one.textContent).join()`))
    .toContain('Read this policy')
  expect(asks()).toHaveLength(0)
  await page.context().addCookies([{ name: 'reader', value: '7', url: extension.at('vt', '/') }])
  await popup.evaluate(`${offered}.find((one) => one.ariaLabel.includes('Policy Notice')).click()`)
  await expect.poll(() => popup.evaluate(`document.querySelector('.policy-page')?.innerText ?? ''`)).toContain(SAID)
  const text = String(await popup.evaluate(`document.querySelector('.policy-page').innerText`))
  for (const said of ['VT does not guarantee', 'necessarily those of VT', 'satire', POLICY, 'Fetched'])
    expect(text).toContain(said)
  expect(asks()).toHaveLength(1)
  expect(asks()[0]?.headers).not.toHaveProperty('cookie')
  expect(asks()[0]?.headers).not.toHaveProperty('referer')
})

test('a policy is kept: the next time it is shown without a request, until it is wanted anew', async ({
  extension,
}) => {
  const page = await extension.visit('vt', STORY)
  const asks = () => extension.asked.filter(({ url }) => url === POLICY).length
  const popup = await extension.popupPage(page)
  await readButton(popup).click()
  await expect(popup.locator('.policy-page')).toContainText(SAID)
  await popup.close()
  const next = await extension.popupPage(page)
  await readButton(next).click()
  await expect(next.locator('.policy-page')).toContainText(SAID)
  expect(asks()).toBe(1)
  await next.getByRole('button', { name: 'Fetch again' }).click()
  await expect.poll(asks).toBe(2)
  await expect(next.locator('.policy-page')).toContainText(SAID)
})

test('kept policies can be counted and cleared', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const popup = await extension.popupPage(page)
  await readButton(popup).click()
  await expect(popup.locator('.policy-page')).toContainText(SAID)
  const options = await extension.optionsPage()
  const row = options.getByRole('row').filter({ has: options.getByRole('rowheader', { name: 'Policy pages' }) })
  await expect(row.getByRole('cell').first()).toHaveText('1')
  await row.getByRole('button').click()
  await options.getByRole('button', { name: 'Clear now' }).click()
  await expect(row.getByRole('cell').first()).toHaveText('0')
})

test('a fetched page runs no scripts and loads nothing', async ({ extension }) => {
  extension.answer('vt', POLICY, (_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<script src="/taken.js"></script><img src="/taken.png" onerror="document.title='taken'">
      <link rel="stylesheet" href="/taken.css"><iframe src="/taken.html"></iframe><h1>Notice</h1><p>${SAID}</p>`)
  })
  const popup = await extension.popupPage(await extension.visit('vt', STORY))
  await readButton(popup).click()
  await expect(popup.locator('.policy-page')).toContainText(SAID)
  expect(extension.asked.filter(({ url }) => url?.includes('taken'))).toEqual([])
  expect(await popup.title()).toBe('Smallprint')
})

for (const [says, answer, words] of BAD_POLICIES) {
  test(says, async ({ extension }) => {
    extension.answer('vt', POLICY, answer)
    const popup = await extension.popupPage(await extension.visit('vt', STORY))
    await readButton(popup).click()
    await expect(status(popup)).toHaveText(words)
    await expect(popup.locator('.policy-page')).toHaveCount(0)
  })
}

test('a redirect within the site is followed, and its end is told', async ({ extension }) => {
  extension.answer('vt', POLICY, (_, response) => response.writeHead(301, { location: '/moved.html' }).end())
  extension.answer('vt', '/moved.html', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${SAID}</p>`)
  })
  const popup = await extension.popupPage(await extension.visit('vt', STORY))
  await readButton(popup).click()
  await expect(popup.locator('.policy-page')).toContainText('/moved.html')
})

test('policies of other sites are linked, and not offered to be read', async ({ extension }) => {
  const page = await extension.context.newPage()
  extension.answer('vt', '/foreign.html', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(`<title>A | VT</title><h1>A long enough headline</h1>${'<p>The tide came in twice that day, and twice it went out again, as tides do on this coast all year round.</p>'.repeat(8)}
      <footer><a href="https://owner.example/terms">Terms of Use</a> <a href="/about.html">About VT</a></footer>`)
  })
  await page.goto(extension.at('vt', '/foreign.html'))
  const popup = await extension.popupPage(page)
  await expect(popup.getByRole('button', { name: /^Read this policy/ })).toHaveCount(1)
  await expect(popup.getByRole('button', { name: /^Read this policy: .*About VT/ })).toBeVisible()
  await expect(popup.getByRole('link', { name: /^Terms of Use/ })).toBeVisible()
})
