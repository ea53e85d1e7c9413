/** Lists on links: each list is shown there or not, as the reader wants, at once in the pages that are open. */
import { readFileSync } from 'node:fs'
import { expect } from './fixtures.ts'
import { Marks } from './link-marks.ts'
import { test } from './list-server.ts'

const LISTING = readFileSync(new URL('listings/finder.html', import.meta.url))

test('a list has a switch of its own for links; what it says stays in the popup', async ({ extension, lists }) => {
  lists.give('/ratings.csv', 'domain,stars\nharbour-friends.example,4\n')
  extension.allow('127.0.0.1')
  extension.answer('finder', '/', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(LISTING)
  })
  const page = await extension.context.newPage()
  await page.goto(extension.at('finder', '/'))
  const marks = await Marks.on(page)
  const listed = async () => {
    await page.bringToFront()
    return (await marks.names()).filter((name) => name.includes('Harbour ratings')).length
  }
  await expect.poll(async () => (await marks.names()).length).toBe(3)
  expect(await listed()).toBe(0)

  const options = await extension.optionsPage()
  await options.getByLabel('Address of a list').fill(lists.at('/ratings.csv'))
  await options.getByRole('button', { name: 'Fetch' }).click()
  await options.getByLabel('Name', { exact: true }).fill('Harbour ratings')
  await options.getByRole('button', { name: 'Add the list' }).click()
  // The page that was open all the while gets the mark without being loaded again.
  await expect.poll(listed).toBe(1)

  const onLinks = options.getByRole('switch', { name: 'Show Harbour ratings on links' })
  await expect(onLinks).toBeChecked()
  await onLinks.uncheck()
  await expect.poll(listed).toBe(0)
  // The facts are still there, and the list is still looked up.
  await expect.poll(async () => (await marks.names()).length).toBe(3)
  const said = await options.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's own world, where `chrome` is
    const { chrome } = globalThis as any
    const hosts = ['harbour-friends.example']
    return JSON.stringify(await chrome.runtime.sendMessage({ smallprint: 'said-of', payload: { hosts } }))
  })
  expect(said).toContain('Harbour ratings')

  await options.reload()
  await expect(onLinks).not.toBeChecked()
  await onLinks.check()
  await expect.poll(listed).toBe(1)
  await options.getByRole('switch', { name: 'Look up in Harbour ratings' }).uncheck()
  await expect.poll(listed).toBe(0)
  await expect(onLinks).toBeDisabled()
})
