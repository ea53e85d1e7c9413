// @vitest-environment jsdom
import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Reading } from '../reading/types.ts'
import { CopyMenu } from './CopyMenu.tsx'
import { citationContext } from './citation-words.ts'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))

const evidence: Reading['outlet']['evidence'] = [{ witness: 'text', quote: 'The Pier', rule: 'test/test' }]
const reading: Reading = {
  schema: 1,
  url: 'https://harbour.example/news/1',
  title: 'The ferries stop at noon',
  page: 'article',
  authors: [{ name: 'Ada Marsh', kind: 'person', confidence: 1, evidence }],
  outlet: { name: 'The Pier', domain: 'harbour.example', evidence },
  origins: [{ name: 'Coast Wire', how: 'wire', evidence }],
  caveats: [],
  policies: [],
  dates: { published: '2025-03-03' },
  conflicts: [],
}

const root = document.body
const button = () => root.querySelector<HTMLButtonElement>('[aria-haspopup=menu]') as HTMLButtonElement
const menu = () => root.querySelector<HTMLElement>('[role=menu]')
const items = () => [...root.querySelectorAll<HTMLElement>('[role=menuitem]')]
const item = (name: string) => items().find((one) => one.textContent?.startsWith(name))
const focused = () => document.activeElement?.textContent?.trim() ?? ''
const said = () => root.querySelector('[role=status]')?.textContent
const shown = () => root.querySelector('textarea')?.value
const press = (key: string) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  })
const choose = async (name: string) => {
  act(() => button().click())
  await act(async () => item(name)?.click())
  await vi.waitFor(() => expect(said()).not.toBe(''))
}

const writeText = vi.fn(async (_: string) => undefined)
const write = vi.fn(async (_: { data: Record<string, Blob> }[]) => undefined)
beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined)
  write.mockReset().mockResolvedValue(undefined)
  vi.stubGlobal('navigator', { language: 'en', clipboard: { writeText, write } })
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly data: Record<string, Blob>) {}
    },
  )
  document.title = 'Smallprint'
  document.documentElement.lang = 'en'
  act(() => render(<CopyMenu reading={reading} />, root))
})
afterEach(() => {
  render(null, root)
  vi.unstubAllGlobals()
})

describe('the menu', () => {
  test('opens on its first item, and says so', () => {
    expect(button().ariaExpanded ?? button().getAttribute('aria-expanded')).toBe('false')
    act(() => button().click())
    expect(button().getAttribute('aria-expanded')).toBe('true')
    expect(button().getAttribute('aria-controls')).toBe(menu()?.id)
    expect(focused()).toBe('Plain text')
    expect(items()).toHaveLength(8)
  })

  test('is walked through by keys, round its ends', () => {
    button().focus()
    press('ArrowDown')
    expect(focused()).toBe('Plain text')
    press('ArrowDown')
    expect(focused()).toBe('Markdown')
    press('End')
    expect(focused()).toMatch(/^Reading/)
    press('ArrowDown')
    expect(focused()).toBe('Plain text')
    press('ArrowUp')
    expect(focused()).toMatch(/^Reading/)
    press('Home')
    expect(focused()).toBe('Plain text')
  })

  test('Escape closes it, keeps the popup open, and goes back to the button', () => {
    act(() => button().click())
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    act(() => void document.activeElement?.dispatchEvent(event))
    expect(event.defaultPrevented).toBe(true)
    expect(menu()).toBeNull()
    expect(document.activeElement).toBe(button())
  })

  test('closes when the focus leaves it', () => {
    act(() => button().click())
    act(() => (document.activeElement as HTMLElement).blur())
    expect(menu()).toBeNull()
  })

  test('is accessible, open and after copying', async () => {
    const violations = async () =>
      (
        await axe.run(document, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
      ).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    act(() => button().click())
    expect(await violations()).toEqual([])
    await act(async () => item('RIS')?.click())
    await vi.waitFor(() => expect(said()).toBe('Copied: RIS'))
    expect(await violations()).toEqual([])
  })
})

describe('copying', () => {
  test('puts the citation on the clipboard, says so, and shows it', async () => {
    await choose('Plain text')
    const day = citationContext().words.day(citationContext().accessed)
    const text = `Ada Marsh, “The ferries stop at noon”, The Pier, March 3, 2025. Text from Coast Wire. https://harbour.example/news/1 (accessed ${day}).`
    expect(writeText).toHaveBeenCalledExactlyOnceWith(text)
    expect(said()).toBe('Copied: Plain text')
    expect(shown()).toBe(text)
    expect(menu()).toBeNull()
    expect(document.activeElement).toBe(button())
  })

  test('HTML goes as rich text, and as its source for what takes none', async () => {
    await choose('HTML')
    const data = write.mock.calls[0]?.[0][0]?.data
    expect(Object.keys(data ?? {})).toEqual(['text/html', 'text/plain'])
    expect(data?.['text/html']?.type).toBe('text/html')
    expect(shown()).toContain('<cite>The Pier</cite>')
    expect(writeText).not.toHaveBeenCalled()
  })

  test.each([
    ['Markdown', /^Ada Marsh, \[“The ferries/],
    ['Wikipedia', /^\{\{cite news \|last=Marsh/],
    ['BibTeX', /^@article\{marsh2025ferries,/],
    ['RIS', /^TY {2}- NEWS\r\n/],
    ['CSL-JSON', /^\[\n/],
    ['Reading', /^\{\n {2}"schema": 1,/],
  ])('%s', async (name, expected) => {
    await choose(name)
    expect(writeText.mock.calls[0]?.[0]).toMatch(expected)
    expect(said()).toBe(`Copied: ${name}`)
  })

  test('where the browser does not allow it, the text is there to be copied by hand', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await choose('BibTeX')
    expect(said()).toBe('The browser did not let us copy. Select the text and copy it by hand.')
    expect(shown()).toContain('@article{marsh2025ferries,')
  })
})

test('the access date is the day by the reader’s own clock', () => {
  expect(citationContext(new Date(2025, 0, 5, 23, 59)).accessed).toBe('2025-01-05')
  expect(citationContext(new Date(2025, 0, 5, 0, 1)).accessed).toBe('2025-01-05')
})
