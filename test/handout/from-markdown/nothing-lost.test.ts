import fc from 'fast-check';
import { expect, test } from 'vitest';
import { converted, diagnosticsOf } from './audiences.ts';
import { documentOf, pieces, type Word } from './documents.ts';
import { textOf, wordsLost } from './words-of.ts';

const RUNS = { numRuns: 150 };

const isFor = (cancerType: string | null, depth: string) => (word: Word) =>
  (word.cancers === null || cancerType === null || word.cancers.includes(cancerType)) &&
  (!word.isLong || depth === 'booklet');

test('everything the authoring guide allows is accepted', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      expect(diagnosticsOf(documentOf(all).text)).toEqual([]);
    }),
    RUNS,
  );
});

test.each([
  [null, 'sheet'],
  [null, 'booklet'],
  ['prostate', 'sheet'],
  ['breast', 'booklet'],
] as const)(
  'for %s in a %s every word that applies is in the model, in order, and no other',
  (cancerType, depth) => {
    fc.assert(
      fc.property(pieces, (all) => {
        const { text, words } = documentOf(all);
        const printed = textOf(converted(text, { cancerType, depth }));
        const [wanted, left] = [
          words.filter(isFor(cancerType, depth)),
          words.filter((word) => !isFor(cancerType, depth)(word)),
        ];
        expect(
          wordsLost(
            wanted.map(({ word }) => word),
            printed,
          ),
        ).toEqual([]);
        expect(left.filter(({ word }) => printed.includes(word))).toEqual([]);
      }),
      RUNS,
    );
  },
);
