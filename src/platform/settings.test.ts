import { beforeEach, expect, test, vi } from 'vitest'
import { changeSettings, readOwnSettings, readSettings, watchSettings } from './settings.ts'
import { DEFAULT_SETTINGS } from './settings-shape.ts'

type Listener = (changes: Record<string, unknown>, area: string) => void
const world = vi.hoisted(() => ({
  sync: {} as Record<string, unknown>,
  managed: undefined as Record<string, unknown> | undefined,
  listeners: new Set<(changes: Record<string, unknown>, area: string) => void>(),
}))
vi.mock('./browser.ts', () => ({
  browser: {
    storage: {
      sync: {
        get: async (key: string) => structuredClone({ [key]: world.sync[key] }),
        set: async (items: object) => {
          Object.assign(world.sync, structuredClone(items))
          for (const tell of world.listeners) tell(items as never, 'sync')
        },
      },
      managed: {
        get: async () => {
          if (!world.managed) throw new Error('Managed storage manifest not found')
          return world.managed
        },
      },
      onChanged: {
        addListener: (one: Listener) => world.listeners.add(one),
        removeListener: (one: Listener) => world.listeners.delete(one),
      },
    },
  },
}))

beforeEach(() => {
  world.sync = {}
  world.managed = undefined
  world.listeners.clear()
})

test('without anything stored, and without a policy, the defaults apply', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS)
})

test('a change leaves the rest as it is, also what another version has stored, and brings old shapes to today’s', async () => {
  world.sync.settings = { version: 1, badges: false, quietSites: ['a.example'], later: { x: 1 } }
  await changeSettings(() => ({ hiddenKinds: ['age'] }))
  expect(world.sync.settings).toEqual({
    version: 2,
    badges: 'click',
    quietSites: ['a.example'],
    hiddenKinds: ['age'],
    later: { x: 1 },
  })
})

test('of two quick changes, neither undoes the other', async () => {
  const add = (site: string) => changeSettings(({ quietSites }) => ({ quietSites: [...quietSites, site] }))
  await Promise.all([add('a.example'), add('b.example')])
  expect((await readSettings()).quietSites).toEqual(['a.example', 'b.example'])
})

test('what is locked is not written, and what a policy says does not become the reader’s own', async () => {
  world.managed = { badges: 'chosen', chosenSites: ['school.example'] }
  await changeSettings(() => ({ badges: 'click', quietSites: ['a.example'] }))
  expect(world.sync.settings).toEqual({ version: 2, quietSites: ['a.example'] })
  expect(await readSettings()).toMatchObject({ badges: 'chosen', locked: ['badges', 'chosenSites'] })
  expect(await readOwnSettings()).toMatchObject({ badges: 'everywhere', chosenSites: [], locked: [] })
})

test('a change that fails is thrown, and does not hold up the next', async () => {
  const failing = changeSettings(() => {
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await changeSettings(() => ({ badges: 'click' }))
  expect(await readSettings()).toMatchObject({ badges: 'click' })
})

test('watching tells of the reader’s changes and of the policy’s, until it is stopped', async () => {
  const seen = vi.fn()
  const stop = watchSettings(seen)
  await changeSettings(() => ({ badges: 'click' }))
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ badges: 'click' })))
  world.managed = { badges: 'everywhere' }
  for (const tell of world.listeners) tell({ badges: {} }, 'managed')
  await vi.waitFor(() =>
    expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ badges: 'everywhere', locked: ['badges'] })),
  )
  const calls = seen.mock.calls.length
  for (const tell of world.listeners) tell({ other: {} }, 'sync')
  for (const tell of world.listeners) tell({ settings: {} }, 'local')
  for (const tell of world.listeners) tell({ settings: {} }, 'sync')
  stop()
  await readSettings()
  expect(world.listeners.size).toBe(0)
  expect(seen).toHaveBeenCalledTimes(calls)
})
