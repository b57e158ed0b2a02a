import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../build/output-folder.ts';
import { run } from '../run-program.ts';

/** A repository with two reviews and a README in its only commit. */
const newRepository = async (): Promise<string> => {
  const folder = await newFolder();
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
  git('init', '--quiet');
  await mkdir(join(folder, 'reviews/en'), { recursive: true });
  for (const file of ['README.md', 'reviews/en/a.yaml', 'reviews/en/b.yaml'])
    await writeFile(join(folder, file), 'old');
  git('add', '--all');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '-m', 'Start');
  return folder;
};

const write = async (folder: string) => {
  const out = join(await newFolder(), 'changes');
  const args = ['--in', folder, '--only', 'reviews', '--body', 'Reviewed.', '--out', out];
  const ended = await run('file-changes', args);
  const read = (name: string) => readFile(join(out, name), 'utf8').catch(() => 'null');
  return { ...ended, changes: JSON.parse(await read('changes.json')), body: await read('body.md') };
};

test('changed, new and deleted files as data, with relative paths', async () => {
  const folder = await newRepository();
  await writeFile(join(folder, 'reviews/en/a.yaml'), 'new');
  await writeFile(join(folder, 'reviews/en/ü b.yaml'), 'new');
  await rm(join(folder, 'reviews/en/b.yaml'));
  const { code, changes, body } = await write(folder);
  expect(code).toBe(0);
  expect(body).toBe('Reviewed.\n');
  expect(changes).toEqual({
    additions: [
      { path: 'reviews/en/a.yaml', contents: 'bmV3' },
      { path: 'reviews/en/ü b.yaml', contents: 'bmV3' },
    ],
    deletions: [{ path: 'reviews/en/b.yaml' }],
  });
});

test('refused: a change elsewhere, none at all, and a link', async () => {
  const folder = await newRepository();
  expect(await write(folder)).toMatchObject({ code: 2, stderr: expect.stringContaining('Nothing changed') });
  await symlink('/etc/hostname', join(folder, 'reviews/en/link.yaml'));
  expect(await write(folder)).toMatchObject({ code: 1, stderr: expect.stringContaining('is no plain file') });
  await writeFile(join(folder, 'README.md'), 'new');
  expect(await write(folder)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('README.md changed too'),
  });
});
