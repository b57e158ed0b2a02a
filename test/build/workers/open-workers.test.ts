import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildHandouts } from '../../../scripts/build/build-handouts.ts';
import { openWorkers } from '../../../scripts/build/workers/open-workers.ts';
import { editionNamed } from '../../../scripts/model/editions.ts';
import type { Job } from '../../../scripts/render/job.ts';
import { manifestOf, newFolder, snapshot } from '../output-folder.ts';
import { CLINIC, dependencies, handout, request } from '../sample-build.ts';

const INVALID = fileURLToPath(new URL('../../fixtures/build/faulty-worker.ts', import.meta.url));
const ROOMY = { time: 1_200_000, memory: Number.POSITIVE_INFINITY };

/** Number of processes started and still held by this one. */
const children = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;

const job = (id: string): Job => ({
  handout: handout(id),
  edition: editionNamed('a4-standard') as Job['edition'],
  clinic: CLINIC,
  ink: 'colour',
  version: '2026.11.1',
  date: new Date('2026-11-01T00:00:00Z'),
  fillable: false,
});

const open = (limits = ROOMY, signal = new AbortController().signal) =>
  openWorkers({ workers: 2, sheets: 9, signal }, limits, INVALID);

/** Builds sheets with two workers that fail, over an earlier build. */
const buildOver = async (ids: string[], limits = ROOMY) => {
  const out = await newFolder();
  const only = { editions: ['a4-standard' as const] };
  await buildHandouts(request(out, only), dependencies([handout('before')]));
  const before = await snapshot(out);
  const deps = dependencies(
    ids.map((id) => handout(id)),
    { openRenderer: () => open(limits) },
  );
  const result = await buildHandouts(request(out, only), deps);
  return { result, before, after: await snapshot(out), manifest: await manifestOf(out) };
};

test.each([
  ['crash', /ended before it was done \(134\)/],
  ['killed', /ended before it was done \(SIGKILL\)/],
  ['throw', /^No page$/],
])(
  'a sheet whose worker fails (%s) is named, the others are tried and nothing is published',
  async (id, why) => {
    const { result, before, after } = await buildOver(['alpha', id, 'beta', 'throw', 'gamma']);
    if (result.status !== 'failed') throw new Error(result.status);
    const failed = result.failures.find((failure) => failure.id === id);
    expect(failed).toMatchObject({ id, edition: 'a4-standard', reason: expect.stringMatching(why) });
    expect(result.failures.map((failure) => failure.id)).toEqual(
      id === 'throw' ? ['throw', 'throw'] : [id, 'throw'],
    );
    expect(after).toEqual(before);
  },
);

test('a sheet that hangs is ended and named', async () => {
  const { result, before, after } = await buildOver(['hang'], { ...ROOMY, time: 3_000 });
  expect(result).toMatchObject({
    status: 'failed',
    failures: [{ id: 'hang', reason: 'It was not done after 3 seconds, and its process was ended.' }],
  });
  expect(after).toEqual(before);
});

test('a sheet that takes more than 1 GiB ends its own worker and no other sheet', async () => {
  const { result, before, after } = await buildOver(['alpha', 'eat', 'beta']);
  if (result.status !== 'failed') throw new Error(result.status);
  expect(result.failures).toMatchObject([
    { id: 'eat', stack: expect.stringContaining('heap out of memory') },
  ]);
  expect(after).toEqual(before);
});

test('the last output of a worker is in the stack of its sheet', async () => {
  const render = await open();
  await expect(render(job('crash'))).rejects.toMatchObject({
    stack: expect.stringContaining('heap out of memory'),
  });
  render.close?.();
});

test('a worker makes sheet after sheet until it uses too much memory', async () => {
  const roomy = await open();
  const narrow = await open({ ...ROOMY, memory: 1 });
  const first = await roomy(job('alpha'));
  expect((await roomy(job('beta'))).pages).toBe(first.pages);
  expect((await narrow(job('alpha'))).pages).not.toBe((await narrow(job('beta'))).pages);
  roomy.close?.();
  narrow.close?.();
});

test('stopping ends a worker in the middle of a sheet', async () => {
  const stop = new AbortController();
  const render = await open(ROOMY, stop.signal);
  await render(job('alpha'));
  const hanging = render(job('hang'));
  setTimeout(() => stop.abort('SIGINT'), 50);
  await expect(hanging).rejects.toThrow('ended before it was done (SIGKILL)');
  await expect(render(job('beta'))).rejects.toBe('SIGINT');
});

test('at most two sheets are queued for each worker', async () => {
  const { signal } = new AbortController();
  const engaged = async (workers: number | null, sheets: number) =>
    (await openWorkers({ workers, sheets, signal })).engage?.(sheets);
  expect(await engaged(8, 3)).toBe(3);
  expect(await engaged(2, 9)).toBe(4);
  expect(await engaged(null, 1)).toBe(1);
  expect(await engaged(1, 9)).toBe(2);
});

test('a second worker is started only for enough sheets', async () => {
  const startedFor = async (workers: number | null, sheets: number): Promise<number> => {
    const asked = { workers, sheets: null, early: 1, signal: new AbortController().signal };
    const before = children();
    const render = await openWorkers(asked, ROOMY, INVALID);
    const concurrency = render.engage?.(sheets) ?? 0;
    const drawing = Array.from({ length: concurrency }, () => render(job('alpha')));
    const count = children() - before;
    await Promise.all(drawing);
    render.close?.();
    return count;
  };
  expect(await startedFor(2, 5)).toBe(2);
  expect(await startedFor(null, 5)).toBe(1);
  expect(await startedFor(null, 300)).toBe(Math.min(2, availableParallelism()));
});

test('there are never more processes than requested workers, however many sheets are queued', async () => {
  const [before, seen] = [children(), [] as number[]];
  const render = await open();
  const sample = () => seen.push(children() - before);
  const making = ['alpha', 'beta', 'crash', 'gamma', 'delta'].map((id) => render(job(id)).finally(sample));
  sample();
  const ended = (await Promise.allSettled(making)).map(({ status }) => status);
  expect(ended).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(Math.max(...seen)).toBe(2);
  render.close?.();
});

test('a sheet that waits for a worker is rejected when the renderer closes', async () => {
  const stop = new AbortController();
  const render = await open(ROOMY, stop.signal);
  const hanging = [render(job('hang')), render(job('hang'))].map((one) => one.catch(() => 'ended'));
  const waiting = render(job('alpha'));
  setTimeout(() => stop.abort('SIGINT'), 50);
  await expect(waiting).rejects.toBe('SIGINT');
  expect(await Promise.all(hanging)).toEqual(['ended', 'ended']);
});

test('early workers start before there are sheets, and never more than the limit', async () => {
  const { signal } = new AbortController();
  const asked = { workers: 2, sheets: null, signal } as const;
  const started = async (early: number): Promise<number> => {
    const before = children();
    const renderer = await openWorkers({ ...asked, early }, ROOMY, INVALID);
    const count = children() - before;
    renderer.close?.();
    return count;
  };
  expect(await started(1)).toBe(1);
  expect(await started(9)).toBe(2);
});
