import { ownership, type PageMachine } from './machine.ts';
import { apply, type Box, intersect, scaleOf, widen } from './matrix.ts';
import { outlinesOf, shapeOf } from './outlines.ts';
import type { Paint, Shape } from './types.ts';

/** The part of a box inside the clips. */
export const visible = (box: Box, clips: readonly Shape[]): Box | null =>
  clips.reduce<Box | null>((shown, clip) => shown && intersect(shown, clip.box), box);

type Kind = Paint['kind'];

const paint = (machine: PageMachine, kind: Kind, shape: Shape): void => {
  const { state, painted } = machine;
  const width = kind === 'stroke' ? state.lineWidth * scaleOf(state.matrix) : 0;
  painted.paints.push({
    ...ownership(machine),
    kind,
    shape,
    width,
    clips: state.clips,
    box: visible(widen(shape.box, width / 2), state.clips),
    colour: kind === 'image' ? null : kind === 'fill' ? state.fill : state.stroke,
    alpha: kind === 'stroke' ? state.strokeAlpha : state.fillAlpha,
  });
};

const NOWHERE: Shape = { outlines: [], rule: 'nonzero', box: [0, 0, -1, -1] };

/** Fills and strokes a path, and applies a pending clip. */
export const paintPath = (
  machine: PageMachine,
  path: ArrayLike<number>,
  how: { fill: Shape['rule'] | null; stroke: boolean },
): void => {
  const { state, pendingClip } = machine;
  const outlines = outlinesOf(path, state.matrix);
  const filled = how.fill && shapeOf(outlines, how.fill);
  if (filled) paint(machine, 'fill', filled);
  const stroked = how.stroke ? shapeOf(outlines, 'nonzero') : null;
  if (stroked) paint(machine, 'stroke', stroked);
  if (pendingClip) state.clips = [...state.clips, shapeOf(outlines, pendingClip) ?? NOWHERE];
  machine.pendingClip = null;
};

const unitSquare = ({ state }: PageMachine): Shape | null => {
  const corners = [[0, 0] as const, [1, 0] as const, [1, 1] as const, [0, 1] as const];
  const points = corners.map((corner) => apply(state.matrix, corner));
  return shapeOf([{ points, closed: true }], 'nonzero');
};

/** An image in the unit square of the current matrix. */
export const paintImage = (machine: PageMachine): void => {
  const shape = unitSquare(machine);
  if (shape) paint(machine, 'image', shape);
};

/** A shading over the whole clip region. */
export const paintShading = (machine: PageMachine): void => {
  const innermost = machine.state.clips.at(-1);
  if (innermost) paint(machine, 'image', innermost);
};
