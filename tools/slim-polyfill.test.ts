import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KEPT, metadataIn, POLYFILL, slim } from './slim-polyfill.ts'

const root = join(import.meta.dirname, '..')
const code = readFileSync(POLYFILL, 'utf8')
const { metadata } = metadataIn(code)

/** The polyfill as `browser` of an extension whose own API is `chrome`. */
function browserOf(source: string, chrome: object) {
  const module = { exports: {} as Record<string, Record<string, (...given: unknown[]) => unknown>> }
  new Function('module', 'exports', 'define', 'globalThis', 'chrome', source)(
    module,
    module.exports,
    undefined,
    { chrome },
    chrome,
  )
  return module.exports
}

describe('the polyfill as it is shipped', () => {
  it('is smaller by a fifth and more', () => {
    expect(slim(code).length).toBeLessThan(0.8 * code.length)
  })

  it('knows every part of the browser that we ask for', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    const ours = files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
    const asked = new Set([...ours.join('\n').matchAll(/\bbrowser\??\.(\w+)/g)].map(([, part]) => part as string))
    expect(asked).toContain('storage')
    const known = [...asked].filter((part) => Object.hasOwn(metadata, part))
    expect(known.filter((part) => !KEPT.includes(part))).toEqual([])
    const [, left = ''] = /const apiMetadata = (.*);\n/.exec(slim(code)) ?? []
    expect(Object.keys(JSON.parse(left))).toEqual(Object.keys(metadata).filter((part) => KEPT.includes(part)))
    for (const [part, methods] of Object.entries(JSON.parse(left))) expect(methods).toEqual(metadata[part])
  })

  it('turns callbacks into promises, and hands on what it does not know', async () => {
    const chrome = {
      runtime: { id: 'x', lastError: undefined, onMessage: {}, sendMessage: () => {} },
      tabs: { get: (id: number, done: (tab: object) => void) => done({ id }), sendMessage: () => {} },
      devtools: { network: {}, inspectedWindow: {}, panels: {} },
      bookmarks: { get: (...given: unknown[]) => given.length },
    }
    const browser = browserOf(slim(code), chrome)
    expect(await browser.tabs?.get?.(7)).toEqual({ id: 7 })
    expect(browser.bookmarks?.get?.('a')).toBe(1)
  })

  it('is refused where its code is another', () => {
    expect(() => slim('const api = {}')).toThrow(/has changed/)
  })
})
