import { beforeEach, expect, test } from 'vitest';
import { buildHandouts } from '../../../scripts/build/build-handouts.ts';
import { earlyWorkers } from '../../../scripts/build/workers/prestart-workers.ts';
import { newFolder } from '../output-folder.ts';
import { dependencies, request, TOOLCHAIN } from '../sample-build.ts';

const ALL = Number.POSITIVE_INFINITY;
const KNOWN = { toolchain: TOOLCHAIN, cache: { folder: 'sheets', max: 1 } };

let out = '';
beforeEach(async () => {
  out = await newFolder();
  expect((await buildHandouts(request(out), dependencies())).status).toBe('published');
});

test('one worker starts early if the same program made the existing output', async () => {
  expect(await earlyWorkers(request(out), KNOWN)).toBe(1);
});

test.each<[string, Parameters<typeof earlyWorkers>[1]]>([
  ['another program made them', { ...KNOWN, toolchain: { ...TOOLCHAIN, programSha256: 'd'.repeat(64) } }],
  ['there is no cache', { ...KNOWN, cache: null }],
])('all start early where %s', async (_, known) => {
  expect(await earlyWorkers(request(out), known)).toBe(ALL);
});

test('all start early for a new version, and for an empty folder', async () => {
  expect(await earlyWorkers({ ...request(out), version: '2027.1.1' }, KNOWN)).toBe(ALL);
  expect(await earlyWorkers(request(await newFolder()), KNOWN)).toBe(ALL);
});

test('one is enough for some sheets, whatever the folder', async () => {
  expect(await earlyWorkers(request(await newFolder(), { only: ['alpha'] }), KNOWN)).toBe(1);
});
