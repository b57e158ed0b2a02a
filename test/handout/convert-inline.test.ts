import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Audience } from '../../scripts/handout/from-markdown/index.ts';
import {
  type ConvertedInline,
  convertInline,
} from '../../scripts/handout/from-markdown/inline/convert-inline.ts';
import { inlineText } from '../../scripts/handout/text/inline-text.ts';
import { en } from '../../scripts/locales/en/index.ts';

const audience: Audience = {
  kind: 'pair',
  locale: en,
  cancerType: 'myeloma',
  condition: 'myeloma bone disease',
  depth: 'sheet',
  cancerNames: new Map([['myeloma', 'Myeloma']]),
  treatments: new Map(),
  shared: new Map(),
  readPicture: () => {
    throw new Error('no pictures here');
  },
  glossary: [],
  hasGlyph: (character) => !'→✓'.includes(character),
  tableMisfit: () => null,
};

const convert = (text: string): ConvertedInline & { diagnostics: string[] } => {
  const file = new VFile({ path: 'a.md' });
  const converted = convertInline(text, audience, file, { line: 4, column: 7 });
  const diagnostics = file.messages.map(
    ({ line, column, source, ruleId }) => `${line}:${column} ${source}/${ruleId}`,
  );
  return { ...converted, diagnostics };
};

test.each([
  ['Chemotherapy slows cancer.', 'Chemotherapy slows cancer.'],
  ['It slows :condition.', 'It slows myeloma bone disease.'],
  ['It is **strong** and _works_.', 'It is strong and works.'],
  ["It won't cure.", 'It won’t cure.'],
  ['Call us for :clinic[fever].', 'Call us for {clinic.fever}.'],
])('"%s" reads "%s"', (text, words) => {
  const { inlines, diagnostics } = convert(text);
  expect(inlineText(inlines)).toBe(words);
  expect(diagnostics).toEqual([]);
});

test.each([
  ['- Rest well.', '4:7 handout/not-a-line', 'Delete `-`'],
  ['1. Rest well.', '4:7 handout/not-a-line', 'Delete `1.`'],
  ['> Rest well.', '4:7 handout/not-a-line', 'Delete `>`'],
  ['> 38 pills are many.', '4:7 markdown/sign-at-line-start', 'Write “more than 38”'],
  ['• Rest well.', '4:7 handout/not-a-line', 'Delete `•`'],
  ['– Rest well.', '4:7 handout/not-a-line', 'Delete `–`'],
  ['a) Rest well.', '4:7 handout/not-a-line', 'Delete `a)`'],
  ['-Rest well.', '4:7 handout/not-a-line', 'Delete `-`'],
  ['Take ***2** pills.', '4:12 markdown/leftover-mark', 'Delete it'],
  ['A 5*3*2 grid.', '4:10 markdown/emphasis-in-word', 'Put a space'],
  ['[Note]: rest', '4:7 markdown/unused-definition', 'Write `\\[Note]:`'],
  ['!!! note', '4:7 markdown/other-dialect', 'Delete it'],
])('%s: one error at its place, with its fix', (text, diagnostic, fix) => {
  const file = new VFile({ path: 'a.md' });
  for (const _ of ['sheet', 'another sheet']) convertInline(text, audience, file, { line: 4, column: 7 });
  expect(
    file.messages.map(({ line, column, source, ruleId }) => `${line}:${column} ${source}/${ruleId}`),
  ).toEqual([diagnostic]);
  expect(String(file.messages[0]?.note)).toContain(fix);
});

test('a citation has its place in the file', () => {
  expect(convert('It works. :cite[KEY]').citations).toEqual([
    expect.objectContaining({ key: 'KEY', place: expect.objectContaining({ line: 4 }) }),
  ]);
});

test.each(['- a list', '1. a list', '# a heading', '> a quote', '***', ''])(
  '"%s" is not a single line',
  (text) => {
    const { inlines, diagnostics } = convert(text);
    expect(inlines).toEqual([]);
    expect(diagnostics).toContain('4:7 handout/not-a-line');
  },
);

test('everything refused in a text is refused here, at its place', () => {
  expect(convert('It <b>works</b>.').diagnostics).toContain('4:10 markdown/raw-html');
  expect(convert('It :works.').diagnostics.join()).toContain('4:10 markdown/');
});

test('a character without a glyph that is written as an entity is reported; a plain one was reported when the file was read', () => {
  expect(convert('It works &rarr; well.').diagnostics).toEqual(['4:16 content/missing-glyph']);
  expect(convert('It works → well.').diagnostics).toEqual([]);
});
