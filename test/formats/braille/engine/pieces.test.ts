import { expect, test } from 'vitest';
import { piecesOf } from '../../../../scripts/formats/braille/engine/pieces.ts';

const textsOf = (text: string): string[] => piecesOf(text).map((piece) => piece.text);

test('a line goes to the engine in one piece', () => {
  expect(piecesOf('Take 10 mg at 8 p.m. every day.')).toEqual([
    { grade: 2, text: 'Take 10 mg at 8 p.m. every day.' },
  ]);
});

test.each([
  ['Week 1 120 mg', ['Week 1', '120 mg']],
  ['May 3 2026', ['May 3', '2026']],
  ['1 2 3', ['1', '2', '3']],
  ['5 mg 2 times', ['5 mg 2 times']],
  ['3, 4', ['3, 4']],
])('numbers separated only by a space stay separate: %s', (text, pieces) => {
  expect(textsOf(text)).toEqual(pieces);
});

test.each(['https://cancer.gov/bone', 'www.cancer.gov', '(care@clinic.org)', 'clinic.org/HT-PRO-3'])(
  'an address is written letter by letter: %s',
  (address) => {
    expect(piecesOf(`See ${address} today`)).toEqual([
      { grade: 2, text: 'See' },
      { grade: 1, text: address },
      { grade: 2, text: 'today' },
    ]);
  },
);

test.each(['8 p.m.', 'Dr. Smith', '24/7', 'e.g. bone'])('%s is not an address', (text) => {
  expect(piecesOf(text)).toEqual([{ grade: 2, text }]);
});
