import { DIALECT_MARKS } from '../../../content/text/dialect-marks.ts';
import { DIRECTIVE_RULES } from '../directives/directive-rules.ts';
import { BROKEN_MARKS } from './broken-marks.ts';
import { LEFTOVER_MARKS } from './leftover-marks.ts';
import type { TextSign } from './text-sign.ts';
import { WORD_PROCESSOR_MARKS } from './word-processor-marks.ts';

const MDX = {
  rule: 'markdown/mdx',
  expected: 'plain Markdown',
} as const;

const DIALECT = {
  rule: 'markdown/other-dialect',
  expected: 'the Markdown of the authoring guide',
} as const;

const MALFORMED = {
  rule: 'markdown/malformed-directive',
  fix: 'Write name, brackets and braces without spaces between, as in `:::only{cancer="prostate"}`, and nothing after.',
} as const;

/** The searched signs; where two match the same words the first counts. */
export const TEXT_SIGNS: readonly TextSign[] = [
  {
    pattern: /(?<=^|[\r\n])[ \t]*(?<words>:{3,})[ \t]*(?=$|[\r\n])/gu,
    rule: 'markdown/unclosed-directive',
    found: 'closing `:::` without an open box',
    expected: 'one closing line for each box',
    fix: 'Delete it; or, where boxes are in boxes, give the outer one more colons than the inner one. It is alone on its line, never in a table.',
  },
  {
    ...MALFORMED,
    pattern: /(?<=^|[\r\n])[ \t]*(?<words>:{2,}[ \t]?\p{L}[\p{L}\p{N}-]*)[^\r\n]*/gu,
    found: 'directive that could not be read',
    expected: 'name, brackets, braces and then the end of the line',
  },
  {
    ...MALFORMED,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}:])(?<words>:+(?:${[...DIRECTIVE_RULES.keys()].join('|')}))(?![\\p{L}\\p{N}-])(?:\\[[^\\]]*\\])?(?:\\{[^}]*\\}?)?`,
      'gu',
    ),
    found: 'directive that could not be read',
    expected: 'one colon, the name, and then brackets or a space',
  },
  {
    ...MDX,
    pattern: /(?<words><\/?(?:[A-Z][^<>]*)?>)/gu,
    found: 'component',
    fix: 'Delete it and write plain Markdown or a directive of the authoring guide.',
  },
  {
    ...MDX,
    pattern: /(?<words>\{[^{}\r\n]*\}?|\})/gu,
    found: 'braces',
    fix: 'Put the braces of a directive right after its name or brackets; for other words use parentheses.',
  },
  {
    ...MDX,
    pattern:
      /(?<=^|[\r\n])(?<words>import[ \t]+(?:[\w*{][^\r\n]*?[ \t]from[ \t]+)?["']|export[ \t]+(?:const|let|var|function|default)\b)/gu,
    found: 'line of code',
    fix: 'Take the `import` or `export` line away.',
  },
  {
    pattern: /(?<words>\[\^[^\]\s]+\])/gu,
    rule: 'markdown/footnote',
    found: 'footnote',
    expected: 'a citation',
    fix: 'Write `:cite[KEY]` for a source, or put the words into the text.',
  },
  {
    pattern: /(?<words>\]\[[^[\]]*\])/gu,
    rule: 'markdown/undefined-reference',
    found: 'link to a name that is defined nowhere',
    expected: 'a line such as `[name]: https://example.org`',
    fix: 'Add that line at the end of the file, or correct the name.',
  },
  {
    pattern: /(?<words>\]\()/gu,
    rule: 'markdown/broken-link',
    found: 'brackets that make no link',
    expected: '`[words](https://example.org)`',
    fix: 'Put the address in `<` and `>`, without spaces or line breaks: `[words](<https://example.org/x_(y>)`; put a space before parentheses that are only words.',
  },
  {
    pattern: /(?<=^|[\r\n])(?<words>#{2,6})\p{L}/gu,
    rule: 'markdown/heading-space',
    found: 'heading without a space after `##`',
    expected: '`## Words`',
    fix: 'Put a space after the signs.',
  },
  {
    pattern:
      /(?<=^|[\r\n])[ \t]*(?<words>\|[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?)[ \t]*(?=$|[\r\n])/gu,
    rule: 'markdown/ragged-table',
    found: 'line of dashes that fits no table head',
    expected: 'as many columns as the line above it has',
    fix: 'Give both lines the same number of `|` signs.',
  },
  ...BROKEN_MARKS,
  ...DIALECT_MARKS.map(({ isPair: _isPair, ...mark }) => ({ ...DIALECT, ...mark })),
  ...LEFTOVER_MARKS,
  ...WORD_PROCESSOR_MARKS,
];
