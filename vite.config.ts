import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }
import project from './package.json' with { type: 'json' }

/** `BROWSER=firefox vite build` makes dist/firefox; anything else makes dist/chromium. `npm run build` makes both. */
const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium'

/** What Firefox wants to be told otherwise: a background page, an id, and what data leaves the machine (none). */
const firefox = {
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

export default defineConfig({
  plugins: [
    preact(),
    // Unit tests want no extension around them.
    process.env.VITEST
      ? []
      : crx({
          browser: browser === 'firefox' ? 'firefox' : 'chrome',
          manifest: { ...manifest, version: project.version, ...(browser === 'firefox' ? firefox : {}) } as never,
        }),
  ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    restoreMocks: true,
  },
})
