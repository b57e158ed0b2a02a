import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { renderTagged } from '../../../scripts/tagged-pdf/index.ts';
import { OPTIONS, sheet, Text, View } from '../elements.ts';

/** ISO 19005-2, 6.1.13: at most 28 graphics states open at once. */
const LIMIT = 28;

const nested = (levels: number): ReactElement =>
  levels === 0
    ? Text({ tag: 'P' }, 'Deep down')
    : View({ style: { padding: 1, border: '1pt solid black' } }, nested(levels - 1));

const depths = async (bytes: Uint8Array): Promise<number[]> => {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const { fnArray } = await (await pdf.getPage(1)).getOperatorList();
  let depth = 0;
  return fnArray.map((operator) => {
    if (operator === OPS.save) depth += 1;
    if (operator === OPS.restore) depth -= 1;
    return depth;
  });
};

test.each([2, 12, 20])('boxes nested %i deep stay within the levels that PDF/A allows', async (levels) => {
  const { bytes } = await renderTagged(sheet(nested(levels)), OPTIONS);
  const open = await depths(bytes);
  expect(Math.max(...open)).toBeLessThanOrEqual(LIMIT);
  expect(Math.min(...open)).toBeGreaterThanOrEqual(0);
  expect(open.at(-1)).toBe(0);
});

test('content after a box is painted in the state from before it', async () => {
  const { bytes } = await renderTagged(
    sheet(
      View({ style: { transform: 'rotate(90deg)' } }, Text({ tag: 'P' }, 'Turned')),
      Text({ tag: 'P' }, 'Upright'),
    ),
    OPTIONS,
  );
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const slopes = items.flatMap((item) => ('str' in item && item.str.trim() ? [item.transform[1]] : []));
  expect(slopes.slice(1, -1).every((slope) => slope !== 0)).toBe(true);
  expect(slopes.at(-1)).toBe(0);
});

test('no state is saved only for marks', async () => {
  const { bytes } = await renderTagged(
    sheet(View({ tag: 'P', style: { backgroundColor: '#eeeeee' } }, Text({}, 'In a box'))),
    OPTIONS,
  );
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const { fnArray } = await (await pdf.getPage(1)).getOperatorList();
  const marks: unknown[] = [OPS.beginMarkedContentProps, OPS.endMarkedContent];
  const painted = fnArray.filter((operator) => !marks.includes(operator));
  const empty = painted.filter(
    (operator, index) => operator === OPS.save && painted[index + 1] === OPS.restore,
  );
  expect(painted).toContain(OPS.save);
  expect(empty).toEqual([]);
});
