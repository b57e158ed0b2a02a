import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Load, loadOnChange } from '../../scripts/core/index.ts';
import { newFolder } from '../build/output-folder.ts';

let folder = '';
let loads: string[] = [];

/** Stands for a compiler, and notes what it was asked for. */
const load: Load<number> = async (content, clinicFile) => loads.push(`${content} ${clinicFile}`);

beforeEach(async () => {
  folder = join(await newFolder(), 'content');
  cpSync('test/fixtures/build/two-guides', folder, { recursive: true });
  loads = [];
});

test('a folder is loaded once while nothing in it changes', async () => {
  const remembered = loadOnChange(load);
  expect(await remembered(folder, null)).toBe(1);
  expect(await remembered(folder, null)).toBe(1);
  expect(loads).toHaveLength(1);
});

test('a new file in the folder is read', async () => {
  const remembered = loadOnChange(load);
  await remembered(folder, null);
  writeFileSync(join(folder, 'withdrawn.yaml'), '[]\n');
  expect(await remembered(folder, null)).toBe(2);
});

test('another folder with the same files is loaded', async () => {
  const remembered = loadOnChange(load);
  await remembered(folder, null);
  const copy = join(await newFolder(), 'content');
  cpSync(folder, copy, { recursive: true });
  expect(await remembered(copy, null)).toBe(2);
});

test('content with a clinic profile elsewhere is loaded each time', async () => {
  const remembered = loadOnChange(load);
  for (const expected of [1, 2]) expect(await remembered(folder, 'clinic.yaml')).toBe(expected);
});
