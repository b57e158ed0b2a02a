import { lineText, type Mark, type PreparedLine } from '../react-pdf/nodes.ts';
import type { BrokenLine, LineRun } from '../types.ts';
import { elementFor } from './grouped-element.ts';
import { addInline, type InlineContent } from './prepare-inline.ts';
import { addPiece, closestOf, type StructureElement } from './structure.ts';

const markOf = (owner: StructureElement, content: Mark['content']): Mark => ({
  owner,
  element: null,
  content,
  fixed: false,
});

/** The element of a run: its innermost tag. */
const ownerOf = ({ tags = [] }: LineRun, owner: StructureElement): StructureElement =>
  tags.reduce((outer, tag) => elementFor(outer, tag, null), owner);

/**
 * Adds broken lines to the structure: each is one piece of its element or, where it has inline tags, one
 * piece per run. The lines are returned with marks, so that a layout carries them to their places.
 */
export const prepareLines = (
  lines: readonly BrokenLine[],
  owner: StructureElement,
  inline: InlineContent,
): PreparedLine[] => {
  const inLink = closestOf(owner, 'Link') !== null;
  return lines.map(({ runs }) => {
    if (!inLink && runs.every(({ tags = [] }) => tags.length === 0)) {
      const piece = addPiece(owner, lineText({ runs }));
      return { runs, taggedMark: markOf(owner, { kind: 'piece', piece }) };
    }
    const linked = runs.map((run) => ({
      ...run,
      link: addInline(inline, addPiece(ownerOf(run, owner), run.text)),
    }));
    return { runs: linked, taggedMark: markOf(owner, { kind: 'inline' }) };
  });
};
