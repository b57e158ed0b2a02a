import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Audience } from '../../../scripts/handout/from-markdown/index.ts';
import { convertInline } from '../../../scripts/handout/from-markdown/inline/convert-inline.ts';
import { inlineText } from '../../../scripts/handout/text/inline-text.ts';
import { converted, diagnosticsOf, KNOWN } from './audiences.ts';
import { textOf } from './words-of.ts';

const AUDIENCE: Audience = {
  ...KNOWN,
  kind: 'guide',
  cancerType: null,
  condition: 'bone metastasis',
  depth: 'sheet',
};

const WORDS = [
  'rest',
  'Call',
  'no',
  'a',
  'X',
  'mg',
  '°C',
  '2',
  '38',
  '1986',
  '5.5',
  'Zürich',
  'don',
  'cells',
];
const SIGNS = [...'.,;:!?()"\'/+=<>%#$~^|[]@-–—•…≥±½&'];

/** Words and signs as people type them, on one or more lines, starting with a word. */
const paragraph = fc
  .tuple(
    fc.constantFrom(...WORDS),
    fc.array(
      fc.tuple(
        fc.constantFrom('', ' ', ' ', ' ', '\n'),
        fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS)),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([first, rest]) => `${first}${rest.map((piece) => piece.join('')).join('')}`);

/** The visible characters of a text, without spaces; quotes as in the language. */
const signsOf = (text: string): string =>
  text.normalize('NFC').replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/\s+/gu, '');

/** Where a numbered list starts at another number than 1. */
const LIST_START = /\{list\.\d+\}/gu;

/** A text without the list and heading marks at the start of its lines, which are drawn. */
const withoutMarks = (text: string): string => text.replace(/^[ ]*(?:[-*+]|\d{1,9}[.)]|#{2,6})[ ]+/gmu, '');

test('every character of a paragraph is printed, or the paragraph is refused with places', () => {
  let accepted = 0;
  fc.assert(
    fc.property(paragraph, (source) => {
      if (diagnosticsOf(source).length > 0) return;
      const { intro, sections } = converted(source);
      // a table that is typed as one
      if (intro.some(({ type }) => type === 'table')) return;
      const [first] = intro;
      accepted += 1;
      const isParagraph = intro.length === 1 && sections.length === 0 && first?.type === 'paragraph';
      const typed = isParagraph ? source : withoutMarks(source);
      const printed = textOf({ intro, sections }).replace(LIST_START, '');
      expect(signsOf(printed)).toBe(signsOf(typed));
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(300);
});

/** A heading may be closed with as many signs as it starts with. */
const CLOSED = /[ ]###$/u;

const PLACES: Readonly<Record<string, (line: string) => string>> = {
  'an item': (line) => `- ${line}`,
  'a heading': (line) => `## One\n\n### ${line}\n\nRest.`,
  'a cell': (line) => `| ${line} | Rest |\n| --- | --- |\n| ${line} | Rest |`,
  'a question': (line) => `:::questions\n\n- ${line}\n\n:::`,
};

test.each(Object.entries(PLACES))('%s prints every character of a line, or is refused', (_, at) => {
  fc.assert(
    fc.property(paragraph, (source) => {
      const line = source.replaceAll('\n', ' ').replaceAll('|', '/');
      if (diagnosticsOf(at(line)).length > 0) return;
      const printed = textOf(converted(at(line))).replace(LIST_START, '');
      expect(signsOf(printed)).toContain(signsOf(line.replace(CLOSED, '')));
    }),
    { numRuns: 1500 },
  );
});

test('a line of front matter prints every character, or is refused', () => {
  fc.assert(
    fc.property(paragraph, (source) => {
      const line = source.replaceAll('\n', ' ');
      const file = new VFile({ path: 'a.md' });
      const { inlines } = convertInline(line, AUDIENCE, file, { line: 4, column: 7 });
      if (file.messages.length === 0) expect(signsOf(inlineText(inlines))).toBe(signsOf(line));
    }),
    { numRuns: 1500 },
  );
});
