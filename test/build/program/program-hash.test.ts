import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { programHash } from '../../../scripts/build/program/program-hash.ts';
import { newFolder } from '../output-folder.ts';

const project = async (): Promise<string> => {
  const root = await newFolder();
  for (const [file, text] of [
    ['scripts/handout/order.ts', 'zero'],
    ['scripts/render/a.ts', 'one'],
    ['templates/components/b.tsx', 'two'],
    ['templates/README.md', 'notes'],
  ] as const) {
    await mkdir(join(root, file, '..'), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
};

const hashOf = (root: string): Promise<string> => programHash(pathToFileURL(`${root}/`));

test('the same code has the same hash, in whatever folder', async () => {
  const [one, other] = [await project(), await newFolder()];
  await cp(one, other, { recursive: true });
  await writeFile(join(other, 'templates/README.md'), 'other notes');
  await mkdir(join(other, 'templates/web'));
  await writeFile(join(other, 'templates/web/page.tsx'), 'a page of the site');
  expect(await hashOf(other)).toBe(await hashOf(one));
});

test.each([
  ['a template that is edited', (root: string) => writeFile(join(root, 'templates/components/b.tsx'), 'new')],
  ['the order of a sheet', (root: string) => writeFile(join(root, 'scripts/handout/order.ts'), 'new')],
  ['a file that is added', (root: string) => writeFile(join(root, 'scripts/render/c.ts'), '')],
  [
    'a file that is renamed',
    (root: string) => rename(join(root, 'scripts/render/a.ts'), join(root, 'scripts/render/z.ts')),
  ],
])('%s changes it', async (_, change) => {
  const root = await project();
  const before = await hashOf(root);
  await change(root);
  expect(await hashOf(root)).not.toBe(before);
});
