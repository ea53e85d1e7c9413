/** What can be asked of a page and done in it by its own means. */
import { becomes, poll } from './wait.mjs'

/** At hand in every function that runs in a page. Names of elements are as good as a screen reader gets them. */
export const TOOLS = `
  const plain = (text) => (text ?? '').replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim()
  const nameOf = (one) => plain(one.ariaLabel || (one.getAttribute('aria-labelledby') ?? '').split(' ')
    .map((id) => one.getRootNode().getElementById(id)?.textContent ?? '').join(' ').trim() ||
    (one.labels?.length ? [...one.labels].map((label) => label.textContent).join(' ') : one.textContent))
  const fits = (text, what) => what.source === undefined ? text.includes(what) : new RegExp(what.source, what.flags).test(text)
  const all = (css, name) => [...document.querySelectorAll(css)].filter((one) => fits(nameOf(one), name ?? ''))
  const find = (css, name) => {
    const [one] = all(css, name)
    if (!one) throw new Error('No ' + css + ' ' + (name?.source ?? name))
    return one
  }`

export const toJson = (given) => ({
  type: 'string',
  value: JSON.stringify(given, (_, one) => (one instanceof RegExp ? { source: one.source, flags: one.flags } : one)),
})

/** What is asked of a page, wherever it stands. */
export class View {
  constructor(firefox) {
    this.firefox = firefox
  }

  async until(is, ...given) {
    await poll(() => this.evaluate(is, ...given), `Never: ${is} ${JSON.stringify(given)}`)
  }

  /** Presses what has this name, once it is there. */
  press(css, name) {
    const act = (what, called) => {
      const one = find(what, called)
      const ready = !one.disabled && one.ariaDisabled !== 'true'
      if (ready) one.click()
      return ready
    }
    return this.until(act, css, name)
  }

  button = (name) => this.press('button', name)

  /** Writes into a field as the reader does, but at once. */
  fill(css, name, text) {
    const act = (what, called, words) => {
      const field = find(what, called)
      const world =
        field.tagName === 'SELECT'
          ? HTMLSelectElement
          : field.tagName === 'TEXTAREA'
            ? HTMLTextAreaElement
            : HTMLInputElement
      Object.getOwnPropertyDescriptor(world.prototype, 'value').set.call(field, words)
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
      return true
    }
    return this.until(act, css, name, text)
  }

  text(css = 'body') {
    return this.evaluate((what) => plain(document.querySelector(what)?.innerText), css)
  }

  /** Waits until this can be read there. */
  async shows(words, css = 'body') {
    const is = (what, css) => all(css).some((one) => fits(plain(one.innerText), what))
    await this.until(is, words, css)
  }

  count(css, name) {
    return this.evaluate((what, called) => all(what, called).length, css, name)
  }

  hasCount = (number, css, name) => becomes(() => this.count(css, name), number)

  /** The name of what has the focus. */
  focus() {
    return this.evaluate(() => nameOf(document.activeElement))
  }
}
