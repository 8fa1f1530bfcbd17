import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Nothing in them knows Excel, a file or a browser. */
const PURE = 'tests/{calendar,register,figures,checks,report,sheets}/**/*.test.ts';
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
      // One browser and one server for all of them; they are started only where a browser test is run. They run last
      // and one file at a time: two pages at once take the keyboard from each other.
      test: {
        name: 'browser',
        // Each file opens and closes the browser for itself.
        isolate: true,
        include: [BROWSER],
        globalSetup: 'tests/browser/start.ts',
        testTimeout: 180_000,
        maxWorkers: 1,
        sequence: { groupOrder: 1 },
      },
    },
  ],
};
