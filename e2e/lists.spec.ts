/** Lists by subscription: from an address or a file, looked up, refreshed, changed, switched off, removed. */
import type { Page } from '@playwright/test'
import type { Said } from '../src/sources/types.ts'
import { BAD_LISTS, dayGoesBy, KINDS, RATINGS } from './bad-lists.mjs'
import { type Extension, expect, violations } from './fixtures.ts'
import { test } from './list-server.ts'

// biome-ignore lint/suspicious/noExplicitAny: the extension's own world, where `chrome` is
type World = any

/** What the worker answers to "Who published this?" for a host. */
async function said(options: Page, host: string): Promise<Said[]> {
  return options.evaluate(async (asked) => {
    const { chrome } = globalThis as World
    await chrome.storage.session.set({ question: { host: asked } })
    const answer = await chrome.runtime.sendMessage({ smallprint: 'publisher-of' })
    return answer.value.said
  }, host)
}

async function start(extension: Extension): Promise<Page> {
  extension.allow('127.0.0.1')
  return extension.optionsPage()
}

async function fetchList(options: Page, address: string) {
  await options.getByLabel('Address of a list').fill(address)
  await options.getByRole('button', { name: 'Fetch' }).click()
}

async function subscribe(options: Page, address: string, name = 'Harbour ratings') {
  await fetchList(options, address)
  await options.getByLabel('Name', { exact: true }).fill(name)
  await options.getByRole('button', { name: 'Add the list' }).click()
  await expect(options.getByText(plain(`${name} was added.`))).toBeVisible()
}

/** Words as the page has them: what comes from a list is set apart by marks that nobody sees. */
const plain = (words: string) =>
  new RegExp([...words].map((one) => one.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join('[\u2068\u2069]*'))

const entry = (options: Page, name: string) =>
  options.getByRole('listitem').filter({ has: options.getByRole('heading', { name }) })

test('a list by its address: looked at, its columns named, added, and looked up by domain', async ({
  extension,
  lists,
}) => {
  lists.give('/ratings.csv', RATINGS, { 'last-modified': 'Sun, 01 Nov 2026 10:00:00 GMT' })
  await extension.context.addCookies([{ name: 'reader', value: '7', url: lists.at('/') }])
  const options = await start(extension)
  await fetchList(options, lists.at('/ratings.csv'))
  const form = options.getByRole('form', { name: 'New list (rows: 3)' })
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('ratings')
  // The guess: which column holds the domains, which the names.
  await expect(form.getByLabel('Use of column Site')).toHaveValue('domain')
  await expect(form.getByLabel('Use of column Outlet')).toHaveValue('name')
  await form.getByLabel('Name', { exact: true }).fill('Harbour ratings')
  await form.getByLabel('Publisher').fill('The Harbour Institute')
  await form.getByLabel('Licence').fill('CC BY 4.0')
  await form.getByLabel('Use of column Seen').selectOption('Leave out')
  await form.getByLabel('Label of column Stars').fill('Stars of 5')
  await expect(form.getByRole('listitem').first()).toContainText(plain('Stars of 5: 4.5'))
  await form.getByRole('button', { name: 'Add the list' }).click()

  const list = entry(options, 'Harbour ratings')
  for (const fact of [
    'The Harbour Institute',
    'Licence: CC BY 4.0',
    'As of November 1, 2026',
    'Rows: 2',
    'Rows without a domain: 1 of 3, the first in line 5',
    'Last refreshed',
  ])
    await expect(list).toContainText(plain(fact))
  await expect(options.getByLabel('Address of a list')).toBeFocused()
  await expect(
    options
      .getByRole('row', { name: /^Lists/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('1')

  for (const host of ['pier.example', 'www.pier.example', 'sport.pier.example'])
    expect(await said(options, host)).toEqual([
      {
        from: 'list',
        list: expect.any(String),
        listName: 'Harbour ratings',
        publisher: 'The Harbour Institute',
        name: 'The Pier, a newspaper',
        domain: 'pier.example',
        values: [{ label: 'Stars of 5', value: '4.5' }],
      },
    ])
  for (const host of ['thepier.example', 'pier.example.net', 'nowhere.example'])
    expect(await said(options, host)).toEqual([])
  // One request, of which the server learns nothing about the reader.
  expect(lists.asked.map(({ url }) => url)).toEqual(['/ratings.csv'])
  for (const header of ['cookie', 'referer', 'origin']) expect(lists.asked[0]?.headers).not.toHaveProperty(header)
})

test('the alarm asks whether the list has changed, and takes up a newer one', async ({ extension, lists }) => {
  let version = 1
  lists.answer('/ratings.csv', (request, response) => {
    const etag = `"${version}"`
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else response.writeHead(200, { 'content-type': 'text/csv', etag }).end(`domain,stars\npier.example,${version}\n`)
  })
  const options = await start(extension)
  await subscribe(options, lists.at('/ratings.csv'))
  const values = async () => (await said(options, 'pier.example')).flatMap((one) => ('values' in one ? one.values : []))
  expect(await values()).toEqual([{ label: 'stars', value: '1' }])
  const nextDay = () => extension.worker.evaluate(dayGoesBy)
  await nextDay()
  await expect.poll(() => lists.asked.length).toBe(2)
  expect(lists.asked[1]?.headers['if-none-match']).toBe('"1"')
  expect(await values()).toEqual([{ label: 'stars', value: '1' }])
  version = 2
  await nextDay()
  await expect.poll(values).toEqual([{ label: 'stars', value: '2' }])
  await options.getByRole('button', { name: 'Refresh now: Harbour ratings' }).click()
  await expect(options.getByText(plain('Harbour ratings has not changed.'))).toBeVisible()
  await entry(options, 'Harbour ratings').getByRole('switch', { name: 'Look up' }).uncheck()
  await expect
    .poll(() => extension.worker.evaluate(async () => (await (globalThis as World).chrome.alarms.getAll()).length))
    .toBe(0)
})

test('whatever the server does, the rows from before stay, and the list says what is wrong', async ({
  extension,
  lists,
}) => {
  lists.give('/ratings.csv', RATINGS)
  const options = await start(extension)
  await subscribe(options, lists.at('/ratings.csv'))
  const before = await said(options, 'pier.example')
  expect(before).toHaveLength(1)
  const list = entry(options, 'Harbour ratings')
  for (const [what, answer, words] of BAD_LISTS) {
    lists.answer('/ratings.csv', answer)
    await list.getByRole('button', { name: 'Refresh now' }).click()
    await expect(list, what).toContainText(words)
    await expect(list).toContainText('The rows from before are still in use.')
    expect(await said(options, 'pier.example')).toEqual(before)
  }
  lists.give('/ratings.csv', RATINGS)
  await list.getByRole('button', { name: 'Refresh now' }).click()
  await expect(list).not.toContainText('still in use')
})

test('of a bad list nothing is taken on, and the page says why', async ({ extension, lists }) => {
  const options = await start(extension)
  const alert = options.locator('.add-list [role=alert]')
  for (const [what, answer, words] of BAD_LISTS) {
    lists.answer('/ratings.csv', answer)
    await fetchList(options, lists.at('/ratings.csv'))
    await expect(alert, what).toHaveText(words)
    await options.getByLabel('Address of a list').fill('')
  }
  for (const address of [
    'http://lists.example/a.csv',
    'lists.example/a.csv',
    'file:///a.csv',
    'https://a:b@lists.example/',
  ]) {
    await fetchList(options, address)
    await expect(alert).toHaveText(/has to begin with https/)
    await options.getByLabel('Address of a list').fill('')
    await expect(alert).toHaveText('')
  }
  await expect(options.getByText('No lists yet.')).toBeVisible()
})

test('a list from a file: changed, switched off and on, removed', async ({ extension }) => {
  const options = await start(extension)
  const choose = async (name: string, content: string) => {
    const choosing = options.waitForEvent('filechooser')
    await options.getByRole('button', { name: 'Choose a file' }).click()
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  }
  await choose('kinds.json', JSON.stringify({ ...KINDS, rows: [['pier.example']] }))
  await expect(options.locator('.add-list [role=alert]')).toContainText('entry 1')
  await choose('kinds.json', JSON.stringify(KINDS))
  await options.getByRole('button', { name: 'Add the list' }).click()
  const list = entry(options, 'Harbour kinds')
  await expect(list).toContainText('From a file: ')
  await expect(list.getByRole('link', { name: 'Harbour kinds' })).toHaveAttribute('href', KINDS.homepage)
  await expect(list.getByRole('button', { name: 'Refresh now' })).toHaveCount(0)
  const values = async () => (await said(options, 'pier.example')).flatMap((one) => ('values' in one ? one.values : []))
  expect(await values()).toEqual([
    { label: 'kind', value: 'newspaper' },
    { label: 'note', value: '<b>bold</b>' },
  ])

  await list.getByRole('button', { name: 'Change' }).click()
  await list.getByLabel('Name', { exact: true }).fill('Kinds')
  await list.getByLabel('Label of column kind').fill('What it is')
  await list.getByLabel('Use of column note').selectOption('Leave out')
  await list.getByRole('button', { name: 'Save' }).click()
  await expect(options.getByText(plain('Kinds was changed.'))).toBeVisible()
  expect(await values()).toEqual([{ label: 'What it is', value: 'newspaper' }])
  const kinds = entry(options, 'Kinds')
  await expect(kinds.getByRole('button', { name: 'Change' })).toBeFocused()

  await kinds.getByRole('switch', { name: 'Look up' }).uncheck()
  await expect.poll(values).toEqual([])
  await kinds.getByRole('switch', { name: 'Look up' }).check()
  await expect.poll(values).toHaveLength(1)
  await kinds.getByRole('button', { name: 'Remove' }).click()
  await options.getByRole('button', { name: 'Keep' }).click()
  await kinds.getByRole('button', { name: 'Remove' }).click()
  await options.getByRole('button', { name: 'Remove now' }).click()
  await expect(options.getByText('No lists yet.')).toBeVisible()
  await expect(options.getByLabel('Address of a list')).toBeFocused()
  expect(await values()).toEqual([])
})

test('by keyboard, and axe finds nothing, light and dark, narrow and wide, and nothing sticks out', async ({
  extension,
  lists,
}) => {
  lists.give('/ratings.csv', RATINGS)
  const options = await start(extension)
  await options.getByLabel('Address of a list').focus()
  await options.keyboard.type(lists.at('/ratings.csv'))
  await options.keyboard.press('Enter')
  await expect(options.getByRole('heading', { name: 'New list' })).toBeFocused()
  await options.keyboard.press('Tab')
  await expect(options.getByLabel('Name', { exact: true })).toBeFocused()
  await options.keyboard.press('Enter')
  await expect(options.getByText(plain('ratings was added.'))).toBeVisible()
  lists.answer('/ratings.csv', (_, response) => response.writeHead(404).end())
  await options.getByRole('button', { name: 'Refresh now' }).click()
  await expect(entry(options, 'ratings')).toContainText('404')
  await options.getByRole('button', { name: 'Change…: ratings' }).click()
  lists.give('/ratings.csv', RATINGS)
  await fetchList(options, lists.at('/ratings.csv'))
  await expect(options.getByRole('form')).toHaveCount(2)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 400, 1000]) {
      await options.emulateMedia({ colorScheme })
      await options.setViewportSize({ width, height: 900 })
      expect(await violations(options), `${colorScheme} ${width}`).toEqual([])
      const beyond = await options.evaluate(() =>
        [...document.querySelectorAll('section')].flatMap((section) => {
          const { right } = section.getBoundingClientRect()
          const inside = [...section.querySelectorAll(':not(thead *):not(.examples *):not(.address *)')]
          return inside.filter((one) => one.getBoundingClientRect().right > right + 0.5).map((one) => one.outerHTML)
        }),
      )
      expect(beyond).toEqual([])
    }
  await options.getByRole('form', { name: 'New list' }).getByLabel('Name', { exact: true }).press('Escape')
  await expect(options.getByRole('form')).toHaveCount(1)
})
