/** A page in a tab, as the reader has it: with keys, a pointer, and a window of some width. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { View } from './view.mjs'
import { poll } from './wait.mjs'

const KEYS = {
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Shift: '\uE008',
  Space: ' ',
}
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

export class Page extends View {
  constructor(firefox, context) {
    super(firefox)
    this.context = context
  }

  evaluate(work, ...given) {
    return this.firefox.call({ context: this.context }, work, given)
  }

  /** As `evaluate`, where the page has spoilt what it runs on. */
  aside(work, ...given) {
    return this.firefox.call({ context: this.context, sandbox: 'aside' }, work, given)
  }

  /** Runs a script in the page, as if it were the page's own. */
  async run(expression) {
    await this.firefox.send('script.evaluate', { expression, target: { context: this.context }, awaitPromise: false })
  }

  send = (method, params) => this.firefox.send(`browsingContext.${method}`, { context: this.context, ...params })
  goto = (url) => this.send('navigate', { url, wait: 'complete' })
  reload = () => this.send('reload', { wait: 'complete' })
  history = (delta) => this.send('traverseHistory', { delta })
  front = () => this.send('activate')
  close = () => this.send('close')
  size = (width, height = 900) => this.send('setViewport', { viewport: { width, height } })

  async url() {
    return (await this.send('getTree', { context: undefined, root: this.context })).contexts[0].url
  }

  /** A frame within, by the end of its address. */
  async frame(end) {
    let found
    await poll(async () => {
      const { contexts } = await this.send('getTree', { context: undefined, root: this.context })
      found = contexts[0].children.find(({ url }) => url.endsWith(end))
      return found !== undefined
    }, `No frame ${end}`)
    return new Page(this.firefox, found.context)
  }

  /** How this tab is shown: `{ prefersColorSchemeOverride: 'dark' }`, `{ mediumOverride: 'print' }`. */
  async look(as) {
    await this.front()
    await this.firefox.chrome((wanted) => void Object.assign(gBrowser.selectedBrowser.browsingContext, wanted), as)
  }

  act = (actions) => this.firefox.send('input.performActions', { context: this.context, actions })

  async keys(...names) {
    await this.front()
    const actions = names.flatMap((name) => {
      const keys = name.split('+').map((key) => KEYS[key] ?? key)
      const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }))
      return [...keys.map((value) => ({ type: 'keyDown', value })), ...up]
    })
    await this.act([{ type: 'key', id: 'keys', actions }])
  }

  type = (text) => this.keys(...text)

  async pointer(x, y, button) {
    await this.front()
    const press = button === undefined ? [] : ['pointerDown', 'pointerUp'].map((type) => ({ type, button }))
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) }
    await this.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, ...press] }])
  }

  click = (x, y) => this.pointer(x, y, 0)

  /** Chooses a file where the page asks for one. */
  async choose(css, name, type, content) {
    const act = (what, called, mime, words) => {
      const data = new DataTransfer()
      data.items.add(new File([words], called, { type: mime }))
      const field = find(what)
      field.files = data.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
      return true
    }
    await this.until(act, css, name, type, content)
  }

  /** What axe finds in the page, without the frames in it. */
  async violations() {
    await this.run(axe)
    return this.evaluate(async () =>
      (await globalThis.axe.run({ iframes: false })).violations.map(({ id, nodes }) => [
        id,
        ...nodes.map((one) => one.html),
      ]),
    )
  }
}
