import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { hasEnded, newOwner, ownerName, parseOwner } from '../../../scripts/build/publish/lock-owner.ts';

/** The id of a process that has just ended. */
const endedPid = async (): Promise<number> => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
};

test('round-trips an owner through its file name', async () => {
  const owner = await newOwner();
  expect(parseOwner(ownerName(owner))).toEqual(owner);
  expect(ownerName(owner)).toMatch(/^[\w.-]+$/);
});

test('two owners of one process differ', async () => {
  expect(await newOwner()).not.toEqual(await newOwner());
});

test.each(['', 'notes.txt', '12.34.zzzzzzzz.host', '../1.2.abcdef01.host', '1.2.abcdef01.a b'])(
  'rejects a name that no build made: %j',
  (name) => expect(parseOwner(name)).toBeNull(),
);

test('this process has not ended', async () => {
  const here = await newOwner();
  expect(await hasEnded(await newOwner(), here)).toBe(false);
});

test('a process that is gone has ended', async () => {
  const here = await newOwner();
  expect(await hasEnded({ ...here, pid: await endedPid() }, here)).toBe(true);
});

test.runIf(process.platform === 'linux')('a reused process id counts as ended', async () => {
  const here = await newOwner();
  expect(await hasEnded({ ...here, started: '1' }, here)).toBe(true);
});

test('nothing is known about a process on another host', async () => {
  const here = await newOwner();
  expect(await hasEnded({ ...here, pid: await endedPid(), host: 'elsewhere' }, here)).toBe(false);
});
