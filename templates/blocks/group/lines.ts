import type { BlockWriter } from '../../lines/block-writer.ts';
import { paragraph } from '../../lines/line.ts';

/** Text for one cancer type only, under its name. */
export const lines: BlockWriter<'group'> = ({ label, blocks }, { linesOf, phrases }) => [
  ...paragraph(phrases.forCancer(label)),
  ...linesOf(blocks),
];
