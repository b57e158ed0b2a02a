import { DIRECTIVE_RULES } from '../directives/directive-rules.ts';
import type { TextSign } from './text-sign.ts';

const DIRECTIVE_NAMES = [...DIRECTIVE_RULES.keys()].join('|');

const SPACED = {
  rule: 'markdown/malformed-directive',
  expected: 'colon, name and brackets without spaces, as in `:cite[KEY]`',
} as const;

const FOOTNOTE = {
  rule: 'markdown/footnote',
  expected: 'a citation',
  fix: 'Write `:cite[KEY]` for a source, or put the words into the text.',
} as const;

/** Words before a number in brackets that is not a footnote mark: “one (1)”, “stage (3)”. */
const COUNTED =
  'one|two|three|four|five|six|seven|eight|nine|ten|stage|phase|step|figure|table|grade|type|part|page|section|no|number|group|level|day|week|cycle|line|ward|floor|room';

/** Remains of directives, footnotes and links from a word processor. */
export const BROKEN_MARKS: readonly TextSign[] = [
  {
    ...SPACED,
    pattern: new RegExp(String.raw`(?<words>[:：][ \t\u00a0]+(?:${DIRECTIVE_NAMES}))[ \t\u00a0]*[[{]`, 'giu'),
    found: 'directive with a space after the colon',
    fix: 'Delete the space: its words would be printed and its source lost.',
  },
  {
    ...SPACED,
    pattern: /(?<![:\p{L}\p{N}])(?<words>(?:cite|clinic|icon|lang|treatment)\[[^\]\r\n]*\])/giu,
    found: 'directive without its colon',
    fix: 'Write a colon right before the name.',
  },
  {
    ...SPACED,
    pattern:
      /(?<words>\[:?cite(?:[: ][^\]\r\n]*\]|$)|\(:?cite[: ][^)\r\n]*\)|\[@\p{L}[^\]\r\n]*\]|(?<![\p{L}\p{N}.@])@[\p{L}-]+\d{4}\p{Ll}?(?![\p{L}\p{N}@]))/giu,
    found: 'citation in another form',
    fix: 'Write `:cite[KEY]`.',
  },
  {
    ...SPACED,
    pattern: /(?<words>\[[A-Z][A-Z\d]*(?:-[A-Z\d]+)+\])(?![([:{])/gu,
    found: 'key of a source in brackets',
    fix: 'Write `:cite[KEY]`; for words write parentheses.',
  },
  { ...FOOTNOTE, pattern: /(?<words>\^\[)/gu, found: 'footnote' },
  {
    ...FOOTNOTE,
    pattern: /(?<words>\[\d{1,3}(?:[ ]?[,;–-][ ]?\d{1,3})*\])(?![([:])/gu,
    found: 'number of a footnote in brackets',
  },
  {
    ...FOOTNOTE,
    pattern: /(?<=[.!?…][”"’']?[ ]?)(?<words>\(\d{1,2}(?:[ ]?[,;–-][ ]?\d{1,2})*\))(?=[ ]*(?:$|[\r\n]))/gu,
    found: 'number of a footnote in brackets',
  },
  {
    ...FOOTNOTE,
    pattern: new RegExp(
      String.raw`(?<=\p{L})(?<!\b(?:${COUNTED}))[ ]+(?<words>\(\d{1,2}(?:[ ]?[,;–-][ ]?\d{1,2})*\))(?=[.!?][”"’']?(?:$|\s)|[ ]*$)`,
      'dgiu',
    ),
    found: 'number of a footnote in brackets',
  },
  {
    ...FOOTNOTE,
    pattern: /(?<=\p{Ll}{3})(?<words>\(\d{1,2}(?:[ ]?[,;–-][ ]?\d{1,2})*\))/gu,
    found: 'number of a footnote in brackets',
  },
  {
    ...FOOTNOTE,
    pattern: /(?<=[.,;:!?)”"’]|\p{L}{3})(?<words>[¹²³⁰⁴-⁹]+)/gu,
    found: 'raised number of a footnote',
  },
  { ...FOOTNOTE, pattern: /(?<words>[†‡])/gu, found: 'mark of a footnote' },
  {
    ...FOOTNOTE,
    pattern: /(?<=\p{Ll}[.!?][”"’']?)(?<words>\(\d{1,2}(?:[ ]?[,;–-][ ]?\d{1,2})*\))(?=[ ]+\p{Lu})/gu,
    found: 'number of a footnote in brackets',
  },
  {
    ...FOOTNOTE,
    pattern: /(?<=\p{Ll}{3}[.!?][”"’']?)(?<words>\d{1,2}(?:,\d{1,2})*)(?=[ ]+\p{Lu}|[ ]*(?:$|[\r\n]))/gu,
    found: 'number of a footnote',
  },
  {
    rule: 'markdown/list-mark',
    pattern: /(?<=\S[ \t\u00a0]*)(?<words>[•‣⁃∙◦▪●■□])(?=[ \t\u00a0]*\S)/gu,
    found: 'bullet in the middle of a line',
    expected: 'a list, or words with commas between them',
    fix: 'Start a line with `- ` for each item, or write commas.',
  },
  {
    rule: 'markdown/broken-link',
    pattern:
      /(?<words><(?:[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+|(?:https?:)?\/\/[^\s<>]+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/[^\s<>]*)?)>)/gu,
    found: 'address in `<` and `>` that makes no link',
    expected: '`<https://example.org>`, or `[words](mailto:nurse@example.org)`',
    fix: 'Write the address with `https://` in front, or words in brackets and the address in parentheses.',
  },
  {
    rule: 'markdown/broken-link',
    pattern: /(?<words>\])[ \t]+\((?=$|https?:|mailto:|tel:)/gu,
    found: 'space between the words of a link and its address',
    expected: '`[words](https://example.org)`',
    fix: 'Delete the space.',
  },
  {
    rule: 'markdown/broken-link',
    pattern: /(?<=!\[[^\]\r\n]*)(?<words>\])[ \t]+\(/gu,
    found: 'space between the words of a picture and its path',
    expected: '`![What it shows](pictures/name.png)`',
    fix: 'Delete the space.',
  },
  {
    rule: 'markdown/broken-link',
    pattern: /\)(?<words>\[)(?=$|https?:|mailto:|tel:|[^\]\s]+\.(?:gif|jpe?g|png|svg|webp)\])/giu,
    found: 'link or picture with its brackets the other way round',
    expected: '`[words](https://example.org)`, or `![What it shows](pictures/name.png)`',
    fix: 'Put the words into `[ ]` and the address or path into `( )`.',
  },
];
