import { once } from 'node:events';
import { expect, test } from 'vitest';
import { buildHandouts } from '../../../scripts/build/build-handouts.ts';
import { ending, start, startProgram } from '../../run-program.ts';
import { newFolder, snapshot } from '../output-folder.ts';
import { dependencies, handout, request } from '../sample-build.ts';
import { untilGone, workersOf } from './child-processes.ts';

const GUIDES = 'test/fixtures/build/two-guides';

/**
 * The real build over an earlier one, after its first sheet; from its source, so that seven more take a
 * while.
 */
const buildOver = async () => {
  const out = await newFolder();
  await buildHandouts(request(out), dependencies([handout('before')]));
  const before = await snapshot(out);
  const args = ['build', '--content', GUIDES, '--no-cache', '--workers', '2', '--out', out];
  const child = startProgram('scripts/cli/handouts.ts', args);
  const end = ending(child);
  await once(child.stderr, 'data');
  return { child, end, out, before };
};

const runs = test.runIf(process.platform === 'linux');

runs('kill -9 of a worker: its sheet is named, all others are tried, and nothing is published', async () => {
  const { child, end, out, before } = await buildOver();
  const [worker] = await workersOf(child.pid);
  if (worker === undefined) throw new Error('There was no worker.');
  process.kill(worker, 'SIGKILL');
  const { code, stderr } = await end;
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^error: en\/\S+ \S+ could not be made: The worker process ended before it was done \(SIGKILL\)\.$/m,
  );
  expect(stderr).toContain('1 PDF failed. Nothing was published');
  expect(stderr.match(/^\[\d\/8\]/gm)).toHaveLength(8);
  expect(await snapshot(out)).toEqual(before);
});

runs('Ctrl-C ends the workers with the build', async () => {
  const { child, end, out, before } = await buildOver();
  const workers = await workersOf(child.pid);
  expect(workers).toHaveLength(2);
  child.kill('SIGINT');
  expect((await end).code).toBe(130);
  await untilGone(workers);
  expect(await snapshot(out)).toEqual(before);
});

runs('a build that is killed (kill -9) takes its workers with it', async () => {
  const { child, end } = await buildOver();
  const workers = await workersOf(child.pid);
  expect(workers.length).toBeGreaterThan(0);
  child.kill('SIGKILL');
  expect(await end).toMatchObject({ signal: 'SIGKILL' });
  await untilGone(workers);
});

runs('Ctrl-C while the content is read ends the build at once, before it has touched anything', async () => {
  const out = `${await newFolder()}/output`;
  const child = start('build', ['--no-cache', '--out', out], {
    env: { NODE_OPTIONS: `--import ${new URL('waits-at-content.mjs', import.meta.url).href}` },
  });
  const end = ending(child);
  await once(child.stderr, 'data');
  child.kill('SIGINT');
  expect(await end).toMatchObject({ signal: 'SIGINT', stdout: '' });
  await expect(snapshot(out)).rejects.toThrow('ENOENT');
});
