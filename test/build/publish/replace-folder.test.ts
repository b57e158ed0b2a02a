import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder } from '../../../scripts/build/publish/replace-folder.ts';
import { newFolder, snapshot } from '../output-folder.ts';

const FILES = [
  { path: 'mark.txt', bytes: 'mark' },
  { path: 'en/a.txt', bytes: 'a' },
];

test('replaces a missing, empty or own folder completely, leaving no other files', async () => {
  const root = await newFolder();
  const folder = join(root, 'site');
  for (const files of [FILES, FILES.slice(0, 1), FILES]) {
    expect(await replaceFolder(folder, files, 'mark.txt')).toBe(true);
    expect(Object.keys(await snapshot(root)).sort()).toEqual(files.map(({ path }) => `site/${path}`).sort());
  }
  await mkdir(join(root, 'empty'));
  expect(await replaceFolder(join(root, 'empty'), FILES, 'mark.txt')).toBe(true);
});

test.each<[string, (path: string) => Promise<unknown>]>([
  ['a file', (path) => writeFile(path, 'words')],
  ['a link', (path) => symlink('/tmp', path)],
  [
    'a folder of others',
    async (path) => {
      await mkdir(path);
      await writeFile(join(path, 'letter.txt'), 'words');
    },
  ],
])('%s is unchanged', async (_, make) => {
  const root = await newFolder();
  await make(join(root, 'site'));
  expect(await replaceFolder(join(root, 'site'), FILES, 'mark.txt')).toBe(false);
});
