/** What stands in our closed shadow roots, seen through the driver: pages see nothing of it. */
import { TOOLS, toJson } from './view.mjs'
import { becomes, poll } from './wait.mjs'

export class Badges {
  constructor(page) {
    this.page = page
  }

  /** Runs a function in the page, where `inside(css)` has elements of our layers. */
  async ask(work, ...given) {
    const { firefox, context } = this.page
    const { result } = await firefox.send('script.evaluate', {
      expression: '[...document.documentElement.children].slice(2)',
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    })
    const roots = result.value.flatMap(({ value: { shadowRoot } }) =>
      shadowRoot ? [{ sharedId: shadowRoot.sharedId }] : [],
    )
    const params = {
      functionDeclaration: `async (roots, json) => { ${TOOLS}
        const inside = (css) => roots.flatMap((root) => [...root.querySelectorAll(css)])
        return JSON.stringify((await (${work})(...JSON.parse(json))) ?? null) }`,
      arguments: [{ type: 'array', value: roots }, toJson(given)],
      target: { context },
      awaitPromise: true,
    }
    const answer = await firefox.send('script.callFunction', params)
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text)
    return JSON.parse(answer.result.value)
  }

  /** What the badges that are seen say; or these parts. */
  names(css = '.badge') {
    return this.ask(
      (what) =>
        inside(what)
          .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          .map(nameOf),
      css,
    )
  }

  stand = (count) => becomes(async () => (await this.names()).length, count)

  /** The text of the open card; null while none is. */
  card() {
    return this.ask(() => inside('.card').map((one) => plain(one.innerText))[0] ?? null)
  }

  /** What a screen reader was last told. */
  heard() {
    return this.ask(() =>
      inside('.status')
        .map((one) => plain(one.textContent))
        .join(''),
    )
  }

  /** Where these parts are drawn in the window, in px; hidden ones are left out. */
  boxes(css = '.badge') {
    return this.ask(
      (what) =>
        inside(what)
          .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          .map((one) => one.getBoundingClientRect().toJSON()),
      css,
    )
  }

  /** Clicks what has this name as a reader does, once it stays where it is: after scrolling or a new width it moves. */
  async click(css, name = '') {
    let before
    const middle = (what, called) => {
      const one = inside(what).find((each) => fits(nameOf(each), called))
      one?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = one.getBoundingClientRect()
      return one.checkVisibility({ visibilityProperty: true }) && width > 0 ? [x + width / 2, y + height / 2] : null
    }
    await this.page.front()
    await poll(async () => {
      const now = await this.ask(middle, css, name)
      const still = now !== null && String(now) === String(before)
      before = now
      return still
    }, `Nothing to click: ${css} ${name}`)
    await this.page.click(...before)
  }

  /** Opens the card of the badge that says this. */
  async open(name = '') {
    await this.click('.badge', name)
    await poll(async () => (await this.card()) !== null, 'No card')
  }

  /** What has the focus in our layer. */
  focus() {
    return this.ask(() => inside(':focus').map(nameOf)[0] ?? '')
  }

  /** Tab by tab to the button of this name. `page`: the one that has the keyboard, where ours is a frame in it. */
  async tabTo(name, page = this.page) {
    for (let n = 0; n < 12; n++) {
      if ((await this.focus()) === name) return
      await page.keys('Tab')
    }
    throw new Error(`"${name}" is not reached by Tab`)
  }

  /** In an open card, unfolds the ways to hide badges; returns their names. */
  async waysToHide() {
    await this.tabTo('Hide badges')
    await this.page.keys('Enter')
    const ways = async () => (await this.names('.card button')).filter((one) => /^Hide (?!badges$)/.test(one))
    await poll(async () => (await ways()).length > 0)
    return ways()
  }
}

/** None of our layers is in the page. */
export const bare = (page) => becomes(() => page.evaluate(() => document.documentElement.children.length), 2)
