/** A server of lists on loopback, and the driver with one. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base } from './fixtures.ts'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export class ListServer {
  readonly asked: IncomingMessage[] = []
  private readonly answers = new Map<string, Answer>()
  private constructor(private readonly server: Server) {}

  static async start(): Promise<ListServer> {
    const server = createServer()
    const lists = new ListServer(server)
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      lists.asked.push(request)
      const answer = lists.answers.get(request.url ?? '')
      if (answer) answer(request, response)
      else response.writeHead(404, { 'content-type': 'text/plain' }).end('no')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return lists
  }

  at = (path: string) => `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`
  answer = (path: string, how: Answer) => void this.answers.set(path, how)
  give = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    this.answer(path, (_, response) => response.writeHead(200, { 'content-type': 'text/csv', ...headers }).end(body))

  async stop(): Promise<void> {
    await new Promise<void>((done) => {
      this.server.close(() => done())
      this.server.closeAllConnections()
    })
  }
}

export const test = base.extend<{ lists: ListServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: the driver reads the names of what is wanted from it
  lists: async ({}, use) => {
    const lists = await ListServer.start()
    await use(lists)
    await lists.stop()
  },
})
