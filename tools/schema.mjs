/** `npm run schema`: writes the reading's published JSON Schema from its validator; with --check, only compares. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { runnerImport } from 'vite'

const FILE = fileURLToPath(new URL('../src/reading/schema.json', import.meta.url))
const SOURCE = fileURLToPath(new URL('../src/reading/schema.ts', import.meta.url))

const { module } = await runnerImport(SOURCE, { configFile: false, logLevel: 'error' })
const schema = {
  $id: 'https://smallprint.example/reading-1.schema.json',
  title: 'Smallprint reading',
  description: 'What one page says of its author, outlet, origin and caveats, each with the page’s own words.',
  ...toJsonSchema(module.ReadingSchema, { errorMode: 'ignore' }),
}
const text = `${JSON.stringify(schema, null, 2)}\n`
if (process.argv.includes('--check')) {
  if ((await readFile(FILE, 'utf8').catch(() => '')) !== text) {
    console.error('src/reading/schema.json is out of date: run "npm run schema".')
    process.exit(1)
  }
} else await writeFile(FILE, text)
