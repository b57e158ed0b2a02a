import { expect, test } from 'vitest';
import { curlyQuotes } from '../../../../scripts/handout/from-markdown/inline/curly-quotes.ts';
import type { Leaf } from '../../../../scripts/handout/from-markdown/inline/leaves.ts';
import { typography } from '../../../../scripts/locales/en/typography.ts';

const text = (value: string): Leaf => ({ kind: 'text', value });
const fixed = (value: string): Leaf => ({ kind: 'fixed', value });

const curled = (...leaves: Leaf[]): string[] => curlyQuotes(leaves, typography).map(({ value }) => value);

test.each([
  ['"Hello," she said.', '“Hello,” she said.'],
  ["It's John's and the nurses' room.", 'It’s John’s and the nurses’ room.'],
  ["'Yes', he said, 'no'.", '‘Yes’, he said, ‘no’.'],
  [`"'Yes' is 'no'"`, '“‘Yes’ is ‘no’”'],
  [`("so") ["so"] —"so"— "so"/"so"`, '(“so”) [“so”] —“so”— “so”/“so”'],
  ["the '90s, 'tis, rock 'n' roll, get 'em", 'the ’90s, ’tis, rock ’n’ roll, get ’em'],
  ['a -- b - c "', 'a -- b - c ”'],
  ['¿"Sí"?', '¿“Sí”?'],
  ['already “curly” and ’fine’', 'already “curly” and ’fine’'],
])('%s', (straight, curly) => {
  expect(curled(text(straight))).toEqual([curly]);
});

test('the preceding character counts across the ends of marks', () => {
  expect(curled(text('bold'), text("'s "), text('"'), text('so'), text('"'))).toEqual([
    'bold',
    '’s ',
    '“',
    'so',
    '”',
  ]);
});

test('code and addresses stay straight, and count as what is before', () => {
  expect(
    curled(text('"'), fixed('it\'s "x"'), text('" '), fixed("https://example.org/'"), text("'s")),
  ).toEqual(['“', 'it\'s "x"', '” ', "https://example.org/'", '’s']);
});

test('a quote at the start of a line opens', () => {
  expect(curled(text('one'), { kind: 'break', value: '\n' }, text('"two"'))).toEqual(['one', '\n', '“two”']);
});
