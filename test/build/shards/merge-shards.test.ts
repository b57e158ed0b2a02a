import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildHandouts } from '../../../scripts/build/build-handouts.ts';
import type { BuildDependencies } from '../../../scripts/build/build-request.ts';
import { mergeShards } from '../../../scripts/build/shards/merge-shards.ts';
import { BILINGUAL_EDITIONS } from '../../../scripts/model/editions.ts';
import { filesBelow, liesOf, manifestOf, newFolder, snapshot } from '../output-folder.ts';
import { CLINIC, dependencies, handout, loadOf, request } from '../sample-build.ts';

const SHEETS = [
  handout('alpha'),
  handout('beta', 'Long. '.repeat(300)),
  handout('gamma', undefined, { kind: 'booklet' }),
];
const FILE = 'en/letter-standard/alpha.pdf';

type Other = Partial<BuildDependencies>;

const buildShard = async (index: number, of = 3, other: Other = {}, version = '2026.11.1') => {
  const out = await newFolder();
  const result = await buildHandouts(
    { ...request(out), shard: { index, of }, version },
    dependencies(SHEETS, other),
  );
  expect(result.status).toBe('published');
  return out;
};

const buildShards = (): Promise<string[]> => Promise.all([1, 2, 3].map((index) => buildShard(index)));

const holderOf = async (folders: string[], file = FILE): Promise<string> => {
  for (const folder of folders) if ((await filesBelow(folder)).includes(file)) return folder;
  throw new Error(`${file} is in no shard`);
};

const merge = (out: string, folders: string[], other: Other = {}, sheets = SHEETS) =>
  mergeShards({ ...request(out), folders }, dependencies(sheets, other));

/** Rules and texts of the errors of a refused merge, which does not change the output folder. */
const refusal = async (folders: string[], other: Other = {}, sheets = SHEETS) => {
  const out = await newFolder();
  await buildHandouts(request(out), dependencies([handout('before')]));
  const before = await snapshot(out);
  const result = await merge(out, folders, other, sheets);
  expect(await snapshot(out)).toEqual(before);
  if (result.status !== 'invalid') throw new Error(result.status);
  return result.diagnostics.map(({ file, rule, found }) => ({ file, rule, found }));
};

test('a shard contains its part, names it, and is never complete', async () => {
  const folders = await buildShards();
  const manifests = await Promise.all(folders.map(manifestOf));
  expect(manifests.map((manifest) => manifest?.options.shard)).toEqual(['1/3', '2/3', '3/3']);
  expect(manifests.map((manifest) => manifest?.complete)).toEqual([false, false, false]);
  expect(manifests.flatMap((manifest) => manifest?.pdfs ?? [])).toHaveLength(12);
  expect(await manifestOf(await buildShard(1, 1))).toMatchObject({
    complete: false,
    options: { shard: '1/1' },
  });
});

test('shards in any order give the same bytes as one build, manifest included', async () => {
  const [whole, merged] = [await newFolder(), await newFolder()];
  await buildHandouts(request(whole), dependencies(SHEETS));
  const result = await merge(merged, (await buildShards()).reverse());
  expect(result).toMatchObject({
    status: 'published',
    manifest: { complete: true, options: { shard: null } },
  });
  expect(await snapshot(merged)).toEqual(await snapshot(whole));
});

test('sheets in two languages are parted and merged like any other set', async () => {
  const sheets = [
    ...SHEETS,
    handout('beta', 'Larga. '.repeat(300), { language: 'es' }),
    handout('alpha', 'Ayuda.', { language: 'es' }),
  ];
  const asked = { editions: BILINGUAL_EDITIONS.map(({ name }) => name) };
  const [whole, merged] = [await newFolder(), await newFolder()];
  await buildHandouts(request(whole, asked), dependencies(sheets));
  const folders = await Promise.all(
    [1, 2].map(async (index) => {
      const out = await newFolder();
      await buildHandouts({ ...request(out, asked), shard: { index, of: 2 } }, dependencies(sheets));
      expect((await manifestOf(out))?.pdfs).toHaveLength(2);
      return out;
    }),
  );
  const result = await mergeShards({ ...request(merged, asked), folders }, dependencies(sheets));
  expect(result).toMatchObject({ status: 'published', manifest: { complete: true } });
  expect(await snapshot(merged)).toEqual(await snapshot(whole));
});

test('a merge replaces only the output of an earlier build', async () => {
  const [whole, merged] = [await newFolder(), await newFolder()];
  await buildHandouts(request(whole), dependencies(SHEETS));
  await buildHandouts(request(merged), dependencies([handout('alpha', 'Old.'), handout('gone')]));
  await writeFile(join(merged, 'mine.txt'), 'mine');
  await merge(merged, await buildShards());
  expect(await liesOf(merged)).toEqual([]);
  const { 'mine.txt': mine, ...published } = await snapshot(merged);
  expect(mine).toBeDefined();
  expect(published).toEqual(await snapshot(whole));
});

test('more shards than PDFs merge too', async () => {
  const folders = await Promise.all(Array.from({ length: 13 }, (_, index) => buildShard(index + 1, 13)));
  expect((await manifestOf(folders[12] ?? ''))?.pdfs).toEqual([]);
  expect(await merge(await newFolder(), folders)).toMatchObject({ manifest: { complete: true } });
});

test('shards of a part of the plan merge to the build of that part', async () => {
  const only = { only: ['alpha', 'beta'] };
  const folders = await Promise.all(
    [1, 2].map(async (index) => {
      const out = await newFolder();
      await buildHandouts({ ...request(out, only), shard: { index, of: 2 } }, dependencies(SHEETS));
      return out;
    }),
  );
  const [whole, merged] = [await newFolder(), await newFolder()];
  await buildHandouts(request(whole, only), dependencies(SHEETS));
  await mergeShards({ ...request(merged, only), folders }, dependencies(SHEETS));
  expect(await snapshot(merged)).toEqual(await snapshot(whole));
  expect((await refusal(folders)).map(({ rule }) => rule)).toContain('shards/missing');
});

describe('anything but one complete build is refused by name, and nothing is published', () => {
  test('a shard that is missing', async () => {
    const [one = '', , three = ''] = await buildShards();
    const diagnostics = await refusal([one, three]);
    expect(diagnostics).toMatchObject([{ rule: 'shards/no-shard', found: 'no folder with shard 2/3' }]);
  });

  test('a shard given twice', async () => {
    const [one = '', two = '', three = ''] = await buildShards();
    const copy = await newFolder();
    await cp(two, copy, { recursive: true });
    const file = (await manifestOf(two))?.pdfs[0]?.file;
    expect(await refusal([one, two, three, copy])).toMatchObject([
      {
        file: join(copy, 'manifest.json'),
        rule: 'shards/doubled',
        found: expect.stringContaining(`${file}`),
      },
    ]);
  });

  test('a shard of a different number of parts', async () => {
    const diagnostics = await refusal([await buildShard(1), await buildShard(2, 4), await buildShard(3)]);
    expect(diagnostics).toMatchObject([{ rule: 'shards/other-parts', found: 'shard 2/4' }]);
  });

  test('a PDF that a manifest lacks', async () => {
    const folders = await buildShards();
    const holder = await holderOf(folders);
    const path = join(holder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    manifest.pdfs = manifest.pdfs.filter(({ file }: { file: string }) => file !== FILE);
    await writeFile(path, JSON.stringify(manifest));
    expect(await refusal(folders)).toEqual([
      { file: path, rule: 'shards/missing', found: `PDFs that are missing: ${FILE}` },
    ]);
  });

  test('a damaged PDF, and a missing one', async () => {
    const folders = await buildShards();
    const holder = await holderOf(folders);
    await appendFile(join(holder, FILE), ' ');
    expect(await refusal(folders)).toMatchObject([
      { file: join(holder, 'manifest.json'), rule: 'shards/damaged', found: expect.stringContaining(FILE) },
    ]);
    await rm(join(holder, FILE));
    expect(await refusal(folders)).toMatchObject([{ found: `${FILE} is missing` }]);
  });

  test.each<[string, Other, string]>([
    ['other-date', { env: { SOURCE_DATE_EPOCH: '1700000000' } }, '2026.11.1'],
    ['other-version', {}, '2026.11.2'],
    ['other-node', { toolchain: { ...dependencies().toolchain, node: '22.1.0' } }, '2026.11.1'],
    [
      'other-packages',
      { toolchain: { ...dependencies().toolchain, lockSha256: 'e'.repeat(64) } },
      '2026.11.1',
    ],
    ['other-profile', { load: loadOf(SHEETS, [], { ...CLINIC, name: 'Another' }) }, '2026.11.1'],
  ])('a shard with different inputs: %s', async (rule, other, version) => {
    const odd = await buildShard(2, 3, other, version);
    const diagnostics = await refusal([await buildShard(1), odd, await buildShard(3)]);
    expect(diagnostics).toMatchObject([{ file: join(odd, 'manifest.json'), rule: `shards/${rule}` }]);
  });

  test('shards that differ from this checkout', async () => {
    const toolchain = { ...dependencies().toolchain, programSha256: 'd'.repeat(64) };
    const diagnostics = await refusal(await buildShards(), { toolchain });
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'shards/other-program',
      'shards/other-program',
      'shards/other-program',
    ]);
  });

  test('shards of other content: changed, removed and new sheets', async () => {
    const now = [handout('alpha', 'Other words.'), ...SHEETS.slice(2), handout('delta')];
    const diagnostics = await refusal(await buildShards(), {}, now);
    const foundBy = (rule: string) =>
      diagnostics
        .filter((diagnostic) => diagnostic.rule === rule)
        .map(({ found }) => found)
        .join();
    expect(foundBy('shards/different')).toContain('alpha.pdf');
    expect(foundBy('shards/foreign')).toContain('beta.pdf');
    expect(foundBy('shards/missing')).toContain('delta.pdf');
  });

  test('a folder that is not a shard: a full build, unfinished, missing', async () => {
    const whole = await newFolder();
    await buildHandouts(request(whole), dependencies(SHEETS));
    const empty = await newFolder();
    const diagnostics = await refusal([whole, empty, join(empty, 'nowhere')]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(Array(3).fill('shards/not-a-shard'));
    expect(diagnostics[0]?.found).toContain('a full build, not a shard');
  });
});

test('an aborted merge does not change the output', async () => {
  const out = await newFolder();
  const stop = new AbortController();
  const checkpoint = (at: string) => {
    if (at.startsWith('staged ')) stop.abort('SIGINT');
  };
  const result = await merge(out, await buildShards(), { signal: stop.signal, checkpoint });
  expect(result.status).toBe('stopped');
  expect(await filesBelow(out)).toEqual([]);
});
