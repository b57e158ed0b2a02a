import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildHandouts } from '../../scripts/build/build-handouts.ts';
import { type Ended, ending, startProgram } from '../run-program.ts';
import { filesBelow, liesOf, manifestOf, newFolder, snapshot } from './output-folder.ts';
import { dependencies, handout, request } from './sample-build.ts';

const SLOW = 'test/fixtures/build/slow-build.ts';

const build = (out: string, env: Record<string, string> = {}): Promise<Ended> =>
  ending(startProgram(SLOW, ['--content', '.', '--out', out], { env }));

/** Starts a build, and waits until it has made its first sheet; it goes on when its input gets a line. */
const startSlow = async (out: string) => {
  const child = startProgram(SLOW, ['--content', '.', '--out', out], { env: { HOLD: 'yes' } });
  await once(child.stderr, 'data');
  return child;
};

/** Publishes other words, within this process. */
const buildOld = async (out: string): Promise<void> => {
  const sheets = ['alpha', 'beta', 'old'].map((id) => handout(id, 'Old.'));
  expect((await buildHandouts(request(out), dependencies(sheets))).status).toBe('published');
};

test('a process killed (kill -9) at any moment leaves a true manifest, and the next one repairs the folder immediately', async () => {
  const clean = await newFolder();
  expect((await build(clean)).code).toBe(0);
  const expected = await snapshot(clean);
  for (const moment of [
    'locked',
    'staged en/letter-standard/beta.pdf',
    'note our files',
    'remove the manifest',
    'placed en/letter-standard/beta.pdf',
    'remove what is obsolete',
    'place the manifest',
  ]) {
    const out = await newFolder();
    await buildOld(out);
    expect((await build(out, { KILL_AT: moment })).signal, moment).toBe('SIGKILL');
    expect(await liesOf(out), moment).toEqual([]);
    expect((await build(out)).code, moment).toBe(0);
    expect(await snapshot(out), moment).toEqual(expected);
  }
});

test('a process killed from outside leaves the published output whole', async () => {
  const out = await newFolder();
  await buildOld(out);
  const before = await manifestOf(out);
  const child = await startSlow(out);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(await manifestOf(out)).toEqual(before);
  expect(await liesOf(out)).toEqual([]);
  expect((await build(out)).code).toBe(0);
  expect(await filesBelow(out)).toHaveLength(13);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s ends a build with code %d; lock and staging are gone, the output stays',
  async (signal, code) => {
    const out = await newFolder();
    await buildOld(out);
    const before = await snapshot(out);
    const child = await startSlow(out);
    const ended = ending(child);
    child.kill(signal);
    expect(await ended).toMatchObject({ code, stderr: expect.stringContaining('Stopped.') });
    expect(await snapshot(out)).toEqual(before);
    expect((await readdir(out)).filter((name) => name.startsWith('.'))).toEqual([]);
  },
);

test('of two processes with one output folder the second reports that it waits, and both publish', async () => {
  const out = await newFolder();
  const first = await startSlow(out);
  const second = startProgram(SLOW, ['--content', '.', '--out', out]);
  const ended = Promise.all([ending(first), ending(second)]);
  await once(second.stderr, 'data');
  first.stdin.write('go on\n');
  const [one, other] = await ended;
  expect([one.code, other.code]).toEqual([0, 0]);
  expect(other.stderr).toContain(`Waiting for another build to end: process ${first.pid}`);
  expect(await liesOf(out)).toEqual([]);
  expect(await filesBelow(out)).toHaveLength(13);
});

test('a build that waits can be stopped', async () => {
  const out = await newFolder();
  const first = await startSlow(out);
  const second = startProgram(SLOW, ['--content', '.', '--out', out]);
  const ended = ending(second);
  await once(second.stderr, 'data');
  second.kill('SIGTERM');
  expect((await ended).code).toBe(143);
  first.kill('SIGKILL');
  await once(first, 'close');
});

test.runIf(process.platform === 'linux')('a zombie process does not hold a lock', async () => {
  const out = await newFolder();
  const child = await startSlow(out);
  child.kill('SIGKILL');
  expect((await build(out)).code).toBe(0);
  expect((await readdir(join(out))).filter((name) => name.startsWith('.'))).toEqual([]);
});
