import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../../scripts/core/index.ts';
import { termsOf } from '../../../../scripts/site/sheet-terms.ts';
import { answerTo, readQuestion } from '../../../../templates/web/browser/match-codes.ts';

const ICD = '2.16.840.1.113883.6.90';
const RXNORM = '2.16.840.1.113883.6.88';

const { handouts, entries } = await loadContent('content', null);
if (!entries) throw new Error('The content gave no entries');
const sheets = handouts.map((handout) => {
  const { icd10cm, rxnorm } = termsOf(handout, entries);
  return { code: handout.code, icd10cm, rxnorm, words: '', language: handout.language };
});
const answers = (code: string, system: string): string[] =>
  answerTo(readQuestion(`?mainSearchCriteria.v.c=${code}&mainSearchCriteria.v.cs=${system}`), sheets).map(
    (sheet) => sheet.code,
  );

/** ICD-10-CM codes of one disease, by the code of its sheet. */
const DISEASES: Record<string, string> = {
  PRO: 'C61',
  BRE: 'C50.011 C50.012 C50.111 C50.112 C50.211 C50.212 C50.311 C50.411 C50.412 C50.511 C50.611 C50.811 C50.911 C50.912 C50.919 C50.929',
  LUN: 'C34.00 C34.01 C34.02 C34.10 C34.11 C34.12 C34.2 C34.30 C34.31 C34.32 C34.80 C34.81 C34.90 C34.91 C34.92',
  KID: 'C64.1 C64.2 C64.9',
  THY: 'C73',
  MYE: 'C90.00 C90.01 C90.02',
  MEL: 'C43.0 C43.31 C43.39 C43.4 C43.51 C43.52 C43.59 C43.61 C43.62 C43.71 C43.72 C43.8 C43.9',
  BLA: 'C67.0 C67.1 C67.2 C67.3 C67.4 C67.5 C67.6 C67.7 C67.8 C67.9',
  COL: 'C18.0 C18.2 C18.4 C18.6 C18.7 C18.9',
};

/** RxNorm codes of ingredients, by the code of the general sheet. */
const INGREDIENTS: Record<string, string> = {
  CH: '72962 996051 56946 194000 39541 12574 40048 2555 4179',
  HT: '42375 50610 72965 84857 282357',
};

const NONE: [name: string, system: string, codes: string][] = [
  [
    'spread to other places than bone',
    ICD,
    'C79.31 C79.32 C79.52 C79.00 C79.2 C79.71 C78.00 C78.01 C78.7 C77.0 C77.9',
  ],
  ['other cancers', ICD, 'C25.9 C56.1 C22.0 C71.9 C16.9 C90.10 C90.20 C90.30 C91.00 C83.30 C53.9'],
  [
    'other reasons for care',
    ICD,
    'Z51.0 Z51.12 Z51.5 Z79.83 Z79.891 Z79.4 Z85.3 Z85.46 M81.0 M80.08XA I10 E11.9 J18.9',
  ],
  ['RxNorm codes that no sheet has', RXNORM, '9999991 9999992 9999993 9999994 0 72962-1 72962X'],
  ['codes of other systems', RXNORM, 'C61 C79.51'],
];

const rows = (table: Record<string, string>): [string, string][] =>
  Object.entries(table).flatMap(([sheet, codes]) =>
    codes.split(' ').map((code): [string, string] => [code, sheet]),
  );

describe('a code of a disease', () => {
  test.each(rows(DISEASES))('%s finds the sheets of %s alone', (code, sheet) => {
    const found = answers(code, ICD);
    expect(found).toContain(sheet);
    expect(found.filter((one) => !one.split('-').includes(sheet))).toEqual([]);
  });
});

describe('a code of an ingredient', () => {
  test.each(rows(INGREDIENTS))('%s finds %s and the sheets of the same treatment', (code, sheet) => {
    const found = answers(code, RXNORM);
    expect(found).toContain(sheet);
  });
});

test('secondary cancer in bone finds sheets of every cancer type', () => {
  expect(answers('C79.51', ICD)).toEqual(expect.arrayContaining(['PRO', 'BRE', 'LUN']));
});

describe.each(NONE)('%s', (_, system, codes) => {
  test.each(codes.split(' '))('%s finds nothing', (code) => {
    expect(answers(code, system)).toEqual([]);
  });
});

test('the tables hold at least 80 codes with sheets and 40 without', () => {
  expect(rows(DISEASES).length + rows(INGREDIENTS).length).toBeGreaterThanOrEqual(80);
  expect(NONE.flatMap(([, , codes]) => codes.split(' ')).length).toBeGreaterThanOrEqual(40);
});
