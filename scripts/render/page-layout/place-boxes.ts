import { type BoxNode, numeric } from './box-node.ts';
import { alignedAt, alignOf, justified } from './flex.ts';
import type { Side } from './style-types.ts';

/** The property names for one direction. */
const DOWN = {
  start: 'top',
  size: 'height',
  before: 'marginTop',
  after: 'marginBottom',
  border: 'borderTop',
  padding: 'paddingTop',
  gap: 'rowGap',
} as const;
const ACROSS = {
  start: 'left',
  size: 'width',
  before: 'marginLeft',
  after: 'marginRight',
  border: 'borderLeft',
  padding: 'paddingLeft',
  gap: 'columnGap',
} as const;

/** The direction of a flow, and the direction across it. */
type Flow = { along: typeof DOWN | typeof ACROSS; across: typeof DOWN | typeof ACROSS };
export const COLUMN: Flow = { along: DOWN, across: ACROSS };
export const ROW: Flow = { along: ACROSS, across: DOWN };

/** The space for boxes: free points along the flow, and the start and extent across it. */
export type Space = { free: number; from: number; room: number };

const taken = (side: Side, share: number): number => (side === 'auto' ? share : side);
const isAuto = (side: Side): number => (side === 'auto' ? 1 : 0);

/**
 * Places boxes of known sizes one after another. Automatic margins take the free space; with one of them the
 * boxes are not justified.
 */
export const placeBoxes = (
  parent: BoxNode,
  boxes: readonly BoxNode[],
  { along, across }: Flow,
  { free, from, room }: Space,
): void => {
  const { resolved } = parent;
  const autos = boxes.reduce(
    (sum, { resolved: own }) => sum + isAuto(own[along.before]) + isAuto(own[along.after]),
    0,
  );
  const share = autos > 0 && free > 0 ? free / autos : 0;
  const spread = autos > 0 ? { before: 0, between: 0 } : justified(resolved.justify, free, boxes.length);
  let next = resolved[along.border] + resolved[along.padding] + spread.before;
  for (const child of boxes) {
    const { box, resolved: own } = child;
    const [before, after] = [own[across.before], own[across.after]];
    const beside = room - box[across.size] - numeric(before) - numeric(after);
    const aligned = alignedAt(alignOf(parent, child), beside, before === 'auto', after === 'auto');
    box[along.before] = taken(own[along.before], share);
    box[along.after] = taken(own[along.after], share);
    box[along.start] = next + box[along.before];
    box[across.start] = from + numeric(before) + aligned;
    next = box[along.start] + box[along.size] + box[along.after] + resolved[along.gap] + spread.between;
  }
};
