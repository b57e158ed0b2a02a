import { expect, test } from 'vitest';
import { createLoadLap, printProfile, profiled } from '../../../scripts/build/report/profile.ts';
import type { RenderedPdf } from '../../../scripts/render/job.ts';
import type { Times } from '../../../scripts/render/stopwatch.ts';

const times = (layout: number): Times => ({ React: 10, layout, shaping: 2, tagging: 3, write: 5 });

test('the table shows sum, share and median of each phase, and of all together', () => {
  const table = printProfile({
    load: { parse: 40, assemble: 60 },
    sheets: [times(10), times(20), times(60)],
  });
  const rows = table.split('\n').map((line) => line.trim().split(/\s{2,}/));
  expect(rows[0]).toEqual([
    'Where the time of 3 PDFs went, in milliseconds of processor time over all processes:',
  ]);
  expect(rows.slice(1, -1)).toEqual([
    ['phase', 'sum', 'share', 'a PDF'],
    ['parse', '40', '16 %', 'once'],
    ['assemble', '60', '24 %', 'once'],
    ['React', '30', '12 %', '10.0'],
    ['layout', '90', '36 %', '20.0'],
    ['shaping', '6', '2 %', '2.0'],
    ['tagging', '9', '4 %', '3.0'],
    ['write', '15', '6 %', '5.0'],
    ['together', '250', '100 %', '40.0'],
  ]);
});

test('the first 20 of many PDFs are compared with the last 20', () => {
  const sheets = Array.from({ length: 50 }, (_, index) => times(index < 20 ? 80 : 20));
  const table = printProfile({ load: { parse: 0, assemble: 0 }, sheets });
  expect(table).toContain('The first 20 PDFs took 100.0 ms each and the last 20 40.0');
  expect(printProfile({ load: { parse: 0, assemble: 0 }, sheets: sheets.slice(0, 39) })).not.toContain(
    'first',
  );
});

test('reading and assembling are noted one after the other', () => {
  let time = 0;
  const load = { parse: 0, assemble: 0 };
  const lap = createLoadLap(load, () => time);
  time = 30;
  lap('parse');
  time = 100;
  lap('assemble');
  expect(load).toEqual({ parse: 30, assemble: 70 });
});

test('a profiled renderer renders the same, with the same concurrency, and can be closed', async () => {
  const rendered: RenderedPdf = { bytes: new Uint8Array(), pages: 1, overflowLines: 0, times: times(1) };
  let closed = false;
  const close = (): void => {
    closed = true;
  };
  const sheets: Times[] = [];
  const render = profiled(
    Object.assign(async () => rendered, { engage: () => 2, close }),
    sheets,
  );
  expect(await render({} as Parameters<typeof render>[0])).toBe(rendered);
  expect(sheets).toEqual([times(1)]);
  expect(render.engage?.(9)).toBe(2);
  await render.close?.();
  expect(closed).toBe(true);
});
