import { expect, test } from 'vitest';
import { inMedicineFrame } from '../../../../scripts/handout/assemble/frame/medicine-frame.ts';
import { inlineText } from '../../../../scripts/handout/text/inline-text.ts';
import { en } from '../../../../scripts/locales/en/index.ts';
import type { Block } from '../../../../scripts/model/handout.ts';

const text = (value: string) => [{ type: 'text' as const, value }];
const names: Block = { type: 'paragraph', children: text('Names: alpha') };
const lines: Block = { type: 'list', ordered: false, start: 1, items: [] };

const framed = inMedicineFrame({ intro: [names, lines], sections: [] }, en);

test('the first lines of a medicine have the heading of a summary, after its names', () => {
  expect(framed.intro).toEqual([
    names,
    { type: 'heading', level: 2, children: text(en.sections.glance) },
    lines,
  ]);
});

test('its last section has lines to write on', () => {
  const last = framed.sections.at(-1);
  expect(last && inlineText(last.title)).toBe(en.sheets.medicineFrame.plan.title);
  expect(last?.blocks.map(({ type }) => type)).toEqual(['write-in']);
});
