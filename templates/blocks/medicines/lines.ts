import type { BlockWriter } from '../../lines/block-writer.ts';
import { heading, paragraph } from '../../lines/line.ts';

/** The medicines of a sheet, and under each how to take it. */
export const lines: BlockWriter<'medicines'> = ({ groups }, { wordsOf, itemsOf, level }) =>
  groups.flatMap(({ title, names, lines }) => [
    ...heading(level, wordsOf(title)),
    ...names.flatMap((name) => paragraph(wordsOf(name))),
    ...itemsOf(lines),
  ]);
