import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Nothing in them knows Excel, a file or a browser. */
const PURE = 'tests/{calendar,register,figures,checks,report,sheets,shapes}/**/*.test.ts';
const BROWSER = 'tests/browser/**/*.test.ts';
const WORKERS = 2;

// `--mode fast` is the inner loop: properties are tried a tenth as often. Only the first reading of this file is told the
// mode, not that for each project.
export default defineConfig(({ mode }) => {
  if (mode === 'fast') process.env.PROPERTY_RUNS = 'few';
  return { test: TEST };
});

const TEST: NonNullable<ViteUserConfig['test']> = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Test files of a worker share its modules: loading them anew for each takes longer than most tests.
  isolate: false,
  maxWorkers: WORKERS,
  projects: [
    { extends: true, test: { name: 'pure', include: [PURE, 'tests/*.test.ts'], sequence: { groupOrder: 0 } } },
    {
      extends: true,
      test: {
        name: 'office',
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: [PURE, 'tests/*.test.ts', BROWSER],
        setupFiles: 'tests/support/afterFile.ts',
        sequence: { groupOrder: 0 },
      },
    },
    {
      extends: true,
      // One server for all of them, started only where a browser test is run: last, as it needs a core for itself.
      test: {
        name: 'browser',
        // Each file opens and closes a browser of its own.
        isolate: true,
        include: [BROWSER],
        globalSetup: 'tests/browser/start.ts',
        testTimeout: 180_000,
        sequence: { groupOrder: 1 },
      },
    },
  ],
};
