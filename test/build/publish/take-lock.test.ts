import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type LockRequest, takeLock } from '../../../scripts/build/publish/take-lock.ts';
import { killHolder, newFolder } from '../output-folder.ts';

const LOCK = '.build-lock';

const take = (out: string, other: Partial<LockRequest> = {}) =>
  takeLock({ out, patience: { limit: 2000, pause: 2 }, ...other });

/** Makes the lock look like that of a process on another host. */
const moveHolder = async (out: string): Promise<void> => {
  const [name = ''] = await readdir(join(out, LOCK));
  await rename(join(out, LOCK, name), join(out, LOCK, name.replace(/[^.]+$/, 'elsewhere')));
};

test('a released lock leaves nothing behind', async () => {
  const out = await newFolder();
  const lock = await take(out);
  expect(await lock.isHeld()).toBe(true);
  await lock.release();
  expect(await readdir(out)).toEqual([]);
});

test('a second build waits, learns which process holds the lock, and continues when that has ended', async () => {
  const out = await newFolder();
  const first = await take(out);
  const messages: string[] = [];
  const second = new Promise<Awaited<ReturnType<typeof take>>>((resolve, reject) => {
    const waiting = new Promise<void>((isWaiting) => {
      const onWait = (holder: string): void => {
        messages.push(holder);
        isWaiting();
      };
      take(out, { onWait }).then(resolve, reject);
    });
    waiting.then(() => first.release());
  });
  expect(await (await second).isHeld()).toBe(true);
  expect(messages).toEqual([expect.stringContaining(`process ${process.pid}`)]);
});

test('after the time limit the message names the lock and the fix', async () => {
  const out = await newFolder();
  await take(out);
  const late = take(out, { patience: { limit: 20, pause: 2 } });
  await expect(late).rejects.toThrow(join(out, LOCK));
  await expect(late).rejects.toThrow(/remove that lock folder/);
});

test('a signal ends the waiting', async () => {
  const out = await newFolder();
  await take(out);
  const stop = new AbortController();
  const waiting = take(out, { signal: stop.signal });
  setTimeout(() => stop.abort('SIGINT'), 10);
  await expect(waiting).rejects.toBe('SIGINT');
});

test('clears a dead process’s lock immediately', async () => {
  const out = await newFolder();
  await take(out);
  await killHolder(out);
  expect(await (await take(out, { patience: { limit: 0 } })).isHeld()).toBe(true);
});

test('of many that find a dead lock only one takes it', async () => {
  const out = await newFolder();
  await take(out);
  await killHolder(out);
  const turn = { holding: 0, max: 0 };
  const build = async (): Promise<void> => {
    const lock = await take(out, { patience: { limit: 120_000, pause: 1 } });
    turn.holding += 1;
    turn.max = Math.max(turn.max, turn.holding);
    await sleep(2);
    turn.holding -= 1;
    await lock.release();
  };
  await Promise.all(Array.from({ length: 12 }, build));
  expect(turn).toEqual({ holding: 0, max: 1 });
  expect(await readdir(out)).toEqual([]);
});

test('a lock of another host is respected while it is renewed, and taken over otherwise', async () => {
  const out = await newFolder();
  await take(out);
  await moveHolder(out);
  await expect(take(out, { patience: { limit: 30, pause: 2 } })).rejects.toThrow(/elsewhere/);
  const patient = { limit: 120_000, pause: 2, silence: 30 };
  expect(await (await take(out, { patience: patient })).isHeld()).toBe(true);
});

test('a build notices when its lock was taken over', async () => {
  const out = await newFolder();
  const first = await take(out);
  await killHolder(out);
  await take(out);
  expect(await first.isHeld()).toBe(false);
});

test('does not release a lock that was taken over', async () => {
  const out = await newFolder();
  const first = await take(out);
  await killHolder(out);
  const second = await take(out);
  await first.release();
  expect(await second.isHeld()).toBe(true);
});

test('an empty lock folder has no holder', async () => {
  const out = await newFolder();
  await mkdir(join(out, LOCK));
  expect(await (await take(out)).isHeld()).toBe(true);
});

test('a lock folder that no build made is not touched', async () => {
  const out = await newFolder();
  await mkdir(join(out, LOCK));
  await writeFile(join(out, LOCK, 'notes.txt'), '');
  await expect(take(out)).rejects.toThrow(/notes.txt/);
  expect(await readdir(join(out, LOCK))).toEqual(['notes.txt']);
});

test('removes leftovers of builds killed while taking the lock', async () => {
  const out = await newFolder();
  const lock = await take(out);
  const [name = ''] = await readdir(join(out, LOCK));
  await mkdir(join(out, `${LOCK}-${name.replace(/^\d+/, '999999999')}`));
  await lock.release();
  await (await take(out)).release();
  expect(await readdir(out)).toEqual([]);
});
