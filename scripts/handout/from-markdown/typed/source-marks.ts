import type { DiagnosticDetails } from '../../../diagnostics/diagnostic.ts';

/** Markup of another program, matched in a line as typed, since the parser has split off its address. */
export type SourceMark = Pick<DiagnosticDetails, 'found' | 'fix'> & { pattern: RegExp };

const ADDRESS = String.raw`(?:https?:\/\/|mailto:|www\.)`;

const LINK = 'Write `[words](https://example.org)`.';

/** Links, pictures and references of other programs; of two at one place the first is reported. */
export const SOURCE_MARKS: readonly SourceMark[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![[\])!])\[(?:[^[\]\r\n]*?(?:[|>:])[ \t]*|[ \t]*)${ADDRESS}[^\]\s]*(?:[ \t][^\]\r\n]*)?(?:\](?![([:])|$)`,
      'gmu',
    ),
    found: 'address in brackets, as in a wiki',
    fix: LINK,
  },
  {
    pattern: new RegExp(String.raw`(?<![(\w])<${ADDRESS}[^\s<>]*(?!\S)`, 'gu'),
    found: 'address behind `<` that has a space or is never closed',
    fix: 'Close it with `>`; write `%20` for a space of the address.',
  },
  {
    pattern: new RegExp(String.raw`(?<=\S[ \t]*)\[[^[\]\r\n]+\]:[ \t]*${ADDRESS}\S*`, 'gu'),
    found: 'colon between the words of a link and its address',
    fix: LINK,
  },
  {
    pattern:
      /(?:<(?!mailto:)|(?<![<(])mailto:|(?<![\p{L}\p{N}_.+%:-]))[\p{L}\p{N}_.+%-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\?[a-z]+=\S*/giu,
    found: 'mail address with a subject, which would be printed',
    fix: 'Write `[words](mailto:nurse@example.org?subject=…)`.',
  },
  {
    pattern: /(?<![\p{L}\]])[[(][ \t]*(?::cite\[[^\]\r\n]*\][ \t,;]*)+[\])]/gu,
    found: 'brackets around a citation, which would be printed empty',
    fix: 'Delete the brackets: a citation prints nothing in its line.',
  },
  {
    pattern: /\[\[[^[\]\r\n]*\]\([^()\r\n]*\)(?!\])/gu,
    found: 'bracket too many before a link',
    fix: LINK,
  },
  {
    pattern: /`[^`\r\n]{2,}`_{1,2}(?![\p{L}\p{N}_])/gu,
    found: 'link of reStructuredText',
    fix: LINK,
  },
  {
    pattern: new RegExp(String.raw`["'][^"'\r\n]+["']:(?:${ADDRESS}|\/)\S*`, 'gu'),
    found: 'link of Textile',
    fix: LINK,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}:])(?:link:|xref:|footnote:|image::?|include::|video::|audio::|kbd:|btn:|menu:)[^\s[\]]*\[[^\]\r\n]*\]|(?<![[(<])${ADDRESS}[^\s[\]()<>]+\[[^\]\r\n]+\]`,
      'gu',
    ),
    found: 'macro of AsciiDoc',
    fix: LINK,
  },
  {
    pattern: /\[fn:[^\]\r\n]*\]/gu,
    found: 'footnote of Org mode',
    fix: 'Write `:cite[KEY]` for a source, or put the words into the text.',
  },
  {
    pattern: /\(\([^()\r\n]+\)\)/gu,
    found: 'double parentheses',
    fix: 'Write one pair; for a source write `:cite[KEY]`.',
  },
  {
    pattern: /&amp;(?=(?:[a-z]+|#\d+);)/gu,
    found: 'code of a sign that was converted twice',
    fix: 'Type the sign itself.',
  },
];
