import type { BlockWriter } from '../../lines/block-writer.ts';
import { heading, item } from '../../lines/line.ts';

/** The sheet in short answers, one per line. */
export const lines: BlockWriter<'glance'> = ({ title, items }, { wordsOf, formats }) => [
  ...heading(2, title),
  ...items.map(({ label, text }) => item(formats.cell(wordsOf(label), wordsOf(text)))),
];
