import type { LineMark } from './line-mark.ts';
import { LIST_MARK, SPACE } from './list-mark.ts';
import { NUMBER_MARKS } from './number-marks.ts';

const DIALECT = {
  rule: 'markdown/other-dialect',
  expected: 'the Markdown of the authoring guide',
} as const;

const BULLET = { ...LIST_MARK, fix: 'Start the line with `- `.' } as const;
/** Patterns for the start of a line; the first match counts. */
export const LINE_MARKS: readonly LineMark[] = [
  {
    ...BULLET,
    pattern: new RegExp(`^[-*+]${SPACE}`, 'u'),
    where: ['line'],
    found: 'bullet with a no-break space after it',
    fix: 'Type a plain space: start the line with `- `.',
  },
  {
    ...BULLET,
    pattern: new RegExp(String.raw`^${SPACE}+(?:[-*+>]|\d{1,9}[.)]|#{1,6})[ \t\u00a0]`, 'u'),
    where: ['line'],
    found: 'no-break space before a mark',
    fix: 'Delete it: the mark is the first sign of its line.',
  },
  {
    pattern: new RegExp(`^#{1,6}${SPACE}`, 'u'),
    where: ['line'],
    rule: 'markdown/heading-space',
    found: 'heading with a no-break space after `##`',
    expected: '`## Words`',
    fix: 'Type a plain space after the signs.',
  },
  {
    pattern: /^#\p{L}/u,
    where: ['line'],
    rule: 'markdown/heading-space',
    found: 'heading without a space after `#`',
    expected: '`## Words`',
    fix: 'Write `## ` with a space; for a plain sign write `\\#`.',
  },
  {
    pattern: /^#{7,}(?=[ \t]|$)/u,
    where: ['line'],
    rule: 'markdown/leftover-mark',
    found: 'more than six `#`, which make no heading',
    expected: '`### Words`',
    fix: 'Write `## ` or `### `.',
  },
  {
    pattern:
      /^(?:[!?]{3}\+?[ \t]*\p{L}|![ \t]*\p{L}|[!?]{3}\+?[ \t]+\S|\*\[[^\]]+\]:|\.\.[ \t]+[\p{L}-]+::|--8<--|===[ \t]+["“]|\/{3,}[ \t]*(?:\p{L}|$)|\/\/[ \t]|\/\*|={1,6}[ \t]+\p{L}.*[ \t]={1,6}[ \t]*$|(?:h[1-6]|bq)\.[ \t]|;[ \t]+\p{L}|#\+\p{L}|[@!](?:import|include)\b|\+{3}[ \t]+\p{L}|:[A-Za-z][\w-]*:[ \t]+\S|\|={3,}|\|[ \t]+[^|\r\n]*$|p(?:\([\w# -]+\)|\{[^}]*\})\.[ \t]|\^[a-z][\w-]*[ \t]*$|\[(?:NOTE|TIP|WARNING|CAUTION|IMPORTANT|(?:quote|verse|source|listing|example|sidebar|abstract)(?:,[^\]]*)?|[%.#][\w-]+)\][ \t]*$)/u,
    where: ['line'],
    ...DIALECT,
    found: 'mark of another program',
    fix: 'Delete it; for a note start with bold words, such as `**Note:**`.',
  },
  {
    pattern: /^:[ \t\u00a0]+(?!\p{L}+[ \t]?[[{])\S/u,
    where: ['line'],
    ...DIALECT,
    found: 'colon at the start of a line, as in a list of terms',
    fix: 'Write `- **Term:** what it means` for each term.',
  },
  {
    pattern: /^(?:={1,6}|%)[ \t]+\p{L}/u,
    where: ['paragraph'],
    ...DIALECT,
    found: 'heading or comment of another program',
    fix: 'Write a heading as `### Words`; take a comment away.',
  },
  {
    pattern: /^(?:[–—―−=•·]{3,}|\+{3,})[ \t]*$/u,
    where: ['line'],
    ...DIALECT,
    found: 'line of signs that makes no rule',
    fix: 'Write `---` with an empty line before and after it.',
  },
  {
    pattern: /^\[[ xX]?\][ \t]/u,
    where: ['line'],
    rule: 'markdown/task-list',
    found: 'task list',
    expected: 'a plain list',
    fix: 'Take `[ ]` away, or use `:::questions` for things to tick.',
  },
  {
    ...BULLET,
    pattern: /^[•‣⁃·∙◦▪▫●○■□§➢➤►▶▸◆◇❖★☆✓✔✗☐☑\uf0a0-\uf0ff]/u,
    where: ['line'],
    found: 'bullet of another program',
  },
  {
    rule: 'markdown/list-indent',
    pattern: /^[-*+][ \t]+(?=[^\d\s])/u,
    where: ['line'],
    found: 'bullet so far to the right that it is words of the line above',
    expected: 'a mark under the first letter of the item above, or a list after an empty line',
    fix: 'Put the mark under the first letter of the item above; where there is none, at the start of the line after an empty line.',
  },
  { ...BULLET, pattern: /^o[ \t\u00a0]+(?=\p{L})/u, where: ['line'], found: '`o` as a bullet' },
  { ...BULLET, pattern: /^[-=]+>(?=[ \t]*\p{L})/u, where: ['line'], found: 'arrow as a bullet' },
  {
    ...BULLET,
    pattern: /^(?:-{2,}|[–—―‒‐])(?=[^\d\s]|[ \t\u00a0])|^−[ \t\u00a0]/u,
    where: ['paragraph', 'series'],
    found: 'dash as a bullet',
  },
  {
    ...BULLET,
    pattern: /^[-+](?=[["“'‘(:*_]{0,3}\p{L})/u,
    where: ['line'],
    found: 'bullet without a space after it',
  },
  {
    ...BULLET,
    pattern: /^\*(?=["“'‘(]?\p{L})[^*]*$/u,
    where: ['line'],
    found: '`*` that opens no emphasis',
    fix: 'Start the line with `- `; for emphasis write `*` after the words too, for the sign itself `\\*`.',
  },
  { ...BULLET, pattern: /^[-+−–]\d/u, where: ['colon', 'series'], found: 'bullet without a space after it' },
  {
    ...BULLET,
    pattern: /^(?:[^\p{L}\p{N}\s"“”'‘’()[\]<>&$€£¥…:#|]{1,2}|x)[ \t\u00a0]+(?=\p{L})/u,
    where: ['adjacent'],
    found: 'sign as a bullet',
  },
  ...NUMBER_MARKS,
];
