// @vitest-environment jsdom
import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Sample } from './sample.ts'
import { Welcome } from './Welcome.tsx'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))
let sample: Sample | undefined
vi.mock('./sample.ts', () => ({ FRAME: 'sample', sampleIn: async () => sample }))

const root = document.body
const keys = { popup: 'Alt+Shift+Y', caveat: '' }
const show = (props: Partial<Parameters<typeof Welcome>[0]> = {}) =>
  act(() => render(<Welcome browser="chromium" pinned={false} keys={keys} {...props} />, root))
const text = () => root.textContent ?? ''

beforeEach(() => {
  render(null, root)
  sample = undefined
})

describe('the first page', () => {
  test('explains each mark, and asks nothing', () => {
    show()
    expect(root.querySelectorAll('.marks li')).toHaveLength(6)
    for (const li of root.querySelectorAll('.marks li')) expect(li.textContent).not.toBe('')
    expect(root.querySelector('input, select, textarea, form')).toBeNull()
  })

  test('tells how to pin the icon in the browser at hand, until it is pinned', () => {
    show()
    expect(text()).toContain('Press the pin beside Smallprint.')
    show({ browser: 'firefox', pinned: undefined })
    expect(text()).toContain('Pin to Toolbar')
    show({ browser: 'firefox', pinned: true })
    expect(text()).not.toContain('Pin to Toolbar')
    expect(root.querySelector('#pin + [role=status]')?.textContent).toBe('The icon is in your toolbar.')
  })

  test('shows the keys as they are set, also where there are none', () => {
    show()
    expect([...root.querySelectorAll('dt')].map((dt) => dt.textContent)).toEqual([
      'Alt+Shift+Y',
      'no keys yet',
      'the menu of a link',
    ])
    show({ browser: 'android' })
    expect(root.querySelector('dl')).toBeNull()
  })

  test('the popup comes once the sample stands; hidden badges can be brought back', async () => {
    let tell: (shown: boolean) => void = () => undefined
    const stop = vi.fn()
    sample = {
      state: { status: 'loading', url: '' },
      reveal: () => 'shown',
      areBadgesShown: () => true,
      showBadges: vi.fn(),
      onBadges: (listener) => {
        tell = listener
        return stop
      },
    }
    show()
    const frames = () => [...root.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'))
    expect(frames()).toEqual(['page.html'])
    await act(async () => void root.querySelector('iframe')?.dispatchEvent(new Event('load')))
    expect(frames()).toEqual(['page.html', 'popup.html'])
    const button = () => root.querySelector<HTMLButtonElement>('.hidden button')
    expect(button()).toBeNull()
    act(() => tell(false))
    button()?.click()
    expect(sample.showBadges).toHaveBeenCalledExactlyOnceWith(true)
    act(() => tell(true))
    expect(button()).toBeNull()
    act(() => render(null, root))
    expect(stop).toHaveBeenCalledOnce()
  })

  test.each(['chromium', 'firefox', 'android'] as const)('accessible in %s', async (browser) => {
    show({ browser })
    const { violations } = await axe.run(root, {
      iframes: false,
      rules: { 'color-contrast': { enabled: false } },
    })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
