import { describe, expect, it } from 'vitest'
import { entriesOf, readArguments } from './read-arguments.mjs'

describe('npm run read', () => {
  it('takes pages, a list, and how to print', () => {
    expect(readArguments(['a.html', 'https://news.example/b'])).toMatchObject({
      inputs: ['a.html', 'https://news.example/b'],
      jobs: 2,
      pretty: false,
    })
    expect(readArguments(['--jsonl', 'list.jsonl', '--jobs', '4', '--pretty'])).toMatchObject({
      list: 'list.jsonl',
      jobs: 4,
      pretty: true,
    })
  })

  it.each([[[]], [['--jobs', '0', 'a.html']], [['--jobs', 'x', 'a.html']], [['--nonsense', 'a.html']]])(
    '%j is refused',
    (args) => expect(() => readArguments(args)).toThrow(),
  )

  it('a line of a list that is none becomes an error in its place', () => {
    const list = '{"id":"a","url":"https://news.example/a","file":"a.html"}\n\nnonsense\n{"id":"c"}'
    const [first, ...others] = entriesOf(list, '/pages')
    expect(first).toMatchObject({ id: 'a', url: 'https://news.example/a' })
    expect(others).toHaveLength(2)
    for (const other of others) expect(other).toHaveProperty('error')
  })
})
