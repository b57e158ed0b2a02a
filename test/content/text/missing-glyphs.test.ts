import { expect, test } from 'vitest';
import { missingGlyph, missingIn } from '../../../scripts/content/text/missing-glyphs.ts';

const hasGlyph = (character: string): boolean => /[ -~é½]/u.test(character);

test('neighboring characters are reported together, repeated ones once', () => {
  expect(missingIn('café → 你好 → 你', hasGlyph)).toEqual([
    { characters: '→', index: 5 },
    { characters: '你好', index: 7 },
    { characters: '你', index: 12 },
  ]);
});

test('a character beyond the BMP counts as one, and one at the end is found', () => {
  expect(missingIn('a😀', hasGlyph)).toEqual([{ characters: '😀', index: 1 }]);
});

test('characters of other rules are not reported twice', () => {
  expect(missingIn('a\u200Bb\u202Ec\uFFFDd\u0001', hasGlyph)).toEqual([]);
});

test.each([
  ['→', '`→` (U+2192)', 'Write “to” or “then”.'],
  ['✓', '`✓` (U+2713)', 'Write “yes”, or leave the tick out.'],
  ['☐', '`☐` (U+2610)', 'Use `:::questions` for boxes to tick and `:::write-in` for lines to write on.'],
  ['µ', '`µ` (U+00B5)', 'Write the unit in full, such as “micrograms”.'],
  ['⁹', '`⁹` (U+2079)', 'Write it in words, such as “10 to the power of 9”; put a note in brackets.'],
  ['\u2011', '`\u2011` (U+2011)', 'Type a plain hyphen (`-`).'],
  ['\u202F', 'a special space (U+202F)', 'Type a plain space.'],
  ['⅐', '`⅐` (U+2150)', 'Write the number in words, such as “1 in 3”.'],
  ['\uFE0F', 'a mark (U+FE0F)', 'Delete it: it asks for a coloured picture of the character before it.'],
  ['☎\uFE0F', '`☎\uFE0F` (U+260E U+FE0F)', 'Write “phone”.'],
  ['😀', '`😀` (U+1F600)', 'Delete it, or write in words what it shows.'],
  [
    '\uf0b7',
    '`\uf0b7` (U+F0B7)',
    'Delete it: only the program that it comes from can show it. For a bullet start the line with `- `.',
  ],
  ['שלום', '`שלום` (Hebrew script, U+05E9 U+05DC U+05D5 U+05DD)', 'Write it in Latin letters.'],
  ['β', '`β` (U+03B2)', 'Write the name of the letter, such as “beta”.'],
  ['＞', '`＞` (U+FF1E)', 'Type the plain letter or sign: it is one of an East Asian keyboard.'],
  ['≂', '`≂` (U+2242)', 'Write in words what it stands for.'],
])('%s is reported with a replacement', (characters, named, fix) => {
  expect(missingGlyph(characters)).toEqual({
    rule: 'content/missing-glyph',
    found: `${named}, which the typeface of the sheets does not have`,
    expected: 'characters that can be printed',
    fix,
  });
});
