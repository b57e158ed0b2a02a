import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTogether } from '../../../scripts/build/publish/write-together.ts';
import { newFolder, snapshot } from '../output-folder.ts';

test('writes and removes all files, creating folders', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'old.md'), 'old');
  await writeTogether([
    { path: join(folder, 'new/a.json'), text: 'a' },
    { path: join(folder, 'old.md'), text: null },
  ]);
  expect(Object.keys(await snapshot(folder))).toEqual(['new/a.json']);
});

test('if one file cannot be put in place, all others are unchanged', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'a.json'), 'before');
  await writeFile(join(folder, 'note.md'), 'note');
  await mkdir(join(folder, 'b.json/inside'), { recursive: true });
  const before = await snapshot(folder);
  const changes = [
    { path: join(folder, 'a.json'), text: 'after' },
    { path: join(folder, 'note.md'), text: null },
    { path: join(folder, 'c.json'), text: 'new' },
    { path: join(folder, 'b.json'), text: 'a folder is there' },
  ];
  await expect(writeTogether(changes)).rejects.toThrow();
  expect(await snapshot(folder)).toEqual(before);
});
