import { defineConfig } from 'vitest/config';

/** Tests that start the programs, build the whole content or draw many sheets: minutes together, each some seconds. */
const SLOW = [
  'test/*.test.ts',
  'test/{cli,docs,pdf-check,preview,printing,release,render,site,visual,workflows}/**/*.test.{ts,tsx}',
  'test/build/{interruption,kill,start-up}.test.ts',
  'test/build/workers/{open,real}-workers.test.ts',
  'test/github/release-walk.test.ts',
  'test/handout/safety/{new-cancer-type,unsafe-edits}.test.ts',
  'test/release-records/build-after-release.test.ts',
  'test/templates/pagination/**/*.test.{ts,tsx}',
  'test/templates/pagination.test.ts',
];

const UNIT = 'test/**/*.test.{ts,tsx}';
/** Tests that need a browser or other programs that read PDFs. */
const END_TO_END = 'test/{browser,readers}/**/*.test.ts';

const tier = (name: string, include: string[], exclude: string[], seconds: number) => ({
  test: {
    ...{ name, include, exclude, environment: 'node' as const },
    ...{ testTimeout: seconds * 1000, hookTimeout: seconds * 1000 },
    // a loop over an empty list is no test that passes
    expect: { requireAssertions: true },
  },
});

/** `npm test` runs the unit tests, `npm run test:slow` and `npm run test:browser` the others; `.ci/run` runs all. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      tier('unit', [UNIT], [...SLOW, END_TO_END], 60),
      tier('slow', SLOW, [END_TO_END], 300),
      tier('end-to-end', [END_TO_END], [], 120),
    ],
  },
});
