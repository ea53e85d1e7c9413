/**
 * The peers' answers on saved pages. Peers are packages of their own folder, `peers/`, installed when they are first
 * asked: the project's own install stays light.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { install } from '../tools/install.mjs'
import { namesIn } from './peer-names.mjs'

const FOLDER = fileURLToPath(new URL('peers', import.meta.url))
const WORKERS = 2
/** What one peer may take for one page, in ms; jsdom is slow on long pages. */
const PATIENCE = 60_000

const { dependencies } = JSON.parse(readFileSync(new URL('peers/package.json', import.meta.url), 'utf8'))
const peer = (title, name) => ({ title, name, version: dependencies[name] })

export const PEERS = [
  peer('Readability', '@mozilla/readability'),
  peer('Defuddle', 'defuddle'),
  peer('metascraper', 'metascraper-author'),
  peer('Postlight Parser', '@postlight/parser'),
]

/** One thread that is made anew after it had to be stopped. */
class Thread {
  #worker

  /** `{ answer }`, or `{ error, missing? }`. */
  ask(question) {
    // What peers print about pages is not ours to show.
    this.#worker ??= new Worker(`${FOLDER}/worker.mjs`, { stdout: true, stderr: true })
    const worker = this.#worker
    return new Promise((done) => {
      const end = (result, keep) => {
        clearTimeout(timer)
        for (const [event, listener] of listeners) worker.off(event, listener)
        if (!keep) this.close()
        done(result)
      }
      const listeners = [
        ['message', (result) => end(result, true)],
        ['error', (error) => end({ error: error.message })],
        ['exit', () => end({ error: 'The thread ended' })],
      ]
      const timer = setTimeout(() => end({ error: `Not done within ${PATIENCE / 1000} s` }), PATIENCE)
      for (const [event, listener] of listeners) worker.on(event, listener)
      worker.postMessage(question)
    })
  }

  close() {
    // An error that comes while it ends has nobody to go to.
    this.#worker?.on('error', () => {})
    this.#worker?.terminate()
    this.#worker = undefined
  }
}

/**
 * Asks every peer about every page `{ id, url, file }`. Returns, a peer, `{ title, name, version, readings, failed }`:
 * `readings` a Map of id to `{ authors: [name] }` and `failed` what it broke on, `{ id, error }`; or `{ …, leftOut }`, a line that
 * says why it did not run.
 */
export async function askPeers(pages, progress = () => {}) {
  if (!install(FOLDER, 'the peers')) return PEERS.map((one) => ({ ...one, leftOut: 'npm ci failed in bench/peers' }))
  const results = PEERS.map((one) => ({ ...one, readings: new Map(), failed: [] }))
  const jobs = pages.flatMap(({ id, url, file }) => results.map((result) => ({ id, url, file, result })))
  let at = 0
  const work = async () => {
    const thread = new Thread()
    while (at < jobs.length) {
      const { id, url, file, result } = jobs[at++]
      if (result.leftOut) continue
      const { answer, error, missing } = await thread.ask({ peer: result.name, url, file })
      if (missing) {
        result.leftOut = 'it does not load'
        console.error(`${result.title}: ${error}`)
      }
      if (error) result.failed.push({ id, error })
      result.readings.set(id, { authors: namesIn(answer) })
      progress(at, jobs.length)
    }
    thread.close()
  }
  await Promise.all(Array.from({ length: WORKERS }, work))
  return results
}
