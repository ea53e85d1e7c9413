/** The worker stopped at every step of journeys that keep something, ask another server, or begin in the browser's own menus. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Badges, expect, test } from './fixtures.ts'
import { piece } from './life.ts'
import { open, popup, read, type Step, stoppedAtEachStep, type Way } from './life-journey.ts'

const POLICY = '/policy-notice.html'
const POLICY_SAID = 'VT does not guarantee the accuracy or completeness of any article.'

/** The server waits with its answer until it is told. Asked again, it answers at once. */
const slowly = (): Step[] => {
  let held: ServerResponse | undefined
  const html = `<!doctype html><title>Policy Notice</title><h1>Policy Notice</h1><p>${POLICY_SAID}</p>`
  return [
    [
      'a policy was asked for',
      async ({ extension, popup }) => {
        held = undefined
        extension.answer('vt', POLICY, (_, response) => {
          response.writeHead(200, { 'content-type': 'text/html' })
          if (held) response.end(html)
          held ??= response
        })
        await popup.getByRole('button', { name: /^Read this policy: .*Policy Notice/ }).click()
        await expect.poll(() => held !== undefined).toBe(true)
      },
    ],
    [
      'the server has answered',
      async () => {
        held?.end(html)
      },
    ],
  ]
}

const choose = async ({ extension, life }: Way, linkUrl: string) => {
  await life.wake()
  await extension.dispatch('contextMenus.onClicked', { menuItemId: 'who-published', linkUrl })
}

const answers = (host: string): Step => [
  `the window answers for ${host}`,
  async (way) => {
    const isAnswer = (url: string) => url.endsWith('/src/publisher/index.html')
    await expect.poll(() => way.extension.context.pages().filter((page) => isAnswer(page.url())).length).toBe(1)
    way.popup = way.extension.context.pages().find((page) => isAnswer(page.url())) as Way['popup']
    await expect(way.popup.getByRole('main')).toContainText(host)
  },
]

const nextCaveat = (place: number): Step => [
  `the keys for the next caveat lead to place ${place}`,
  async ({ extension, life, page, badges }) => {
    await life.wake()
    await extension.dispatch('commands.onCommand', 'next-caveat', { id: await life.tabId(page) })
    await expect.poll(() => badges.heard()).toContain(`Place ${place} of 3 with a caveat.`)
  },
]

const opened = (site: string, path: string): Step => [
  `${site}${path} is open`,
  async (way) => {
    way.page = await way.extension.context.newPage()
    await way.page.goto(way.extension.at(site, path))
  },
]

const kept = (count: number): Step => [
  `the history has ${count}`,
  async ({ life }) => {
    await expect.poll(() => life.rows('history', 'readings')).toBe(count)
  },
]

stoppedAtEachStep([
  {
    what: 'a policy is read on a click, and kept',
    steps: [
      open,
      read,
      popup,
      ...slowly(),
      [
        'the policy is shown',
        async ({ popup }) => {
          const shown = popup.locator('.policy-page')
          const button = popup.getByRole('button', {
            name: /this policy.*: .*Policy Notice|what this policy says: .*Policy Notice/,
          })
          await expect(async () => {
            // Whoever is told that it failed asks again.
            if (
              await popup
                .locator('.policy [role=status]')
                .filter({ hasText: /./ })
                .filter({ hasNotText: 'Fetching' })
                .count()
            ) {
              await button.click()
              await button.click()
            }
            await expect(shown).toContainText(POLICY_SAID, { timeout: 500 })
          }).toPass()
        },
      ],
      [
        'the popup, opened again, has it without a request',
        async (way) => {
          const asked = way.extension.asked.length
          await way.popup.close()
          way.popup = await way.life.popup(way.page)
          await way.popup.getByRole('button', { name: /^Read this policy: .*Policy Notice/ }).click()
          await expect(way.popup.locator('.policy-page')).toContainText(POLICY_SAID)
          expect(way.extension.asked.length).toBe(asked)
        },
      ],
    ],
  },
  {
    what: 'the history keeps what is read, and forgets what is deleted',
    steps: [
      [
        'the history is on',
        async ({ extension, life }) => {
          for (const [site, title] of [
            ['gazette', 'The old pier is to be mended'],
            ['beacon', 'The long mole is closed'],
          ] as const)
            extension.answer(site, '/one.html', (_, response) => {
              response.writeHead(200, { 'content-type': 'text/html' }).end(piece({ title }))
            })
          await life.storage('sync', 'set', { settings: { version: 2, history: true } })
        },
      ],
      opened('gazette', '/one.html'),
      kept(1),
      opened('beacon', '/one.html'),
      kept(2),
      [
        'the popup tells of the other piece',
        async (way) => {
          way.popup = await way.life.popup(way.page)
          await expect(way.popup.locator('main')).toContainText(/1 other piece under this name/)
        },
      ],
      [
        'one is deleted',
        async ({ life }) => {
          const history = await life.open('src/history/index.html')
          await expect(history.getByRole('listitem')).toHaveCount(2)
          await history.getByRole('button', { name: /^Delete: .*pier/ }).click()
          await expect(history.getByRole('listitem')).toHaveCount(1)
        },
      ],
      kept(1),
    ],
  },
  {
    what: 'a link is asked about, and another',
    steps: [
      open,
      read,
      ['a link is chosen', (way) => choose(way, 'http://news.vt.example/another.html')],
      answers('news.vt.example'),
      ['another link is chosen', (way) => choose(way, 'http://pier.example/story.html')],
      answers('pier.example'),
    ],
  },
  {
    what: 'keys lead from caveat to caveat',
    steps: [
      open,
      read,
      [
        'the page listens',
        async (way) => {
          way.badges = await Badges.on(way.page)
          await expect.poll(async () => (await way.badges.buttons()).length).toBe(4)
        },
      ],
      nextCaveat(1),
      nextCaveat(2),
    ],
  },
])

test.describe('lists', () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv' }).end('domain,stars\nvt.example,4\nnone.example,1\n')
  })
  test.beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  test.afterAll(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/ratings.csv`
  stoppedAtEachStep([
    {
      what: 'a list is subscribed to, and says what it has of an outlet',
      steps: [
        [
          'the options are open',
          async (way) => {
            way.extension.allow('127.0.0.1')
            way.popup = await way.life.open('src/options/index.html')
            await expect(way.popup.getByRole('radio')).toHaveCount(6)
          },
        ],
        [
          'the list was looked at',
          async ({ popup }) => {
            await popup.getByLabel('Address of a list').fill(address())
            await popup.getByRole('button', { name: 'Fetch' }).click()
            await popup.getByLabel('Name', { exact: true }).fill('Harbour ratings')
          },
        ],
        [
          'it was added',
          async ({ popup }) => {
            await popup.getByRole('button', { name: 'Add the list' }).click()
            await expect(popup.getByRole('heading', { name: 'Harbour ratings' })).toBeVisible()
          },
        ],
        [
          'it will be fetched again',
          async ({ life }) => {
            await expect.poll(() => life.alarms()).toEqual(['refresh-lists'])
          },
        ],
        open,
        read,
        [
          'the popup shows what it says',
          async (way) => {
            const popup = await way.life.popup(way.page)
            await expect(popup.locator('main')).toContainText(/stars.*4/s)
          },
        ],
      ],
    },
  ])
})
