/** The real popup. */
import { TOOLS, toJson, View } from './view.mjs'
import { poll } from './wait.mjs'

/** The popup at the icon: no tab, and out of the driver's reach; the browser's own window speaks to it. */
export class Popup extends View {
  evaluate(work, ...given) {
    const code = `(async () => { ${TOOLS}
      return JSON.stringify(await (${work})(...JSON.parse(${JSON.stringify(toJson(given).value)}))) })()`
    return this.firefox
      .chrome((what) => {
        const { messageManager } = document.querySelector('.webextension-popup-browser')
        const script = `Promise.resolve(Cu.evalInSandbox(${JSON.stringify(what)}, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })))
          .then((value) => sendAsyncMessage('smallprint', { value }), (error) => sendAsyncMessage('smallprint', { error: String(error) }))`
        return new Promise((done, failed) => {
          // The browser puts another view in its place while it opens: what was asked of the first is lost.
          setTimeout(() => failed(new Error('No answer')), 3000)
          messageManager.addMessageListener('smallprint', function heard({ data }) {
            messageManager.removeMessageListener('smallprint', heard)
            if (data.error) failed(new Error(data.error))
            else done(data.value ?? null)
          })
          messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false)
        })
      }, code)
      .then((value) => (typeof value === 'string' ? JSON.parse(value) : undefined))
  }

  /** A key as the reader presses it; but for Escape, which may end the popup, once it has come through. */
  async key(name) {
    const before = await this.evaluate(() => {
      if (window.keysSeen === undefined) addEventListener('keyup', () => window.keysSeen++, true)
      window.keysSeen ??= 0
      return window.keysSeen
    })
    await this.firefox.chrome((key) => {
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
      processor.beginInputTransactionForTests(window)
      const event = new KeyboardEvent('', {
        key,
        code: key,
        keyCode: KeyEvent[`DOM_VK_${{ Enter: 'RETURN', ArrowDown: 'DOWN', ArrowUp: 'UP' }[key] ?? key.toUpperCase()}`],
      })
      processor.keydown(event)
      processor.keyup(event)
    }, name)
    if (name !== 'Escape') await this.until((seen) => window.keysSeen > seen, before)
  }

  isOpen() {
    return this.firefox.chrome(() => document.querySelector('.webextension-popup-browser') !== null)
  }

  async close() {
    await this.firefox.chrome(() => document.querySelector('.webextension-popup-browser')?.closest('panel').hidePopup())
    await poll(async () => !(await this.isOpen()))
  }
}
