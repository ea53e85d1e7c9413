import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MOST_HOSTS } from '../../messages/contract.ts'
import { reportToWorker } from '../../messages/send.ts'
import { Answers } from './answers.ts'

vi.mock('../../messages/send.ts', () => ({ reportToWorker: vi.fn() }))
vi.stubGlobal('location', { href: 'https://finder.example/' })
const worker = vi.mocked(reportToWorker)
const said = [{ from: 'list', list: 'a', listName: 'Index', domain: 'pier.example', values: [] }] as const

beforeEach(() => {
  vi.useFakeTimers()
  worker.mockReset().mockResolvedValue({ 'pier.example': said } as never)
})
afterEach(() => vi.useRealTimers())

test('hosts are asked together, once, and remembered', async () => {
  const onAnswer = vi.fn()
  const answers = new Answers(onAnswer, vi.fn())
  for (const host of ['pier.example', 'gull.example', 'pier.example']) expect(answers.of(host)).toBeUndefined()
  await vi.runAllTimersAsync()
  expect(worker).toHaveBeenCalledExactlyOnceWith('links-seen', {
    url: 'https://finder.example/',
    hosts: ['pier.example', 'gull.example'],
  })
  expect(onAnswer).toHaveBeenCalledOnce()
  expect([answers.of('pier.example'), answers.of('gull.example')]).toEqual([said, []])
  await vi.runAllTimersAsync()
  expect(worker).toHaveBeenCalledOnce()
})

test('many hosts go in bounded batches, one after another', async () => {
  const answers = new Answers(vi.fn(), vi.fn())
  for (let n = 0; n < 2 * MOST_HOSTS + 5; n++) answers.of(`h${n}.example`)
  await vi.runAllTimersAsync()
  expect(worker.mock.calls.map(([, asked]) => (asked as { hosts: string[] }).hosts.length)).toEqual([
    MOST_HOSTS,
    MOST_HOSTS,
    5,
  ])
})

test('a fault is told, and asked about again only when such a link is seen again', async () => {
  const onFailure = vi.fn()
  const answers = new Answers(vi.fn(), onFailure)
  worker.mockRejectedValueOnce(new Error('Asleep'))
  answers.of('pier.example')
  await vi.runAllTimersAsync()
  expect(onFailure).toHaveBeenCalledOnce()
  expect(worker).toHaveBeenCalledOnce()
  answers.of('pier.example')
  await vi.runAllTimersAsync()
  expect(answers.of('pier.example')).toEqual(said)
})

test('after the end nothing is asked', async () => {
  const answers = new Answers(vi.fn(), vi.fn())
  answers.of('pier.example')
  answers.end()
  answers.of('gull.example')
  await vi.runAllTimersAsync()
  expect(worker).not.toHaveBeenCalled()
})
