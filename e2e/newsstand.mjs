/** The sample sites, on a server that does what a journey wants it to. */
import { fileURLToPath } from 'node:url'
import { serve } from '../tools/serve.mjs'

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Answer */

export class Newsstand {
  /** How a page is answered, by host, port and path: `vt.example:1234/about.html`. */
  answers = /** @type {Map<string, Answer>} */ (new Map())
  /** What was asked for, in order. */
  asked = /** @type {import('node:http').IncomingMessage[]} */ ([])
  port = 0
  close = async () => {}

  static async open() {
    const newsstand = new Newsstand()
    const { port, close } = await serve(fileURLToPath(new URL('sites', import.meta.url)), (request, response) =>
      newsstand.#take(request, response),
    )
    newsstand.port = port
    newsstand.close = /** @type {() => Promise<void>} */ (close)
    return newsstand
  }

  /** Of the sites that were asked. */
  origins() {
    return [...new Set(this.asked.map(({ headers }) => `http://${headers.host}`))]
  }

  #take(request, response) {
    this.asked.push(request)
    const answer = this.answers.get(`${request.headers.host}${request.url}`)
    answer?.(request, response)
    return answer !== undefined
  }
}
