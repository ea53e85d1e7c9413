/** A list, all that a server may answer in its place, with what is said then, and the day after. */

export const RATINGS = `# Harbour ratings
Outlet,Site,Stars,Seen
"The Pier, a newspaper",https://www.Pier.example/news,4.5,2025
Gulls,gulls.example,2,
Somebody,nowhere,1,
`

/** A list as a file of our own format. */
export const KINDS = {
  format: 'smallprint-list',
  version: 1,
  name: 'Harbour kinds',
  publisher: 'The Harbour Institute',
  licence: 'CC0',
  updated: '2026-11-01',
  homepage: 'https://harbour.example/kinds',
  columns: ['domain', 'name', 'kind', 'note'],
  rows: [['pier.example', 'The Pier', 'newspaper', '<b>bold</b>']],
}

/** @type {[what: string, answer: import('./newsstand.mjs').Answer, words: RegExp][]} */
export const BAD_LISTS = [
  ['an error', (_, response) => response.writeHead(404).end('no'), /answered with an error \(404\)/],
  [
    'a list that is too large',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/csv' })
      response.end(Buffer.alloc(20_000_001, 'pier.example,1\n'))
    },
    /larger than 20 MB/,
  ],
  [
    'a row of another length',
    (_, response) =>
      response.writeHead(200, { 'content-type': 'text/csv' }).end('domain,stars\npier.example,5\ngulls.example,4,x\n'),
    /Line 3 has 3 cells in place of 2/,
  ],
  [
    'a quotation that does not end',
    (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('domain,stars\n\npier.example,"5\n'),
    /Line 3: a quotation mark/,
  ],
  [
    'a mistake in JSON',
    (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{\n"pier.example": 5,\n}'),
    /Line 3: this is not valid JSON/,
  ],
  [
    'a web page',
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in'),
    /There is a web page in place of a list/,
  ],
  [
    'a web page that says it is CSV',
    (_, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end('<!doctype html><p>Sign in'),
    /There is a web page in place of a list/,
  ],
  [
    'a picture',
    (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    /neither CSV nor JSON, but .?image\/png/,
  ],
  [
    'a server that goes away half-way',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '1000' })
      response.write('domain,stars\npier.example,5\n', () => response.destroy())
    },
    /The connection ended before the list did/,
  ],
  ['a server that is gone', (request) => request.socket.destroy(), /could not be reached/],
  [
    'a redirect away from https and this machine',
    (request, response) => {
      response.writeHead(302, { location: `http://lists.example:${request.socket.localPort}/ratings.csv` }).end()
    },
    /where there is no https/,
  ],
]

/** In the worker or a page of ours: a day goes by since the first list was asked for, and the alarm goes off. */
export async function dayGoesBy() {
  const { browser, chrome, indexedDB } = globalThis
  const { alarms } = browser ?? chrome
  const asked = (request) =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result)
      request.onerror = () => failed(request.error)
    })
  const db = await asked(indexedDB.open('lists'))
  const store = db.transaction('lists', 'readwrite').objectStore('lists')
  const [list] = await asked(store.getAll())
  await asked(store.put({ ...list, triedAt: new Date(Date.now() - 25 * 3_600_000).toISOString() }))
  db.close()
  if ((await alarms.get('refresh-lists'))?.periodInMinutes !== 60) throw new Error('No alarm is set')
  await alarms.create('refresh-lists', { when: Date.now(), periodInMinutes: 60 })
}
