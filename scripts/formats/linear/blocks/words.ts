import type { BlockWriter } from '../block-writer.ts';
import { heading as headingLine, paragraph as paragraphLine } from '../line.ts';

/** A paragraph. */
export const paragraph: BlockWriter<'paragraph'> = ({ children }, { wordsOf }) =>
  paragraphLine(wordsOf(children));

/** A heading inside a section. */
export const heading: BlockWriter<'heading'> = ({ level, children }, { wordsOf }) =>
  headingLine(level, wordsOf(children));

/** A quotation. */
export const quote: BlockWriter<'quote'> = ({ blocks }, { linesOf }) => linesOf(blocks);

/** What holds for one cancer type only, under its name. */
export const group: BlockWriter<'group'> = ({ label, blocks }, { linesOf, phrases }) => [
  ...paragraphLine(phrases.forCancer(label)),
  ...linesOf(blocks),
];

/** A line across the text. */
export const rule: BlockWriter<'rule'> = () => [{ type: 'rule' }];

/** Lines to write on, each as the words of its label. */
export const writeIn: BlockWriter<'write-in'> = ({ labels }, { wordsOf, phrases }) =>
  labels.flatMap((label) => paragraphLine(phrases.spaceToWrite(wordsOf(label))));
