import { describe, expect, test } from 'vitest';
import { readWord } from '../../../../scripts/formats/braille/read-back/read-word.ts';

// The braille is written by hand from the Rules of Unified English Braille 2013.
test.each([
  ['TR1T;T', 'treatment'],
  [',C.ER4', 'cancer'],
  ['41SE', 'disease'],
  ['3STIPA;N1', 'constipation'],
  ['2G9', 'begin'],
  [',DVO^+R^/AK', 'dvořák'],
  [',@*L^/OD^/Z', 'łódź'],
  [',WEI.!', 'weiß'],
  ['.K-LI<T', 'κlight'],
  ['MG_/M;9#B', 'mgm^2'],
  ['BL;S', 'blindness'],
  ['E6ECTS', 'effects'],
  ['"W+', 'working'],
  ['KN[L$GE', 'knowledge'],
  ['K', 'knowledge'],
  [',!', 'the'],
  ['0', 'was'],
  ['9', 'in'],
  ['"<9">', 'in'],
  ['8,:5', 'when'],
  ['HELP04', 'help'],
  ["X'S", 'its'],
  ["C'T", 'cant'],
  ['2C', 'because'],
  ['YRF1', 'yourself'],
  ['IMMLY', 'immediately'],
  ['P4M4', 'pm'],
  [',I4,V4', 'iv'],
  [';X', 'x'],
  [';,,AB3', 'ab'],
  ['TES-,,TOSS-T]-[N">', 'testossterown'],
  ['CAF^/E', 'café'],
  ['SO-SO', 'soso'],
])('%s reads “%s”', (cells, word) => {
  expect(readWord(cells)).toContain(word);
});

test.each([
  ['#AJ', '10'],
  ['#ABJ', '120'],
  ['#AJJ4D', '1004'],
  ['#A1JJJ', '1000'],
  ['#BD_/#G', '247'],
  ['#C,-#E', '35'],
  [',,HT-,,PRO-#C', 'htpro3'],
  ['A#A;C', 'a1c'],
  ['#EJ.0', '50'],
])('the number %s reads %s', (cells, number) => {
  expect(readWord(cells)).toEqual([number]);
});

describe('cells with another meaning are not read as the word', () => {
  test.each([
    ['#J', '10'],
    ['#A"ABJ', '120'],
    [',TR1T', 'treatment'],
    ['K', 'k'],
    ['AC', 'acid'],
    ["'\\XBFAJ'", 'box'],
  ])('%s is not “%s”', (cells, word) => {
    expect(readWord(cells)).not.toContain(word);
  });
});

test('an address is read letter by letter', () => {
  expect(readWord('HTTPS3_/_/X4ORG_/A2B9')).toEqual([]);
  expect(readWord('HTTPS3_/_/X4ORG_/ED1BB')).toEqual(['httpsxorgedbb']);
});
