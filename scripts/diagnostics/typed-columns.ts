import type { VFile } from 'vfile';
import type { Place } from './diagnostic.ts';

/** Source lines that normalisation changed, by their number (from 1). */
type TypedLines = ReadonlyMap<number, string>;

const typedLinesOf = ({ data }: VFile): TypedLines => (data.typedLines ?? new Map()) as TypedLines;

/** Stores the lines of a file that composing its letters changed; composing does not change line ends. */
export const keepTypedLines = (file: VFile, typed: string, composed: string): void => {
  const read = composed.split('\n');
  const changed = typed
    .split('\n')
    .map((line, index) => [index + 1, line] as const)
    .filter(([number, line]) => line !== read[number - 1]);
  file.data.typedLines = new Map(changed);
};

const CLUSTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The column in the author's file of a place in the normalised text. */
export const typedColumn = (file: VFile, { line, column }: Place): number => {
  const typed = typedLinesOf(file).get(line);
  if (typed === undefined) return column;
  let read = 1;
  let written = 1;
  for (const { segment } of CLUSTERS.segment(typed)) {
    const length = segment.normalize('NFC').length;
    if (read + length > column) break;
    read += length;
    written += segment.length;
  }
  return written + (column - read);
};
