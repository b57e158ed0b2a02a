import { chmod, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildHandouts } from '../../../scripts/build/build-handouts.ts';
import type { Manifest } from '../../../scripts/build/manifest/manifest.ts';
import { filesBelow, liesOf, manifestOf, newFolder, snapshot } from '../output-folder.ts';
import { dependencies, handout, request } from '../sample-build.ts';

const ALPHA = handout('alpha');
/** An account without permissions. */
const NOBODY = 65_534;

const write = async (path: string, text = 'foreign'): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};

const build = (out: string, handouts = [ALPHA]) => buildHandouts(request(out), dependencies(handouts));

/** Adds forged rows to the manifest of a folder. */
const tamper = async (out: string, change: (manifest: Manifest) => unknown): Promise<void> => {
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  await writeFile(join(out, 'manifest.json'), JSON.stringify(change(manifest)));
};

test('foreign files stay, also in our folders and when those contain none of our files any more', async () => {
  const out = await newFolder();
  const foreign = [
    '.gitkeep',
    'notes.txt',
    'en/a4-large/alpha.txt',
    'en/other/alpha.pdf',
    'es/a4-large/mine.pdf',
  ];
  for (const file of foreign) await write(join(out, file));
  await build(out);
  await build(out, [handout('beta')]);
  for (const file of foreign) expect(await readFile(join(out, file), 'utf8')).toBe('foreign');
  expect((await filesBelow(out)).filter((file) => file.endsWith('alpha.pdf'))).toEqual([
    'en/other/alpha.pdf',
  ]);
});

test.each([
  ['leads out of the folder', () => '../victim.pdf'],
  ['leads out of the folder from inside', () => 'en/../../victim.pdf'],
  ['is absolute', (victim: string) => victim],
  ['has backslashes', () => '..\\victim.pdf'],
  ['is no PDF', () => 'notes.txt'],
  ['is hidden', () => '.git/victim.pdf'],
  ['is the manifest', () => 'manifest.json'],
])('never follows a manifest row with the path %s', async (_, pathOf) => {
  const folder = await newFolder();
  const [out, victim] = [join(folder, 'out'), join(folder, 'victim.pdf')];
  await build(out);
  await write(victim);
  await write(join(out, 'notes.txt'));
  await write(join(out, '.git/victim.pdf'));
  await tamper(out, (manifest) => ({
    ...manifest,
    stale: [pathOf(victim)],
    pdfs: [...manifest.pdfs, { ...manifest.pdfs[0], file: pathOf(victim) }],
  }));
  expect((await build(out, [handout('beta')])).status).toBe('published');
  expect(await readFile(victim, 'utf8')).toBe('foreign');
  expect(await readFile(join(out, 'notes.txt'), 'utf8')).toBe('foreign');
  expect(await readFile(join(out, '.git/victim.pdf'), 'utf8')).toBe('foreign');
  expect(await liesOf(out)).toEqual([]);
});

test('a row reached through a symbolic link is neither removed nor counted as present', async () => {
  const folder = await newFolder();
  const [out, elsewhere] = [join(folder, 'out'), join(folder, 'elsewhere')];
  await build(out, [handout('alpha', undefined, { language: 'es' })]);
  await rename(join(out, 'es'), elsewhere);
  await symlink(elsewhere, join(out, 'es'));
  const before = await snapshot(elsewhere);
  await build(out);
  expect(await snapshot(elsewhere)).toEqual(before);
  expect((await manifestOf(out))?.pdfs.map(({ language }) => language)).not.toContain('es');
});

test('nothing is written through a symbolic link', async () => {
  const folder = await newFolder();
  const [out, elsewhere] = [join(folder, 'out'), join(folder, 'elsewhere')];
  await mkdir(elsewhere);
  await mkdir(out);
  await symlink(elsewhere, join(out, 'en'));
  const result = await build(out);
  expect(result.status === 'blocked' && result.error.message).toMatch(/en is a symbolic link/);
  expect(await filesBelow(elsewhere)).toEqual([]);
});

test('staging that is a symbolic link is removed without what it points to', async () => {
  const folder = await newFolder();
  const [out, elsewhere] = [join(folder, 'out'), join(folder, 'elsewhere')];
  await write(join(elsewhere, 'mine.txt'));
  await mkdir(out);
  await symlink(elsewhere, join(out, '.staging'));
  expect((await build(out)).status).toBe('published');
  expect(await filesBelow(elsewhere)).toEqual(['mine.txt']);
});

test('the output folder itself may be a symbolic link', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'real'));
  await symlink(join(folder, 'real'), join(folder, 'out'));
  expect((await build(join(folder, 'out'))).status).toBe('published');
  expect(await liesOf(join(folder, 'real'))).toEqual([]);
});

test.each([
  ['a folder', (path: string) => write(join(path, 'mine.txt'))],
  [
    'a symbolic link',
    async (path: string) => {
      await mkdir(dirname(path), { recursive: true });
      await symlink('/nowhere', path);
    },
  ],
])('a target that is %s stops the build; the old output is unchanged', async (what, occupy) => {
  const out = await newFolder();
  await build(out);
  await occupy(join(out, 'en/a4-large/beta.pdf'));
  const before = await snapshot(join(out, 'en/a4-standard'));
  const result = await build(out, [ALPHA, handout('beta')]);
  expect(result.status === 'blocked' && result.error.message).toMatch(`beta.pdf is ${what}`);
  expect(await snapshot(join(out, 'en/a4-standard'))).toEqual(before);
  expect((await manifestOf(out))?.pdfs).toHaveLength(4);
  expect((await filesBelow(out)).filter((file) => file.startsWith('.'))).toEqual([]);
});

test('a target that becomes a folder during rendering stops the build before anything is replaced', async () => {
  const out = await newFolder();
  await build(out);
  const before = await manifestOf(out);
  const checkpoint = async (at: string) => {
    if (at === 'staged en/letter-standard/beta.pdf') await write(join(out, 'en/a4-large/beta.pdf/mine.txt'));
  };
  const sheets = [handout('alpha', 'New.'), handout('beta')];
  const result = await buildHandouts(request(out), dependencies(sheets, { checkpoint }));
  expect(result.status).toBe('blocked');
  expect(await manifestOf(out)).toEqual(before);
  expect(await liesOf(out)).toEqual([]);
});

test('a file in place of a folder stops the build', async () => {
  const out = await newFolder();
  await write(join(out, 'en'));
  const result = await build(out);
  expect(result.status === 'blocked' && result.error.message).toMatch(
    /en is a file where a folder is needed/,
  );
  expect(await readFile(join(out, 'en'), 'utf8')).toBe('foreign');
});

test.each([
  ['the manifest of a web app', '{"name":"App","icons":[]}'],
  ['a manifest of a later schema', '{"schema":2,"pdfs":[]}'],
  ['a list', '[]'],
])('%s is not overwritten', async (_, text) => {
  const out = await newFolder();
  await write(join(out, 'manifest.json'), text);
  const result = await build(out);
  expect(result.status === 'blocked' && result.error.message).toMatch(
    /manifest.json is a file of another program/,
  );
  expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(text);
  expect(await filesBelow(out)).toEqual(['manifest.json']);
});

test.each(['', '{"schema":1,"pdfs":[', 'null\u0000'])(
  'a torn manifest is an unfinished build: %j',
  async (text) => {
    const out = await newFolder();
    await build(out);
    await writeFile(join(out, 'manifest.json'), text);
    expect((await build(out)).status).toBe('published');
    expect(await liesOf(out)).toEqual([]);
  },
);

test('a folder without its manifest is rebuilt', async () => {
  const out = await newFolder();
  await build(out);
  const before = await snapshot(out);
  await rm(join(out, 'manifest.json'));
  expect((await build(out)).status).toBe('published');
  expect(await snapshot(out)).toEqual(before);
});

/** Runs work without root permissions, since root may write everywhere. */
const asPlainUser = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  return work().finally(() => isRoot && process.seteuid?.(0));
};

test('a folder without write permission is a clear error', async () => {
  const out = await newFolder();
  await chmod(out, 0o555);
  const result = await asPlainUser(() => build(out));
  await chmod(out, 0o755);
  expect(result.status === 'blocked' && result.error.message).toMatch(/no write permission for this account/);
});

test.each(['ENOSPC', 'EROFS', 'EACCES'])(
  'a disk that fails with %s while staging changes nothing',
  async (code) => {
    const out = await newFolder();
    await build(out);
    const before = await snapshot(out);
    const checkpoint = (at: string) => {
      if (at.startsWith('staged')) throw Object.assign(new Error('refused'), { code });
    };
    const result = await buildHandouts(request(out), dependencies([handout('beta')], { checkpoint }));
    expect(result.status === 'blocked' && result.error.message).toContain(`[${code}]`);
    expect(await snapshot(out)).toEqual(before);
  },
);

test('clears stale staging of a killed build', async () => {
  const out = await newFolder();
  await write(join(out, '.staging/en/a4-large/old.pdf'), '%PDF-1.7 torn');
  await build(out);
  expect((await filesBelow(out)).filter((file) => file.startsWith('.'))).toEqual([]);
});
