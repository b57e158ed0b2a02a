import type { Blockquote, List, Nodes, Parents } from 'mdast';
import type { VFile } from 'vfile';
import { linesOf } from '../../../markdown/text-place.ts';
import { type PositionedNode, report, type State } from '../state.ts';

const UNIT = String.raw`(?:[°%‰∞]|(?:[mcµnp]?g|kg|[mcdµ]?l|[mcdk]m|mmhg|m?mol|meq|[mck]?gy|m?sv|[mgk]?bq|kcal|bpm|hz|lbs?|oz|ft|yd|iu|uln|x|min|hrs?|sec)(?![\p{L}\p{N}-]))`;

/** Text after a greater-than sign that compares: a number, an equals sign or a unit. */
const COMPARED = new RegExp(
  String.raw`^[> \t]*(?!\d{1,9}[.)][ \t])[*_]{0,3}(?:(?:[=≥≤<~≈±][ \t]?)?[-+−–]?[$€£¥]?[.,]?[\d½¼¾⅓⅔]|=|${UNIT})`,
  'iu',
);

/** The same before an amount in words; a quote starts with a capital letter. */
const AMOUNT =
  /^[> \t]*[*_]{0,3}(?:half|an?[ ](?:third|quarter|minute|hour|day|week|month|year|dozen)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|media)[*_]{0,3}[ ]\p{Ll}/u;

const sourceAt = ({ position }: PositionedNode, file: VFile): string => {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return (linesOf(file)[line - 1] ?? '').slice(column - 1);
};

/** Whether a quote mark was meant as “greater than”. */
export const isGreaterThan = (quote: Blockquote, file: VFile): boolean =>
  COMPARED.test(sourceAt(quote, file)) || AMOUNT.test(sourceAt(quote, file));

const lineOf = ({ position }: PositionedNode): number => position?.start.line ?? 0;
const endOf = ({ position }: PositionedNode): number => position?.end.line ?? 0;

const isRightBelow = (node: Nodes, before: Nodes | undefined): boolean =>
  before?.type === 'paragraph' && before.data?.directiveLabel !== true && endOf(before) === lineOf(node) - 1;

const signLost = (node: Nodes, found: string, expected: string, fix: string, state: State): void =>
  report(state.file, node, { rule: 'markdown/sign-at-line-start', found, expected, fix });

const greaterThan = (quote: Blockquote, state: State): void => {
  const source = sourceAt(quote, state.file);
  const [, equals = '', rest = ''] = /^>[ \t]*(=?)[ \t]*(.*)$/u.exec(source) ?? [];
  const [compared = ''] = rest.split(/(?<=\d[^\s:]*)[\s:]/u);
  const words = /^\d/u.test(compared)
    ? `${equals === '' ? 'more than' : 'at least'} ${compared}`
    : 'more than';
  signLost(
    quote,
    `\`>${equals}\` before a number or unit, which makes a quote: the sign is not printed`,
    `words, or \`\\>${equals}\` for the sign`,
    `Write “${words}”, or \`\\>${equals}\` in place of \`>${equals}\`; start a quote with a word.`,
    state,
  );
};

const checkQuote = (quote: Blockquote, before: Nodes | undefined, around: Parents, state: State): void => {
  // of nested quotes the outer one is reported
  if (around.type === 'blockquote' && lineOf(around) === lineOf(quote)) return;
  if (isGreaterThan(quote, state.file)) greaterThan(quote, state);
  else if (isRightBelow(quote, before) || (around.type === 'listItem' && lineOf(around) === lineOf(quote)))
    signLost(
      quote,
      '`>` that makes a quote in the middle of words and is not printed',
      'a quote with an empty line before it',
      'Leave a line empty before the quote; for the sign itself write “more than” or `\\>`.',
      state,
    );
};

const textEnd = (paragraph: Nodes, file: VFile): string => {
  const { line, column } = paragraph.position?.end ?? { line: 1, column: 1 };
  const words = (linesOf(file)[line - 1] ?? '').slice(0, column - 1);
  return words.replace(/(?::cite\[[^\]]*\]|[*_”"’')\s])+$/u, '');
};

/** Whether a list right below words continues them: its first mark was meant as a sign or a number. */
const isGoingOn = (list: List, before: Nodes, around: Parents, file: VFile): boolean => {
  const end = textEnd(before, file);
  if (end.endsWith(':')) return false;
  const first = sourceAt(list, file);
  const isAlone = list.children.length === 1;
  if (around.type === 'listItem')
    return (
      !/[.!?…]$/u.test(end) &&
      ((isAlone && (list.ordered === true || /^\S+[ \t]+[^\p{L}\s]*\d/u.test(first))) ||
        first.startsWith('+'))
    );
  return (
    list.ordered === true ||
    first.startsWith('+') ||
    /^[-*][ \t]+[*_]{0,3}(?:[=≥≤<~≈±][ \t]?)?[$€£]?[.,]?\d/u.test(first) ||
    (isAlone && !/[.!?…]$/u.test(end))
  );
};

const markOf = (source: string): string => /^(?:[-+*]|\d+[.)])/u.exec(source)?.[0] ?? '';

const checkList = (list: List, before: Nodes | undefined, around: Parents, state: State): void => {
  const mark = markOf(sourceAt(list, state.file));
  if (around.type === 'listItem' && lineOf(around) === lineOf(list))
    signLost(
      list,
      `\`${mark}\` right after the mark of an item, which starts a list in the list`,
      'words after the mark',
      `Take one of the two marks away; for the sign itself write \`${mark.replace(/(?=.$)/u, '\\')}\`.`,
      state,
    );
  else if (before !== undefined && isRightBelow(list, before) && isGoingOn(list, before, around, state.file))
    signLost(
      list,
      `\`${mark}\` at the start of a line, which starts a list in the middle of words`,
      'the words on one line, or an empty line before a list',
      `Write it at the end of the line above, or as \`${mark.replace(/(?=.$)/u, '\\')}\`; before a list leave a line empty.`,
      state,
    );
};

/** Records a quote or list whose mark was meant as part of the text: it would not be printed. */
export const checkSign = (node: Blockquote | List, index: number, around: Parents, state: State): void => {
  const before: Nodes | undefined = around.children[index - 1];
  if (node.type === 'list') checkList(node, before, around, state);
  else checkQuote(node, before, around, state);
};
