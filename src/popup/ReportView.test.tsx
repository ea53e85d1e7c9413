// @vitest-environment jsdom
import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TabState } from '../messages/contract.ts'
import { Popup } from './Popup.tsx'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))

const url = 'https://harbour.example/news/1'
const state: TabState = { status: 'failed', url, reason: 'RangeError: too deep' }
const root = document.body
const writeText = vi.fn(async (_: string) => undefined)
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === name) as HTMLButtonElement
const editor = () => root.querySelector('textarea') as HTMLTextAreaElement
const address = () => root.querySelector<HTMLInputElement>('input[type=url]')
const check = () => root.querySelector('input[type=checkbox]:not([role])') as HTMLInputElement
const form = () => new URL(root.querySelector<HTMLAnchorElement>('a.action')?.href ?? '')
const type = (field: HTMLInputElement | HTMLTextAreaElement, value: string) =>
  act(() => {
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const said = () => root.querySelector('.report [role=status]')?.textContent
const show = (next: TabState) =>
  act(() => render(<Popup state={next} badges={{ on: true, scope: 'site', locked: false }} />, root))

beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined)
  vi.stubGlobal('navigator', { language: 'en', clipboard: { writeText } })
  document.title = 'Smallprint'
  document.documentElement.lang = 'en'
  show(state)
  act(() => button('Report a wrong reading').click())
})
afterEach(() => {
  render(null, root)
  vi.unstubAllGlobals()
})

describe('the report', () => {
  test('takes the place of the reading, with the focus where the reader writes', () => {
    expect([...root.querySelectorAll('main')].filter((main) => !main.hidden)).toHaveLength(1)
    expect(root.querySelector('footer')?.hidden).toBe(true)
    expect(document.activeElement).toBe(editor())
    expect(editor().value.slice(0, editor().selectionStart)).toBe('What is wrong, and what would be right?\n')
    expect(editor().value).toContain('RangeError: too deep')
  })

  test('is accessible', async () => {
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  test('leads to the project’s own form, with what the reader has made of it', () => {
    expect(form().href).toMatch(/^https:\/\/github\.com\/smallprint-extension\/smallprint\/issues\/new\?/)
    type(editor(), 'My words')
    expect(form().searchParams.get('body')).toBe(`Page: ${url}\n\nMy words\n`)
    type(address() as HTMLInputElement, 'https://harbour.example/')
    expect(form().searchParams.get('body')).toBe('Page: https://harbour.example/\n\nMy words\n')
    const link = root.querySelector<HTMLAnchorElement>('a.action')
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer'])
  })

  test('without the address, it stands nowhere', async () => {
    act(() => check().click())
    expect(address()?.disabled).toBe(true)
    expect(decodeURIComponent(form().href)).not.toContain('harbour.example')
    await act(async () => button('Copy report').click())
    expect(writeText.mock.calls[0]?.[0]).not.toContain('harbour.example')
    act(() => check().click())
    expect(decodeURIComponent(form().href)).toContain(url)
  })

  test('is copied with its address, and says so', async () => {
    type(editor(), 'My words')
    expect(said()).toBe('')
    await act(async () => button('Copy report').click())
    expect(writeText).toHaveBeenCalledExactlyOnceWith(`Page: ${url}\n\nMy words\n`)
    await vi.waitFor(() => expect(said()).toBe('Report copied'))
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await act(async () => button('Copy report').click())
    await vi.waitFor(() => expect(said()).toMatch(/did not let us copy/))
  })

  test('says when it is too long for the link', () => {
    const warning = 'The text is too long for the form’s address'
    expect(root.textContent).not.toContain(warning)
    type(editor(), 'x'.repeat(9000))
    expect(root.textContent).toContain(warning)
  })

  test('stays as it is when the page changes meanwhile', () => {
    type(editor(), 'My words')
    show({ status: 'loading', url: 'https://harbour.example/news/2' })
    expect(editor().value).toBe('My words')
    expect(address()?.value).toBe(url)
  })

  test.each(['Back', 'Escape'])('%s goes back to where the reader came from', async (way) => {
    if (way === 'Back') act(() => button('Back').click())
    else {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
      act(() => void editor().dispatchEvent(event))
      expect(event.defaultPrevented).toBe(true)
    }
    expect(root.querySelector('.report')).toBeNull()
    expect(root.querySelector('main')?.hidden).toBe(false)
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Report a wrong reading')))
  })
})

test('there is nothing to report of a page that is closed to us', () => {
  act(() => button('Back').click())
  show({ status: 'no-access', url: '' })
  expect(button('Report a wrong reading')).toBeUndefined()
  show({ status: 'loading', url })
  expect(button('Report a wrong reading')).toBeUndefined()
})
