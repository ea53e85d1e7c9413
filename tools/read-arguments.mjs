/** The command line of `npm run read`: what to read, and how. */
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

export const USAGE = `npm run -s read -- [--jsonl LIST] [--screenshot DIR] [--jobs N] [--pretty] [URL|FILE …]

Reads pages with the extension's own reader and prints one line of JSON a page, in input order:
  {"id", "url", "reading"} or {"id", "url", "error"}
LIST has a line a page: {"id", "url", "file"?}; "file" is saved HTML (plain or .gz), relative to LIST, and is read as
if it stood at "url", with network and scripts off. A FILE given directly stands at the address that it names as its
canonical one, else at http://localhost/. --screenshot writes DIR/<id>.png with the badges drawn.
--pretty is for eyes: each page on many lines.`

/** Arguments to `{ list?, screenshots?, jobs, pretty, inputs, help }`. Throws with a line for people on anything else. */
export function readArguments(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      jsonl: { type: 'string' },
      screenshot: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      pretty: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const jobs = Number(values.jobs)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 32) throw new Error('--jobs wants a number from 1 to 32')
  if (!values.help && !values.jsonl && positionals.length === 0) throw new Error('Nothing to read')
  return {
    list: values.jsonl,
    screenshots: values.screenshot,
    jobs,
    pretty: values.pretty,
    inputs: positionals,
    help: values.help,
  }
}

/** A list's lines as entries `{ id, url, file? }`; a line that is none becomes `{ id, url, error }`. */
export function entriesOf(text, folder) {
  return text.split('\n').flatMap((line, i) => {
    if (!line.trim()) return []
    try {
      const { id, url, file } = JSON.parse(line)
      if (typeof url !== 'string') throw new Error('no "url"')
      return [{ id: id ?? url, url, ...(file ? { file: resolve(folder, file) } : {}) }]
    } catch (error) {
      return [{ id: null, url: null, error: `Line ${i + 1} of the list: ${error.message}` }]
    }
  })
}

/** All that is to be read, in input order. Throws where LIST cannot be read. */
export async function entries({ list, inputs }) {
  const listed = list ? entriesOf(await readFile(list, 'utf8'), dirname(resolve(list))) : []
  const given = inputs.map((input) =>
    /^[a-z][a-z0-9+.-]+:\/\//i.test(input)
      ? { id: input, url: input }
      : { id: input, url: undefined, file: resolve(input) },
  )
  return [...listed, ...given]
}

/** A saved page's bytes, unpacked. */
export async function savedPage(file) {
  const bytes = await readFile(file)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}

/** The address that a saved page says it stands at; for pages given without one. */
export function statedAddress(html) {
  const head = html.subarray(0, 300_000).toString('utf8')
  for (const [tag] of head.matchAll(/<(?:link|meta)\b[^>]{1,1000}>/gi)) {
    if (!/rel\s*=\s*["']?canonical|property\s*=\s*["']?og:url/i.test(tag)) continue
    const address = /(?:href|content)\s*=\s*["']?(https?:\/\/[^\s"'<>]{1,2000})/i.exec(tag)?.[1]
    if (address && URL.canParse(address)) return address.replaceAll('&amp;', '&')
  }
  return 'http://localhost/'
}
