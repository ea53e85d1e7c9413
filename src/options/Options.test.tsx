// @vitest-environment jsdom
import { File } from 'node:buffer'
import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type CurrentSettings, DEFAULT_SETTINGS, OPTION_NAMES } from '../platform/settings-shape.ts'
import type { StoredKind } from '../platform/stored-data.ts'
import { CAVEAT_KINDS } from '../reading/types.ts'
import type { KnownFact } from '../sources/types.ts'
import { type Change, Options, type OptionsProps } from './Options.tsx'
import { settingsFile } from './settings-file.ts'

vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))

const root = document.body.appendChild(document.createElement('div'))
document.title = 'Options'
document.documentElement.lang = 'en'
const fact = { from: 'fact', source: 'https://registry.example/pier', checked: '2026-11-25' } as const
const FACTS: KnownFact[] = [
  { ...fact, name: 'The Pier', nature: 'state-run', country: 'FR', domains: ['pier.example', 'pier.co.uk'] },
  { ...fact, name: '<b>Gull</b>', nature: 'satire', domains: ['gull.example'] },
]
let settings: CurrentSettings
let changed: (() => void) | undefined

const stored = (): StoredKind[] => [
  {
    id: 'settings',
    name: 'options_stored_settings',
    about: 'options_stored_settings_about',
    measure: vi.fn(async () => ({ count: 1, bytes: 812 })),
    clear: vi.fn(async () => undefined),
  },
  {
    id: 'readings',
    name: 'options_stored_readings',
    about: 'options_stored_readings_about',
    measure: vi.fn(async () => ({ count: 1200, bytes: 3_400_000 })),
    clear: vi.fn(async () => undefined),
  },
]

/** Nothing of lists; they have tests of their own. */
const noLists = { all: async () => [], watch: () => () => undefined } as unknown as OptionsProps['lists']

/** The page, with settings that a change really changes. */
async function show(start: Partial<CurrentSettings> = {}, props: Partial<OptionsProps> = {}) {
  settings = { ...DEFAULT_SETTINGS, ...start }
  const kinds = stored()
  const watchStored = (onChange: () => void) => {
    changed = onChange
    return () => undefined
  }
  const siteOf = async (address: string) => (address.includes(' ') ? null : address.replace('sport.', ''))
  const draw = () =>
    render(
      <Options
        settings={settings}
        stored={kinds}
        watchStored={watchStored}
        siteOf={siteOf}
        allFacts={async () => FACTS}
        ownSettings={async () => settings}
        lists={noLists}
        onChange={async (change: Change) => {
          settings = { ...settings, ...change(settings) }
          draw()
          return true
        }}
        {...props}
      />,
      root,
    )
  await act(async () => draw())
  return kinds
}
afterEach(() => render(null, root))

const text = (node: Element | null | undefined) => node?.textContent?.replace(/[\u2068\u2069]/g, '') ?? ''
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((one) => (one.ariaLabel ?? text(one)) === name) as HTMLButtonElement
const labelled = (name: string) => {
  const label = [...root.querySelectorAll('label')].find((one) => text(one) === name)
  return root.querySelector(`[id="${label?.htmlFor}"]`) as HTMLInputElement
}
const press = (name: string) => act(async () => button(name).click())
const choose = (name: string) => act(async () => labelled(name).click())
const section = (title: string) =>
  [...root.querySelectorAll('section')].find((one) => text(one.querySelector('h2')) === title) as HTMLElement
const sites = () => [...root.querySelectorAll('.rows bdi')].map(text)
async function enter(address: string) {
  const field = labelled('Address of a site')
  await act(async () => {
    field.value = address
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await press('Add')
}

const lists = { quietSites: ['b.example', 'a.example'], chosenSites: ['c.example'] }
describe('each state is accessible, with one heading', () => {
  test.each<[string, Partial<CurrentSettings>, Partial<OptionsProps>]>([
    ['as it comes', {}, {}],
    ['with sites', { ...lists, hiddenKinds: ['age'] }, {}],
    ['on a click', { ...lists, badges: 'click' }, {}],
    ['all locked', { ...lists, locked: [...OPTION_NAMES] }, {}],
    ['not yet known', {}, { settings: undefined }],
    ['with a fault', {}, { fault: 'quota exceeded' }],
  ])(
    '%s',
    async (_, start, props) => {
      await show(start, props)
      expect(root.querySelectorAll('h1')).toHaveLength(1)
      // Colours need a layout; they are looked at in a browser.
      const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    },
    30_000,
  )
})

describe('badges', () => {
  test('are drawn on every site at first; another choice is kept, with the list that belongs to it', async () => {
    await show(lists)
    expect(labelled('On every site').checked).toBe(true)
    expect(sites()).toEqual(['a.example', 'b.example'])
    await choose('On sites I choose')
    expect(settings).toMatchObject({ badges: 'chosen', ...lists })
    expect(sites()).toEqual(['c.example'])
    await choose('Only when I click')
    expect(settings.badges).toBe('click')
    expect(root.querySelector('.rows')).toBeNull()
    expect(text(section('Badges'))).toContain('Your lists of sites are kept')
  })

  test('a site is added by its domain, and taken off; the focus stays in the list', async () => {
    await show({ quietSites: ['a.example'] })
    await enter('sport.b.example')
    expect(settings.quietSites).toEqual(['a.example', 'b.example'])
    await vi.waitFor(() => expect(text(root.querySelector('.sites [role=status]'))).toBe('b.example was added.'))
    expect(labelled('Address of a site').value).toBe('')
    button('Remove a.example').focus()
    await press('Remove a.example')
    expect(settings.quietSites).toEqual(['b.example'])
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Remove b.example')))
    await press('Remove b.example')
    await vi.waitFor(() => expect(document.activeElement).toBe(labelled('Address of a site')))
    expect(text(section('Badges'))).toContain('None yet.')
  })

  test.each([
    ['two words', 'This is not the address of a website.'],
    ['a.example', 'a.example is on the list already.'],
  ])('"%s" is not added, and the page says why', async (typed, why) => {
    await show({ quietSites: ['a.example'] })
    await enter(typed)
    expect(settings.quietSites).toEqual(['a.example'])
    const field = labelled('Address of a site')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(described.map((id) => text(document.getElementById(id)))).toContain(why)
    expect(field.value).toBe(typed)
  })
})

test('kinds of caveats: all are shown at first; one is switched off and on, and all at once on', async () => {
  await show()
  const boxes = [...section('Caveats').querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  expect(boxes).toHaveLength(CAVEAT_KINDS.length)
  expect(boxes.every(({ checked }) => checked)).toBe(true)
  await choose('This is paid or partner content.')
  await choose('Accuracy is not guaranteed.')
  expect(settings.hiddenKinds).toEqual(['sponsored', 'accuracy'])
  await choose('Accuracy is not guaranteed.')
  expect(settings.hiddenKinds).toEqual(['sponsored'])
  await press('Show all kinds')
  expect(settings.hiddenKinds).toEqual([])
})

test('what an organisation has set is said, and cannot be changed', async () => {
  const start = { ...lists, hiddenKinds: ['age' as const], locked: [...OPTION_NAMES] }
  await show(start)
  await choose('Only when I click')
  await choose('This is old or is no longer updated.')
  expect(settings).toMatchObject(start)
  expect(root.querySelectorAll('.locked')).toHaveLength(8)
  expect(root.querySelector('select')?.disabled).toBe(true)
  for (const line of root.querySelectorAll('.locked')) expect(text(line)).toBe('Set by your organisation')
  for (const set of root.querySelectorAll('fieldset'))
    expect(text(document.getElementById(set.getAttribute('aria-describedby') ?? ''))).toBe('Set by your organisation')
  expect(sites()).toEqual(['a.example', 'b.example'])
  for (const name of ['Add', 'Remove a.example', 'Show all kinds']) expect(button(name)).toBeUndefined()
})

describe('the reading history', () => {
  const part = () => section('Reading history')
  const toggle = () => part().querySelector('input') as HTMLInputElement
  const kept = (count: number): StoredKind => ({
    id: 'history',
    name: 'history_title',
    about: 'options_stored_history_about',
    measure: vi.fn(async () => ({ count, bytes: 100 })),
    clear: vi.fn(async () => undefined),
  })

  test('is off at first, with no way to a page of nothing; a click switches it on', async () => {
    await show({}, { stored: [kept(0)] })
    expect(toggle().checked).toBe(false)
    expect(part().querySelector('a, button')).toBeNull()
    await act(async () => toggle().click())
    expect(settings.history).toBe(true)
    expect(part().querySelector('a')?.getAttribute('href')).toBe('/src/history/index.html')
  })

  test('switched off: what is kept stays, is named, and goes on request', async () => {
    const history = kept(1204)
    await show({ history: true }, { stored: [history] })
    expect(text(part())).not.toContain('Readings kept before')
    await act(async () => toggle().click())
    expect(settings.history).toBe(false)
    expect(text(part())).toContain('Readings kept before: 1,204.')
    expect(history.clear).not.toHaveBeenCalled()
    await press('Delete all')
    await press('Delete now')
    expect(history.clear).toHaveBeenCalledOnce()
  })
})

test('the language is chosen by its own name', async () => {
  await show()
  const choice = section('Language').querySelector('select') as HTMLSelectElement
  expect(choice.labels[0]?.textContent).toBe('Language of Smallprint')
  const names = [...choice.options].map((one) => one.text.replace(/[\u2068\u2069]/g, ''))
  expect(names).toEqual(['The browser’s (English)', 'Deutsch', 'English', 'Español', 'Français'])
  expect([...choice.options].map(({ lang }) => lang)).toEqual(['', 'de', 'en', 'es', 'fr'])
  choice.value = 'de'
  await act(() => void choice.dispatchEvent(new Event('change', { bubbles: true })))
  expect(settings.language).toBe('de')
  expect(section('Language').querySelector('select')?.value).toBe('de')
})

describe('stored data', () => {
  const rows = () => [...root.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(text))

  const outcome = () => text(section('Stored data').querySelector('[role=status]'))

  test('is shown with its size, and measured again when it changes', async () => {
    const [settingsKind] = await show()
    await vi.waitFor(() =>
      expect(rows()).toEqual([
        ['1', '812 bytes', 'Clear'],
        ['1,200', '3.4 MB', 'Clear'],
      ]),
    )
    vi.mocked(settingsKind?.measure as () => Promise<unknown>).mockRejectedValueOnce(new Error('gone'))
    await act(async () => changed?.())
    await vi.waitFor(() => expect(rows()[0]).toEqual(['unknown', 'unknown', 'Clear']))
  })

  test('goes only after a second word, one kind or all', async () => {
    const [first, second] = await show()
    await press('Clear: Settings')
    expect(document.activeElement).toBe(button('Clear now'))
    await press('Keep')
    expect(first?.clear).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(button('Clear: Settings'))
    await press('Clear: Settings')
    await press('Clear now')
    expect(first?.clear).toHaveBeenCalledOnce()
    expect(second?.clear).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(outcome()).toBe('Cleared.'))
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Clear: Settings')))
    await press('Clear everything')
    await press('Clear now')
    expect(first?.clear).toHaveBeenCalledTimes(2)
    expect(second?.clear).toHaveBeenCalledOnce()
  })

  test('that cannot be cleared is said', async () => {
    const [first] = await show()
    vi.mocked(first?.clear as () => Promise<void>).mockRejectedValueOnce(new Error('disk on strike'))
    await press('Clear: Settings')
    await press('Clear now')
    await vi.waitFor(() => expect(outcome()).toContain('disk on strike'))
  })
})

describe('settings from a file', () => {
  const load = async (content: string) => {
    const chooser = root.querySelector('input[type=file][accept="application/json,.json"]') as HTMLInputElement
    Object.defineProperty(chooser, 'files', { configurable: true, value: [new File([content], 'a.json')] })
    await act(async () => {
      chooser.dispatchEvent(new Event('change', { bubbles: true }))
    })
  }
  const said = () => text(section('Settings as a file').querySelector('[role=status]'))
  const file = settingsFile({ ...DEFAULT_SETTINGS, badges: 'chosen', chosenSites: ['z.example'] })

  test('take the place of those that stand, and give it back', async () => {
    await show(lists)
    await load(file)
    await vi.waitFor(() => expect(said()).toBe('The settings were loaded.'))
    expect(settings).toMatchObject({ badges: 'chosen', chosenSites: ['z.example'], quietSites: [] })
    await press('Undo')
    expect(settings).toMatchObject({ badges: 'everywhere', ...lists })
    await vi.waitFor(() => expect(said()).toBe('The settings are again as they were.'))
    expect(button('Undo')).toBeUndefined()
  })

  test('say where they do not count', async () => {
    await show({ locked: ['badges'] })
    await load(file)
    await vi.waitFor(() => expect(said()).toContain('What your organisation has set stays as it is.'))
  })

  test.each([
    ['{', 'This file is damaged, or is not a file of settings.'],
    ['[]', 'This is not a file of settings of Smallprint.'],
    [file.replace('"version": 2', '"version": 3'), 'This file comes from a newer version of Smallprint (3).'],
    [file.replace('z.example', 'z example'), 'There is a mistake in this file, at “settings.chosenSites.0”.'],
    ['x'.repeat(300_000), 'This file is too large to be a file of settings.'],
  ])('of a bad one nothing is taken, and the page says why', async (content, why) => {
    await show(lists)
    const before = settings
    await load(content)
    await vi.waitFor(() => expect(said()).toContain(why))
    expect(said()).toContain('Nothing was changed.')
    expect(settings).toBe(before)
  })
})

describe('facts', () => {
  const rows = () => [...root.querySelectorAll('.facts li')].map((row) => text(row.querySelector('p')))
  const boxes = () => [...root.querySelectorAll<HTMLInputElement>('.facts li input')]

  test('are loaded on request; searched by name, domain and country; each can be switched off and on', async () => {
    await show()
    expect(rows()).toEqual([])
    await press('See all facts')
    expect(rows()).toEqual(['The Pier State-run · France', '<b>Gull</b> Satire, as it says itself'])
    expect(root.querySelector('.facts b')).toBeNull()
    expect(text(root.querySelector('.facts li'))).toContain('registry.example')
    const field = labelled('Search by name, domain or country')
    expect(document.activeElement).toBe(field)
    for (const [typed, count] of [
      ['france pier', 1],
      ['GULL.example', 1],
      ['agency', 0],
    ] as const) {
      await act(async () => {
        field.value = typed
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      expect(rows()).toHaveLength(count)
    }
    await act(async () => {
      field.value = ''
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await act(async () => boxes()[0]?.click())
    expect(settings.hiddenFacts).toEqual(['state-run/FR/The Pier'])
    expect(boxes().map(({ checked }) => checked)).toEqual([false, true])
    await press('Show all facts again')
    expect(settings.hiddenFacts).toEqual([])
  })

  test('all of them have one switch', async () => {
    await show()
    await choose('Show the facts that come with Smallprint')
    expect(settings.facts).toBe(false)
  })

  test('what could not be loaded is said', async () => {
    await show({}, { allFacts: async () => Promise.reject(new Error('Asleep')) })
    await press('See all facts')
    await vi.waitFor(() => expect(text(section('Facts about outlets'))).toContain('could not be loaded: Asleep'))
  })

  test('what an organisation has laid down cannot be changed', async () => {
    await show({ locked: ['facts', 'hiddenFacts', 'linkBadges', 'quietLinkSites'] })
    await press('See all facts')
    expect(boxes().every(({ disabled }) => disabled)).toBe(true)
    expect(button('Show all facts again')).toBeUndefined()
    expect(labelled('Nowhere').matches(':disabled')).toBe(true)
  })
})

test('where links are marked, and the sites without', async () => {
  await show({ quietLinkSites: ['search.example'] })
  expect(labelled('In search results and feeds').checked).toBe(true)
  expect(text(section('Marks on links'))).toContain('search.example')
  await press('Remove search.example')
  expect(settings.quietLinkSites).toEqual([])
  await choose('Nowhere')
  expect(settings.linkBadges).toBe('off')
  expect(text(section('Marks on links'))).not.toContain('Sites without marks')
})
