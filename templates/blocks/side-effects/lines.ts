import type { BlockWriter } from '../../lines/block-writer.ts';
import { row, tableHead } from '../../lines/table-lines.ts';

/** The side effects, one after another: what you may notice, what you can do, when to tell us. */
export const lines: BlockWriter<'side-effects'> = ({ head, rows }, context) => {
  const heads = head.map((inlines) => context.wordsOf(inlines));
  return [
    ...tableHead(heads, context),
    ...rows.flatMap(({ appliesTo, notice, doThis, tellUs }, index) => {
      const isSame = appliesTo === null || appliesTo === rows[index - 1]?.appliesTo;
      const label = isSame ? '' : context.phrases.forCancer(appliesTo);
      return row({ label, cells: [notice, doThis, tellUs] }, heads, context);
    }),
  ];
};
