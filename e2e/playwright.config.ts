import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results/e2e',
  workers: 2,
  fullyParallel: true,
  // A journey that passes only the second time is broken.
  retries: 0,
  timeout: 60_000,
  reporter: 'list',
})
