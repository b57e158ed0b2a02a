import { defineConfig } from 'vitest/config';

/** Tests that start the programs, build the whole content or draw many sheets: minutes together, each some seconds. */
const SLOW = [
  'test/*.test.ts',
  'test/**/real-content.test.ts',
  'test/{cli,docs,growth,handout-check,pdf-check,preview,printing,release,render,site,visual,workflows}/**/*.test.{ts,tsx}',
  'test/bench/against/spent.test.ts',
  'test/build/{interruption,kill,start-up}.test.ts',
  'test/build/workers/{open,real}-workers.test.ts',
  'test/core/composed-letters.test.ts',
  'test/github/release-walk.test.ts',
  'test/handout/safety/{new-cancer-type,unsafe-edits}.test.ts',
  'test/locales/es/sheets.test.ts',
  'test/packet/**/run-*.test.ts',
  'test/release-records/build-after-release.test.ts',
  'test/tagged-pdf/deterministic.test.ts',
  'test/tagged-pdf/react-pdf/paint-text.test.ts',
  'test/templates/figures/**/*.test.{ts,tsx}',
  'test/templates/pagination/**/*.test.{ts,tsx}',
  'test/templates/pagination.test.ts',
  'test/templates/spoken-order.test.ts',
];

const UNIT = 'test/**/*.test.{ts,tsx}';
/** Tests that need a browser or other programs that read PDFs. */
const END_TO_END = 'test/{browser,readers}/**/*.test.ts';

/** Ends a test that hangs; far more than any test takes on a busy machine, so that no test depends on the clock. */
const HANGS = 20 * 60 * 1000;

/** Files of unit tests share the modules that a worker has read: reading them again for each file costs more time than the tests. */
const SHARED = { isolate: false };

const tier = (name: string, include: string[], exclude: string[], settings: { isolate?: boolean } = {}) => ({
  test: {
    ...settings,
    name,
    include,
    exclude,
    environment: 'node' as const,
    setupFiles: ['test/property-seed.ts', 'test/cases-needed.ts'],
    testTimeout: HANGS,
    hookTimeout: HANGS,
    // a loop over an empty list is no test that passes
    expect: { requireAssertions: true },
  },
});

/** `npm test` runs the unit tests, `npm run test:slow` and `npm run test:browser` the others; `.ci/run` runs all. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      tier('unit', [UNIT], [...SLOW, END_TO_END], SHARED),
      tier('slow', SLOW, [END_TO_END]),
      tier('end-to-end', [END_TO_END], []),
    ],
  },
});
