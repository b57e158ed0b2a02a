import type { Rule } from './rule.ts';

/** Rules: headings, lists and marks. */
export const MARKS_RULES = {
  'markdown/code-block': {
    asks: 'paragraphs, lists or tables in place of code blocks',
    example: 'a line indented by four spaces',
    fix: 'Remove the indent or the back quotes.',
  },
  'markdown/empty-heading': {
    asks: 'words in a heading',
    example: '`##` alone',
    fix: 'Write the heading, or delete the line.',
  },
  'markdown/empty-item': {
    asks: 'words in every item and quote',
    example: '`-` alone',
    fix: 'Write the item, or delete the line.',
  },
  'markdown/heading-level-1': {
    asks: 'headings of level 2 or lower',
    example: '`# Hormone therapy`',
    fix: 'Write `##`; the title is in the front matter.',
  },
  'markdown/heading-skipped': {
    asks: 'no level of heading left out',
    example: '`####` below `##`',
    fix: 'Write `###`.',
  },
  'markdown/heading-space': {
    asks: 'a plain space after `##`',
    example: '`##How it works`',
    fix: 'Write `## How it works`.',
  },
  'markdown/invisible-character': {
    asks: 'no invisible characters written as entities',
    example: '`&#8203;`',
    fix: 'Delete the entity.',
  },
  'markdown/list-indent': {
    asks: 'marks of one list in one column, and a nested list under the words of its item',
    example: '` - ` below `- `',
    fix: 'Align the marks, or indent the nested list to the words of its item.',
  },
  'markdown/list-mark': {
    asks: '`- ` or `1. ` at the start of an item',
    example: '`• Rest`',
    fix: 'Write `- Rest`.',
  },
  'markdown/list-number': {
    asks: 'numbers in their order',
    example: '`1.` followed by `3.`',
    fix: 'Number the items 1, 2, 3.',
  },
  'markdown/mdx': {
    asks: 'no components, braces, `import` or `export`',
    example: '`<Card />`',
    fix: 'Write it in Markdown, or with a directive.',
  },
  'markdown/ragged-table': {
    asks: 'as many cells in each row as in the head',
    example: 'a row with a missing cell',
    fix: 'Add or remove a cell.',
  },
  'markdown/raw-html': {
    asks: 'plain Markdown in place of HTML',
    example: '`<b>Rest</b>`',
    fix: 'Write `**Rest**`.',
  },
  'markdown/sign-at-line-start': {
    asks: '`\\>` or “more than” for the sign at the start of a line, and an empty line before a quote or list',
    example: '`- > 38 °C: call us`',
    fix: 'Write `- More than 38 °C: call us`.',
  },
  'markdown/strikethrough': { asks: 'words that hold', example: '`~~old~~`', fix: 'Delete the words.' },
  'markdown/table-dashes': {
    asks: 'a line of dashes below the head of a table',
    example: '`| Sign | What to do |` directly followed by rows',
    fix: 'Write `| --- | --- |` below the head.',
  },
  'markdown/table-head-empty': {
    asks: 'words in each cell of a table’s head',
    example: '`| | Morning | Night |`',
    fix: 'Write `| Medicine | Morning | Night |`.',
  },
  'markdown/table-row-empty': {
    asks: 'words in each row of a table',
    example: '`| | | |` between two rows',
    fix: 'Write the words, or delete the row.',
  },
  'markdown/table-row-too-high': {
    asks: 'rows that fit on a page, in large print too',
    example: 'a cell of 300 words',
    fix: 'Shorten the cell, or write its words below the table.',
  },
  'markdown/table-too-wide': {
    asks: 'columns whose longest words fit side by side, in large print too',
    example: 'a table of eight columns with names of medicines',
    fix: 'Delete columns, or make two tables.',
  },
  'markdown/table-without-rows': {
    asks: 'one row at least below the head of a table',
    example: '`| Day | Pills |` and the line of dashes',
    fix: 'Write the rows, or delete the table.',
  },
  'markdown/task-list': {
    asks: 'a plain list, or `:::questions`',
    example: '`- [ ] Ask about pain`',
    fix: 'Write `- Ask about pain` in `:::questions`.',
  },
  'markdown/too-deep': {
    asks: 'at most 50 lists, quotes or boxes inside each other',
    example: '51 nested quotes',
    fix: 'Write it with fewer levels.',
  },
  'markdown/underlined-heading': {
    asks: 'headings with `##`',
    example: 'a line of `---` below words',
    fix: 'Write `## ` before the words, or an empty line above the `---`.',
  },
  'markdown/emphasis-in-word': {
    asks: 'a space before and after words in emphasis; `\\*` in a sum',
    example: '`5*3*2`',
    fix: 'Write `5\\*3\\*2`.',
  },
  'markdown/leftover-mark': {
    asks: 'no marks left over: an open `**`, a space inside of it, a letter right after it',
    example: '`**Fever:**tell us`',
    fix: 'Write `**Fever:** tell us`.',
  },
  'markdown/other-dialect': {
    asks: 'no marks of other programs',
    example: '`==important==`',
    fix: 'Write `**important**`.',
  },
} as const satisfies Record<string, Rule>;
