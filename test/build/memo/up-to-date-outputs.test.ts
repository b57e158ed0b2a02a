import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildHandouts } from '../../../scripts/build/build-handouts.ts';
import type { Job } from '../../../scripts/render/job.ts';
import { newFolder } from '../output-folder.ts';
import { dependencies, handout, render, request } from '../sample-build.ts';

const FILE = 'en/a4-large/alpha.pdf';
let folder = '';
let out = '';
let drawn: string[] = [];
let written: string[] = [];
let engaged: number[] = [];
beforeEach(async () => {
  folder = join(await newFolder(), 'sheets');
  out = await newFolder();
});

const entries = async (): Promise<string[]> =>
  (await readdir(join(folder, 'rendered'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const build = async (words = 'Treatment can help.', max = 1e9) => {
  [drawn, written, engaged] = [[], [], []];
  const draw = (job: Job) => {
    drawn.push(job.handout.id);
    return render(job);
  };
  const drawing = async () => Object.assign(draw, { engage: (sheets: number) => engaged.push(sheets) });
  const result = await buildHandouts(
    request(out, { editions: ['a4-large'] }),
    dependencies([handout('alpha', words), handout('beta')], {
      cache: { folder, max },
      openRenderer: drawing,
      checkpoint: (at) => void (at.startsWith('staged') && written.push(at.slice('staged '.length))),
    }),
  );
  expect(result.status).toBe('published');
  return readFile(join(out, 'manifest.json'), 'utf8');
};

test('an up-to-date PDF is neither rendered nor written again', async () => {
  const manifest = await build();
  expect(await build()).toBe(manifest);
  expect([drawn, written, engaged]).toEqual([[], [], []]);
});

test('a changed word rebuilds only its own sheet', async () => {
  await build();
  await build('Treatment may help.');
  expect([drawn, written]).toEqual([['alpha'], [FILE]]);
});

test('the renderer gets the number of sheets to make', async () => {
  await build();
  expect(engaged).toEqual([2]);
  await build('Treatment may help.');
  expect(engaged).toEqual([1]);
});

test('a PDF that was edited is restored from the cache', async () => {
  const manifest = await build();
  const bytes = await readFile(join(out, FILE));
  await writeFile(join(out, FILE), 'something else');
  expect(await build()).toBe(manifest);
  expect([drawn, written]).toEqual([[], [FILE]]);
  expect(await readFile(join(out, FILE))).toEqual(bytes);
});

test('ignores damaged cache entries', async () => {
  const manifest = await build();
  for (const path of await entries()) {
    const text = (await readFile(path)).toString('latin1');
    await writeFile(path, text.replace('"pages":1', '"pages":2'), 'latin1');
  }
  expect(await build()).toBe(manifest);
  expect(drawn.sort()).toEqual(['alpha', 'beta']);
});

test('an up-to-date PDF is rendered again without a cache entry', async () => {
  const manifest = await build();
  await rm(join(folder, 'rendered'), { recursive: true });
  expect(await build()).toBe(manifest);
  expect(drawn.sort()).toEqual(['alpha', 'beta']);
});
