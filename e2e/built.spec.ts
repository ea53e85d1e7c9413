/** What the build hands to the browsers. */
import { readdirSync, readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { expect, test } from '@playwright/test'
import { contentScripts } from '../tools/build.mjs'

for (const browser of ['chromium', 'firefox']) {
  const folder = new URL(`../dist/${browser}/`, import.meta.url).pathname
  const manifest = () => JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8'))

  test(`${browser}: pages cannot probe for the extension`, () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources')
    expect(manifest()).not.toHaveProperty('externally_connectable')
    for (const script of manifest().content_scripts) expect(script).not.toHaveProperty('css')
  })

  test(`${browser}: the permissions are no wider than needed`, () => {
    expect(manifest().permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage'])
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

  test(`${browser}: what runs in every page is small`, async () => {
    const [everyPage] = await contentScripts(browser)
    expect(everyPage?.plain).toBeLessThan(24_000)
    expect(everyPage?.gzipped).toBeLessThan(8_000)
  })

  test(`${browser}: no source maps, no remote code, no eval`, () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    for (const file of files.filter((one) => one.endsWith('.js'))) {
      const code = readFileSync(folder + file, 'utf8')
      expect(code, file).not.toMatch(/\beval\(|\bnew Function\(/)
      // Preact has it for an attribute that we never use.
      if (!file.startsWith('assets/preact-')) expect(code, file).not.toMatch(/\.innerHTML\s*=/)
    }
  })
}

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
  expect(of('firefox').content_security_policy.extension_pages).toBe("script-src 'self'; object-src 'none'")
  expect(of('firefox').browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
})
