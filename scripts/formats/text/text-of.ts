import type { Line, LineOfType, LineType } from '../../../templates/lines/line.ts';
import { type LinearSheet, sheetLines } from '../sheet-lines.ts';

type SplitSentences = (words: string) => string[];

const indent = (depth: number): string => '  '.repeat(depth);

/** One sentence per line; the first after `start`, the others aligned under its words. */
const sentences = (words: string, start: string, split: SplitSentences): string[] =>
  split(words).map((sentence, index) => `${index === 0 ? start : ' '.repeat(start.length)}${sentence}`);

/** Text of each type of line; an empty line separates. */
const WRITTEN: { readonly [Type in LineType]: (line: LineOfType<Type>, split: SplitSentences) => string[] } =
  {
    title: ({ words }) => [words, ''],
    heading: ({ words }) => ['', words],
    paragraph: ({ words, depth }, split) => sentences(words, indent(depth), split),
    item: ({ words, depth, marker }, split) => sentences(words, `${indent(depth)}${marker} `, split),
    cell: ({ words, depth }, split) => [
      ...(depth === 0 ? [''] : []),
      ...sentences(words, indent(depth), split),
    ],
    note: ({ words }, split) => sentences(words, '', split),
    rule: () => [''],
  };

const written = <Type extends LineType>(line: LineOfType<Type>, split: SplitSentences): string[] =>
  WRITTEN[line.type](line, split);

/** Whether an empty line separates words from a list or table above them. */
const endsList = (line: Line, before: Line | undefined): boolean =>
  line.type === 'paragraph' && line.depth === 0 && (before?.type === 'item' || before?.type === 'cell');

/** Collapses consecutive empty lines. */
const parted = (lines: readonly string[]): string[] =>
  lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));

/**
 * A sheet as plain text in UTF-8 for speech and record systems: one sentence per line, with a trailing
 * newline.
 */
export const plainText = (sheet: LinearSheet): string => {
  const lines = sheetLines(sheet, { isPaged: false });
  const { splitSentences } = sheet.locale;
  const rows = lines.flatMap((line, index) => [
    ...(endsList(line, lines[index - 1]) ? [''] : []),
    ...written(line, splitSentences),
  ]);
  return `${parted(rows).join('\n').trim()}\n`;
};
