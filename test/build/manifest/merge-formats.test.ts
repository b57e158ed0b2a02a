import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildHandouts } from '../../../scripts/build/build-handouts.ts';
import type { BuildRequest } from '../../../scripts/build/build-request.ts';
import type { Handout } from '../../../scripts/model/handout.ts';
import { filesBelow, liesOf, manifestOf, newFolder, snapshot } from '../output-folder.ts';
import { dependencies, handout, request } from '../sample-build.ts';

const ALPHA = handout('alpha');
const BETA = handout('beta');
const TEXT = ['en/text/alpha.txt', 'en/text/beta.txt'];

const build = (out: string, handouts: Handout[], asked: Partial<BuildRequest> = {}) =>
  buildHandouts({ ...request(out), ...asked }, dependencies(handouts));

const built = async (formats: BuildRequest['formats'] = ['pdf', 'txt']): Promise<string> => {
  const out = await newFolder();
  await build(out, [ALPHA, BETA], { formats });
  return out;
};

const textFiles = async (out: string): Promise<string[]> =>
  (await filesBelow(out)).filter((file) => file.endsWith('.txt'));

test('text next to PDFs has its own rows with the text hash of the PDF, and the folder is complete', async () => {
  const out = await built();
  const manifest = await manifestOf(out);
  expect(manifest?.complete).toBe(true);
  expect(manifest?.formats?.map(({ file }) => file)).toEqual(TEXT);
  for (const row of manifest?.formats ?? []) {
    const pdf = manifest?.pdfs.find(({ id }) => id === row.id);
    expect(row).toMatchObject({ textHash: pdf?.textHash, revision: pdf?.revision, reviewState: 'draft' });
  }
  expect(await liesOf(out)).toEqual([]);
});

test('a text-only build makes no PDF and keeps existing ones', async () => {
  expect(await filesBelow(await built(['txt']))).toEqual([...TEXT, 'manifest.json']);
  const out = await built(['pdf']);
  const pdfs = await filesBelow(out);
  await build(out, [ALPHA, BETA], { formats: ['txt'] });
  expect(await filesBelow(out)).toEqual([...pdfs, ...TEXT].sort());
  expect((await manifestOf(out))?.complete).toBe(true);
});

test('two builds give the same bytes', async () => {
  expect(await snapshot(await built())).toEqual(await snapshot(await built()));
});

test('--only makes its own file and keeps the others while they match today’s content', async () => {
  const out = await built();
  const selection = { ...request(out).selection, only: ['alpha'] };
  await build(out, [handout('alpha', 'A new sentence.'), BETA], { formats: ['txt'], selection });
  expect(await textFiles(out)).toEqual(TEXT);
  expect((await manifestOf(out))?.formats).toHaveLength(2);
});

test.each([
  ['its text changed', [ALPHA, handout('beta', 'Another sentence.')], {}],
  ['its sheet was withdrawn', [ALPHA], {}],
  ['the version changed', [ALPHA, BETA], { version: '2026.12.1' }],
] as const)('a text that was not rebuilt is removed when %s', async (_, handouts, asked) => {
  const out = await built();
  await build(out, [...handouts], asked);
  expect(await textFiles(out)).not.toContain('en/text/beta.txt');
  expect((await manifestOf(out))?.formats?.map(({ file }) => file) ?? []).toEqual(await textFiles(out));
  expect((await manifestOf(out))?.complete).toBe(true);
});

test('a text that was edited by hand is removed too', async () => {
  const out = await built();
  await appendFile(join(out, 'en/text/beta.txt'), 'More.');
  await build(out, [ALPHA, BETA]);
  expect(await textFiles(out)).toEqual(['en/text/alpha.txt']);
});

test('a reviewed-only build leaves drafts out in every format', async () => {
  const review = {
    state: 'reviewed',
    name: 'N',
    role: 'R',
    date: '2026-10-01',
    nextReview: '2028-11-01',
  } as const;
  const out = await newFolder();
  await build(out, [handout('alpha', 'Words.', { review }), BETA], { formats: ['txt'], reviewedOnly: true });
  expect(await textFiles(out)).toEqual(['en/text/alpha.txt']);
  const refused = await build(await newFolder(), [BETA], { formats: ['txt'], requireReviewed: true });
  expect(refused.status).toBe('refused');
});
