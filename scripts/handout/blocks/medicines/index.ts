import type { BlockDefinition } from '../definition.ts';

/**
 * The medicines of a pair sheet, with tick boxes; assembled from the files of the medicines, so no directive
 * makes it.
 */
export const medicines: BlockDefinition<'medicines'> = {
  words: ({ groups }, inner) =>
    groups.flatMap(({ title, names, lines }) => [
      ...(title.length === 0 ? [] : [title]),
      ...names,
      ...inner.items(lines),
    ]),
  inside: ({ groups }) => groups.flatMap(({ lines }) => lines.flatMap(({ blocks }) => blocks)),
  isAction: true,
  isTool: true,
};
