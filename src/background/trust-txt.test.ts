import { beforeEach, expect, test, vi } from 'vitest'
import type { TabState, TrustRead } from '../messages/contract.ts'
import type { Reading } from '../reading/types.ts'
import { type FetchedText, fetchPlainText } from './fetch-page.ts'
import { onReadTrustTxt } from './trust-txt.ts'

const browser = vi.hoisted(() => ({ state: {} as unknown, refused: [] as string[] }))
vi.mock('../platform/browser.ts', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        !origins.some((origin) => browser.refused.some((host) => origin.includes(host))),
    },
    storage: { session: { get: async (key: string) => ({ [key]: browser.state }) } },
  },
}))
vi.mock('./fetch-page.ts', async (original) => ({ ...(await original<object>()), fetchPlainText: vi.fn() }))

/** Files on the web by address; `asked`: what was fetched, in order. */
let files: Record<string, string | FetchedText>
const asked: string[] = []
beforeEach(() => {
  browser.refused = []
  browser.state = {
    status: 'read',
    url: 'https://www.harbour.example/news/1',
    reading: {} as Reading,
  } satisfies TabState
  files = {}
  asked.length = 0
  vi.mocked(fetchPlainText).mockImplementation(async (url) => {
    asked.push(url)
    const file = files[url]
    if (typeof file === 'object') return file
    return file === undefined
      ? { status: 'refused', why: 'error', code: 404 }
      : { status: 'fetched', text: file, address: url }
  })
})

const OWN = 'https://www.harbour.example/trust.txt'
const read = async () => (await onReadTrustTxt({ tabId: 7 })) as Extract<TrustRead, { status: 'read' }>
const echoes = async () => (await read()).claims.map(({ line, echo }) => [line, echo?.status])

test('what the other side says too is confirmed, in its words; the rest is a claim', async () => {
  files[OWN] = `contact=desk@harbour.example
member=https://pier.example/
belongto=https://press.example/
controlledby=https://holdings.example/
customer=https://shop.example/`
  files['https://press.example/.well-known/trust.txt'] = 'member=https://harbour.example/'
  files['https://holdings.example/trust.txt'] = 'control=https://marsh.example/\nmember=https://harbour.example/'
  files['https://shop.example/trust.txt'] = { status: 'refused', why: 'unreachable' }
  expect(await echoes()).toEqual([
    ['controlledby=https://holdings.example/', 'silent'],
    ['belongto=https://press.example/', 'confirmed'],
    ['member=https://pier.example/', 'no-file'],
    ['customer=https://shop.example/', 'no-file'],
    ['contact=desk@harbour.example', undefined],
  ])
  expect((await read()).claims[1]?.echo).toEqual({
    status: 'confirmed',
    line: 'member=https://harbour.example/',
    address: 'https://press.example/.well-known/trust.txt',
  })
})

test.each<[string, FetchedText]>([
  ['a page that says "not found"', { status: 'refused', why: 'not-text' }],
  ['an error', { status: 'refused', why: 'error', code: 404 }],
  ['a redirect off the site', { status: 'refused', why: 'off-site' }],
])('%s in the first place: the second is asked, then the whole site', async (_, answer) => {
  files[OWN] = answer
  files['https://www.harbour.example/.well-known/trust.txt'] = answer
  expect(await onReadTrustTxt({ tabId: 7 })).toEqual({ status: 'none' })
  expect(asked).toEqual([
    OWN,
    'https://www.harbour.example/.well-known/trust.txt',
    'https://harbour.example/trust.txt',
    'https://harbour.example/.well-known/trust.txt',
  ])
})

test('a fault of the connection is told, and not taken for a site without the file', async () => {
  files[OWN] = { status: 'refused', why: 'too-slow' }
  expect(await onReadTrustTxt({ tabId: 7 })).toEqual({ status: 'refused', why: 'too-slow' })
})

test('ten requests at most, each other side once; those left are said to be unasked', async () => {
  const peers = Array.from({ length: 30 }, (_, i) => `https://p${i}.example/`)
  files[OWN] = [...peers, ...peers].map((peer, i) => `${i < 30 ? 'member' : 'control'}=${peer}`).join('\n')
  const { claims, more } = await read()
  expect(asked.length).toBe(10)
  expect(new Set(asked).size).toBe(10)
  expect([claims.length, more]).toEqual([40, 20])
  expect(claims.filter(({ echo }) => echo?.status === 'not-asked').length).toBeGreaterThan(20)
})

test('the outlet itself bears nothing out, and withheld access is heeded', async () => {
  files[OWN] = 'control=https://sport.harbour.example/\nbelongto=https://press.example/'
  browser.refused = ['press.example']
  expect(await echoes()).toEqual([
    ['belongto=https://press.example/', 'not-asked'],
    ['control=https://sport.harbour.example/', undefined],
  ])
  expect(asked).toEqual([OWN])
  browser.refused = ['harbour.example']
  expect(await onReadTrustTxt({ tabId: 7 })).toEqual({ status: 'refused', why: 'no-access' })
})

test('nothing is asked for a tab without a reading', async () => {
  browser.state = { status: 'no-article', url: 'https://www.harbour.example/' } satisfies TabState
  expect(await onReadTrustTxt({ tabId: 7 })).toEqual({ status: 'refused', why: 'off-site' })
  expect(asked).toEqual([])
})
