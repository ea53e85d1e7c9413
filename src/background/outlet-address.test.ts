import { expect, test, vi } from 'vitest'
import type { TabState } from '../messages/contract.ts'
import type { Reading } from '../reading/types.ts'
import { onOutletAddress } from './outlet-address.ts'

const browser = vi.hoisted(() => ({ state: {} as unknown }))
vi.mock('../platform/browser.ts', () => ({
  browser: { storage: { session: { get: async (key: string) => ({ [key]: browser.state }) } } },
}))

const at = (host: string) => {
  const { hostname, href } = new URL(`https://${host}/`)
  const reading = { outlet: { name: 'A', domain: hostname, evidence: [] } } as unknown as Reading
  browser.state = { status: 'read', url: href, reading } satisfies TabState
  return onOutletAddress({ tabId: 7 })
}

test('a domain is shown in its own letters where that is safe', async () => {
  expect(await at('hafen-bücher.example')).toEqual({ shown: 'hafen-bücher.example' })
  expect(await at('harbour.example')).toEqual({ shown: 'harbour.example' })
})

test('a look-alike of an agency is shown as it is, beside the domain that it looks like', async () => {
  // The first "e" is Cyrillic.
  expect(await at('r\u0435uters.com')).toEqual({ shown: 'xn--ruters-3of.com', like: 'reuters.com' })
  expect(await at('reuters.com')).toEqual({ shown: 'reuters.com' })
})

test('nothing is said of a tab without a reading', async () => {
  browser.state = { status: 'no-article', url: 'https://harbour.example/' } satisfies TabState
  await expect(onOutletAddress({ tabId: 7 })).rejects.toThrow('No outlet')
})
