import type { Paragraph, ThematicBreak } from 'mdast';
import { linesOf } from '../../../markdown/text-place.ts';
import { report, type State } from '../state.ts';
import { type TypedLine, typedLines } from './typed-lines.ts';

const FRAMED = /^\|(?!\|).*\|[ \t]*$/u;
const DASHES = /^[|+][ \t]*:?-+[-+:| \t]*$/u;
const GRID = /^\+[-=]+(?:\+[-=]*)+[ \t]*$/u;

const cellsOf = (line: string): number => line.replace(/^\||\|[ \t]*$/gu, '').split(/(?<!\\)[|\t]+/u).length;

/** A tab between words; a tab after an item's marker counts as its space. */
const TABS = /^(?!(?:[^\p{L}\p{N}\s]{1,2}|\(?(?:\p{L}|\d{1,2})[.)]{1,2})[ ]*\t+[^\t]*$).*\S[ ]*\t+[ ]*\S/u;

/** The first of two consecutive lines that a pattern finds. */
const pairOf = (lines: readonly TypedLine[], pattern: RegExp): TypedLine | undefined =>
  lines.find(
    ({ line, text }) =>
      pattern.test(text) && lines.some((other) => other.line === line + 1 && pattern.test(other.text)),
  );

type BrokenRow = { line: TypedLine; found: string };

const findBroken = (lines: readonly TypedLine[]): BrokenRow | null => {
  const grid = lines.find(({ text }) => GRID.test(text));
  if (grid !== undefined) return { line: grid, found: 'table drawn with `+` and `-`' };
  // a line of dashes that does not match its head is reported as such
  if (lines.some(({ text }) => DASHES.test(text))) return null;
  const row = lines.find(({ text }) => FRAMED.test(text)) ?? pairOf(lines, /(?<!\\)\|/u);
  if (row !== undefined)
    return { line: row, found: 'row of a table that has no line of dashes below its head' };
  const tabs = pairOf(lines, TABS);
  return tabs === undefined
    ? null
    : { line: tabs, found: 'lines with tabs, as a table of another program has them' };
};

/** Records rows of a table that Markdown reads as one paragraph. */
export const checkTableRows = (paragraph: Paragraph, state: State): void => {
  const broken = findBroken(typedLines(paragraph, state.file));
  if (broken === null) return;
  const dashes = `|${' --- |'.repeat(cellsOf(broken.line.text))}`;
  report(state.file, broken.line, {
    rule: 'markdown/table-dashes',
    found: broken.found,
    expected: 'rows such as `| words | words |`, the second line being of dashes',
    fix: `Write \`${dashes}\` below the head, and a \`|\` around each cell; for the sign itself write \`\\|\`.`,
  });
};

const GROUPS = /^-{2,}(?:[ \t]+-{2,})+[ \t]*$/u;

/** Records a rule of groups of dashes, which other programs write below the head of a table. */
export const checkRule = (rule: ThematicBreak, { file }: State): void => {
  const { line = 1, column = 1 } = rule.position?.start ?? {};
  if (!GROUPS.test((linesOf(file)[line - 1] ?? '').slice(column - 1))) return;
  report(file, rule, {
    rule: 'markdown/table-dashes',
    found: 'groups of dashes, which make a rule and no table',
    expected: 'rows such as `| words | words |`, the second line being of dashes',
    fix: 'Write a `|` around each cell, and `| --- |` below the head; for a rule write `---`.',
  });
};
