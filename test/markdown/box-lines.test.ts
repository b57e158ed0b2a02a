import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repairBoxes } from '../../scripts/markdown/box-lines.ts';

const slipsOf = (text: string) =>
  repairBoxes(text).slips.map(({ kind, line, column, end }) => `${kind} ${line}:${column} ${end}`);

const FILES = readdirSync('content/en', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`content/en/${name}`, 'utf8').split('\n'));

/** The opening line (from 1) of the box that a line closes. */
const openerOf = (lines: readonly string[], closing: number): number => {
  const open: number[] = [];
  for (const [index, line] of lines.slice(0, closing).entries()) {
    if (/^:{3,}\w/u.test(line)) open.push(index + 1);
    else if (/^:{3,}$/u.test(line)) open.pop();
  }
  return open.at(-1) ?? 0;
};

test('the boxes of the content are closed', () => {
  expect(FILES.length).toBeGreaterThan(20);
  for (const lines of FILES) expect(slipsOf(lines.join('\n'))).toEqual([]);
});

test('whichever closing line of the content is removed, exactly its opening line is reported', () => {
  for (const lines of FILES)
    for (const [index, line] of lines.entries()) {
      if (!/^:{3,}$/u.test(line)) continue;
      const { text, slips } = repairBoxes(lines.with(index, '').join('\n'));
      expect(slips).toMatchObject([{ kind: 'unclosed', line: openerOf(lines, index), column: 1 }]);
      expect(text.split('\n')).toHaveLength(lines.length);
      expect(repairBoxes(text).slips).toEqual([]);
    }
});

test.each([
  ['at the end', ':::questions\n\n- a', ['unclosed 1:1 3']],
  ['before a section', ':::questions\n\n- a\n\n## Two', ['unclosed 1:1 3']],
  ['before another box', ':::only\n\na\n\n:::more\n\nb\n\n:::', ['unclosed 1:1 3']],
  ['in a box', '::::only\n\n:::more\n\na\n\n::::', ['unclosed 3:1 5']],
  ['in an item', '- a\n\n  :::more\n\n  b', ['unclosed 3:3 5']],
  ['a box in a box with as many colons', ':::only\n\n:::more\n\na\n\n:::\n\n:::', ['same-colons 1:1 9']],
  ['fewer colons at the end', '::::only\n\na\n\n:::', ['fewer-colons 1:1 5']],
  ['a space after the colons', '::: only\n\na\n\n:::', ['spaced 1:1 1']],
  ['a word after the closing colons', ':::questions\n\n- a\n\n::: end\n\nb', ['closing-line 1:1 5']],
  ['a word of two at the end', ':::more\n\na\n\n:::end of box\n\nb', ['closing-line 1:1 5']],
  ['the name at the end', '::::more\n\na\n\n:::: more\n\nb', ['closing-line 1:1 5']],
  ['the name with a slash at the end', ':::more\n\na\n\n:::/more\n\nb', ['closing-line 1:1 5']],
  [
    'the name at the end, before another box',
    ':::more\n\na\n\n:::more\n\n:::only\n\nb\n\n:::',
    ['closing-line 1:1 5'],
  ],
  [
    'the same box again, where the first has no end',
    ':::more\n\na\n\n:::more\n\nb\n\n:::',
    ['unclosed 1:1 3'],
  ],
  ['a closing line alone', 'a\n\n:::', []],
  ['code', '```\n:::only\n```', []],
])('%s', (_, text, slips) => {
  expect(slipsOf(text)).toEqual(slips);
});

test('an unclosed box may have words before its list: it ends after the list', () => {
  const text = ':::map\n\nWords.\n\n- One\n- Two\n\n:::map\n\n- Three\n\n:::\n';
  const { slips } = repairBoxes(text, () => false);
  expect(slips.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['unclosed 1']);
  expect(
    repairBoxes(text, () => false)
      .text.split('\n')
      .indexOf(':::'),
  ).toBe(6);
});
