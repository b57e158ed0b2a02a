import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openProgress } from '../../../scripts/build/report/progress.ts';

const SHEET = { id: 'alpha', language: 'en', edition: 'a4-large', total: 2 } as const;

/** The output on a stream while two sheets were made. */
const shown = (isTerminal: boolean): string => {
  const stream = Object.assign(new PassThrough(), { isTTY: isTerminal, columns: 100 });
  const display = openProgress(stream);
  for (const index of [1, 2]) {
    display.show({ type: 'started', index, ...SHEET });
    display.show({ type: 'rendered', pages: 1, index, ...SHEET });
  }
  display.stop();
  return String(stream.read() ?? '');
};

test('on a terminal one bar shows the current sheet and leaves no line', () => {
  const text = shown(true);
  expect(text).toContain('/2  alpha a4-large');
  expect(text).not.toContain('pages: 1');
  expect(text).toContain('\u001B[');
});

test('elsewhere each sheet is a plain line', () => {
  expect(shown(false)).toBe('[1/2] en/alpha a4-large, pages: 1\n[2/2] en/alpha a4-large, pages: 1\n');
});

test('stopping before anything was shown does no harm', () => {
  const progress = openProgress(Object.assign(new PassThrough(), { isTTY: true }));
  expect(progress.stop).not.toThrow();
});
