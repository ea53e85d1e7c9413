/** A static server on loopback for the sample sites: `http://<folder>.example:PORT/…` is `root/<folder>/…`. */

import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Path of the file that a request asks for, or undefined where it leads out of `root`. */
export function fileFor(root, host, url) {
  const folder = /^([a-z0-9-]+)\.example(?::\d+)?$/i.exec(host ?? '')?.[1] ?? ''
  let path
  try {
    path = decodeURIComponent(new URL(url, 'http://any').pathname)
  } catch {
    return undefined
  }
  const base = normalize(join(root, folder))
  const file = normalize(join(base, path))
  return file === base || file.startsWith(base.endsWith(sep) ? base : base + sep) ? file : undefined
}

/**
 * Serves `root` on 127.0.0.1 at a free port. The first label of a `.example` host is the folder; any other host is the
 * root itself. A folder gives its index.html. `answer(request, response)` may answer in place of a file; true: it has.
 */
export async function serve(root, answer = (_request, _response) => false) {
  const server = createServer(async (request, response) => {
    if (answer(request, response)) return
    let file = fileFor(root, request.headers.host, request.url ?? '/')
    try {
      if (!file) throw new Error('outside')
      if ((await stat(file)).isDirectory()) file = join(file, 'index.html')
      const body = await readFile(file)
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      response.end(body)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' })
      response.end('Not found')
    }
  })
  await new Promise((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done))
  const { port } = server.address()
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
