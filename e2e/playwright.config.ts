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
  // What is waited for comes at once on a quiet machine, and on a busy one as well, later.
  expect: { timeout: 15_000 },
  reporter: 'list',
})
