import { checkTag } from '../checks/check-tag.ts';
import { taggedPdfError } from '../tagged-pdf-error.ts';
import type { TagSpec } from '../types.ts';
import { addElement, closest, type Piece, pathOf, type StructureElement } from './structure.ts';
import { headingLevel } from './vocabulary.ts';

const isBlank = (child: StructureElement['children'][number]): child is Piece =>
  child.kind === 'piece' && child.text.trim() === '';

/**
 * Moves the blanks after `element` into it, so that the next part continues it. Throws when words are
 * between.
 */
const absorbBlanks = (element: StructureElement, parent: StructureElement): void => {
  const between = parent.children.slice(parent.children.indexOf(element) + 1);
  for (const piece of between) {
    if (!isBlank(piece))
      throw taggedPdfError(
        'group',
        `The group “${element.spec.group}” goes on after other content`,
        'Pieces of a group must follow each other; give this one a group of its own.',
        { path: pathOf(element) },
      );
    piece.owner = element;
  }
  parent.children.length -= between.length;
  element.children.push(...between);
};

const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;

/** A heading at the level that follows from its container. */
const atLevel = (spec: TagSpec, parent: StructureElement): TagSpec => {
  const level = headingLevel(spec.type);
  const offset = closest(parent, ({ headingOffset }) => headingOffset !== undefined)?.spec.headingOffset;
  if (level === null || !offset) return spec;
  return { ...spec, type: HEADINGS[level - 1 + offset] ?? 'H6' };
};

/** The element for a tag under `parent`: a new one, or the one its group began. */
export const elementFor = (
  parent: StructureElement,
  asked: TagSpec,
  component: string | null,
): StructureElement => {
  const spec = atLevel(asked, parent);
  const begun =
    spec.group === undefined
      ? undefined
      : parent.children.find((child) => child.kind === 'element' && child.spec.group === spec.group);
  if (begun?.kind === 'element') {
    if (begun.spec.type !== spec.type || begun.spec.href !== spec.href)
      throw taggedPdfError('group', `The group “${spec.group}” is of two kinds`, 'Give each its own group.', {
        path: pathOf(begun),
      });
    absorbBlanks(begun, parent);
    return begun;
  }
  const element = addElement(parent, spec, component);
  checkTag(element);
  return element;
};
