/**
 * Stock Firefox: over WebDriver BiDi, and through the browser's own window, which the driver may speak to as well: for what
 * stands outside of pages (the toolbar, the menu of links, the clipboard), and for what no page may do.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TOOLS, toJson } from './view.mjs'
import { poll } from './wait.mjs'

/** The extension, as the browser knows it. */
export const ADDON = 'smallprint@smallprint.example'

export class Browser {
  /** Dialogs that a page has opened. */
  dialogs = []
  #window
  constructor(browser, folder) {
    this.browser = browser
    this.folder = folder
    browser.connection.on('browsingContext.userPromptOpened', ({ message }) => this.dialogs.push(`dialog: ${message}`))
  }

  async send(method, params) {
    return (await this.browser.connection.send(method, params)).result
  }

  /** Runs a function in a world; what goes in and comes out is JSON. */
  async call(
    target,
    work,
    given,
    functionDeclaration = `async (json) => { ${TOOLS}
    return JSON.stringify(await (${work})(...JSON.parse(json))) }`,
  ) {
    const params = { functionDeclaration, arguments: [toJson(given)], target, awaitPromise: true, userActivation: true }
    const { type, result, exceptionDetails } = await this.send('script.callFunction', params)
    if (type !== 'success') throw new Error(exceptionDetails.text)
    return result.type === 'string' ? JSON.parse(result.value) : undefined
  }

  /** Runs a function in the browser's own window. */
  async chrome(work, ...given) {
    this.#window ??= (await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts[0].context
    return this.call({ context: this.#window }, work, given)
  }

  /** From now on, notes errors in code of the extension's, and requests of pages and the extension to other hosts. */
  async watch(hosts) {
    await this.chrome(
      (known) => {
        globalThis.faults = []
        globalThis.strangers = []
        Services.console.registerListener({
          observe(message) {
            if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return
            const at = `${message.sourceName} ${message.stack ?? ''}`
            // A page that was closed or left while something was asked or told in it.
            const isLeft =
              /^Promise \w+ (?:after context unloaded|while context is inactive)|cannot send at the moment/.test(
                message.errorMessage,
              )
            if (at.includes('moz-extension:') && !isLeft) globalThis.faults.push(`${message.errorMessage} ${at}`)
          },
        })
        const observer = (subject) => {
          const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel)
          const isKnown = URI.host.endsWith('.example') || known.includes(URI.host)
          if (!loadInfo.triggeringPrincipal.isSystemPrincipal && !isKnown) strangers.push(URI.spec)
        }
        Services.obs.addObserver(observer, 'http-on-modify-request')
      },
      [...hosts, '127.0.0.1'],
    )
  }

  /** What went wrong since the last time. */
  async faults() {
    const found = await this.chrome(() => [...faults.splice(0), ...strangers.splice(0)])
    return [...found, ...this.dialogs.splice(0)]
  }

  empty() {
    return this.chrome(() => Services.clipboard.emptyClipboard(Ci.nsIClipboard.kGlobalClipboard))
  }

  /** What is on the clipboard. */
  clipboard() {
    return this.chrome(() => {
      const of = (flavour) => {
        const holder = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable)
        holder.init(null)
        holder.addDataFlavor(flavour)
        Services.clipboard.getData(
          holder,
          Ci.nsIClipboard.kGlobalClipboard,
          window.browsingContext.currentWindowContext,
        )
        const got = {}
        try {
          holder.getTransferData(flavour, got)
          return got.value.QueryInterface(Ci.nsISupportsString).data
        } catch {
          return ''
        }
      }
      return { text: of('text/plain'), html: of('text/html') }
    })
  }

  /** What was saved as a file of this name. It is taken away. */
  async saved(name) {
    const file = join(this.folder, name)
    let text = ''
    await poll(() => {
      text = readFileSync(file, 'utf8')
      return text !== '' && !existsSync(`${file}.part`)
    }, `No file ${name}`)
    rmSync(file)
    return text
  }

  /** Lays down a policy for the extension, as an organisation does; without one, takes it away. The next installation has it. */
  policy(data) {
    const folder = join(this.folder, '.mozilla/managed-storage')
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `${ADDON}.json`)
    if (data) writeFileSync(file, JSON.stringify({ name: ADDON, description: 'A policy', type: 'storage', data }))
    else rmSync(file, { force: true })
  }

  async close() {
    await this.browser.close()
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
