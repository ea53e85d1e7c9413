// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withoutInnerHtml } from './no-inner-html.ts'

const code = readFileSync(join(import.meta.dirname, '../node_modules/preact/dist/preact.mjs'), 'utf8')

describe('Preact as it is shipped', () => {
  it('has the path that parses HTML, and then has it no more', () => {
    expect(code).toContain('innerHTML')
    expect(withoutInnerHtml(code)).not.toMatch(/innerHTML/i)
  })

  it('draws and updates as ever, and shows text in place of markup', async () => {
    const shipped = withoutInnerHtml(code).replace(/\/\/# sourceMappingURL=.*/, '')
    const { h, render } = await import(`data:text/javascript,${encodeURIComponent(shipped)}`)
    const root = document.createElement('div')
    render(h('p', { class: 'a', dangerouslySetInnerHTML: { __html: '<b>bold</b>' } }, '<i>text</i>'), root)
    expect(root.querySelector('p')?.textContent).toBe('<i>text</i>')
    expect(root.querySelector('b, i')).toBeNull()
    render(h('p', { class: 'b' }, h('em', null, 'later')), root)
    expect(root.innerHTML).toBe('<p class="b"><em>later</em></p>')
    render(null, root)
    expect(root.innerHTML).toBe('')
  })

  it('is refused where its code is another', () => {
    expect(() => withoutInnerHtml('x.innerHTML=y')).toThrow(/has changed/)
    expect(() => withoutInnerHtml('')).toThrow(/has changed/)
  })
})
