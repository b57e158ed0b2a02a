import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encode } from 'fast-png';
import { expect, test } from 'vitest';
import { toPng } from '../../../scripts/workflows/changes/page-pictures.ts';
import { printPage } from '../../../scripts/workflows/changes/print-page.ts';
import { printSummary } from '../../../scripts/workflows/changes/print-summary.ts';
import { readChanges } from '../../../scripts/workflows/changes/read-changes.ts';
import type { SheetChange } from '../../../scripts/workflows/changes/summary.ts';
import { newFolder } from '../../build/output-folder.ts';

const PIXELS = { width: 4, height: 4, data: new Uint8Array(64).fill(200) };

const SHEET: SheetChange = {
  id: 'alpha',
  language: 'en',
  code: 'ALPHA',
  title: 'Alpha',
  what: 'text',
  files: 1,
  words: { added: 1, removed: 0 },
  passages: [[{ how: 'added', text: 'now' }]],
  pages: [{ number: 1, before: null, after: 'en-alpha-1-after.png' }],
};

/** A folder written by `handouts pr-summary`, with a manipulated part. */
const folderWith = async (sheet: unknown, picture: Uint8Array | null = toPng(PIXELS)): Promise<string> => {
  const folder = await newFolder();
  await writeFile(
    join(folder, 'summary.json'),
    JSON.stringify({ schema: 1, unchanged: 3, sheets: [sheet], others: [] }),
  );
  if (picture !== null) await writeFile(join(folder, 'en-alpha-1-after.png'), picture);
  return folder;
};

const complaint = async (sheet: unknown, picture?: Uint8Array | null) =>
  readChanges(await folderWith(sheet, picture));

test('a valid folder is read, and its pictures are the same', async () => {
  const read = await readChanges(await folderWith(SHEET));
  if (typeof read === 'string') throw new Error(read);
  expect(read.summary.sheets).toEqual([SHEET]);
  expect(read.pictures.get('en-alpha-1-after.png')).toEqual(toPng(PIXELS));
});

test('text stays text: no tag, no mention, no link reaches page or comment', async () => {
  const evil = '<script>alert(1)</script> @everybody [here](https://example.org)';
  const read = await readChanges(
    await folderWith({ ...SHEET, title: evil, passages: [[{ how: 'added', text: evil }]] }),
  );
  if (typeof read === 'string') throw new Error(read);
  const page = printPage(read.summary, { title: 'Pull request 12' });
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;');
  expect(page).toContain('default-src &#39;none&#39;');
  expect(printSummary(read.summary, null)).not.toMatch(/@|https|script/);
});

test.each([
  ['an id that is a path', { ...SHEET, id: '../alpha' }],
  ['an id that is Markdown', { ...SHEET, id: '[a](b)' }],
  ['a picture outside', { ...SHEET, pages: [{ number: 1, before: null, after: '../../secret.png' }] }],
  ['a picture that is no picture', { ...SHEET, pages: [{ number: 1, before: null, after: 'index.html' }] }],
  ['a passage without an end', { ...SHEET, passages: [[{ how: 'added', text: 'a'.repeat(30_000) }]] }],
  ['a title without an end', { ...SHEET, title: 'a'.repeat(3_000) }],
  ['another shape', { id: 'alpha' }],
])('refused: %s', async (_, sheet) => {
  expect(await complaint(sheet)).toBe('summary.json was not written by `handouts pr-summary`');
});

test('refused: a picture that is missing, of another kind, too wide, or torn', async () => {
  expect(await complaint(SHEET, null)).toBe('there is no file en-alpha-1-after.png');
  expect(await complaint(SHEET, Buffer.from('<svg onload="alert(1)"/>'.repeat(9)))).toContain('is no PNG');
  const wide = encode({ width: 5000, height: 1, data: new Uint8Array(15_000), channels: 3, depth: 8 });
  expect(await complaint(SHEET, wide)).toContain('5000 × 1 pixels');
  const torn = toPng(PIXELS).slice(0, -20);
  expect(await complaint(SHEET, torn)).toContain('cannot be read');
  const deep = encode({ width: 1, height: 1, data: new Uint8Array(4), channels: 4, depth: 8 });
  expect(await complaint(SHEET, deep)).toContain('not in colours of 8 bits');
});

test('refused: a link that leads out of the folder', async () => {
  const folder = await folderWith(SHEET, null);
  await symlink('/etc/hostname', join(folder, 'en-alpha-1-after.png'));
  expect(await readChanges(folder)).toBe('there is no file en-alpha-1-after.png');
});

test('picture data besides pixels is removed', async () => {
  const hidden = Buffer.concat([toPng(PIXELS), Buffer.from('<script>alert(1)</script>')]);
  const read = await readChanges(await folderWith(SHEET, hidden));
  if (typeof read === 'string') throw new Error(read);
  expect(Buffer.from(read.pictures.get('en-alpha-1-after.png') ?? []).toString('latin1')).not.toContain(
    'script',
  );
});
