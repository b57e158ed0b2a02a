import type { Heading, InlineCode, Paragraph, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { DIALECT_MARKS } from '../../../content/text/dialect-marks.ts';
import { linesOf } from '../../../markdown/text-place.ts';
import { report, type State } from '../state.ts';
import { SOURCE_MARKS } from './source-marks.ts';

type Line = { line: number; column: number; source: string };

const blank = (source: string, from: number, to: number): string =>
  source.slice(0, from) + 'x'.repeat(to - from) + source.slice(to);

/** A line without inline code, which is printed literally; the backticks stay. */
const withoutCode = (source: string, line: number, codes: readonly InlineCode[]): string =>
  codes.reduce((words, { position }) => {
    if (position?.start.line !== line || position.end.line !== line) return words;
    return blank(words, position.start.column, position.end.column - 2);
  }, source);

const linesWith = (node: Heading | Paragraph | TableCell, state: State): Line[] => {
  const { position } = node;
  if (position === undefined) return [];
  const { start, end } = position;
  const codes: InlineCode[] = [];
  visit(node, 'inlineCode', (code) => {
    codes.push(code);
  });
  return linesOf(state.file)
    .slice(start.line - 1, end.line)
    .map((source, index) => {
      const line = start.line + index;
      const from = index === 0 ? start.column - 1 : 0;
      const to = line === end.line ? end.column - 1 : source.length;
      const words = withoutCode(source, line, codes).replace(/\\[^A-Za-z>]/gu, 'xx');
      return { line, column: from + 1, source: words.slice(from, to) };
    });
};

/** Addresses, whose characters do not belong to the text. */
const ADDRESSES = /(?:https?:|mailto:|www\.)[^\s<>()[\]|]*/gu;

const DIALECT = {
  rule: 'markdown/other-dialect',
  expected: 'the Markdown of the authoring guide',
} as const;

/** Nodes between two marks split the text, so that each mark is alone in its part. */
const checkPairs = ({ line, column, source }: Line, state: State): void => {
  const words = source.replace(ADDRESSES, (address) => 'x'.repeat(address.length));
  for (const { pattern, found, fix, isPair } of DIALECT_MARKS)
    for (const { index } of isPair ? words.matchAll(pattern) : [])
      report(state.file, { line, column: column + index }, { ...DIALECT, found, fix });
};

const checkLinks = ({ line, column, source }: Line, state: State): void => {
  const places = new Set<number>();
  for (const { pattern, found, fix } of SOURCE_MARKS)
    for (const { 0: words, index } of source.matchAll(pattern)) {
      if (places.has(index)) continue;
      places.add(index);
      const mark = { ...DIALECT, found: `${found}: \`${words.slice(0, 40)}\``, fix };
      report(state.file, { line, column: column + index }, mark);
    }
};

const OPENING: readonly (readonly [mark: string, opening: RegExp])[] = [
  ['==', /(?<!\S)==(?=\p{L})/u],
  ['++', /(?<!\S)\+\+(?=\p{L})/u],
  ['[[', /(?<![\\[\p{L}])\[\[(?=\p{L}[^\]]*$)/u],
];

/** A mark that opens highlighted, inserted or linked words and is the only one of its paragraph. */
const checkOpening = (lines: readonly Line[], state: State): void => {
  for (const [mark, opening] of OPENING) {
    const [line, ...others] = lines.filter(({ source }) => source.includes(mark));
    const at = line?.source.search(opening) ?? -1;
    if (line === undefined || others.length > 0 || at < 0 || line.source.split(mark).length > 2) continue;
    report(
      state.file,
      { line: line.line, column: line.column + at },
      {
        ...DIALECT,
        found: `\`${mark}\` that is never closed`,
        fix: `Delete it; for ${mark === '[[' ? 'a link write `[words](https://example.org)`' : 'bold write `**words**`'}.`,
      },
    );
  }
};

/**
 * Records links, pictures, references and paired markup of other programs that the parser splits: they are
 * printed with their marks.
 */
export const checkSourceMarks = (node: Heading | Paragraph | TableCell, state: State): void => {
  const lines = linesWith(node, state);
  for (const line of lines) {
    checkPairs(line, state);
    checkLinks(line, state);
  }
  checkOpening(lines, state);
};
