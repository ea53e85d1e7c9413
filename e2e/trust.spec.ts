/** An outlet's trust.txt from the popup: on a click, checked with those that it names, and called a claim where they do not bear it out. */
import type { Page } from '@playwright/test'
import { type Extension, expect, test } from './fixtures.ts'

const STORY = '/2019/12/karachi-docks.html'
const TEXT = { 'content-type': 'text/plain; charset=utf-8' }

const button = (popup: Page) => popup.getByRole('button', { name: 'Read this outlet’s trust.txt' })
const lines = (popup: Page) => popup.locator('.trust li')

/** Puts a file on a sample site. */
function put(extension: Extension, site: string, path: string, body: string, headers: Record<string, string> = TEXT) {
  extension.answer(site, path, (_, response) => response.writeHead(200, headers).end(body))
}

const asks = (extension: Extension) =>
  extension.asked.filter(({ url }) => url?.endsWith('trust.txt')).map(({ headers, url }) => `${headers.host}${url}`)

test('claims that the other side bears out are confirmed, in its words; the rest are called claims', async ({
  extension,
}) => {
  const [beacon, gazette, ledger] = ['beacon', 'gazette', 'ledger'].map((site) => extension.at(site, '/')) as string[]
  put(
    extension,
    'vt',
    '/trust.txt',
    `# VT\nbelongto=${beacon}\ncontrolledby=${gazette}\ncontrol=${ledger}\nmember=http://10.0.0.7/\ncontact=<b>desk</b>\ndatatrainingallowed=no\n`,
  )
  put(extension, 'beacon', '/trust.txt', '<!doctype html><p>Not found</p>', { 'content-type': 'text/html' })
  put(extension, 'beacon', '/.well-known/trust.txt', `member=${extension.at('vt', '/')}`)
  put(extension, 'gazette', '/trust.txt', `control=${ledger}`)
  const page = await extension.visit('vt', STORY)
  await page.context().addCookies([{ name: 'reader', value: '7', url: extension.at('vt', '/') }])
  const popup = await extension.popupPage(page)
  await expect(button(popup)).toBeVisible()
  expect(asks(extension)).toEqual([])
  await button(popup).click()
  await expect(lines(popup)).toHaveCount(5)
  await expect(lines(popup).nth(0)).toContainText(/Controlled by .*gazette\.example.*Only a claim: the trust\.txt of/s)
  await expect(lines(popup).nth(1)).toContainText(/Belongs to .*beacon\.example.*Confirmed by/s)
  await expect(lines(popup).nth(1)).toContainText(`member=${extension.at('vt', '/')}`)
  await expect(lines(popup).nth(2)).toContainText(/Controls .*ledger\.example.*Only a claim: no trust\.txt/s)
  await expect(lines(popup).nth(3)).toContainText('contact=<b>desk</b>')
  await expect(lines(popup).nth(4)).toContainText('datatrainingallowed=no')
  const made = extension.asked.filter(({ url }) => url?.endsWith('trust.txt'))
  expect(made.length).toBeLessThanOrEqual(10)
  for (const { headers } of made) {
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('referer')
  }
  await popup.getByRole('button', { name: 'Hide trust.txt' }).click()
  await expect(lines(popup)).toHaveCount(0)
  await button(popup).click()
  await expect(lines(popup)).toHaveCount(5)
  expect(extension.asked.filter(({ url }) => url?.endsWith('trust.txt'))).toHaveLength(made.length)
})

const NONE: [string, (extension: Extension) => void][] = [
  ['no such file', () => undefined],
  [
    'a web page in its place',
    (extension) => {
      for (const path of ['/trust.txt', '/.well-known/trust.txt'])
        put(extension, 'vt', path, 'member=https://pier.example/', { 'content-type': 'text/html' })
    },
  ],
  [
    'a redirect to another site',
    (extension) => {
      const away = extension.at('beacon', '/trust.txt')
      put(extension, 'beacon', '/trust.txt', 'member=https://pier.example/')
      for (const path of ['/trust.txt', '/.well-known/trust.txt'])
        extension.answer('vt', path, (_, response) => response.writeHead(302, { location: away }).end())
    },
  ],
]
for (const [what, arrange] of NONE) {
  test(`${what}: the outlet has none`, async ({ extension }) => {
    arrange(extension)
    const popup = await extension.popupPage(await extension.visit('vt', STORY))
    await button(popup).click()
    await expect(popup.getByText('This outlet has no trust.txt.')).toBeVisible()
    await expect(lines(popup)).toHaveCount(0)
  })
}

test('a file without end is let go', async ({ extension }) => {
  extension.answer('vt', '/trust.txt', (_, response) => {
    response.writeHead(200, TEXT)
    response.end(Buffer.alloc(2_100_000, 'member=https://pier.example/\n'))
  })
  const popup = await extension.popupPage(await extension.visit('vt', STORY))
  await button(popup).click()
  await expect(popup.getByText(/too large/)).toBeVisible()
})

test('the real popup shows it too', async ({ extension }) => {
  put(extension, 'vt', '/trust.txt', 'contact=desk')
  const page = await extension.visit('vt', STORY)
  const popup = await extension.openPopup(page)
  const find = `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('trust.txt'))`
  await expect.poll(() => popup.evaluate(`Boolean(${find})`)).toBe(true)
  await popup.evaluate(`${find}.click()`)
  await expect.poll(() => popup.evaluate(`document.querySelector('.trust')?.innerText ?? ''`)).toContain('contact=desk')
})

test('an internationalised domain is shown in its own letters, and one of mixed alphabets as it is', async ({
  extension,
}) => {
  const paragraph = `<p>${'Das Wasser kam zweimal am Tag, wie es seit jeher kam. '.repeat(4)}</p>`
  const story = `<title>Ebbe</title><article><h1>Ebbe</h1>${paragraph.repeat(4)}</article>`
  const html = { 'content-type': 'text/html; charset=utf-8' }
  for (const [host, shown] of [
    ['xn--bcher-kva', 'bücher.example'],
    ['xn--hrbour-3nf', 'xn--hrbour-3nf.example'],
  ] as const) {
    put(extension, host, '/ebbe', story, html)
    const popup = await extension.popupPage(await extension.visit(host, '/ebbe'))
    await expect(popup.locator('header')).toContainText(shown)
    await popup.close()
  }
})
