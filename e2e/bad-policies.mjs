/** What a server may answer in place of a policy, with what is said then. */

/** @type {[says: string, answer: import('./newsstand.mjs').Answer, words: RegExp][]} */
export const BAD_POLICIES = [
  [
    'a redirect off the site is refused',
    (request, response) => {
      const port = request.headers.host?.split(':')[1]
      response.writeHead(302, { location: `http://beacon.example:${port}/about.html` }).end()
    },
    /leads away from this site/,
  ],
  [
    'a page that is too large is refused',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(Buffer.alloc(2_100_000, 'a '))
    },
    /too large/,
  ],
  [
    'what is no HTML is refused',
    (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
    /not a web page/,
  ],
  [
    'an error is told',
    (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('no'),
    /error \(404\)/,
  ],
  ['a broken connection is told', (request) => request.socket.destroy(), /could not be reached/],
]
