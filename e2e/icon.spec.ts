import { expect, test } from './fixtures.ts'

test('the icon counts the caveats and says in words who wrote and published the page', async ({ extension }) => {
  const page = await extension.visit('vt', '/2019/12/karachi-docks.html')
  await expect.poll(() => extension.icon(page)).toEqual({ text: '5', title: 'By Rohan Malhotra · VT · 5 caveats' })
})

test('a page without an article has a quiet icon', async ({ extension }) => {
  const page = await extension.visit('courier', '/')
  await expect.poll(() => extension.icon(page)).toEqual({ text: '', title: 'Smallprint: no article here' })
})

test('a page that names nobody says so', async ({ extension }) => {
  const page = await extension.visit('bulletin', '/news/sluice.html')
  await expect
    .poll(async () => (await extension.icon(page)).title)
    .toBe('No author named · Saltmarsh Bulletin · no caveats')
})

test('the next story of a single-page application takes the place of the first', async ({ extension }) => {
  const page = await extension.visit('kestrel', '/?story=night-ferry')
  // The byline comes late.
  await expect.poll(async () => (await extension.icon(page)).title).toContain('Yusuf Adeyemi')
  await page.getByRole('link', { name: /Tide clock/ }).click()
  await expect.poll(async () => (await extension.icon(page)).title).not.toContain('Yusuf Adeyemi')
  await expect.poll(async () => (await extension.icon(page)).title).toMatch(/^By /)
})

test('a tab that moves on takes nothing with it', async ({ extension }) => {
  const page = await extension.visit('vt', '/2019/12/karachi-docks.html')
  await expect.poll(async () => (await extension.icon(page)).text).toBe('5')
  await page.goto(extension.at('courier', '/'))
  await expect.poll(() => extension.icon(page)).toEqual({ text: '', title: 'Smallprint: no article here' })
})
