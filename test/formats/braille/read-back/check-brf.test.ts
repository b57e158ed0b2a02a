import { expect, test } from 'vitest';
import { brailleLines } from '../../../../scripts/formats/braille/braille-sheet.ts';
import { printBrf } from '../../../../scripts/formats/braille/layout/print-brf.ts';
import { wrap } from '../../../../scripts/formats/braille/layout/wrap.ts';
import { brfFlaws } from '../../../../scripts/formats/braille/read-back/check-brf.ts';
import { en } from '../../../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../../../scripts/model/empty-clinic.ts';
import { paragraph, withBlocks } from '../../../handout/sample-handout.ts';

const handout = withBlocks(paragraph('Take 10 mg on May 3 2026.'));
const SHEET = { handout, clinic: EMPTY_CLINIC, locale: en, version: '2026.11.1' };

const DIGITS = 'JABCDEFGHI';

/** Uncontracted braille of words and numbers; marks are left out. */
const cellsOf = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[.:?,]/g, '')
    .replace(/\b[A-Z]\b/g, ';$&')
    .replace(/\d+/g, (number) => `#${[...number].map((digit) => DIGITS[Number(digit)]).join('')}`);

const words = brailleLines(SHEET).flatMap((line) => ('words' in line ? [line.words] : []));
const FILE = printBrf(
  {
    contents: [],
    text: [
      {
        lines: words.flatMap((line) => wrap(cellsOf(line), { first: 0, next: 0 })),
        printPage: 1,
        isContinued: false,
      },
    ],
  },
  'HT-#A',
);

test('braille with every word and number of the sheet has no flaw', () => {
  expect(brfFlaws(FILE, SHEET)).toEqual([]);
});

test.each([
  ['a digit that is lost', '#AJ MG', '#J MG', 'is #J (0), and should say “10”'],
  ['numbers that became one', '#C #BJBF', '#C"BJBF', ''],
  ['a word that is lost', 'TAKE ', '', 'should say “take”'],
  ['a word too many', 'TAKE', 'TAKE MORE', 'is MORE (more)'],
  ['a sign that has no braille', 'TAKE', "'\\XBFAJ'", 'a mark of a sign that has no braille'],
  ['a byte beyond ASCII', 'TAKE', 'TAKÉ', 'a byte that is no braille ASCII'],
  ['a line that is too long', 'TAKE', `TAKE${' '.repeat(40)}`, 'cells, not 40 at most'],
])('%s is found', (_, from, to, flaw) => {
  expect(FILE).toContain(from);
  const flaws = brfFlaws(FILE.replace(from, to), SHEET).join(' | ');
  expect(flaws).not.toBe('');
  expect(flaws).toContain(flaw);
});

test('a page without 25 lines is found', () => {
  expect(brfFlaws(FILE.replace('\r\n\r\n', '\r\n'), SHEET).join()).toContain('has 24 lines, not 25');
});
