import type { TextSign } from './text-sign.ts';

const LEFTOVER = { rule: 'markdown/leftover-mark' } as const;

/** Marks that a word processor, converter or form leaves in a text, and box marks after words. */
export const WORD_PROCESSOR_MARKS: readonly TextSign[] = [
  {
    ...LEFTOVER,
    pattern: /(?<=[^\s:][ \t]*)(?<words>:{3,})(?!\p{L})/gu,
    found: '`:::` behind words, which closes no box',
    expected: '`:::` alone on its line',
    fix: 'Put it on a line of its own, or delete it.',
  },
  {
    ...LEFTOVER,
    pattern:
      /(?<words>Error! (?:Reference source|Bookmark) not (?:found|defined)|\b(?:HYPERLINK|PAGEREF|MERGEFIELD)\b)/gu,
    found: 'field of a word processor',
    expected: 'the words themselves',
    fix: 'Write what it stood for, or delete it.',
  },
  {
    ...LEFTOVER,
    pattern:
      /(?<words>\[(?:INSERT|ADD|FILL IN|ENTER|PLACEHOLDER|TODO|TBD)\b[^\]]*\]?|\b(?:TODO|TBD|FIXME|XXX+)\b|\b[Ll]orem ipsum\b)/gu,
    found: 'placeholder',
    expected: 'the words that are meant',
    fix: 'Write the words. What each clinic fills in is a directive such as `:clinic[phone]`, or a line to write on.',
  },
  {
    ...LEFTOVER,
    pattern: /(?<!\\)(?<words>\\)(?=[\s\p{N}]|(?!\p{ASCII})\p{L}|$)/gu,
    found: 'backslash before a space, a number or the end, which is printed',
    expected: 'no sign there',
    fix: 'Delete it: spaces and paragraphs need no sign. For the sign itself write `\\\\`.',
  },
];
