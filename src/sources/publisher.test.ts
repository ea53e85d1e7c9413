import { describe, expect, test } from 'vitest'
import type { Outlet, Reading } from '../reading/types.ts'
import { openPages, publisherOf } from './publisher.ts'

const reading = (outlet: Omit<Outlet, 'evidence'>) =>
  ({ url: `https://${outlet.domain}/`, outlet: { ...outlet, evidence: [] } }) as unknown as Reading

describe('who publishes a host', () => {
  test('the registrable domain is known of every host, and nothing is made up beyond it', async () => {
    expect(await publisherOf('news.pier.co.uk', [openPages([])])).toEqual({
      host: 'news.pier.co.uk',
      domain: 'pier.co.uk',
      said: [],
    })
    expect((await publisherOf('127.0.0.1', [])).domain).toBe('127.0.0.1')
    expect((await publisherOf('ada.blogspot.com', [])).domain).toBe('ada.blogspot.com')
  })

  test('open pages of the same domain name their outlet; those of look-alikes do not', async () => {
    const readings = [
      reading({ name: 'The Pier', domain: 'pier.co.uk', owner: 'Marsh & Daughters' }),
      reading({ name: 'Not the Pier', domain: 'thepier.co.uk' }),
      reading({ name: 'Neither', domain: 'co.uk' }),
    ]
    const { said } = await publisherOf('sport.pier.co.uk', [openPages(readings)])
    expect(said).toEqual([{ name: 'The Pier', owner: 'Marsh & Daughters', from: 'open-page' }])
  })

  test('each name once, the most stated first; the bare domain is no name', async () => {
    const pages = ['Pier Sport', 'The Pier', 'The Pier', 'pier.example', ''].map((name) =>
      reading({ name, domain: 'pier.example' }),
    )
    const { said } = await publisherOf('pier.example', [openPages(pages)])
    expect(said.map(({ name }) => name)).toEqual(['The Pier', 'Pier Sport'])
  })

  test('sources speak in their order, a few at most', async () => {
    const many = () =>
      Array.from({ length: 30 }, (_, at) => `Name ${at}`).map((name) => ({ name, from: 'open-page' as const }))
    const { said } = await publisherOf('pier.example', [async () => [{ name: 'First', from: 'open-page' }], many])
    expect(said.map(({ name }) => name).slice(0, 3)).toEqual(['First', 'Name 0', 'Name 1'])
    expect(said).toHaveLength(20)
  })
})
