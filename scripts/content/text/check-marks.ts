import type { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';
import { noteWords } from '../../model/clinic-note.ts';
import type { YamlWords } from '../yaml/words.ts';
import { DIALECT_MARKS } from './dialect-marks.ts';

/** Keys whose values are printed as plain words. */
const PLAIN_KEYS: ReadonlySet<string> = new Set([
  'title',
  'condition',
  'inBone',
  'everyday',
  'generic',
  'brands',
  'term',
  'forms',
  'means',
  'reason',
  'publisher',
  'name',
  'department',
  'address',
  'hours',
  'interpreter',
  'languageHelp',
  'footer',
  'noAnswer',
  'decidedBy',
]);

/** Keys of a clinic's notes, which may name the language of their words. */
const NOTE_KEYS: ReadonlySet<string> = new Set(['interpreter', 'languageHelp', 'footer']);

type MarkRule = { pattern: RegExp; found: string; fix: string };

const AWAY = 'Delete the marks: these words are printed as they are.';

/** Markup of Markdown and other programs, which has no meaning in plain words. */
const MARKS: readonly MarkRule[] = [
  {
    pattern:
      /\*\*|(?<![\p{L}\p{N}])__(?=\p{L})|(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*]*[^\s*]\*|(?<=\p{L})\*\p{L}[^*]*\*|(?<![\p{L}\p{N}_])_(?=[^\s_])[^_]*[^\s_]_(?![\p{L}\p{N}])/u,
    found: 'marks of emphasis',
    fix: AWAY,
  },
  {
    pattern:
      /(?<=^[^*]*[\p{L}.,;:!?)])\*(?![\p{L}\p{N}*])|(?<![^\s("“])[*_](?=\p{L}[^*_]*$)|(?<=^[^_]*\p{L})_(?![\p{L}\p{N}_])/u,
    found: 'mark of emphasis or of a footnote',
    fix: AWAY,
  },
  {
    pattern: /\[\d{1,3}(?:[ ]?[,;–-][ ]?\d{1,3})*\]|(?<=\p{L}{3})[¹²³⁰⁴-⁹]+|[†‡]/u,
    found: 'number or mark of a footnote',
    fix: 'Delete it: these words have no footnotes.',
  },
  { pattern: /`/u, found: 'backtick', fix: "Delete it; for an apostrophe type `'`." },
  { pattern: /~~|\[\[/u, found: 'marks of another program', fix: AWAY },
  { pattern: /\]\(|\]\[|\[\^/u, found: 'marks of a link or footnote', fix: AWAY },
  {
    pattern: /(?<![\p{L}\p{N}:]):(?:[a-z][a-z-]*(?=[[{])|condition\b)/u,
    found: 'directive',
    fix: 'Write the words themselves: directives are read in `lead`, `say` and the text alone.',
  },
  { pattern: /<\/?[a-z][^<>]*>/iu, found: 'HTML', fix: AWAY },
  { pattern: /&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/u, found: 'code of a sign', fix: 'Type the sign itself.' },
  { pattern: /\\\S/u, found: 'backslash', fix: 'Delete it: no sign needs one here.' },
  { pattern: /[{}]/u, found: 'brace', fix: 'Write parentheses.' },
  ...DIALECT_MARKS.map(({ pattern }) => ({
    pattern: new RegExp(pattern.source, pattern.flags.replace('g', '')),
    found: 'marks of another program',
    fix: AWAY,
  })),
  {
    pattern: /^(?:#{1,6}|[-*+>•·–—]|!!!)\s/u,
    found: 'mark at the start',
    fix: 'Delete it: these words are no list, heading or quote.',
  },
];

/** The first mark of each kind; of two at one place the first in the table. */
const marksIn = (text: string): (Omit<MarkRule, 'pattern'> & { mark: string })[] => {
  const places = new Set<number>();
  return MARKS.flatMap(({ pattern, ...what }) => {
    const match = pattern.exec(text);
    if (match === null || places.has(match.index)) return [];
    places.add(match.index);
    return [{ ...what, mark: match.groups?.words ?? match[0] }];
  });
};

/** Records an error for each kind of markup in plain values; `others` are more keys of such values. */
export const checkMarks = (
  file: VFile,
  words: readonly YamlWords[],
  others: readonly string[] = [],
): void => {
  for (const { text, key, placeOf } of words) {
    if (!PLAIN_KEYS.has(key) && !others.includes(key)) continue;
    for (const { mark, found, fix } of marksIn(NOTE_KEYS.has(key) ? noteWords(text) : text))
      fail(file, {
        rule: 'content/marks-in-words',
        place: placeOf(mark),
        found: `${found} (\`${mark.slice(0, 20)}\`) in \`${key}\``,
        expected: 'plain words',
        fix,
      });
  }
};
