import { expect, test } from 'vitest';
import { mergeEffects } from '../../../../scripts/handout/assemble/medicines/merge-effects.ts';
import { inlineText } from '../../../../scripts/handout/text/inline-text.ts';
import { en } from '../../../../scripts/locales/en/index.ts';
import { es } from '../../../../scripts/locales/es/index.ts';
import type { SideEffect } from '../../../../scripts/model/handout.ts';
import { line } from '../../sample-handout.ts';
import { effect, medicine } from './samples.ts';

const merged = (...medicines: ReturnType<typeof medicine>[]) => {
  const { rows, isWhole } = mergeEffects({ medicines, phrases: en.sheets });
  return { isWhole, rows: rows.map(({ appliesTo, notice }) => [appliesTo, inlineText(notice)]) };
};

test('an identical effect of all medicines is one row for all', () => {
  const both = [effect('You feel sick.')];
  expect(
    merged(medicine('Docetaxel', { effects: both }), medicine('Etoposide', { effects: both })).rows,
  ).toEqual([[null, 'You feel sick.']]);
});

test('an effect of some medicines names them', () => {
  const sick = effect('You feel sick.');
  const rows = merged(
    medicine('Docetaxel', { effects: [effect('Your feet swell.'), sick] }),
    medicine('Etoposide', { effects: [sick] }),
    medicine('Oxaliplatin'),
  ).rows;
  expect(rows).toEqual([
    ['Docetaxel or etoposide', 'You feel sick.'],
    ['Docetaxel', 'Your feet swell.'],
  ]);
});

test('an effect of one medicine has its title above it, unchanged', () => {
  const title = 'Morphine, oxycodone, and other opioids';
  const rows = merged(medicine(title, { effects: [effect('Hard stools')] }), medicine('Methadone')).rows;
  expect(rows).toEqual([[title, 'Hard stools']]);
});

test('two effects with different advice stay two rows, whatever their picture', () => {
  const now = effect('Loose stools', { pictogram: 'diarrhea', tellUs: line('Call now.') });
  const later = effect('Loose stools', { pictogram: 'diarrhea' });
  const rows = merged(
    medicine('Irinotecan', { effects: [now] }),
    medicine('Docetaxel', { effects: [later] }),
  ).rows;
  expect(rows.map(([name]) => name)).toEqual(['Irinotecan', 'Docetaxel']);
});

test('without room for all, shared effects stay, and each medicine contributes its first rows', () => {
  const long = (notice: string) => effect(notice, { doThis: line('word '.repeat(100)) });
  const shared = effect('You feel sick.');
  const { rows, isWhole } = merged(
    medicine('Docetaxel', { effects: [long('one'), long('two'), long('three'), shared] }),
    medicine('Etoposide', { effects: [long('four'), long('five'), shared] }),
  );
  expect(isWhole).toBe(false);
  expect(rows).toEqual([
    [null, 'You feel sick.'],
    ['Docetaxel', 'one'],
    ['Docetaxel', 'two'],
    ['Etoposide', 'four'],
    ['Etoposide', 'five'],
  ]);
});

test('without room for all, the first row of each medicine comes before the second of any, whatever their picture', () => {
  const long = (notice: string, pictogram: SideEffect['pictogram']) =>
    effect(notice, { pictogram, doThis: line('word '.repeat(250)) });
  const { rows, isWhole } = merged(
    medicine('Docetaxel', { effects: [long('one', 'cough'), long('two', 'nausea')] }),
    medicine('Etoposide', { effects: [long('three', 'cough'), long('four', 'diarrhea')] }),
  );
  expect(isWhole).toBe(false);
  expect(rows.map(([, notice]) => notice)).toEqual(['one', 'three']);
});

test('a first row may take more room than the others', () => {
  const long = (notice: string) => effect(notice, { doThis: line('word '.repeat(280)) });
  const both = merged(
    medicine('Docetaxel', { effects: [long('one')] }),
    medicine('Etoposide', { effects: [long('two')] }),
  );
  expect(both.rows.map(([, notice]) => notice)).toEqual(['one', 'two']);
  const second = merged(
    medicine('Docetaxel', { effects: [long('one'), long('two')] }),
    medicine('Etoposide', { effects: [] }),
  );
  expect(second.rows.map(([, notice]) => notice)).toEqual(['one']);
});

test('a single medicine has all its effects without a label', () => {
  const effects = Array.from({ length: 9 }, (_, index) =>
    effect(`effect ${index}`, { doThis: line('word '.repeat(130)) }),
  );
  const { rows, isWhole } = merged(medicine('Docetaxel', { effects }));
  expect(isWhole).toBe(true);
  expect(rows.map(([name]) => name)).toEqual(Array.from({ length: 9 }, () => null));
});

const translation = (title: string, effects: SideEffect[]) => ({
  ...medicine(title, { effects }),
  from: 'es/medicines/a.md',
});
const inEnglish = (effects: SideEffect[]) => ({ ...medicine('A', { effects }), from: 'en/medicines/a.md' });
const other = medicine('B', { effects: [effect('Your feet swell.')] });

const translated = (own: SideEffect[], original: SideEffect[]) =>
  mergeEffects(
    { medicines: [translation('La A', own), other], phrases: es.sheets },
    { medicines: [inEnglish(original), other], phrases: en.sheets },
  );

test('a translation shows the effects that its original has room for, in the same order', () => {
  const long = (notice: string, length: number) => effect(notice, { doThis: line('word '.repeat(length)) });
  const { rows, isWhole } = translated(
    [long('uno', 1), long('dos', 1), long('tres', 900)],
    [long('one', 1), long('two', 900), long('three', 1)],
  );
  expect(isWhole).toBe(false);
  expect(rows.map(({ appliesTo, notice }) => [appliesTo, inlineText(notice)])).toEqual([
    ['La A', 'uno'],
    ['La A', 'tres'],
    ['B', 'Your feet swell.'],
  ]);
});

test('a translation with fewer effects than its original has those that itself has room for', () => {
  const { rows, isWhole } = translated([effect('uno')], [effect('one'), effect('two')]);
  expect(isWhole).toBe(true);
  expect(rows.map(({ notice }) => inlineText(notice))).toEqual(['uno', 'Your feet swell.']);
});
