/**
 * The browser stops the worker whenever it likes. Every journey is made with the worker stopped after each of its steps, and
 * then after every second one, so that it dies once beside a worker that has just started and once beside one that knows
 * the step before: it ends the same.
 */
import type { Page } from '@playwright/test'
import { Badges, type Extension, expect, test } from './fixtures.ts'
import { Life, STORY } from './life.ts'

/** One making of a journey. */
export interface Way {
  extension: Extension
  life: Life
  page: Page
  popup: Page
  badges: Badges
}

export type Step = [what: string, go: (way: Way) => Promise<unknown>]

export const open: Step = [
  'the page is open',
  async (way) => {
    way.page = await way.extension.context.newPage()
    await way.page.goto(way.extension.at('vt', STORY))
  },
]
export const read: Step = [
  'it was read',
  async ({ life, page }) => expect(await life.isRead(page.url(), '5')).toEqual(['Rohan Malhotra']),
]
export const badged: Step = [
  'badges stand',
  async (way) => {
    way.badges = await Badges.on(way.page)
    await expect.poll(async () => (await way.badges.buttons()).length).toBe(4)
  },
]
export const popup: Step = [
  'the popup is open',
  async (way) => {
    way.popup = await way.life.popup(way.page)
    await expect(way.popup.locator('.authors')).toContainText('Rohan Malhotra')
  },
]

export interface Journey {
  what: string
  steps: Step[]
}

/** One test for each journey. */
export function stoppedAtEachStep(journeys: Journey[]): void {
  for (const { what, steps } of journeys)
    test(`the worker is stopped: ${what}`, async ({ extension }) => {
      const life = await Life.of(extension)
      const make = async (isStopped: (step: number) => boolean) => {
        await life.begin()
        const way = { extension, life } as Way
        for (const [n, [name, go]] of steps.entries())
          await test.step(name, async () => {
            await go(way)
            if (n < steps.length - 1 && isStopped(n)) await life.kill()
          })
      }
      await test.step('stopped after every step', () => make(() => true))
      await test.step('stopped after every second step', () => make((step) => step % 2 === 0))
      await test.step('stopped after the others', () => make((step) => step % 2 === 1))
      await life.wake()
      expect(life.kills).toBe(2 * (steps.length - 1))
    })
}
