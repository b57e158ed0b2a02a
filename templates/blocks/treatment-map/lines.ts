import type { BlockWriter } from '../../lines/block-writer.ts';
import { heading, item, paragraph } from '../../lines/line.ts';

/** The treatments of one passage reach, each with the code of its own sheet. */
export const lines: BlockWriter<'treatment-map'> = ({ reach, intro, choices }, context) => {
  const { formats, level, phrases, wordsOf } = context;
  return [
    ...heading(level, phrases.whole[reach]),
    ...paragraph(wordsOf(intro)),
    ...choices.map(({ name, code, text }) => {
      const named = code === null ? wordsOf(name) : `${wordsOf(name)} ${code}`;
      return item(formats.cell(named, wordsOf(text)));
    }),
  ];
};
