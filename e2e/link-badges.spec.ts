import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type Extension, expect, test } from './fixtures.ts'
import { Marks } from './link-marks.ts'

const html = (name: string) => readFileSync(new URL(`listings/${name}.html`, import.meta.url), 'utf8')

async function open(extension: Extension, name: string): Promise<{ page: Page; marks: Marks }> {
  extension.answer(name, '/', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(html(name))
  })
  const page = await extension.context.newPage()
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(extension.at(name, '/'))
  return { page, marks: await Marks.on(page) }
}

const AFP = /^Smallprint: (?:AFP|Agence France-Presse)\b.*News agency · France/
const RT = /^Smallprint: RT\. State-(?:run|funded|controlled) · Russia/
const starting = (names: string[], what: string | RegExp) =>
  names.filter((name) => (typeof what === 'string' ? name.startsWith(what) : what.test(name))).length

test('search results: the outlets that are known are marked, at their headings, and nothing else', async ({
  extension,
}) => {
  const { page, marks } = await open(extension, 'finder')
  await expect.poll(async () => (await marks.names()).length).toBe(3)
  const names = await marks.names()
  expect(starting(names, AFP)).toBe(1)
  expect(starting(names, RT)).toBe(1)
  expect(starting(names, 'Smallprint: BBC')).toBe(1)

  // Each stands behind its heading's last line, on no text.
  const headings = await page.evaluate(() =>
    ['afp', 'rt', 'bbc'].map((id) => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector(`#${id} h3`) as Element)
      const { right, top, bottom } = range.getBoundingClientRect()
      return { right, middle: (top + bottom) / 2 }
    }),
  )
  const boxes = (await marks.boxes()).sort((a, b) => a.y - b.y)
  for (const [at, { right, middle }] of headings.entries()) {
    const box = boxes[at]
    expect(Math.abs((box?.y ?? 0) + 12 - middle)).toBeLessThan(3)
    expect(box?.x).toBeGreaterThanOrEqual(right - 1)
    expect(box?.x).toBeLessThan(right + 12)
  }

  // The page did not move, and sees nothing of it.
  const seen = await page.evaluate(() => ({
    shift: (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
    shadow: document.documentElement.lastElementChild?.shadowRoot,
    attributes: document.documentElement.lastElementChild?.attributes.length,
    size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
  }))
  expect(seen).toMatchObject({ shift: 0, shadow: null, attributes: 0 })
  await page.evaluate(() => document.documentElement.lastElementChild?.setAttribute('hidden', ''))
  expect(
    await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]),
  ).toEqual(seen.size)
})

test('hover shows what is said and who says so; a press keeps it; Escape gives the focus back', async ({
  extension,
}) => {
  const { page, marks } = await open(extension, 'finder')
  await expect.poll(async () => (await marks.names()).length).toBe(3)
  const box = (await marks.boxes()).find(({ name }) => AFP.test(name))
  if (!box) throw new Error('No mark')
  await page.mouse.move(box.x + 12, box.y + 12)
  await expect.poll(() => marks.card()).toContain('News agency · France')
  expect(await marks.card()).toContain('afp.com')
  expect(await marks.card()).toContain('looked up on')
  await page.mouse.move(700, 500)
  await expect.poll(() => marks.card()).toBe('')

  await page.mouse.click(box.x + 12, box.y + 12)
  await expect.poll(() => marks.card()).toContain('News agency · France')
  await page.mouse.move(700, 500)
  await page.keyboard.press('Escape')
  await expect.poll(() => marks.card()).toBe('')
  await page.keyboard.press('Enter')
  await expect.poll(() => marks.card()).toContain('News agency · France')
})

test('an aggregator’s table: entries are marked, its menu is not', async ({ extension }) => {
  const { marks } = await open(extension, 'roundup')
  await expect.poll(async () => (await marks.names()).length).toBe(2)
  const names = await marks.names()
  expect(starting(names, 'Smallprint: PR Newswire')).toBe(1)
  expect(starting(names, 'Smallprint: The Onion')).toBe(1)
})

test('a feed: marks follow scrolling in a box, an endless list, and a list that is drawn anew', async ({
  extension,
}) => {
  const { page, marks } = await open(extension, 'chatter')
  const column = page.locator('#column')
  const standRight = async () => {
    const links = await page.evaluate(() => {
      const { top, bottom } = (document.getElementById('column') as Element).getBoundingClientRect()
      return [...document.querySelectorAll<HTMLAnchorElement>('#column a')].flatMap((a) => {
        const rects = [...a.getClientRects()]
        const last = rects.at(-1)
        const known = /rt\.com|theonion/.test(a.href)
        return known && last && last.top > top && last.bottom < bottom ? [(last.top + last.bottom) / 2] : []
      })
    })
    const boxes = await marks.boxes()
    const lines = boxes.map(({ y }) => y + 12)
    // Whatever link is wholly in sight has its mark in one of its lines, and no mark is out of the box.
    const near = (y: number) => lines.some((line) => Math.abs(line - y) < 26)
    return links.length > 0 && links.every(near) && boxes.every(({ y }) => y > 20 && y < 660)
  }
  await expect.poll(standRight).toBe(true)
  for (let turn = 0; turn < 4; turn++) {
    await column.evaluate((box) => box.scrollBy(0, 700))
    await expect.poll(standRight).toBe(true)
  }
  expect(await page.locator('article').count()).toBeGreaterThan(20)
  await page.evaluate(() => (window as unknown as { redraw: () => void }).redraw())
  await column.evaluate((box) => box.scrollTo(0, 300))
  await expect.poll(standRight).toBe(true)
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])

  // What is gone takes its mark with it.
  // The whole box: emptied, it would be filled again by the page, as endless lists are.
  await column.evaluate((box) => box.remove())
  await expect.poll(() => marks.names()).toEqual([])
})

test('running text is left alone; marked where the reader wants marks everywhere, and never with marks off', async ({
  extension,
}) => {
  const { page, marks } = await open(extension, 'essay')
  const options = await extension.optionsPage()
  const choose = (name: string) =>
    options
      .getByRole('group', { name: /Mark links/ })
      .getByRole('radio', { name, exact: true })
      .check()
  await choose('Everywhere')
  await page.bringToFront()
  const marksOfLinks = async () => (await marks.names()).filter((name) => /AFP|Agence|RT|BBC/.test(name)).length
  await expect.poll(marksOfLinks).toBe(3)
  await choose('In search results and feeds')
  await page.bringToFront()
  await expect.poll(marksOfLinks).toBe(0)
  await choose('Everywhere')
  await page.bringToFront()
  await expect.poll(marksOfLinks).toBe(3)
  await choose('Nowhere')
  await page.bringToFront()
  await expect.poll(marksOfLinks).toBe(0)
})

test('a site is made quiet from the card; a fact that is hidden is marked nowhere', async ({ extension }) => {
  const { page, marks } = await open(extension, 'finder')
  await expect.poll(async () => (await marks.names()).length).toBe(3)
  const options = await extension.optionsPage()
  await options.getByRole('button', { name: 'See all facts' }).click()
  await options.getByLabel('Search by name').fill('afp.com')
  await options.getByRole('checkbox', { name: /News agency/ }).uncheck()
  await page.bringToFront()
  await expect.poll(async () => starting(await marks.names(), AFP)).toBe(0)
  await expect.poll(async () => (await marks.names()).length).toBe(2)

  const [box] = await marks.boxes()
  if (!box) throw new Error('No mark')
  await page.mouse.click(box.x + 12, box.y + 12)
  await expect.poll(() => marks.card()).toContain('No marks on links on this site')
  await marks.press('No marks on links on this site')
  await expect.poll(() => marks.names()).toEqual([])
  await options.bringToFront()
  await options.getByRole('button', { name: 'Remove finder.example' }).click()
  await page.bringToFront()
  await expect.poll(async () => (await marks.names()).length).toBe(2)
})
