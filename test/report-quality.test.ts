import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from './run-program.ts';

const quality = (...args: string[]) =>
  run('quality', ['--content', 'test/fixtures/build/two-guides', ...args]);

test('one line per sheet and instrument: measured items, items for a reader, enforced items', async () => {
  const { code, stdout } = await quality();
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^alpha +PEMAT-P understandability: \d+ of \d+ measured.*; \d+ for a reader; \d+ held by the build\n/,
  );
});

test('--json is data for a catalogue', async () => {
  const [first] = JSON.parse((await quality('--json', '--only', 'beta')).stdout);
  expect(first).toMatchObject({
    id: 'beta',
    language: 'en',
    scores: { cdc: { percent: expect.any(Number) } },
  });
});

test('--form is a form with every item, empty where a reader decides', async () => {
  const form = parse((await quality('--form', '--only', 'alpha')).stdout);
  expect(form.reader).toEqual({ name: null, role: null, date: null });
  expect(form['PEMAT-P understandability'][0]).toEqual({
    item: 1,
    asks: 'The purpose is plain at once.',
    by: 'reader',
    answer: null,
  });
  expect(form['CDC Clear Communication Index']).toHaveLength(20);
});

test('an unknown id, and content with errors', async () => {
  expect((await quality('--only', 'gamma')).code).toBe(2);
  const invalid = await run('quality', ['--content', 'test/fixtures/build/raw-html']);
  expect(invalid).toMatchObject({ code: 1, stderr: expect.stringContaining('markdown/raw-html') });
});
