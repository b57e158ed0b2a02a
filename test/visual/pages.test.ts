import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encode } from 'fast-png';
import pixelmatch from 'pixelmatch';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pixels } from '../../scripts/preview/rasterise.ts';
import { approvedFile, drawSheet } from './draw-sheet.ts';
import { fromPalettePng, toGrey, toPalettePng } from './palette.ts';
import { EDITIONS, SAMPLES } from './sample-sheets.ts';

const PAGES = path.join(import.meta.dirname, 'pages');
const DIFFERENCES = path.join(import.meta.dirname, '__diff__');
const MAX_BYTES = 3_000_000;
/** A pixel counts as changed when its colour is this far off, from 0 to 1. */
const THRESHOLD = 0.1;

const approvedPages = (): string[] =>
  readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.png'))
    .map((name) => path.join(PAGES, name));

/** Number of pixels that differ; their picture is written under `name` when there are any. */
const difference = (approved: Pixels, drawn: Pixels, name: string): number => {
  const { width, height } = approved;
  const picture = new Uint8Array(width * height * 4);
  const count = pixelmatch(approved.data, drawn.data, picture, width, height, { threshold: THRESHOLD });
  if (count > 0) {
    mkdirSync(DIFFERENCES, { recursive: true });
    writeFileSync(
      path.join(DIFFERENCES, name),
      encode({ width, height, data: picture, channels: 4, depth: 8 }),
    );
  }
  return count;
};

beforeAll(() => rmSync(DIFFERENCES, { recursive: true, force: true }));

describe.each(Object.keys(SAMPLES))('%s', (kind) => {
  test.each(EDITIONS)('looks in %s as it was approved, in colour and in grey', async (edition) => {
    const drawn = await drawSheet(kind, edition);
    const next = approvedFile(kind, edition, drawn.length + 1);
    expect(existsSync(next), `${path.basename(next)}: a page that was approved is gone`).toBe(false);
    const changed = drawn.flatMap((page, index) => {
      const file = approvedFile(kind, edition, index + 1);
      const name = `${kind}-${path.basename(file)}`;
      if (!existsSync(file)) return [`${name}: a page that nobody approved`];
      const approved = fromPalettePng(readFileSync(file));
      // Both through the palette, so that only what is drawn can differ.
      const now = fromPalettePng(toPalettePng(page));
      if (approved.width !== now.width || approved.height !== now.height) return [`${name}: another size`];
      const colour = difference(approved, now, name);
      const grey = difference(toGrey(approved), toGrey(now), name.replace('.png', '-grey.png'));
      return colour + grey === 0 ? [] : [`${name}: ${colour} pixels differ in colour, ${grey} in grey`];
    });
    expect(changed, 'See test/visual/__diff__; when it is as you meant it, npm run approve:pages').toEqual(
      [],
    );
  });
});

test('a moved line is seen', () => {
  const page = (top: number): Pixels => {
    const data = new Uint8Array(40 * 40 * 4).fill(255);
    for (let x = 0; x < 40; x += 1) data.fill(0, (top * 40 + x) * 4, (top * 40 + x) * 4 + 3);
    return { width: 40, height: 40, data };
  };
  const count = pixelmatch(page(10).data, page(11).data, undefined, 40, 40, { threshold: THRESHOLD });
  expect(count).toBeGreaterThan(0);
});

test('the approved pages are small', () => {
  const bytes = approvedPages().reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeLessThan(MAX_BYTES);
});
