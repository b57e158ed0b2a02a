import { expect, test } from 'vitest';
import { en } from '../../../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../../../scripts/model/empty-clinic.ts';
import type { SideEffect } from '../../../../scripts/model/handout.ts';
import { createHasGlyph } from '../../../../scripts/render/fonts/glyph-coverage.ts';
import { createTextSettings } from '../../../../scripts/render/line-breaking/text-setting.ts';
import { sheetContext } from '../../../../scripts/render/sheet-element.ts';
import { columnsWithFewestLines } from '../../../../templates/blocks/side-effects/columns.ts';
import { handout, line } from '../../../handout/sample-handout.ts';
import { plainJob } from '../../../render/render-sheet.ts';

const setting = createTextSettings(createHasGlyph())(en.typography);
const sheetOf = (edition: string) =>
  sheetContext(plainJob(handout(), edition, { clinic: EMPTY_CLINIC }), en, setting, {
    isLong: false,
    tightness: 0,
    order: 'cards',
  });

const row = (notice: string, doThis: string, tellUs: string): SideEffect => ({
  pictogram: null,
  appliesTo: null,
  notice: line(notice),
  doThis: line(doThis),
  tellUs: line(tellUs),
});

const LONG =
  'Take a short walk each day, rest between tasks, and ask somebody to help you with the shopping.';
const SHORT = 'Tell us.';

test('cells of a few words leave the usual columns', () => {
  const { doThis, tellUs } = columnsWithFewestLines([row(SHORT, SHORT, SHORT)], sheetOf('letter-standard'));
  expect(doThis).toBe(tellUs);
});

test.each(['letter-standard', 'letter-large'])(
  'in %s the column with most words is the widest',
  (edition) => {
    const sheet = sheetOf(edition);
    const first = columnsWithFewestLines([row(SHORT, LONG, SHORT)], sheet);
    const last = columnsWithFewestLines([row(SHORT, SHORT, LONG)], sheet);
    expect(first.doThis).toBeGreaterThan(first.tellUs);
    expect(last.tellUs).toBeGreaterThan(last.doThis);
  },
);

test.each(['letter-standard', 'letter-large'])('in %s the columns fill the width of the text', (edition) => {
  const sheet = sheetOf(edition);
  const { textWidth, gutter, large } = sheet.theme;
  const rows = [row(LONG, SHORT, SHORT), row(SHORT, LONG, SHORT), row(SHORT, SHORT, LONG)];
  for (const one of rows) {
    const { notice, doThis, tellUs } = columnsWithFewestLines([one], sheet);
    const sum = large ? doThis + tellUs + gutter : notice + doThis + tellUs + gutter * 2;
    expect(sum).toBeCloseTo(textWidth);
  }
});
