import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { chooseSheets } from '../../scripts/packet/choose-sheets.ts';

const sheet = (id: string, code: string): Handout => ({ id, code }) as unknown as Handout;
const GONE = {
  id: 'surgery-lung',
  language: 'en',
  code: 'SU-LUN',
  since: '2026-11-01',
  reason: 'See SU.',
  replacedBy: null,
};
const shelf = { handouts: [sheet('prostate', 'PRO'), sheet('hormone-therapy', 'HT')], withdrawn: [GONE] };

const choose = (...names: string[]) => {
  const file = new VFile({ path: 'packet.yaml' });
  const placeOf = (path: readonly (string | number)[]) => ({ line: 1, column: Number(path[1]) + 1 });
  const chosen = chooseSheets(names, shelf, { file, placeOf });
  const errors = listDiagnostics([file]).map(({ column, rule, fix }) => ({ column, rule, fix }));
  return { ids: chosen.map(({ id }) => id), errors };
};

test('sheets are named by id or by number, in capitals or not, and keep their order', () => {
  expect(choose('ht', 'prostate')).toEqual({ ids: ['hormone-therapy', 'prostate'], errors: [] });
});

test('an unknown name is an error with the nearest one', () => {
  expect(choose('PRO', 'hormon-therapy').errors).toEqual([
    { column: 2, rule: 'packet/unknown-sheet', fix: 'Did you mean `hormone-therapy`?' },
  ]);
});

test('a withdrawn sheet is an error with the reason for readers', () => {
  expect(choose('SU-LUN').errors).toEqual([
    { column: 1, rule: 'packet/withdrawn-sheet', fix: 'Leave it out: See SU.' },
  ]);
});

test('a repeated sheet, under any name, is an error at the second', () => {
  expect(choose('PRO', 'HT', 'prostate').errors).toMatchObject([{ column: 3, rule: 'packet/sheet-twice' }]);
});
