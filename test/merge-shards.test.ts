import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, newFolder, snapshot } from './build/output-folder.ts';
import { run } from './run-program.ts';

const GUIDES = 'test/fixtures/build/two-guides';

const build = (...args: string[]) => run('build', ['--content', GUIDES, ...args]);
const merge = (...args: string[]) => run('merge-shards', ['--content', GUIDES, ...args]);

test('--help shows how to merge shards', async () => {
  const { code, stdout } = await merge('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('npx handouts merge-shards ../shard-1 ../shard-2 ../shard-3');
});

test('without a folder: code 2 and a hint', async () => {
  expect(await merge()).toMatchObject({ code: 2, stderr: expect.stringContaining('folders') });
});

test('--list shows the PDFs of a shard with their cost, and every PDF is in one list', async () => {
  const lists = await Promise.all(['1/2', '2/2'].map((shard) => build('--list', '--shard', shard)));
  const files = lists.flatMap(({ stdout }) => stdout.match(/^en\S+\.pdf(?= +\d+$)/gm) ?? []);
  expect(new Set(files).size).toBe(8);
  expect(files).toHaveLength(8);
  expect(lists[0]?.stdout).toMatch(
    /^Shard 1\/2: \d of 8 PDFs, about [\d.]+ of [\d.]+ seconds of one worker\.$/m,
  );
  const { stdout } = await build('--list', '--shard', '1/2', '--json');
  expect(JSON.parse(stdout)[0]).toMatchObject({ language: 'en', cost: expect.any(Number) });
});

test('real PDFs made in shards by separate processes have the bytes of one build, and a missing shard is reported', async () => {
  const folder = await newFolder();
  const [whole, one, two, merged] = ['whole', 'one', 'two', 'merged'].map((name) => join(folder, name));
  await build('--no-cache', '--out', `${whole}`);
  await build('--no-cache', '--shard', '1/2', '--out', `${one}`);
  const early = await merge(`${one}`, '--out', `${merged}`);
  expect(early).toMatchObject({ code: 1, stdout: expect.stringContaining('no folder with shard 2/2') });
  const second = await build('--no-cache', '--shard', '2/2', '--out', `${two}`);
  expect(second.stdout).toContain('This is shard 2/2.');
  const { code, stdout } = await merge(`${two}`, `${one}`, '--out', `${merged}`);
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('(8 PDFs)') });
  expect(await filesBelow(`${merged}`)).toHaveLength(9);
  expect(await snapshot(`${merged}`)).toEqual(await snapshot(`${whole}`));
});
