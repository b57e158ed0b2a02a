import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../scripts/markdown/parse-markdown.ts';
import { converted, diagnosticsOf } from './audiences.ts';
import { piecesLost, textOf } from './words-of.ts';

const SIGNS = [
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  ' ',
  ' ',
  '  \n',
  '\t',
  '    ',
  '\\',
  '\r\n',
  '- ',
  '* ',
  '1. ',
  '7) ',
  '> ',
  '# ',
  '## ',
  '### ',
  '---',
  '===',
  '| ',
  '|',
  '| - | - |',
  '|-|',
  '*',
  '**',
  '_',
  '__',
  '`',
  '``',
  '~',
  '~~',
  '"',
  "'",
  '!',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '{',
  '}',
  '&',
  ';',
  ':',
  '::',
  ':::',
  '::::',
  ':condition',
  ':clinic[phone]',
  ':cite[KEY]',
  ':icon[hot]',
  ':lang[',
  '{code="es"}',
  ':only[',
  '{cancer="prostate"}',
  ':::only{cancer="breast"}',
  ':::more',
  '::::more',
  ':::questions',
  ':::panel{figure="bone-balance"}',
  ':::emergency',
  ':::same-day',
  '::figure[',
  '{name="living-bone"}',
  ':::at-a-glance',
  ':::side-effects',
  ':::treatment-map{reach="one-area"}',
  '[^1]',
  '[ ]',
  '](https://example.org)',
  'https://example.org',
  '&amp;',
  '&nbsp;',
  '<br>',
  '![',
  '](a.png)',
  '- [ ] ',
];

const text = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 2, arbitrary: fc.constantFrom(...SIGNS) }),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((signs) => signs.map((sign, index) => (sign === '' ? `w${index}x` : sign)).join(''));

const PRINTED = /w\d+x/gu;

/** Words of a valid text that are not printed: names of definitions. */
const isDefined = (source: string): boolean => JSON.stringify(parseMarkdown(source)).includes('"definition"');

test('any text is accepted with all its words in order, or refused with places; none throws', () => {
  fc.assert(
    fc.property(text, (source) => {
      const diagnostics = diagnosticsOf(source);
      for (const diagnostic of diagnostics) expect(diagnostic).toMatch(/ [1-9]\d*:[1-9]\d*$/u);
      const result = converted(source, { depth: 'booklet' });
      if (diagnostics.length > 0 || isDefined(source)) return;
      expect(piecesLost(source.match(PRINTED) ?? [], textOf(result))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
