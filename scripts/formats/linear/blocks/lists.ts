import type { BlockWriter } from '../block-writer.ts';
import { heading, item, paragraph } from '../line.ts';

/** A bulleted or numbered list. */
export const list: BlockWriter<'list'> = ({ ordered, start, items }, { itemsOf }) =>
  ordered ? itemsOf(items, (index) => `${start + index}.`) : itemsOf(items);

/** Questions, and a place for one of one's own. */
export const questions: BlockWriter<'questions'> = ({ items }, { itemsOf, phrases }) => [
  ...itemsOf(items),
  ...paragraph(phrases.spaceToWrite(phrases.myQuestion)),
];

/** Chances in words, which say the number that the picture beside them shows. */
export const chances: BlockWriter<'chances'> = ({ items }, { wordsOf }) =>
  items.map(({ words }) => item(wordsOf(words)));

/** The medicines of a sheet, and under each how to take it. */
export const medicines: BlockWriter<'medicines'> = ({ groups }, { wordsOf, itemsOf, level }) =>
  groups.flatMap(({ title, names, lines }) => [
    ...heading(level, wordsOf(title)),
    ...names.flatMap((name) => paragraph(wordsOf(name))),
    ...itemsOf(lines),
  ]);

/** The sheet in short answers, a line each. */
export const glance: BlockWriter<'glance'> = ({ title, items }, { wordsOf, formats }) => [
  ...heading(2, title),
  ...items.map(({ label, text }) => item(formats.cell(wordsOf(label), wordsOf(text)))),
];

/** The treatments of one reach, each with the code of its own sheet. */
export const treatmentMap: BlockWriter<'treatment-map'> = ({ reach, intro, choices }, context) => {
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
