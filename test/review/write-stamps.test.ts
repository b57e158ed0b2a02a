import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeStamps } from '../../scripts/review/write-stamps.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamps-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('files are written whole, folders are made, and nothing else is left', async () => {
  await writeStamps([{ path: join(folder, 'reviews/en/a.yaml'), text: 'a' }]);
  expect(readdirSync(join(folder, 'reviews/en'))).toEqual(['a.yaml']);
  expect(readFileSync(join(folder, 'reviews/en/a.yaml'), 'utf8')).toBe('a');
});

test('when one cannot be written, none is: the earlier sign-offs stay', async () => {
  writeFileSync(join(folder, 'a.yaml'), 'signed');
  mkdirSync(join(folder, '.b.yaml.new'));
  const files = ['a.yaml', 'b.yaml'].map((name) => ({ path: join(folder, name), text: 'new' }));
  await expect(writeStamps(files)).rejects.toThrow();
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('signed');
  expect(readdirSync(folder).filter((name) => name.startsWith('.a'))).toEqual([]);
});
