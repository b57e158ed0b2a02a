import type { BlockWriter } from '../../lines/block-writer.ts';
import { paragraph } from '../../lines/line.ts';
import { labelWithFact, lineLabel } from './line-label.ts';

/** Lines to write on, as their labels, or with what the clinic has typed for them. */
export const lines: BlockWriter<'write-in'> = ({ labels }, { wordsOf, phrases, clinic }) =>
  labels.flatMap((label) => {
    const line = lineLabel(label, clinic);
    const words = wordsOf(labelWithFact(line));
    return paragraph(line.fact === null ? phrases.spaceToWrite(words) : words);
  });
