// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import type { TrustRead } from '../messages/contract.ts'
import type { Outlet } from '../reading/types.ts'
import { OutletStanding } from './OutletStanding.tsx'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))

const root = document.body
const plain = () => root.textContent?.replace(/[\u2068\u2069]/g, '') ?? ''
const OUTLET: Outlet = { name: 'The Pier', domain: 'pier.example', evidence: [] }
const mount = (outlet: Outlet, onReadTrust?: () => Promise<TrustRead>, like?: string) =>
  act(async () => {
    const address = { shown: outlet.domain, ...(like ? { like } : {}) }
    render(<OutletStanding {...{ outlet, onReadTrust, address }} />, root)
  })
const click = () => act(async () => root.querySelector('button')?.click())
beforeEach(() => render(null, root))

test('platform, legal entity and look-alike are said, each where it is known', async () => {
  await mount(OUTLET)
  expect(plain()).toBe('')
  await mount({ ...OUTLET, platform: 'Substack', entity: 'Pierside Ltd' }, undefined, 'peer.example')
  for (const said of ['Published on Substack', 'Legal entity: Pierside Ltd', 'looks like peer.example and is another'])
    expect(plain()).toContain(said)
})

test('trust.txt is read on a click only, shown in the file’s words, and kept while the popup is open', async () => {
  const line = 'belongto=https://www.press.example/'
  const read = vi.fn(
    async (): Promise<TrustRead> => ({
      status: 'read',
      address: 'https://pier.example/trust.txt',
      claims: [
        {
          attribute: 'belongto',
          value: 'https://www.press.example/',
          line,
          echo: {
            status: 'confirmed',
            line: 'member=https://pier.example/',
            address: 'https://press.example/trust.txt',
          },
        },
        {
          attribute: 'vendor',
          value: 'https://ads.example/',
          line: 'vendor=https://ads.example/',
          echo: { status: 'silent' },
        },
        { attribute: 'contact', value: '<img src=x>', line: 'contact=<img src=x>' },
      ],
      more: 3,
    }),
  )
  await mount(OUTLET, read)
  expect(read).not.toHaveBeenCalled()
  await click()
  for (const said of [
    'Belongs to press.example',
    'Confirmed by press.example',
    line,
    'member=https://pier.example/',
    'Only a claim: the trust.txt of ads.example does not say so',
    'contact=<img src=x>',
    'not shown: 3',
  ])
    expect(plain()).toContain(said)
  expect(root.querySelector('img')).toBeNull()
  await click()
  expect(plain()).not.toContain(line)
  await click()
  expect(plain()).toContain(line)
  expect(read).toHaveBeenCalledTimes(1)
})

test.each<[TrustRead | Error, RegExp]>([
  [{ status: 'none' }, /has no trust\.txt/],
  [{ status: 'read', address: 'https://pier.example/trust.txt', claims: [], more: 0 }, /says nothing/],
  [{ status: 'refused', why: 'too-slow' }, /did not answer in time/],
  [{ status: 'refused', why: 'error', code: 503 }, /error \(503\)/],
  [new Error('gone'), /failed/],
])('%j is said', async (outcome, words) => {
  await mount(OUTLET, async () => {
    if (outcome instanceof Error) throw outcome
    return outcome
  })
  await click()
  expect(root.querySelector('[role=status]')?.textContent).toMatch(words)
})
