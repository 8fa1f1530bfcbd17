import { defineConfig } from 'vitest/config';

const BROWSER = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'node', include: ['tests/**/*.test.{ts,tsx}'], exclude: [BROWSER] } },
      {
        extends: true,
        // One browser and one server for all of them; they are started only where a browser test is run.
        test: { name: 'browser', include: [BROWSER], globalSetup: 'tests/browser/start.ts', testTimeout: 120_000 },
      },
    ],
  },
});
