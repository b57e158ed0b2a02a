import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Release } from '../../../scripts/release-records/release.ts';
import type { FileChanges } from '../../../scripts/workflows/file-changes.ts';
import { newFolder, snapshot } from '../../build/output-folder.ts';
import { run } from '../../run-program.ts';

type Files = Record<string, string | Buffer>;

const folderOf = async (files: Files): Promise<string> => {
  const folder = await newFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
};

const change = (other: Partial<Release['changes'][number]>): Release['changes'][number] => ({
  id: 'lung',
  language: 'en',
  what: 'changed',
  kind: 'editorial',
  note: 'Shorter.',
  added: ['Call us now.'],
  removed: ['Please call us.'],
  ...other,
});

const release = (version: string, changes: Release['changes']): string => {
  const text: Release = {
    schema: 1,
    version,
    date: '2026-12-01',
    toolchain: { node: '22.0.0', renderer: '1.0.0', lockSha256: 'a'.repeat(64) },
    sheets: [],
    withdrawn: [],
    changes,
  };
  return JSON.stringify(text);
};

const merge = async (base: Files, ours: Files, theirs: Files) => {
  const folders = { base: await folderOf(base), ours: await folderOf(ours), theirs: await folderOf(theirs) };
  const out = join(await newFolder(), 'changes');
  const ended = await run('update merge', [
    ...Object.entries(folders).flatMap(([name, folder]) => [`--${name}`, folder]),
    '--parent',
    'owner/handouts',
    '--from',
    '2026.11.1',
    '--to',
    '2026.12.2',
    '--out',
    out,
  ]);
  if (ended.code !== 0) return { ...ended, folders, written: {}, deleted: [], body: '' };
  const changes: FileChanges = JSON.parse(await readFile(join(out, 'changes.json'), 'utf8'));
  const written = Object.fromEntries(
    changes.additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64').toString()]),
  );
  const deleted = changes.deletions.map(({ path }) => path);
  return { ...ended, folders, written, deleted, body: await readFile(join(out, 'body.md'), 'utf8') };
};

const LINES = ['one', 'two', 'three', 'four', 'five', 'six', ''];
const without = (...pairs: [from: string, to: string][]): string =>
  LINES.map((line) => pairs.find(([from]) => from === line)?.[1] ?? line).join('\n');

test('unchanged files are replaced by the parent’s; the clinic’s own files stay; changed lines of both sides are kept', async () => {
  const base: Files = {
    'content/clinic.yaml': 'name:\n',
    'content/en/a.md': 'old',
    'content/en/gone.md': 'old',
    'content/en/both.md': without(),
    'content/en/clash.md': without(),
    'package.json': '{ "version": "2026.11.1" }',
    '.github/workflows/ci.yml': 'old',
    'picture.png': Buffer.from([0, 1, 2]),
  };
  const ours: Files = {
    ...base,
    'content/clinic.yaml': 'name: Ours\n',
    'content/reviews/en/a.yaml': 'ours',
    'content/logo.svg': 'ours',
    'content/en/both.md': without(['one', 'ONE']),
    'content/en/clash.md': without(['three', 'OURS']),
    'picture.png': Buffer.from([0, 1, 3]),
  };
  const theirs: Files = {
    ...base,
    'content/clinic.yaml': 'name:\nfax:\n',
    'content/en/a.md': 'new',
    'content/en/new.md': 'new',
    'content/en/both.md': without(['six', 'SIX']),
    'content/en/clash.md': without(['three', 'THEIRS']),
    'package.json': '{ "version": "2026.12.2" }',
    '.github/workflows/ci.yml': 'new',
    'picture.png': Buffer.from([0, 1, 4]),
  };
  delete theirs['content/en/gone.md'];
  const { code, written, deleted, body } = await merge(base, ours, theirs);
  expect(code).toBe(0);
  expect(written).toEqual({
    'content/en/a.md': 'new',
    'content/en/new.md': 'new',
    'content/en/both.md': without(['one', 'ONE'], ['six', 'SIX']),
    'package.json': '{ "version": "2026.12.2" }',
  });
  expect(deleted).toEqual(['content/en/gone.md']);
  expect(body).toMatch(
    /same lines: your lines stay, compare them\n\n- `content\/en\/clash\.md`\n- `picture\.png`\n/,
  );
  expect(body).toMatch(/never changed by an update.*\n\n- `content\/clinic\.yaml`\n/);
  expect(body).toMatch(/only a person may change.*\n\n- `\.github\/workflows\/ci\.yml`\n/);
});

test('changes for readers since the clinic’s own version, newest first, and safety before all', async () => {
  const releases = {
    'content/releases/2026.11.1.json': release('2026.11.1', [change({ note: 'Long known.' })]),
    'content/releases/2026.12.1.json': release('2026.12.1', [
      change({}),
      change({ id: 'breast', kind: 'safety', note: 'The fever is *lower*.' }),
      change({ id: 'surgery', what: 'added', kind: null, note: '', removed: [], added: ['All of it.'] }),
    ]),
    'content/releases/2026.12.2.json': release('2026.12.2', []),
  };
  const { body } = await merge({ a: 'a' }, { a: 'a' }, { a: 'a', ...releases });
  expect(body).not.toContain('Long known');
  expect(body.indexOf('### Version 2026.12.2')).toBeLessThan(body.indexOf('### Version 2026.12.1'));
  expect(body.indexOf('replace paper copies')).toBeLessThan(body.indexOf('Shorter.'));
  expect(body).toContain('- **breast** breast, changed: The fever is \\*lower\\*.');
  expect(body).toContain('  - no longer: Please call us.\n  - now: Call us now.');
  expect(body).toContain('- **surgery** surgery, new\n');
  expect(body).not.toContain('All of it.');
  expect(body).toContain('No sheet changed.');
});

test('nothing in the three folders is touched, and a link out of the parent is not followed', async () => {
  const theirs = await folderOf({ a: 'new' });
  await symlink('/etc/hostname', join(theirs, 'content'));
  const [base, ours] = [await folderOf({ a: 'old' }), await folderOf({ a: 'old' })];
  const before = await Promise.all([base, ours].map(snapshot));
  const out = join(await newFolder(), 'changes');
  const ended = await run('update merge', [
    '--base',
    base,
    '--ours',
    ours,
    '--theirs',
    theirs,
    '--parent',
    'o/n',
    '--from',
    '2026.11.1',
    '--to',
    '2026.12.1',
    '--out',
    out,
  ]);
  expect(ended.code).toBe(0);
  expect(await Promise.all([base, ours].map(snapshot))).toEqual(before);
  const changes: FileChanges = JSON.parse(await readFile(join(out, 'changes.json'), 'utf8'));
  expect(changes.additions.map(({ path }) => path)).toEqual(['a']);
});

test('a damaged release, and a folder without files, stop it', async () => {
  const theirs = { 'content/releases/2026.12.1.json': '{}' };
  expect(await merge({ a: 'a' }, { a: 'a' }, { a: 'a', ...theirs })).toMatchObject({ code: 1 });
  expect(await merge({}, { a: 'a' }, { a: 'a' })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('has no files'),
  });
});
