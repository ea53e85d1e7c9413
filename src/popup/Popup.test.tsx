// @vitest-environment jsdom
import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { PolicyPage, PolicyRefusal, Revealed, TabState } from '../messages/contract.ts'
import type { Caveat, Evidence, Reading } from '../reading/types.ts'
import { Popup, type PopupProps } from './Popup.tsx'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))

const url = 'https://www.harbour.example/news/1'
const quoted = (witness: Evidence['witness'], quote: string): Evidence => ({ witness, quote, rule: 'test/test' })
const caveat = (kind: Caveat['kind'], quote: string, scope: Caveat['scope'], witness: Evidence['witness'] = 'text') =>
  ({ kind, quote, scope, evidence: [quoted(witness, quote)] }) satisfies Caveat

const reading: Reading = {
  schema: 1,
  url,
  lang: 'en',
  title: 'The ferries stop at noon',
  page: 'article',
  label: 'opinion',
  authors: [
    {
      name: 'Ada Marsh',
      kind: 'person',
      credentials: 'is a former harbour pilot.',
      url: 'https://harbour.example/people/ada',
      confidence: 0.9,
      evidence: [quoted('byline', 'By Ada Marsh'), quoted('json-ld', '"name":"Ada Marsh"')],
    },
  ],
  outlet: { name: 'The Pier', domain: 'harbour.example', evidence: [quoted('meta', 'The Pier')] },
  origins: [{ name: 'Coast Wire', how: 'wire', evidence: [quoted('text', '(Coast Wire) -')] }],
  caveats: [
    caveat('ai', 'trainedAlgorithmicMedia', 'piece', 'meta'),
    caveat('accuracy', 'The Pier vouches for nothing and answers for nothing.', 'site'),
    caveat('liability', 'The Pier vouches for nothing and answers for nothing.', 'site'),
  ],
  policies: [
    { kind: 'about', text: 'Who we are', url: 'https://harbour.example/about' },
    { kind: 'terms', text: 'Terms', url: 'javascript:alert(1)' },
  ],
  dates: { published: '2025-03-03', modified: '2025-03-03T18:00:00Z' },
  conflicts: [
    {
      about: 'author',
      claims: [
        { value: 'Ada Marsh', evidence: quoted('byline', 'By Ada Marsh') },
        { value: 'admin', evidence: quoted('json-ld', '"name":"admin"') },
      ],
    },
  ],
}

const read = (change: Partial<Reading> = {}): TabState => ({ status: 'read', url, reading: { ...reading, ...change } })

const badges = { on: true, scope: 'site', locked: false } as const
const mounted: HTMLElement[] = []
function show(state: TabState | undefined, props: Partial<PopupProps> = {}): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'))
  mounted.push(root)
  document.title = 'Smallprint'
  document.documentElement.lang = 'en'
  act(() => render(<Popup state={state} badges={badges} {...props} />, root))
  return root
}
afterEach(() => {
  for (const root of mounted.splice(0)) {
    render(null, root)
    root.remove()
  }
})

const text = (node: Element | null | undefined) => node?.textContent?.replace(/[\u2068\u2069]/g, '') ?? ''
const button = (root: Element, name: string) =>
  [...root.querySelectorAll('button')].find((one) => text(one) === name || one.ariaLabel?.includes(name))
const section = (root: Element, title: string) =>
  [...root.querySelectorAll('section')].find((one) => text(one.querySelector('h2')) === title)

const STATES: Record<string, TabState | undefined> = {
  'not yet known': undefined,
  loading: { status: 'loading', url },
  'no article': { status: 'no-article', url },
  'no access': { status: 'no-access', url: '' },
  failed: { status: 'failed', url, reason: 'TypeError: it broke' },
  read: read(),
  'nobody named': read({ authors: [], caveats: [], conflicts: [], policies: [], origins: [] }),
  'a listing': read({ page: 'listing', title: undefined, authors: [], caveats: [] }),
}

describe('each state', () => {
  test.each(Object.entries(STATES))(
    '%s: accessible, with one heading and a word for screen readers',
    async (_, state) => {
      const root = show(state)
      expect(root.querySelectorAll('h1')).toHaveLength(1)
      expect(text(root.querySelector('[role=status]'))).not.toBe('')
      // Colours need a layout; they are looked at in a browser.
      const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    },
  )

  test('has words of its own', () => {
    const words = Object.entries(STATES)
      .filter(([name]) => name !== 'not yet known')
      .map(([, state]) => text(show(state).querySelector('main')))
    expect(new Set(words).size).toBe(words.length)
  })

  test('no article: can be read anyway', () => {
    const onReadAgain = vi.fn()
    button(show(STATES['no article'], { onReadAgain }), 'Read this page anyway')?.click()
    expect(onReadAgain).toHaveBeenCalledOnce()
  })

  test('failed: gives the reason and can be tried again', () => {
    const onReadAgain = vi.fn()
    const root = show(STATES.failed, { onReadAgain })
    expect(text(root)).toContain('TypeError: it broke')
    button(root, 'Try again')?.click()
    expect(onReadAgain).toHaveBeenCalledOnce()
  })

  test('nobody named is a finding about an article, and none about a listing', () => {
    expect(text(show(STATES['nobody named']))).toContain('No author named')
    const listing = text(show(STATES['a listing']))
    expect(listing).not.toContain('No author named')
    expect(listing).not.toContain('No caveats found')
  })
})

describe('a reading', () => {
  test('says at a glance who, where and whence', () => {
    const lines = [...show(read()).querySelectorAll('header p')].map(text)
    expect(lines).toEqual([
      'Opinion',
      'Published March 3, 2025',
      'By Ada Marsh',
      'is a former harbour pilot.',
      'Published by The Pier · harbour.example',
      'Text from Coast Wire',
    ])
  })

  test('keeps the piece and the site apart, and quotes one sentence once', () => {
    const root = show(read())
    const piece = section(root, 'About this piece')
    const site = section(root, 'About the whole site')
    expect([...(piece?.querySelectorAll('.sentence') ?? [])].map(text)).toEqual([
      'A machine helped to make, translate or voice this.',
    ])
    expect([...(site?.querySelectorAll('.sentence') ?? [])].map(text)).toEqual([
      'The Pier does not guarantee that its content is accurate.',
      'The Pier does not take responsibility for the content.',
    ])
    expect(site?.querySelectorAll('blockquote')).toHaveLength(1)
  })

  test('says how many caveats are left out, and does not claim that there are none', () => {
    const hidden = (count: number, change: Partial<Reading> = {}) =>
      text(show({ ...read(change), hidden: count } as TabState).querySelector('main'))
    expect(hidden(1)).toContain('1 caveat is not shown')
    expect(hidden(2, { caveats: [] })).toContain('2 caveats are not shown')
    expect(hidden(2, { caveats: [] })).not.toContain('No caveats found')
    expect(hidden(0)).not.toContain('not shown')
  })

  test('says that a quote stands in metadata, and offers no way to show it', () => {
    const piece = section(show(read()), 'About this piece')
    expect(text(piece)).toContain('in the page’s metadata')
    expect(piece?.querySelector('button')).toBeNull()
  })

  test('shows both witnesses of a conflict', () => {
    const claims = [...(section(show(read()), 'Where the page disagrees with itself')?.querySelectorAll('li') ?? [])]
    expect(text(claims[0])).toContain('The byline says Ada Marsh')
    expect(text(claims[1])).toContain('The page’s metadata says admin')
    expect(text(claims[1])).toContain('"name":"admin"')
  })

  test('opens policy pages in a new tab, and links to web addresses only', () => {
    const links = [...(section(show(read()), 'What the site says about itself')?.querySelectorAll('a') ?? [])]
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://harbour.example/about'])
    expect(links[0]?.target).toBe('_blank')
    expect(links[0]?.rel).toBe('noopener noreferrer')
  })

  test('folds a long list of names, and loses none', () => {
    const authors = Array.from({ length: 12 }, (_, i) => ({
      name: `Writer ${i}`,
      kind: 'person' as const,
      confidence: 1,
      evidence: [quoted('byline', `Writer ${i}`)],
    }))
    const root = show(read({ authors }))
    expect(text(root.querySelector('.more > summary'))).toBe('7 more names')
    expect(root.querySelectorAll('.authors > li')).toHaveLength(12)
    const onReveal = vi.fn(async (): Promise<Revealed> => 'shown')
    button(show(read({ authors }), { onReveal }), 'Writer 11')?.click()
    expect(onReveal).toHaveBeenCalledWith({ part: 'author', index: 11, evidence: 0 })
  })

  test('shows markup in page text as text', () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    const root = show(
      read({
        title: hostile,
        authors: [
          { name: hostile, kind: 'person', credentials: hostile, confidence: 1, evidence: [quoted('text', hostile)] },
        ],
        outlet: { name: hostile, domain: 'harbour.example', owner: hostile, evidence: [quoted('meta', hostile)] },
        caveats: [caveat('accuracy', hostile, 'piece')],
        policies: [{ kind: 'about', text: hostile, url: 'https://harbour.example/' }],
      }),
    )
    expect(root.querySelector('img, script')).toBeNull()
    expect(text(root.querySelector('h1'))).toBe(hostile)
    expect(text(root.querySelector('.authors .name'))).toBe(hostile)
    expect(text(root.querySelector('blockquote'))).toBe(hostile)
  })
})

describe('show in page', () => {
  test('names the claim and the evidence that it means', () => {
    const onReveal = vi.fn(async (): Promise<Revealed> => 'shown')
    const root = show(read(), { onReveal })
    for (const name of ['By Ada Marsh', '(Coast Wire) -', 'The Pier vouches']) button(root, name)?.click()
    expect(onReveal.mock.calls).toEqual([
      [{ part: 'author', index: 0, evidence: 0 }],
      [{ part: 'origin', index: 0, evidence: 0 }],
      [{ part: 'caveat', index: 1, evidence: 0 }],
    ])
    const conflict = section(root, 'Where the page disagrees with itself')
    if (conflict) button(conflict, 'By Ada Marsh')?.click()
    expect(onReveal).toHaveBeenLastCalledWith({ part: 'conflict', index: 0, evidence: 0 })
  })

  test.each<[Revealed | 'error', string]>([
    ['shown', 'Marked in the page'],
    ['not-found', 'No longer found in the page'],
    ['not-visible', 'In the page, but not visible'],
    ['error', 'Could not be shown. Reload the page and try again.'],
  ])('%s: says so beside the button', async (outcome, words) => {
    const onReveal = async () => {
      if (outcome === 'error') throw new Error('gone')
      return outcome
    }
    const root = show(read(), { onReveal })
    await act(async () => button(root, 'By Ada Marsh')?.click())
    expect(text(root.querySelector('.authors .outcome'))).toBe(words)
  })
})

describe('reading a policy', () => {
  const about = 'https://harbour.example/about'
  const page: PolicyPage = {
    url: about,
    address: 'https://www.harbour.example/about/',
    fetchedAt: '2026-03-03T09:41:00.000Z',
    reading: {
      ...reading,
      page: 'policy',
      caveats: [
        caveat('accuracy', 'The Pier vouches for nothing and answers for nothing.', 'site'),
        caveat('liability', 'The Pier vouches for nothing and answers for nothing.', 'site'),
      ],
    },
  }
  const fetches = () => vi.fn(async (_: string) => ({ status: 'read' as const, page }))
  const press = (root: Element, name: string) => act(async () => button(root, name)?.click())

  test('is offered for the own pages of the site, and asks for nothing by itself', () => {
    const onReadPolicy = fetches()
    const root = show(read(), { policyPages: { own: [about], kept: [] }, onReadPolicy })
    expect([...root.querySelectorAll('.policy button')].map(text)).toEqual(['Read this policy'])
    expect(text(root.querySelector('.policy')).includes('Who we are')).toBe(true)
    expect(button(root, 'Who we are')?.ariaLabel).toContain('Read this policy')
    expect(onReadPolicy).not.toHaveBeenCalled()
    const foreign = show(read(), { policyPages: { own: [], kept: [] }, onReadPolicy })
    expect(foreign.querySelector('.policy button')).toBeNull()
  })

  test('shows what the page says, its address and the time, and hides it again', async () => {
    const onReadPolicy = fetches()
    const root = show(read(), { policyPages: { own: [about], kept: [] }, onReadPolicy })
    await press(root, 'Read this policy')
    expect(onReadPolicy).toHaveBeenCalledExactlyOnceWith(about)
    const shown = root.querySelector('.policy-page')
    expect([...(shown?.querySelectorAll('.sentence') ?? [])]).toHaveLength(2)
    expect([...(shown?.querySelectorAll('blockquote') ?? [])].map(text)).toEqual([page.reading.caveats[0]?.quote])
    expect(shown?.querySelector('a')?.getAttribute('href')).toBe(page.address)
    expect(text(shown)).toMatch(/Fetched March 3, 2026 at/)
    // It stands on another page: there is nothing to show in this one.
    expect(shown?.querySelector('.reveal')).toBeNull()
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
    await press(root, 'Hide')
    expect(root.querySelector('.policy-page')).toBeNull()
    await press(root, 'Read this policy')
    expect(root.querySelector('.policy-page')).not.toBeNull()
    expect(onReadPolicy).toHaveBeenCalledOnce()
  })

  test('shows a kept page without a request, until it is wanted anew', async () => {
    const onReadPolicy = fetches()
    const root = show(read(), { policyPages: { own: [about], kept: [page] }, onReadPolicy })
    await press(root, 'Read this policy')
    expect(root.querySelector('.policy-page')).not.toBeNull()
    expect(onReadPolicy).not.toHaveBeenCalled()
    await press(root, 'Fetch again')
    expect(onReadPolicy).toHaveBeenCalledExactlyOnceWith(about)
  })

  test('a page without caveats is a finding', async () => {
    const onReadPolicy = async () => ({
      status: 'read' as const,
      page: { ...page, reading: { ...page.reading, caveats: [] } },
    })
    const root = show(read(), { policyPages: { own: [about], kept: [] }, onReadPolicy })
    await press(root, 'Read this policy')
    expect(text(root.querySelector('.policy-page'))).toContain('It holds no caveat')
  })

  test.each<[PolicyRefusal | 'error', string]>([
    [{ status: 'refused', why: 'no-access' }, 'Smallprint may not reach this site.'],
    [{ status: 'refused', why: 'off-site' }, 'The link leads away from this site.'],
    [{ status: 'refused', why: 'not-html' }, 'This is not a web page'],
    [{ status: 'refused', why: 'too-large' }, 'This page is too large.'],
    [{ status: 'refused', why: 'too-slow' }, 'The site did not answer in time.'],
    [{ status: 'refused', why: 'unreachable' }, 'The site could not be reached.'],
    [{ status: 'refused', why: 'error', code: 404 }, 'The site answered with an error (404).'],
    ['error', 'Reading this policy failed.'],
  ])('%j is said in words, and can be tried again', async (refusal, words) => {
    const onReadPolicy = vi.fn(async () => {
      if (refusal === 'error') throw new Error('gone')
      return refusal
    })
    const root = show(read(), { policyPages: { own: [about], kept: [] }, onReadPolicy })
    await press(root, 'Read this policy')
    expect(text(root.querySelector('.policy [role=status]'))).toContain(words)
    await press(root, 'Hide')
    await press(root, 'Read this policy')
    expect(onReadPolicy).toHaveBeenCalledTimes(2)
  })
})

describe('the switch', () => {
  const input = (root: Element) => root.querySelector<HTMLInputElement>('input[role=switch]')

  test('tells what it is set to, and what the reader wants', () => {
    const onBadges = vi.fn()
    const root = show(read(), { badges: { ...badges, on: false }, onBadges })
    expect(input(root)?.checked).toBe(false)
    input(root)?.click()
    expect(onBadges).toHaveBeenCalledExactlyOnceWith(true)
    expect(text(show(read(), { badges: { ...badges, scope: 'page' } }).querySelector('.switch'))).toBe(
      'Badges on this page',
    )
  })

  test('says who locked it, and cannot be turned then', () => {
    const onBadges = vi.fn()
    const root = show(read(), { badges: { ...badges, locked: true }, onBadges })
    input(root)?.click()
    expect(onBadges).not.toHaveBeenCalled()
    expect(text(root.querySelector(`#${input(root)?.getAttribute('aria-describedby')}`))).toBe(
      'Set by your organisation',
    )
  })

  test('is absent where no page can have badges', () => {
    expect(input(show(STATES['no access'], { badges: undefined }))).toBeNull()
  })
})
