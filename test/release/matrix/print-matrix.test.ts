import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../scripts/locales/index.ts';
import { BUDGET, SHEETS } from '../../../scripts/release/matrix/budget.ts';
import { withMatrix } from '../../../scripts/release/matrix/guide.ts';
import { overBudget, printMatrix, totalOf } from '../../../scripts/release/matrix/print-matrix.ts';
import { releaseSets } from '../../../scripts/release/matrix/release-sets.ts';
import { CLINIC, handout } from '../../build/sample-build.ts';

const lung = { id: 'lung', name: 'Lung cancer', pictogram: null };
const pair = handout('chemo-lung', 'Chemo.', { kind: 'pair', cancerType: lung });
const content = (count: number) => ({
  handouts: Array.from({ length: count }, (_, index) => ({ ...pair, id: `chemo-${index}` })),
  clinic: CLINIC,
});
const setsOf = (count: number) => releaseSets(content(count), LOCALES);
const filesOf = (name: string): number | undefined => setsOf(3).find((set) => set.name === name)?.files;

test('each sheet is counted in four editions of each kind, as a packet in four, and once in each format', () => {
  expect(filesOf('PDFs in colour')).toBe(12);
  expect(filesOf('PDFs in black')).toBe(12);
  expect(filesOf('PDFs to fill in')).toBe(12);
  expect(filesOf('ready-made packets')).toBe(12);
  expect(filesOf('braille')).toBe(3);
});

test('a translation is counted in two editions with its original beside it, and is read back twice', () => {
  const translated = { ...pair, language: 'es', id: 'chemo-0' };
  const found = content(3);
  const sets = releaseSets({ ...found, handouts: [...found.handouts, translated] }, LOCALES);
  const setNamed = (name: string) => sets.find((set) => set.name === name);
  expect(setNamed('PDFs in two languages')).toMatchObject({ files: 2 });
  expect(filesOf('PDFs in two languages')).toBe(0);
  const checked = (all: typeof sets): number =>
    all.find(({ name }) => name === 'check:pdfs of all of them')?.seconds ?? 0;
  const eachPdf = checked(setsOf(1)) / 16;
  const more = 3 * 4 + 2 * 2 + (setNamed('ready-made packets')?.files ?? 0) - 12;
  expect(checked(sets) - checked(setsOf(3))).toBeCloseTo(eachPdf * more);
});

test('the matrix has a line for each set, their sum, and the budget', () => {
  const lines = printMatrix(setsOf(3)).trim().split('\n');
  expect(lines.at(0)).toMatch(/^SET +FILES +CPU MINUTES +MB$/u);
  expect(lines.at(-2)).toMatch(new RegExp(`^all +${totalOf(setsOf(3)).files} `, 'u'));
  expect(lines.at(-1)).toMatch(/^budget +\d+ +\d+\.0 +\d+\.0$/u);
});

test('budget violations are named, with a fix', () => {
  expect(overBudget(setsOf(3))).toBeNull();
  expect(overBudget(setsOf(2 * SHEETS))).toMatch(
    new RegExp(
      `\\d+ files of ${BUDGET.files}, .*\\d+ megabytes of ${BUDGET.megabytes}\\. Make fewer editions`,
      'u',
    ),
  );
});

test('the check of all PDFs costs minutes, and makes no files', () => {
  const check = setsOf(3).find(({ name }) => name === 'check:pdfs of all of them');
  expect(check).toMatchObject({ files: 0, bytes: 0 });
  expect(check?.seconds).toBeGreaterThan(0);
});

const guide = readFileSync('.github/releases.md', 'utf8');

test('the guide to releases names the same budget and the sets of a release', () => {
  const { files, minutes, megabytes } = BUDGET;
  expect(guide).toContain(
    `The budget is ${files} files, ${minutes} minutes and ${megabytes} MB, for ${SHEETS} sheets`,
  );
  for (const { name } of setsOf(3)) expect(guide).toContain(`| ${name} | `);
});

test('the matrix is written into its place in the guide, and replaces an earlier one', () => {
  const once = withMatrix(guide, setsOf(3));
  expect(once).toContain('| PDFs in colour | 12 | ');
  expect(withMatrix(once ?? '', setsOf(3))).toBe(once);
  expect(once?.split('\n').at(-2)).toBe(guide.split('\n').at(-2));
  expect(withMatrix('Nothing about it.', setsOf(3))).toBeNull();
});
