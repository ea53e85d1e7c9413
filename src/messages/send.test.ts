import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser, isAlive } from '../platform/browser.ts'
import { reportToWorker, toWorker } from './send.ts'

vi.mock('../platform/browser.ts', () => ({
  browser: { runtime: { sendMessage: vi.fn() }, tabs: {} },
  isAlive: vi.fn(() => true),
}))

const sent = vi.mocked(browser.runtime.sendMessage)
const STOPPED = new Error(
  'A listener indicated an asynchronous response, but the message channel closed before it came',
)

beforeEach(() => {
  sent.mockReset()
  vi.mocked(isAlive).mockReturnValue(true)
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

/** What comes of it once all pauses are over. */
const inTheEnd = async <T>(work: Promise<T>) => {
  work.catch(() => {})
  await vi.runAllTimersAsync()
  return work
}

test('a worker that was stopped before it answered is asked again', async () => {
  sent
    .mockRejectedValueOnce(STOPPED)
    .mockResolvedValueOnce(undefined)
    .mockResolvedValueOnce({ ok: true, value: 'fine' })
  expect(await inTheEnd(reportToWorker('words', { url: 'https://pier.example/' }))).toBe('fine')
  expect(sent).toHaveBeenCalledTimes(3)
})

test('not without end', async () => {
  sent.mockRejectedValue(STOPPED)
  const began = Date.now()
  await expect(inTheEnd(toWorker('tab-state', { tabId: 1 }))).rejects.toThrow('message channel closed')
  expect(sent).toHaveBeenCalledTimes(6)
  expect(Date.now() - began).toBeLessThan(5000)
})

test.each([
  ['a fault that the worker itself reports', () => sent.mockResolvedValue({ ok: false, error: 'no room' }), 'no room'],
  ['another fault', () => sent.mockRejectedValue(new Error('It is broken')), 'broken'],
  [
    'an extension that is gone',
    () => sent.mockRejectedValue(STOPPED) && vi.mocked(isAlive).mockReturnValue(false),
    'closed',
  ],
])('%s is told at once', async (_, happens, words) => {
  happens()
  await expect(toWorker('tab-state', { tabId: 1 })).rejects.toThrow(words)
  expect(sent).toHaveBeenCalledOnce()
})

test('a request to another server is made once for a click', async () => {
  sent.mockRejectedValue(STOPPED)
  await expect(toWorker('fetch-policy', { tabId: 1, url: 'https://pier.example/about' })).rejects.toThrow('closed')
  expect(sent).toHaveBeenCalledOnce()
})
