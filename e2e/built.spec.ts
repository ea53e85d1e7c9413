/** What the build hands to the browsers. */
import { readdirSync, readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { expect, test } from '@playwright/test'
import { wordsInPages, wordsOf } from '../src/platform/words.ts'
import { sizes } from '../tools/sizes.mjs'

for (const browser of ['chromium', 'firefox']) {
  const folder = new URL(`../dist/${browser}/`, import.meta.url).pathname
  const manifest = () => JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8'))

  test(`${browser}: pages cannot probe for the extension`, () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources')
    expect(manifest()).not.toHaveProperty('externally_connectable')
    for (const script of manifest().content_scripts) expect(script).not.toHaveProperty('css')
  })

  test(`${browser}: the permissions are no wider than needed`, () => {
    expect(manifest().permissions.toSorted()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'])
    expect(manifest().host_permissions).toEqual(['http://*/*', 'https://*/*'])
    expect(manifest()).not.toHaveProperty('optional_permissions')
  })

  test(`${browser}: each content script is one file that needs no other`, () => {
    const scripts = manifest().content_scripts
    expect(scripts).toHaveLength(1)
    expect(scripts[0].js).toHaveLength(1)
    for (const file of [scripts[0].js[0], 'content/article.js', 'content/links.js']) {
      const code = readFileSync(folder + file, 'utf8')
      // A loader would import the rest from an address that pages could ask for.
      expect(() => new Script(code)).not.toThrow()
      expect(code).not.toContain('runtime.getURL')
      expect(code.length).toBeGreaterThan(10_000)
    }
  })

  // Bounds to keep, close to what stands; where something gets smaller, they follow.
  const LARGEST = {
    everyPage: { plain: 22_500, gzipped: 8_200 },
    article: { plain: 31_000, gzipped: 12_000 },
    links: { plain: 31_000, gzipped: 12_000 },
    popup: { plain: 90_000, gzipped: 33_000 },
    worker: { plain: 960_000, gzipped: 390_000 },
  }
  test(`${browser}: what runs in pages, the popup and the worker are no larger than they were`, async () => {
    for (const [name, size] of Object.entries(await sizes(browser))) {
      const most = LARGEST[name as keyof typeof LARGEST]
      expect(size.plain, name).toBeLessThan(most.plain)
      expect(size.gzipped, name).toBeLessThan(most.gzipped)
      // What is not found weighs nothing.
      expect(size.plain, name).toBeGreaterThan(most.plain / 4)
    }
  })

  test(`${browser}: badges are given every word that they ask for, in whatever language`, () => {
    const messages = JSON.parse(readFileSync(`${folder}_locales/en/messages.json`, 'utf8'))
    const given = wordsInPages(wordsOf(messages))
    const code = ['article', 'links'].map((name) => readFileSync(`${folder}content/${name}.js`, 'utf8')).join('\n')
    const literal = new Set([...code.matchAll(/["'`]([a-z]+(?:_[a-z0-9]+)+)["'`]/g)].map(([, key]) => key))
    const begun = [
      ...code.matchAll(/`((?:kind|popup|badge|jump|toolbar|witness|label|policy|nature|link|said)_[a-z_]*)\$\{/g),
    ].map(([, start = '']) => start)
    // The reader knows a meta element by the name of `citation_title`.
    const asked = Object.keys(messages).filter(
      (key) => !key.startsWith('citation_') && (literal.has(key) || begun.some((start) => key.startsWith(start))),
    )
    expect(asked.length).toBeGreaterThan(30)
    expect(asked.filter((key) => !(key in given))).toEqual([])
  })

  test(`${browser}: our pages load and run what is in the package, and nothing else`, () => {
    const policy = manifest().content_security_policy.extension_pages.split('; ')
    expect(policy).toContain("default-src 'none'")
    // The worker fetches what the reader asks for; nothing else reaches out of the package.
    const outward = policy.filter((one: string) => !/^[a-z-]+ '(?:none|self)'$/.test(one))
    expect(outward).toEqual(["connect-src 'self' http: https:"])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.html')) continue
      const html = readFileSync(folder + file, 'utf8')
      expect(html, file).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//)
    }
  })

  test(`${browser}: what pages share of their look gives way to their own rules, in whichever order they are loaded`, () => {
    const sheets = readdirSync(`${folder}assets`).filter((file) => file.endsWith('.css'))
    const shared = sheets.filter((file) => readFileSync(`${folder}assets/${file}`, 'utf8').includes('.sr-only'))
    expect(shared.length).toBeGreaterThan(0)
    for (const file of shared) expect(readFileSync(`${folder}assets/${file}`, 'utf8'), file).toMatch(/^@layer base\{/)
  })

  test(`${browser}: no source maps, no remote code, no eval`, () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    for (const file of files.filter((one) => one.endsWith('.js'))) {
      const code = readFileSync(folder + file, 'utf8')
      expect(code, file).not.toMatch(/\beval\(|\bnew Function\(/)
    }
  })

  test(`${browser}: nothing can make markup of a string`, () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:js|html)$/.test(file),
    )
    expect(files.length).toBeGreaterThan(10)
    // A page's markup is read through the property's getter, by which nothing can be written (snapshot/take.ts).
    const getter = /\bElement,[`'"]outerHTML[`'"]\)/
    for (const file of files)
      expect(readFileSync(folder + file, 'utf8').replace(getter, ''), file).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|srcdoc/i,
      )
  })
}

test('the version is that of package.json', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  for (const browser of ['chromium', 'firefox']) {
    const built = JSON.parse(readFileSync(new URL(`../dist/${browser}/manifest.json`, import.meta.url), 'utf8'))
    expect(built.version).toBe(version)
  }
})

test('policies of an organisation: Chromium is given their schema, Firefox wants none', () => {
  const file = (browser: string, name: string) =>
    JSON.parse(readFileSync(new URL(`../dist/${browser}/${name}`, import.meta.url), 'utf8'))
  const { managed_schema } = file('chromium', 'manifest.json').storage
  expect(file('chromium', managed_schema).type).toBe('object')
  expect(file('firefox', 'manifest.json')).not.toHaveProperty('storage')
})

test('each browser is told what it wants to know', () => {
  const of = (browser: string) =>
    JSON.parse(readFileSync(new URL(`../dist/${browser}/manifest.json`, import.meta.url), 'utf8'))
  expect(of('chromium').background).toHaveProperty('service_worker')
  expect(of('firefox').background).toHaveProperty('scripts')
  expect(of('firefox').background).not.toHaveProperty('service_worker')
  // The first Firefox for Android that knows of data collection permissions.
  expect(of('firefox').browser_specific_settings.gecko_android).toEqual({ strict_min_version: '142.0' })
  expect(of('firefox').browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
})
