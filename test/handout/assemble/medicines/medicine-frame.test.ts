import { expect, test } from 'vitest';
import { inMedicineFrame } from '../../../../scripts/handout/assemble/medicines/medicine-frame.ts';
import { inlineText } from '../../../../scripts/handout/text/inline-text.ts';
import { en } from '../../../../scripts/locales/en/index.ts';
import type { Block, Section } from '../../../../scripts/model/handout.ts';

const text = (value: string) => [{ type: 'text' as const, value }];
const names: Block = { type: 'paragraph', children: text('Names: alpha') };
const lines: Block = { type: 'list', ordered: false, start: 1, items: [] };
const table: Block = { type: 'side-effects', rows: [], head: [text('Notice'), text('Do'), text('Tell')] };
const effects: Section = { id: 'side-effects', title: text('What you may notice'), blocks: [table] };

const framed = inMedicineFrame({ intro: [names, lines], sections: [effects] }, en);

test('the first lines of a medicine have the heading of a summary, after its names', () => {
  expect(framed.intro).toEqual([
    names,
    { type: 'heading', level: 2, children: text(en.sections.glance) },
    lines,
  ]);
});

test('its table of side effects comes after a line on how to read it', () => {
  const [help, after] = framed.sections[0]?.blocks ?? [];
  expect(help).toEqual({ type: 'paragraph', children: text(en.sheets.medicineFrame.effectsHelp) });
  expect(after).toBe(table);
});

test('its last section has lines to write on', () => {
  const last = framed.sections.at(-1);
  expect(last && inlineText(last.title)).toBe(en.sheets.medicineFrame.plan.title);
  expect(last?.blocks.map(({ type }) => type)).toEqual(['write-in']);
});
