import { expect, test } from 'vitest';
import { en } from '../../../../scripts/locales/en/index.ts';
import { editionNamed } from '../../../../scripts/model/editions.ts';
import { EMPTY_CLINIC } from '../../../../scripts/model/empty-clinic.ts';
import type { Edition, Table } from '../../../../scripts/model/handout.ts';
import { createHasGlyph } from '../../../../scripts/render/fonts/glyph-coverage.ts';
import { createTextSettings } from '../../../../scripts/render/line-breaking/text-setting.ts';
import { columnsOf } from '../../../../templates/blocks/table/column-widths.ts';
import { createTheme } from '../../../../templates/theme.ts';
import { line } from '../../../handout/sample-handout.ts';

const { textExtent, textWidth } = createTextSettings(createHasGlyph())(en.typography);
const theme = createTheme(editionNamed('letter-standard') as Edition, 'black');
const measuring = { theme, textExtent, clinic: EMPTY_CLINIC, phrases: en.phrases };

const table = (head: string[], ...rows: string[][]): Table => ({
  type: 'table',
  align: [],
  head: head.map(line),
  rows: rows.map((cells) => cells.map(line)),
});

const bodyWidth = (word: string): number =>
  textWidth(word, { weight: 400, italic: false }) * theme.type.body.size;

const WIDE = 'Write each number down with the date and bring the record to each visit of the clinic.';

test('columns share the width by their words and never cut the longest', () => {
  const columns = columnsOf(
    table(['Day', 'Medicine', 'Notes'], ['1', 'Bisphosphonates', WIDE]),
    400,
    measuring,
  );
  const [day = 0, medicine = 0, notes = 0] = columns?.widths ?? [];
  expect(day + medicine + notes + 2 * theme.gutter).toBeCloseTo(400);
  expect(medicine).toBeGreaterThanOrEqual(bodyWidth('Bisphosphonates'));
  expect(day).toBeLessThan(bodyWidth('Wednesday'));
  expect(notes).toBeGreaterThan(200);
});

test('columns with the same words have the same width', () => {
  const columns = columnsOf(table(['One', 'Two'], ['Rest.', 'Rest.']), 400, measuring);
  const [one = 0, two = 0] = columns?.widths ?? [];
  expect(Math.abs(one - two)).toBeLessThan(bodyWidth('mm'));
});

test('columns move closer before a word is broken, and words are broken at a hyphen as a last resort', () => {
  const three = table(
    ['Day', 'Day', 'Day'],
    Array.from({ length: 3 }, () => 'Chemo-radiotherapy.'),
  );
  const word = bodyWidth('Chemo-radiotherapy.') + 1;
  const part = bodyWidth('radiotherapy.') + 1;
  const gapAt = (width: number): number | null => columnsOf(three, width, measuring)?.gap ?? null;
  expect(gapAt(3 * word + 2 * theme.gutter + 1)).toBe(theme.gutter);
  expect(gapAt(3 * word + 2 * theme.gutter - 1)).toBe(theme.u);
  const broken = columnsOf(three, 3 * part + 2 * theme.u + 1, measuring);
  expect(broken?.widths[0]).toBeGreaterThanOrEqual(part);
  expect(gapAt(3 * part + 2 * theme.u - 1)).toBeNull();
});
