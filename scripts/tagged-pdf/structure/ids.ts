import { taggedPdfError } from '../tagged-pdf-error.ts';
import { everyElement, pathOf, type StructureElement } from './structure.ts';

/** Gives every Note an id (ISO 14289-1, 7.9), and throws when two elements have the same id. */
export const settleIds = (root: StructureElement): void => {
  const elements = everyElement(root);
  const notes = elements.filter(({ spec }) => spec.type === 'Note');
  for (const [index, note] of notes.entries()) note.spec = { id: `note-${index + 1}`, ...note.spec };
  const seen = new Set<string>();
  for (const element of elements) {
    const { id } = element.spec;
    if (id === undefined) continue;
    if (seen.has(id))
      throw taggedPdfError('duplicate-id', `The id “${id}” twice`, 'Give each element an id of its own.', {
        path: pathOf(element),
      });
    seen.add(id);
  }
};
