import type { List, ListItem, Nodes, Parents } from 'mdast';
import type { VFile } from 'vfile';
import type { Place } from '../../../diagnostics/diagnostic.ts';
import { linesOf } from '../../../markdown/text-place.ts';
import { type PositionedNode, report, type State } from '../state.ts';
import { typedLines } from './typed-lines.ts';

/** Number of characters before a node on its line, after the marks of enclosing quotes. */
const indentOf = ({ position }: Nodes, file: VFile): number => {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const before = (linesOf(file)[line - 1] ?? '').slice(0, column - 1);
  return before.length - (before.lastIndexOf('>') + 1);
};

/** `digits`: the length of the number. */
type TypedMarker = { item: ListItem; indent: number; number: number; digits: number };

const markOf = (item: ListItem, { file }: State): TypedMarker => {
  const { line, column } = item.position?.start ?? { line: 1, column: 1 };
  const source = (linesOf(file)[line - 1] ?? '').slice(column - 1);
  const number = /^\d+/u.exec(source)?.[0] ?? '';
  return { item, indent: indentOf(item, file), number: Number(number), digits: number.length };
};

const badIndent = (node: PositionedNode | Place, above: string, spaces: number, state: State): void =>
  report(state.file, node, {
    rule: 'markdown/list-indent',
    found: `line indented too little to belong to the ${above} above it`,
    expected: `${spaces} spaces before its mark, or as many as the ${above} has`,
    fix: `Put the mark under the first letter of the ${above} above, or under its mark.`,
  });

/** Items whose marks are in one column, with the last digits of numbers aligned. */
const checkColumns = ([first, ...rest]: readonly TypedMarker[], state: State): void => {
  if (first === undefined) return;
  for (const { item, indent, digits } of rest)
    if (indent > first.indent && indent + digits !== first.indent + first.digits)
      badIndent(item, 'item', first.indent + Math.max(2, first.digits + 2), state);
};

/** Numbers that are printed differently: a sheet counts on from the first one. */
const checkNumbers = (list: List, marks: readonly TypedMarker[], state: State): void => {
  const [first, ...rest] = marks;
  if (list.ordered !== true || first === undefined) return;
  if (rest.every(({ number }) => number === first.number)) return;
  const wrong = rest.findIndex(({ number }, index) => number !== first.number + index + 1);
  const mark = rest[wrong];
  if (mark === undefined) return;
  const printed = first.number + wrong + 1;
  report(state.file, mark.item, {
    rule: 'markdown/list-number',
    found: `number ${mark.number} where ${printed} would be printed`,
    expected: 'numbers that follow each other, or the same number in each line',
    fix: `Write ${printed}, or leave a paragraph between the two lists.`,
  });
};

/** The next number at the start of a line inside an item: it starts no list in the middle of a paragraph. */
const checkNextNumber = ({ item, number, digits }: TypedMarker, state: State): void => {
  const [words] = item.children;
  if (words?.type !== 'paragraph' || digits === 0) return;
  const [, ...lines] = typedLines(words, state.file);
  const next = lines.find(({ text }) => new RegExp(`^${number + 1}[.)][ \\t]`, 'u').test(text));
  if (next !== undefined) badIndent(next, 'item', digits + 2, state);
};

/** Records misaligned marks and numbers out of order. */
export const checkMarks = (list: List, state: State): void => {
  const marks = list.children.map((item) => markOf(item, state));
  checkColumns(marks, state);
  checkNumbers(list, marks, state);
  for (const mark of marks) checkNextNumber(mark, state);
};

/**
 * Records bullets right below numbered items, or numbers right below bullets: they would be a separate list,
 * not a nested one.
 */
const checkKind = (list: List, before: List, state: State): void => {
  const isBelow = list.position?.start.line === (before.position?.end.line ?? 0) + 1;
  // one further to the left ends a list that is reported itself
  if (
    !isBelow ||
    list.ordered === before.ordered ||
    indentOf(list, state.file) < indentOf(before, state.file)
  )
    return;
  const words = before.children.at(-1)?.children[0];
  const spaces = words === undefined ? 2 : indentOf(words, state.file);
  report(state.file, list, {
    rule: 'markdown/list-indent',
    found: `${list.ordered === true ? 'number' : 'bullet'} right below a list of another kind, which ends that list`,
    expected: `${spaces} spaces before its mark for a list in the list, or an empty line between two lists`,
    fix: `Put ${spaces} spaces before each such line, or leave a line empty before the new list.`,
  });
};

const isIndented = (node: Nodes): node is Extract<Nodes, { type: 'list' | 'paragraph' }> =>
  node.type === 'list' || node.type === 'paragraph';

/** Records a list or paragraph below a list that is indented, but not enough to belong to its last item. */
export const checkIndent = (node: Nodes, index: number, around: Parents, state: State): void => {
  const before: Nodes | undefined = around.children[index - 1];
  if (!isIndented(node) || before?.type !== 'list') return;
  if (indentOf(node, state.file) <= indentOf(before, state.file)) {
    if (node.type === 'list') checkKind(node, before, state);
    return;
  }
  const last = before.children.at(-1);
  if (last === undefined) return;
  const words = last.children[0];
  const spaces = words === undefined ? 2 : indentOf(words, state.file);
  badIndent(node, 'item', spaces, state);
};
