import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawPages, openBrowser } from './draw-pages.ts';

/**
 * Unprintable margin of laser printers in points, with a tolerance, less one pixel at 108 dpi for soft edges.
 */
const EDGE = 24 - 72 / 108;
/** Ink limit of a page. */
const INK_LIMIT = 0.1;
/** One sheet of every kind; each represents its template in all four editions. */
const SHEETS = ['chemotherapy', 'hormone-therapy-prostate', 'breast', 'how-cancer-spreads-to-bones'];

const run = promisify(execFile);
let out: string;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let rows: { id: string; file: string; edition: string; pages: number }[];

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'handouts-'));
  const only = SHEETS.flatMap((id) => ['--only', id]);
  await run(process.execPath, [
    '--import',
    'tsx',
    'scripts/cli/handouts.ts',
    'build',
    '--quiet',
    '--lang',
    'en',
    '--out',
    out,
    ...only,
  ]);
  rows = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8')).pdfs;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(out, { recursive: true, force: true });
});

test('every kind of sheet is made in every edition', () => {
  expect(rows.map((row) => row.id).sort()).toEqual(SHEETS.flatMap((id) => [id, id, id, id]).sort());
});

describe.each(SHEETS)('%s, drawn by a browser', (id) => {
  test.each(['letter-standard', 'a4-standard', 'letter-large', 'a4-large'])('%s', async (edition) => {
    const row = rows.find((one) => one.id === id && one.edition === edition);
    const drawn = await drawPages(browser.page, await readFile(path.join(out, row?.file ?? '')));
    expect(drawn).toHaveLength(row?.pages ?? 0);
    for (const { width, height, ink, coverage } of drawn) {
      expect(ink.left).toBeGreaterThanOrEqual(EDGE);
      expect(ink.top).toBeGreaterThanOrEqual(EDGE);
      expect(ink.right).toBeLessThanOrEqual(width - EDGE);
      expect(ink.bottom).toBeLessThanOrEqual(height - EDGE);
      expect(coverage).toBeGreaterThan(0.005);
      expect(coverage).toBeLessThan(INK_LIMIT);
    }
  });
});
