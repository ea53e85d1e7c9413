import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results/e2e',
  // One more than there are processors at the least: journeys wait as well.
  workers: 3,
  fullyParallel: true,
  // A journey that passes only the second time is broken.
  retries: 0,
  timeout: 60_000,
  reporter: 'list',
})
