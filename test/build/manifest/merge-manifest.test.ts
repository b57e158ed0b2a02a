import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildHandouts } from '../../../scripts/build/build-handouts.ts';
import { filesBelow, liesOf, manifestOf, newFolder, snapshot } from '../output-folder.ts';
import { CLINIC, dependencies, handout, loadOf, request, TOOLCHAIN } from '../sample-build.ts';

const ALPHA = handout('alpha');
const BETA = handout('beta');

/** Ids and edition folders that the manifest lists. */
const listed = async (out: string): Promise<string[]> =>
  ((await manifestOf(out))?.pdfs ?? []).map(({ file }) => file.replace(/^en\/|\.pdf$/g, ''));

const built = async (handouts = [ALPHA, BETA]): Promise<string> => {
  const out = await newFolder();
  await buildHandouts(request(out), dependencies(handouts));
  return out;
};

test('a build of everything is complete', async () => {
  const out = await built();
  expect(await manifestOf(out)).toMatchObject({ complete: true });
  expect(await manifestOf(out)).not.toHaveProperty('stale');
});

test('--only replaces its own rows, keeps the others, and the folder stays complete', async () => {
  const out = await built();
  const before = await manifestOf(out);
  const changed = handout('alpha', 'A new sentence.');
  await buildHandouts(request(out, { only: ['alpha'] }), dependencies([changed, BETA]));
  const after = await manifestOf(out);
  expect(after?.complete).toBe(true);
  expect(after?.pdfs.filter(({ id }) => id === 'beta')).toEqual(
    before?.pdfs.filter(({ id }) => id === 'beta'),
  );
  expect(after?.pdfs[0]?.textHash).not.toBe(before?.pdfs[0]?.textHash);
  expect(await liesOf(out)).toEqual([]);
});

test('--only into an empty folder is not complete', async () => {
  const out = await newFolder();
  await buildHandouts(request(out, { only: ['alpha'] }), dependencies([ALPHA, BETA]));
  expect(await manifestOf(out)).toMatchObject({ complete: false });
  expect(await filesBelow(out)).toHaveLength(5);
});

test('one edition after another makes the folder complete with the last', async () => {
  const out = await newFolder();
  const complete: boolean[] = [];
  for (const edition of ['a4-large', 'a4-standard', 'letter-large', 'letter-standard'] as const) {
    await buildHandouts(request(out, { editions: [edition] }), dependencies([ALPHA, BETA]));
    complete.push((await manifestOf(out))?.complete ?? false);
  }
  expect(complete).toEqual([false, false, false, true]);
});

test.each([
  ['text', [ALPHA, handout('beta', 'Another sentence.')], {}, {}],
  ['title', [ALPHA, handout('beta', undefined, { title: 'Other' })], {}, {}],
  [
    'review',
    [
      ALPHA,
      { ...BETA, review: { state: 'reviewed', name: 'N', role: 'R', date: 'D', nextReview: 'E' } as const },
    ],
    {},
    {},
  ],
  ['version', [ALPHA, BETA], { version: '2026.12.1' }, {}],
  ['clinic profile', [ALPHA, BETA], { clinic: new URL(import.meta.url).pathname }, {}],
  ['toolchain', [ALPHA, BETA], {}, { toolchain: { ...TOOLCHAIN, lockSha256: 'b'.repeat(64) } }],
  ['templates', [ALPHA, BETA], {}, { toolchain: { ...TOOLCHAIN, programSha256: 'b'.repeat(64) } }],
  ['date', [ALPHA, BETA], {}, { env: { SOURCE_DATE_EPOCH: '86400' } }],
  [
    'default clinic profile',
    [ALPHA, BETA],
    {},
    { load: loadOf([ALPHA, BETA], [], { ...CLINIC, name: 'Ours' }) },
  ],
  [
    'marks, though no word',
    [ALPHA, { ...BETA, lead: [{ type: 'strong', children: BETA.lead } as const] }],
    {},
    {},
  ],
])(
  'rows outside the selection are dropped when their %s changed; their files stay',
  async (_, sheets, asked, deps) => {
    const out = await built();
    await buildHandouts({ ...request(out, { only: ['alpha'] }), ...asked }, dependencies(sheets, deps));
    const manifest = await manifestOf(out);
    expect(manifest?.complete).toBe(false);
    expect(new Set(manifest?.pdfs.map(({ id }) => id))).toEqual(new Set(['alpha']));
    expect(manifest?.stale).toHaveLength(4);
    expect(await filesBelow(out)).toHaveLength(9);
    expect(await liesOf(out)).toEqual([]);
  },
);

test('a missing file outside the selection is not listed', async () => {
  const out = await built();
  await rm(join(out, 'en/a4-large/beta.pdf'));
  await buildHandouts(request(out, { only: ['alpha'] }), dependencies([ALPHA, BETA]));
  expect(await listed(out)).not.toContain('a4-large/beta');
  expect(await manifestOf(out)).toMatchObject({ complete: false });
});

test('a file outside the selection that was changed by hand is not listed', async () => {
  const out = await built();
  await appendFile(join(out, 'en/a4-large/beta.pdf'), '% changed');
  await buildHandouts(request(out, { only: ['alpha'] }), dependencies([ALPHA, BETA]));
  expect(await listed(out)).not.toContain('a4-large/beta');
  expect(await manifestOf(out)).toMatchObject({ complete: false, stale: ['en/a4-large/beta.pdf'] });
});

test('stale files are remembered over several builds, and a full build fixes it', async () => {
  const out = await built();
  const newer = { version: '2026.12.1' };
  await buildHandouts({ ...request(out, { only: ['alpha'] }), ...newer }, dependencies([ALPHA, BETA]));
  await buildHandouts({ ...request(out, { only: ['alpha'] }), ...newer }, dependencies([ALPHA, BETA]));
  expect((await manifestOf(out))?.stale).toHaveLength(4);
  await buildHandouts({ ...request(out), ...newer }, dependencies([ALPHA]));
  expect(await manifestOf(out)).toMatchObject({ complete: true });
  expect(await filesBelow(out)).toHaveLength(5);
});

test('a full build removes a sheet that is no longer planned, and its empty folder', async () => {
  const out = await built([ALPHA, handout('solo', undefined, { language: 'es' })]);
  await buildHandouts(request(out), dependencies([ALPHA]));
  expect((await filesBelow(out)).filter((file) => file.startsWith('es'))).toEqual([]);
  expect(await snapshot(out)).toEqual(await snapshot(await built([ALPHA])));
});

test('a sheet that is no longer planned stays, as stale, when it is outside the selection', async () => {
  const out = await built();
  await buildHandouts(request(out, { only: ['alpha'] }), dependencies([ALPHA]));
  expect(await manifestOf(out)).toMatchObject({ complete: false });
  expect((await manifestOf(out))?.stale).toHaveLength(4);
});

test('a sheet that is no longer planned is removed when it is in the selection', async () => {
  const out = await built([ALPHA, BETA, handout('beta-two')]);
  await buildHandouts(request(out, { only: ['beta*'] }), dependencies([ALPHA, BETA]));
  expect((await listed(out)).filter((name) => name.includes('beta-two'))).toEqual([]);
  expect(await filesBelow(out)).toHaveLength(9);
  expect(await manifestOf(out)).toMatchObject({ complete: true });
});

test('--lang replaces its own language', async () => {
  const spanish = handout('alpha', 'Ayuda.', { language: 'es' });
  const out = await built([ALPHA, spanish]);
  const before = await snapshot(out);
  await buildHandouts(
    request(out, { languages: ['es'] }),
    dependencies([ALPHA, handout('alpha', 'Otra.', { language: 'es' })]),
  );
  const after = await snapshot(out);
  const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
  expect(changed.every((file) => file.startsWith('es/') || file === 'manifest.json')).toBe(true);
  expect(changed).toHaveLength(5);
});

test('black sheets are listed next to colour ones', async () => {
  const out = await built([ALPHA]);
  await buildHandouts(request(out, { ink: 'black' }), dependencies([ALPHA]));
  expect(await listed(out)).toHaveLength(8);
  expect(await listed(out)).toContain('letter-standard-black/alpha');
  expect(await manifestOf(out)).toMatchObject({ complete: true });
});

test('outdated black sheets are stale after a colour build', async () => {
  const out = await built([ALPHA]);
  await buildHandouts(request(out, { ink: 'black' }), dependencies([ALPHA]));
  await buildHandouts(request(out), dependencies([handout('alpha', 'A new sentence.')]));
  expect(await manifestOf(out)).toMatchObject({ complete: false });
  expect((await manifestOf(out))?.stale?.every((file) => file.includes('-black/'))).toBe(true);
});

test('a selection that fixes the last stale row makes the folder complete', async () => {
  const out = await built();
  await writeFile(join(out, 'en/a4-large/beta.pdf'), 'x');
  await buildHandouts(request(out, { only: ['alpha'] }), dependencies([ALPHA, BETA]));
  await buildHandouts(request(out, { only: ['beta'], editions: ['a4-large'] }), dependencies([ALPHA, BETA]));
  expect(await manifestOf(out)).toMatchObject({ complete: true });
});
