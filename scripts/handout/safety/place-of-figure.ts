import type { VFile } from 'vfile';
import type { Place } from '../../diagnostics/diagnostic.ts';
import { linesOf } from '../../markdown/text-place.ts';
import { type PositionedNode, placeOf } from '../from-markdown/state.ts';

/** The place of a number in the lines of a node; the node's start when it is written differently there. */
export const placeOfFigure = (file: VFile, at: PositionedNode, figure: string): Place => {
  const { start, end } = at.position ?? {};
  const first = start?.line ?? 1;
  const lines = linesOf(file).slice(first - 1, end?.line ?? first);
  const index = lines.findIndex((line) => line.includes(figure));
  if (index < 0) return placeOf(at);
  const from = index === 0 ? (start?.column ?? 1) - 1 : 0;
  const column = Math.max(lines[index]?.indexOf(figure, from) ?? 0, 0) + 1;
  return { line: first + index, column };
};
