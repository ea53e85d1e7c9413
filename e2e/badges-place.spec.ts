/** Where badges stand: beside their words, on nothing that the page shows, wherever the page moves to. */
import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { stateOf } from '../tools/extension.mjs'
import { Badges, type Box, type Extension, expect, test } from './fixtures.ts'
import { PIECE, placed, STYLES, under } from './placing.mjs'

/** A page with one byline in it; `around` puts markup around the byline. */
async function visit(extension: Extension, around: (byline: string) => string, style = '', attributes = '') {
  extension.answer('courier', '/story.html', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(placed(around, style, attributes))
  })
  const page = await extension.visit('courier', '/story.html')
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).join()).toContain('Ottilie Brandvold')
  return { page, badges }
}

/** Box of the byline's words in the window. */
const words = (page: Page): Promise<Box> =>
  page.evaluate(() => {
    const range = document.createRange()
    range.selectNodeContents(document.getElementById('by') as Element)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x, y, width, height }
  })

/** The badge's distance from the end of the byline's words, and from their middle; undefined while no badge is seen. */
async function distance(page: Page, badges: Badges): Promise<{ x: number; y: number } | undefined> {
  const [badge] = await badges.boxes()
  const by = await words(page)
  return (
    badge && {
      x: Math.round(badge.x - by.x - by.width),
      y: Math.round(Math.abs(badge.y + badge.height / 2 - by.y - by.height / 2)),
    }
  )
}

const beside = (page: Page, badges: Badges) =>
  expect
    .poll(async () => {
      const { x, y } = (await distance(page, badges)) ?? { x: Number.NaN, y: Number.NaN }
      return x >= 3 && x <= 6 && y <= 1
    })
    .toBe(true)

/** Texts and controls of the page that lie under a box. */
const covered = (page: Page, boxes: Box[]) => page.evaluate(under, boxes)

/** How many pairs of these boxes lie over each other. */
const meetings = (boxes: Box[]) =>
  boxes.flatMap((one, i) =>
    boxes.slice(i + 1).filter((other) => Math.abs(one.x - other.x) < 20 && Math.abs(one.y - other.y) < 20),
  ).length

const root = new URL('sites/', import.meta.url).pathname
const sites = readdirSync(root, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []))
for (const width of [320, 1280])
  test(`on no sample page they cover anything, in a window of ${width} px`, async ({ extension }) => {
    test.setTimeout(180_000)
    let seen = 0
    for (const site of sites)
      for (const path of readdirSync(root + site, { recursive: true, encoding: 'utf8' })) {
        if (!path.endsWith('.html')) continue
        const page = await extension.context.newPage()
        await page.setViewportSize({ width, height: 900 })
        await page.goto(extension.at(site, `/${path}`))
        await stateOf(extension.worker, page.url())
        const badges = await Badges.on(page)
        await badges.placed()
        const boxes = await badges.boxes()
        seen += boxes.length
        expect(await covered(page, boxes), `${site}/${path}`).toEqual([])
        expect(meetings(boxes), `${site}/${path}`).toBe(0)
        for (const { x } of boxes) expect(x >= 0 && x + 24 <= width, `${site}/${path}`).toBe(true)
        await page.close()
      }
    expect(seen).toBeGreaterThan(20)
  })

test('two that share a line stand side by side', async ({ extension }) => {
  const line = (byline: string) => `<div class="label" style="display: flex"><div>Opinion</div>${byline}</div>`
  const { page, badges } = await visit(extension, line, '#by { margin: 0 8px; font-size: 12px }')
  await expect.poll(async () => (await badges.boxes()).length).toBe(2)
  await expect.poll(async () => meetings(await badges.boxes())).toBe(0)
  const [one, other] = (await badges.boxes()) as [Box, Box]
  expect(Math.abs(one.y - other.y)).toBeLessThan(4)
  expect(await covered(page, [one, other])).toEqual([])
})

test('it goes along with a box that scrolls, and out of sight with its words', async ({ extension }) => {
  const box = (byline: string) =>
    `<div id="box" style="height: 200px; overflow: auto">${byline}${PIECE.repeat(4)}</div>`
  const { page, badges } = await visit(extension, box)
  await beside(page, badges)
  const scroll = (top: number) =>
    page.evaluate((to) => document.getElementById('box')?.scrollTo({ top: to, behavior: 'instant' }), top)
  await scroll(10)
  await beside(page, badges)
  await scroll(150)
  await expect.poll(() => badges.boxes()).toEqual([])
  // Tab still reaches it, and brings its words back into sight.
  await badges.tabTo('Smallprint: By Ottilie Brandvold')
  await beside(page, badges)
})

test('it follows content that comes late, even in a box of fixed height', async ({ extension }) => {
  const box = (byline: string) => `<div id="box" style="height: 400px; overflow: hidden">${byline}</div>`
  const { page, badges } = await visit(extension, box)
  await beside(page, badges)
  // Nothing is resized and nothing scrolls: only the words move.
  await page.evaluate(() => {
    const late = document.createElement('div')
    late.style.height = '90px'
    document.getElementById('box')?.prepend(late)
  })
  await beside(page, badges)
  await page.evaluate(() => document.getElementById('by')?.style.setProperty('transform', 'translate(120px, 40px)'))
  await beside(page, badges)
  // Words that become longer or shorter without moving.
  await page.evaluate(() => document.getElementById('by')?.style.setProperty('font-size', '24px'))
  await beside(page, badges)
})

test('it comes and goes with details that hold its words', async ({ extension }) => {
  const { page, badges } = await visit(extension, (by) => `<details open><summary>About</summary>${by}</details>`)
  await beside(page, badges)
  await page.locator('summary').click()
  await expect.poll(() => badges.boxes()).toEqual([])
  await page.locator('summary').click()
  await beside(page, badges)
})

test('under a bar that stays at the top it is not seen', async ({ extension }) => {
  const bar = '<div style="position: fixed; inset: 0 0 auto; height: 80px; background: #ddd">The Courier</div>'
  const { page, badges } = await visit(extension, (by) => `${bar}<div style="height: 90px"></div>${by}`)
  await beside(page, badges)
  const { y } = await words(page)
  await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), y - 30)
  await expect.poll(() => badges.boxes()).toEqual([])
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await beside(page, badges)
})

for (const [name, style] of STYLES)
  test(`it stands beside its words with ${name}`, async ({ extension }) => {
    const { page, badges } = await visit(extension, (by) => by, style)
    await expect
      .poll(async () => {
        const { x, y } = (await distance(page, badges)) ?? { x: Number.NaN, y: Number.NaN }
        return x >= 2 && x <= 7 && y <= 2
      })
      .toBe(true)
  })

test('what stands next in the row is passed by; a page from right to left has it on the left', async ({
  extension,
}) => {
  const row = (by: string) => `<div style="display: flex; gap: 4px">${by}<button type="button">Follow</button></div>`
  const { page, badges } = await visit(extension, row, 'p { margin: 0 }')
  await expect.poll(async () => (await badges.boxes()).length).toBe(1)
  expect(await covered(page, await badges.boxes())).toEqual([])
  const button = await page.locator('button').boundingBox()
  expect((await badges.boxes())[0]?.x).toBeGreaterThan((button?.x ?? 0) + (button?.width ?? 0))

  const other = await visit(extension, (by) => by, '', 'dir="rtl"')
  await expect
    .poll(async () => {
      const [badge] = await other.badges.boxes()
      const by = await words(other.page)
      return badge && Math.round(by.x - badge.x - badge.width)
    })
    .toBe(4)
  // What is said there is written in the reader's direction, not in the page's: the close button stands on the right.
  await other.badges.click(0)
  await expect.poll(async () => (await other.badges.boxes('close')).length).toBe(1)
  const [card] = await other.badges.boxes('card')
  const [close] = await other.badges.boxes('close')
  expect((close?.x ?? 0) - (card?.x ?? 0)).toBeGreaterThan(200)
})

test('in a window of 320 px the card stays inside, long words and all', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.setViewportSize({ width: 320, height: 480 })
  await page.goto(extension.at('vt', '/2019/12/karachi-docks.html'))
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  for (let n = 0; n < 4; n++) {
    await badges.click(n)
    await expect.poll(async () => (await badges.boxes('card')).length).toBe(1)
    const [card] = await badges.boxes('card')
    expect(card && card.x >= 0 && card.x + card.width <= 320, `across, ${n}`).toBe(true)
    expect(card && card.y >= 0 && card.y + card.height <= 480, `down, ${n}`).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => badges.boxes('card')).toEqual([])
  }
  // Nothing of it gives the page room to scroll sideways.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
})
