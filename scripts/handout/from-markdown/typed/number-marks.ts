import type { LineMark } from './line-mark.ts';
import { LIST_MARK, SPACE } from './list-mark.ts';

const NUMBER = {
  ...LIST_MARK,
  fix: 'Start the line with `1. `, or with `- ` where the order does not matter; leave a line empty before the list.',
} as const;

/** Numbers and letters that do not start a list; the first match counts. */
export const NUMBER_MARKS: readonly LineMark[] = [
  {
    ...NUMBER,
    pattern: new RegExp(String.raw`^\d{1,9}[.)]${SPACE}`, 'u'),
    where: ['line'],
    found: 'number with a no-break space after it',
    fix: 'Type a plain space: start the line with `1. `.',
  },
  {
    ...NUMBER,
    pattern: /^\(?(?:\d{1,2}|\p{L}|[ivx]{2,4})(?:\.\)|\)\.)[ \t\u00a0]*(?=\S)/u,
    where: ['line'],
    found: 'number or letter with two marks after it',
  },
  {
    ...NUMBER,
    pattern: /^\d{1,2}[ \t\u00a0]+[.)][ \t\u00a0]+(?=\S)/u,
    where: ['line'],
    found: 'number with a space before its mark',
  },
  {
    ...NUMBER,
    pattern: /^(?:#|no\.[ ]?)\d{1,2}[.):]?[ \t]+(?=\p{L})/iu,
    where: ['series'],
    found: 'number that starts no list',
  },
  {
    ...NUMBER,
    pattern: /^\d{1,2}[.)]\p{L}/u,
    where: ['line'],
    found: 'number without a space after it',
    fix: 'Put a space after the full stop, and leave a line empty before the list.',
  },
  {
    ...NUMBER,
    pattern: /^\d{1,2}(?:[.)]|[ \t]?[-–:][ \t])[ \t]*(?=[\p{L}"“])/u,
    where: ['colon', 'series'],
    found: 'number that starts no list',
  },
  {
    ...NUMBER,
    pattern: /^\p{L}\)[ \t\u00a0]+(?=\S)/u,
    where: ['line'],
    found: 'letter as a mark',
  },
  {
    ...NUMBER,
    pattern: /^\((?:\p{L}|\d{1,2})\)[ \t\u00a0]+(?=\S)/u,
    where: ['paragraph'],
    found: 'letter or number in brackets as a mark',
  },
  {
    ...NUMBER,
    pattern: /^\((?:\p{L}|\d{1,2})\)[ \t\u00a0]+(?=\p{Lu}\p{Ll})/u,
    where: ['adjacent'],
    found: 'letter or number in brackets as a mark',
  },
  {
    ...NUMBER,
    pattern: /^\(?(?:i{2,3}|iv|vi{1,3}|ix)[.)][ \t\u00a0]+(?=\S)/u,
    where: ['line'],
    found: 'Roman number as a mark',
  },
  {
    ...NUMBER,
    pattern: /^\p{Ll}\.[ \t\u00a0]+(?=\S)(?!\p{L}\.)/u,
    where: ['paragraph', 'series'],
    found: 'letter as a mark',
  },
  {
    ...NUMBER,
    pattern: /^(?:(?:[A-H]|[IVX]{1,4})\.|\[\p{L}\]|\p{L}(?::|[ ]?[-–—]))[ \t\u00a0]+(?=\S)/u,
    where: ['series'],
    found: 'letter as a mark',
  },
  {
    ...NUMBER,
    pattern: /^(?:\d{1,2}(?:[/°º]|(?=[ ]\p{Lu}\p{Ll}))|[¹²³⁴-⁹])[ \t\u00a0]+(?=\p{L})/u,
    where: ['series'],
    found: 'number that starts no list',
  },
  {
    ...NUMBER,
    pattern: /^\p{Lu}\p{L}*[ ]\d{1,2}(?:[*_]{0,3}[.:)]|[ ]?[-–—])[*_]{0,3}[ \t]+(?=\S)/u,
    where: ['series'],
    found: 'numbered step that runs into the line above or below it',
  },
  {
    ...NUMBER,
    pattern:
      /^(?:(?:step|day|week|part|phase)[ ])?(?:one|two|three|four|five|six|first|second|third|fourth|fifth)(?:[.:]|[ ]?[–—]|[ ]-)[ \t]+(?=\S)/iu,
    where: ['adjacent'],
    found: 'step that runs into the line above or below it',
  },
  {
    ...NUMBER,
    pattern:
      /^(?:(?:\p{Lu}|\d)[\p{L}\p{N} '’()/-]*(?:\*{2}:|:\*{2})|\d{1,2}(?:st|nd|rd|th)[*_]{0,3}:[*_]{0,3})[ \t]+(?=\S)/u,
    where: ['adjacent'],
    found: 'line with a label that runs into the line above or below it',
    fix: 'Start the line with `- `, and leave a line empty before the list; or put the words on the line above.',
  },
];
