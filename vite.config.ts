import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { build, type Plugin } from 'vite'
import { defaultExclude, defineConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }
import project from './package.json' with { type: 'json' }
import { noInnerHtml } from './tools/no-inner-html.ts'
import { slimPolyfill } from './tools/slim-polyfill.ts'

/** `BROWSER=firefox vite build` makes dist/firefox; anything else makes dist/chromium. `npm run build` makes both. */
const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium'

const TARGET = 'es2022'
/** Sheets are left as they are written: these browsers know `:dir()` and `color-scheme`. */
const CSS_TARGET = ['chrome123', 'firefox140']

const PAGES = ['welcome/index', 'welcome/page', 'welcome/popup', 'publisher/index', 'history/index'].map(
  (page) => `src/${page}.html`,
)

/**
 * What our pages and the worker may load and run: what is in the package, and nothing else. The worker may fetch from the
 * web, on the reader's click. Said in full, for Firefox's own default also turns http into https, so that a policy page of
 * a site without https could not be fetched.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "connect-src 'self' http: https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** What Firefox wants to be told otherwise: a background page, an id, and what data leaves the machine (none). */
const firefox = {
  // It takes policies without a schema, and warns of a key that it does not know.
  storage: undefined,
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'smallprint@smallprint.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
}

/**
 * What pages share, in two chunks and not in twenty: each file costs the popup about a millisecond between the click and
 * its paint. `platform`: what the worker needs as well. `pages`: what draws.
 */
const CHUNKS = [
  {
    name: 'platform',
    test: /rolldown.runtime|browser-polyfill|src\/(?:citations\/address|messages\/(?:contract|send)|(?:reading|sources)\/types|platform\/(?:browser|browser-kind|errors|i18n|language|options-page|pages|settings|settings-shape|tab-states|tabs|words))\.ts/,
  },
  {
    name: 'pages',
    test: /node_modules\/preact|vite.preload-helper|src\/ui\/.*\.tsx?$|src\/popup\/(?!main|App|policy-reader|badges).*\.tsx?$/,
  },
]

/** Content scripts that are brought only to pages with a piece of writing, or with links to mark. */
const ON_DEMAND = [
  { entry: 'src/content/article.ts', fileName: 'content/article.js', name: 'smallprintArticle' },
  { entry: 'src/content/links/script.ts', fileName: 'content/links.js', name: 'smallprintLinks' },
]

/** They have the first script's extension API, and carry no polyfill of their own. */
const BORROWED = {
  find: /^(?:\.|(?:\.\.\/){1,2}platform)\/browser\.ts$/,
  replacement: fileURLToPath(new URL('src/content/borrowed-browser.ts', import.meta.url)),
}

/**
 * Each of them as one self-contained file. crxjs would list a script that is injected on demand among the web-accessible
 * resources, by which pages could probe for the extension.
 */
function scriptsOnDemand(): Plugin {
  return {
    name: 'smallprint:scripts-on-demand',
    async generateBundle() {
      for (const { entry, fileName, name } of ON_DEMAND) {
        const built = await build({
          configFile: false,
          logLevel: 'error',
          publicDir: false,
          resolve: { alias: [BORROWED] },
          build: { write: false, target: TARGET, cssTarget: CSS_TARGET, lib: { entry, formats: ['iife'], name } },
        })
        const chunk = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0]
        if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`)
        this.emitFile({ type: 'asset', fileName, source: chunk.code })
      }
    },
  }
}

const TESTS = ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'bench/**/*.test.ts']
const RULES = ['src/{reading,sources,citations}/**/*.test.ts']

export default defineConfig({
  define: { __PROJECT__: JSON.stringify({ version: project.version, tracker: project.bugs.url }) },
  plugins: [
    preact(),
    noInnerHtml(),
    // Unit tests want no extension around them.
    process.env.VITEST
      ? []
      : crx({
          browser: browser === 'firefox' ? 'firefox' : 'chrome',
          manifest: {
            ...manifest,
            version: project.version,
            content_security_policy: { extension_pages: POLICY },
            ...(browser === 'firefox' ? firefox : { minimum_chrome_version: '123' }),
          } as never,
        }),
    process.env.VITEST ? [] : scriptsOnDemand(),
  ],
  // Tests want the package itself.
  ...(process.env.VITEST ? {} : { resolve: { alias: { 'webextension-polyfill': slimPolyfill() } } }),
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    sourcemap: false,
    target: TARGET,
    cssTarget: CSS_TARGET,
    modulePreload: false,
    reportCompressedSize: false,
    // Pages that the manifest does not name: the worker opens them, or they stand inside one another.
    rolldownOptions: {
      input: PAGES,
      output: { codeSplitting: { groups: CHUNKS } },
    },
  },
  test: {
    restoreMocks: true,
    pool: 'threads',
    // By itself it leaves one core alone, of two as of many.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // Functions of what they are given, by the arrows between the folders: nothing to mock, nothing that is kept. Their
      // files share what is loaded, which takes longer than the tests.
      { extends: true, test: { name: 'rules', include: RULES, isolate: false } },
      { extends: true, test: { name: 'parts', include: TESTS, exclude: [...defaultExclude, ...RULES] } },
    ],
  },
})
