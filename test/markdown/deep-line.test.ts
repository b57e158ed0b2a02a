import { expect, test } from 'vitest';
import { deepLine } from '../../scripts/markdown/deep-line.ts';

test('ordinary text has no line that is nested too deeply', () => {
  const boxes = '::::only{cancer="lung"}\n\n:::questions\n\n- Why?\n\n:::\n\n::::\n\n'.repeat(100);
  expect(deepLine(boxes)).toBeNull();
  expect(deepLine(`${'- '.repeat(60).trim()}\n${'*'.repeat(80)}\n${'-'.repeat(80)}`)).toBeNull();
});

test.each([
  ['quotes', `a\n${'> '.repeat(41)}b`, 2],
  ['quotes without spaces', `${'>'.repeat(41)}b`, 1],
  ['lists', `${'- '.repeat(41)}b`, 1],
  ['numbered lists in quotes', `${'> 1. '.repeat(21)}b`, 1],
  ['boxes', ':::only\n\n'.repeat(60), 81],
])('%s that are nested too deeply are reported with their line', (_, text, line) => {
  expect(deepLine(text)).toBe(line);
});

test('finds a line of a million marks, which would take hours in quadratic time', () => {
  expect(deepLine('> '.repeat(1_000_000))).toBe(1);
});
