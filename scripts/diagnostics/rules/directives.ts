import type { Rule } from './rule.ts';

/** Rules: directives. */
export const DIRECTIVES_RULES = {
  'markdown/box-content': {
    asks: 'in a box what it is for: a list, a table, one line of words or a heading',
    example: 'a paragraph in `:::questions`',
    fix: 'Write it as a list.',
  },
  'markdown/chance-form': {
    asks: 'one “about N in 100” in each item of `:::chances`',
    example: '`- Nausea: often`',
    fix: 'Write `- Nausea: about 20 in 100`.',
  },
  'markdown/directive-attribute': {
    asks: 'the attributes of the directive, each once, with a known value',
    example: '`::figure{nam="bone"}`',
    fix: 'Write `::figure{name="bone"}`.',
  },
  'markdown/directive-form': {
    asks: 'one colon in a line, two on a line of its own, three or more for a box',
    example: '`::cite[NCI]` inside a sentence',
    fix: 'Write `:cite[NCI]`.',
  },
  'markdown/directive-label': {
    asks: 'words in brackets where the directive has them, none where not',
    example: '`:cite`',
    fix: 'Write `:cite[KEY]`.',
  },
  'markdown/empty-box': {
    asks: 'something in a box',
    example: '`:::questions` directly followed by `:::`',
    fix: 'Write its items, or delete the box.',
  },
  'markdown/malformed-directive': {
    asks: 'name, brackets and braces without spaces, and nothing after the name of a box',
    example: '`:cite [NCI]`',
    fix: 'Delete the space.',
  },
  'markdown/misplaced-directive': {
    asks: 'a directive where it belongs',
    example: '`:::emergency` in a list',
    fix: 'Move it to the section that has it.',
  },
  'markdown/misplaced-heading': {
    asks: 'section headings outside of boxes, lists, quotes and shared blocks',
    example: '`## Questions` in a box',
    fix: 'Move the heading out of the box.',
  },
  'markdown/side-effects-head': {
    asks: 'the same three column heads in all tables of `side-effects`',
    example: 'a table with two columns',
    fix: 'Write the three heads that the message names.',
  },
  'markdown/unclosed-directive': {
    asks: 'one closing line for each box, with as many colons',
    example: '`:::questions` without `:::`',
    fix: 'Write `:::` below the box.',
  },
  'markdown/unknown-directive': {
    asks: 'a directive of the guide',
    example: '`:citee[NCI]`',
    fix: 'Write `:cite[NCI]`.',
  },
} as const satisfies Record<string, Rule>;
