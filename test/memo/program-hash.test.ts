import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { programSha256 } from '../../scripts/memo/program.ts';
import { newFolder } from '../build/output-folder.ts';

const project = async (): Promise<string> => {
  const root = await newFolder();
  for (const [file, text] of [
    ['scripts/handout/order.ts', 'zero'],
    ['scripts/render/a.ts', 'one'],
    ['templates/components/b.tsx', 'two'],
    ['templates/README.md', 'notes'],
    ['tsconfig.json', '{}'],
  ] as const) {
    await mkdir(join(root, file, '..'), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
};

const hashOf = (root: string): string => programSha256(pathToFileURL(`${root}/`));

test('the same code has the same hash in every folder', async () => {
  const [one, other] = [await project(), await newFolder()];
  await cp(one, other, { recursive: true });
  await writeFile(join(other, 'templates/README.md'), 'other notes');
  await writeFile(join(other, 'scripts/.#a.ts'), 'the lock of an editor');
  expect(hashOf(other)).toBe(hashOf(one));
});

test.each([
  ['a template that is edited', (root: string) => writeFile(join(root, 'templates/components/b.tsx'), 'new')],
  ['the order of a sheet', (root: string) => writeFile(join(root, 'scripts/handout/order.ts'), 'new')],
  [
    'how TypeScript is compiled',
    (root: string) => writeFile(join(root, 'tsconfig.json'), '{ "compilerOptions": {} }'),
  ],
  ['a file that is added', (root: string) => writeFile(join(root, 'scripts/render/c.ts'), '')],
  [
    'a file that is renamed',
    (root: string) => rename(join(root, 'scripts/render/a.ts'), join(root, 'scripts/render/z.ts')),
  ],
])('%s changes it', async (_, change) => {
  const root = await project();
  const before = hashOf(root);
  await change(root);
  expect(hashOf(root)).not.toBe(before);
});
