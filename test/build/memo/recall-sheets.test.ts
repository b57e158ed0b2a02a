import { mkdir, readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { toolsOf } from '../../../scripts/build/memo/job-inputs.ts';
import { recallSheets } from '../../../scripts/build/memo/recall-sheets.ts';
import { editionNamed } from '../../../scripts/model/editions.ts';
import type { Job } from '../../../scripts/render/job.ts';
import { newFolder } from '../output-folder.ts';
import { CLINIC, handout, render, TOOLCHAIN } from '../sample-build.ts';

const JOB: Job = {
  handout: handout('alpha'),
  edition: editionNamed('a4-standard') as Job['edition'],
  clinic: CLINIC,
  ink: 'colour',
  version: '2026.11.1',
  date: new Date('2026-11-01T00:00:00Z'),
  fillable: false,
};
const OTHER: Job = { ...JOB, handout: handout('beta') };

let folder = '';
let drawn = 0;
beforeEach(async () => {
  folder = join(await newFolder(), 'sheets');
  drawn = 0;
});

/** Runs another build over the same folder, and counts the sheets that were rendered. */
const build = async (jobs: Job[], toolchain = TOOLCHAIN, max = 1e9) => {
  const counting = (job: Job) => {
    drawn += 1;
    return render(job);
  };
  const cached = recallSheets(counting, { folder, max, tools: toolsOf(toolchain) });
  const made = await Promise.all(jobs.map(cached));
  await cached.close?.();
  return made;
};

const entries = async (): Promise<string[]> =>
  (await readdir(join(folder, 'rendered'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const sizeOf = async (below: string): Promise<number> => {
  const files = (await readdir(below, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await readFile(join(parentPath, name))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};

test('the next build reuses the cached PDFs, byte for byte', async () => {
  const [clean] = await build([JOB]);
  const [cached] = await build([JOB]);
  expect(drawn).toBe(1);
  expect(cached).toEqual({ ...clean, bytes: new Uint8Array(clean?.bytes ?? []) });
});

test.each<[string, Partial<Job>]>([
  ['a word', { handout: handout('alpha', 'Other words.') }],
  ['the revision', { handout: handout('alpha', undefined, { revision: 2 }) }],
  ['the edition', { edition: editionNamed('a4-large') as Job['edition'] }],
  ['the clinic', { clinic: { ...CLINIC, name: 'Other' } }],
  ['the ink', { ink: 'black' }],
  ['the version', { version: '2026.11.2' }],
  ['the date', { date: new Date('2026-12-01T00:00:00Z') }],
  ['that it can be filled in', { fillable: true }],
])('%s that changed: rendered again', async (_, change) => {
  await build([JOB]);
  await build([{ ...JOB, ...change }]);
  expect(drawn).toBe(2);
});

test.each(['node', 'renderer', 'lockSha256', 'programSha256'])('another %s: rendered again', async (tool) => {
  await build([JOB]);
  await build([JOB], { ...TOOLCHAIN, [tool]: 'other' });
  expect(drawn).toBe(2);
});

test.each<[string, (file: Buffer) => Buffer]>([
  [
    'one byte of the PDF',
    (file) => Buffer.concat([file.subarray(0, -9), Buffer.from('X'), file.subarray(-8)]),
  ],
  [
    'the number of pages',
    (file) => Buffer.from(file.toString('latin1').replace('"pages":1', '"pages":2'), 'latin1'),
  ],
  ['its end', (file) => file.subarray(0, -20)],
  ['all of it', () => Buffer.from('something else')],
  ['nothing left', () => Buffer.alloc(0)],
])('an entry with damage (%s) is replaced', async (_, damage) => {
  const [clean] = await build([JOB]);
  const [path = ''] = await entries();
  await writeFile(path, damage(await readFile(path)));
  const [fixed] = await build([JOB]);
  expect(fixed?.bytes).toEqual(clean?.bytes);
  await build([JOB]);
  expect(drawn).toBe(2);
});

test('an entry copied from another sheet is not used', async () => {
  await build([JOB]);
  const [mine = ''] = await entries();
  await build([OTHER]);
  const foreign = (await entries()).find((path) => path !== mine) ?? '';
  await rename(foreign, mine);
  const [made] = await build([JOB]);
  expect(made?.bytes).toEqual((await render(JOB)).bytes);
  expect(drawn).toBe(3);
});

test('the least recently used entries are removed at the size limit', async () => {
  await build([JOB]);
  const [old = ''] = await entries();
  const size = await sizeOf(folder);
  await utimes(old, new Date(0), new Date(0));
  await build([OTHER], TOOLCHAIN, size * 1.5);
  expect(await entries()).toHaveLength(1);
  expect(await entries()).not.toContain(old);
});

test('a folder that cannot be written does not stop the build', async () => {
  await mkdir(dirname(folder), { recursive: true });
  await writeFile(folder, 'a file is here');
  await expect(build([JOB])).resolves.toHaveLength(1);
});
