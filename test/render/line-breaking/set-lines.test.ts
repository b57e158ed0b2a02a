import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typography } from '../../../scripts/locales/en/typography.ts';
import { createHasGlyph } from '../../../scripts/render/fonts/glyph-coverage.ts';
import { createMeasureText } from '../../../scripts/render/line-breaking/measure-text.ts';
import { createSetLines } from '../../../scripts/render/line-breaking/set-lines.ts';
import type { Mark, Run } from '../../../templates/text/runs.ts';

const hasGlyph = createHasGlyph();
const measure = createMeasureText(hasGlyph);
const setLines = createSetLines(measure, hasGlyph, typography);
const run = (text: string, weight: Run['weight'] = 400, marks: readonly Mark[] = []): Run => ({
  text,
  weight,
  italic: false,
  marks,
});
const text = (line: readonly Run[]): string => line.map((piece) => piece.text).join('');
const width = (line: readonly Run[], size: number): number =>
  line.reduce((sum, piece) => sum + measure(piece.text.trimEnd(), piece) * size, 0);

test('every line except the last ends in a space, so that words stay separate when read aloud', () => {
  const lines = setLines(
    [run('Your body makes a hormone called testosterone that tells cancer to grow.')],
    160,
    12,
  );
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.slice(0, -1).every((line) => text(line).endsWith(' '))).toBe(true);
  expect(text(lines.at(-1) ?? [])).toMatch(/grow\.$/);
});

test('a last line is never a single word', () => {
  const lines = setLines(
    [run('Ask about calcium and vitamin D and keep all your floors clear at home')],
    200,
    12,
  );
  expect(text(lines.at(-1) ?? []).split(' ').length).toBeGreaterThan(1);
});

test('an author’s line break ends a line', () => {
  expect(setLines([run('one'), run('\n'), run('two')], 200, 12).map(text)).toEqual(['one ', 'two']);
});

test('a number stays with its unit, and "call" with its number', () => {
  for (const joined of ['38 °C', 'call 911', '6 weeks', 'Dr. Gray']) {
    for (let room = 60; room < 160; room += 3) {
      const lines = setLines([run(`We ask that you please ${joined} when it is so`)], room, 12).map(text);
      const parts = joined.split(' ');
      expect(lines.some((line) => line.trimEnd().endsWith(` ${parts[0]}`) && !line.includes(joined))).toBe(
        false,
      );
    }
  }
});

test('a web address wider than the line is split without a space and without losing a letter', () => {
  const address =
    'https://www.example.org/a/very/long/address/that-does-not-fit-into-a-narrow-column?really=true';
  const lines = setLines([run(`See ${address} now`)], 120, 12);
  expect(lines.map(text).join('')).toBe(`See ${address} now`);
  for (const line of lines) expect(width(line, 12)).toBeLessThanOrEqual(120);
});

test('a link across lines keeps its mark on every piece, including spaces', () => {
  const mark: Mark = {
    type: 'link',
    key: 'a',
    url: 'https://example.org',
    describe: 'Example',
    underlined: true,
  };
  const lines = setLines(
    [run('See '), run('the pages of the national institute', 400, [mark]), run(' now')],
    110,
    12,
  );
  const marked = lines.flat().filter((piece) => piece.marks.length > 0);
  expect(marked.map((piece) => piece.text).join('')).toBe('the pages of the national institute');
});

test('an empty text makes no line', () => {
  expect(setLines([], 100, 12)).toEqual([]);
  expect(setLines([run('  ')], 100, 12)).toEqual([]);
});

const word = fc.stringMatching(/^[A-Za-z0-9,.;:°%()/-]{1,14}$/);
const weight = fc.constantFrom<Run['weight']>(400, 600, 700);
const pieces = fc.array(fc.tuple(fc.array(word, { minLength: 1, maxLength: 12 }), weight), {
  minLength: 1,
  maxLength: 6,
});

test('nothing is lost or reordered, and every line fits, whatever the text and the room', () => {
  fc.assert(
    fc.property(pieces, fc.integer({ min: 60, max: 520 }), (parts, room) => {
      const runs = parts.map(([words, heavy], index) =>
        run(`${index > 0 ? ' ' : ''}${words.join(' ')}`, heavy),
      );
      const lines = setLines(runs, room, 12);
      expect(lines.map(text).join('')).toBe(parts.flatMap(([words]) => words).join(' '));
      for (const line of lines) {
        if (text(line).trim().includes(' ')) expect(width(line, 12)).toBeLessThanOrEqual(room + 0.5);
      }
    }),
    { numRuns: 200 },
  );
});
