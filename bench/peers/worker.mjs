/**
 * Runs one peer on one saved page, in a thread of its own: a peer that hangs can be stopped, and what it leaves behind
 * touches no other. Nothing here reaches the network, whatever a peer would like to fetch.
 */
import { readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { parentPort } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'

Socket.prototype.connect = () => {
  throw new Error('Peers run without the network')
}
globalThis.fetch = () => Promise.reject(new Error('Peers run without the network'))

/** A page's DOM without scripts and subresources; complaints about the page's CSS go nowhere. */
async function withDocument(html, url, use) {
  const { JSDOM, VirtualConsole } = await import('jsdom')
  let dom
  try {
    dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  } catch {
    // jsdom breaks on some pages' CSS, which is no fault of the peer's.
    const { parseHTML } = await import('linkedom')
    return use(parseHTML(html).document)
  }
  try {
    return await use(dom.window.document)
  } finally {
    dom.window.close()
  }
}

/** Each as its own documentation says that it is called; from HTML and address to the string that it gives as author. */
const PEERS = {
  '@mozilla/readability': async (html, url) => {
    const { Readability } = await import('@mozilla/readability')
    return withDocument(html, url, (document) => new Readability(document).parse()?.byline)
  },
  defuddle: async (html, url) => {
    // Given a string it takes linkedom, as its command line does: as right as with jsdom, and far sooner.
    const { Defuddle } = await import('defuddle/node')
    return (await Defuddle(html, url, { useAsync: false })).author
  },
  'metascraper-author': async (html, url) => {
    const { default: metascraper } = await import('metascraper')
    const { default: author } = await import('metascraper-author')
    // Its check of addresses knows no reserved names such as .example.
    return (await metascraper([author()])({ html, url, validateUrl: false })).author
  },
  '@postlight/parser': async (html, url) => {
    const { default: parser } = await import('@postlight/parser')
    const result = await parser.parse(url, { html, fetchAllPages: false })
    if (result.error) throw new Error(result.message)
    return result.author
  },
}

/** Bytes as a browser would decode them: what the page states, else UTF-8 where they can be that. */
function decode(bytes) {
  const stated = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(bytes.subarray(0, 4096).toString('latin1'))
  try {
    return new TextDecoder(stated?.[1] ?? 'utf-8', { fatal: !stated }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

parentPort.on('message', async ({ peer, url, file }) => {
  try {
    const bytes = readFileSync(file)
    const html = decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes)
    const answer = await PEERS[peer](html, url)
    parentPort.postMessage({ answer: typeof answer === 'string' ? answer : '' })
  } catch (error) {
    const missing = error?.code === 'ERR_MODULE_NOT_FOUND' || error?.code === 'MODULE_NOT_FOUND'
    parentPort.postMessage({ error: String(error?.message ?? error).slice(0, 200), missing })
  }
})
