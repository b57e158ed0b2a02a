import { type BoxNode, edgesDown, marginsAcross, marginsDown } from './box-node.ts';
import { alignOf, type FlexSpace, flexed, type UsedSize } from './flex.ts';
import { COLUMN, placeBoxes } from './place-boxes.ts';

const hasAutoAcross = ({ resolved }: BoxNode): boolean =>
  resolved.marginLeft === 'auto' || resolved.marginRight === 'auto';

const layOutInColumn = (parent: BoxNode, child: BoxNode, inside: FlexSpace, height?: number): void => {
  const { resolved } = child;
  const stretches = inside.exact && alignOf(parent, child) === 'stretch' && !hasAutoAcross(child);
  const width = resolved.width ?? inside.width - marginsAcross(child);
  inside.layOut(child, width, resolved.width !== undefined || stretches, height);
};

/** The height that a column can give to its boxes. */
const roomDown = ({ height, least }: FlexSpace, used: number): number => height ?? Math.max(used, least);

/** In a column as wide as its widest box the others are stretched to it. */
const stretch = (parent: BoxNode, flow: readonly BoxNode[], width: number, inside: FlexSpace): void => {
  for (const child of flow)
    if (child.resolved.width === undefined && alignOf(parent, child) === 'stretch' && !hasAutoAcross(child))
      inside.layOut(child, width - marginsAcross(child), true, child.box.height);
};

/** Lays boxes out one below the other. */
export const layOutColumn = (parent: BoxNode, flow: readonly BoxNode[], inside: FlexSpace): UsedSize => {
  for (const child of flow) layOutInColumn(parent, child, inside, child.resolved.height);
  const gaps = Math.max(0, flow.length - 1) * parent.resolved.rowGap;
  const margins = flow.reduce((sum, child) => sum + marginsDown(child), gaps);
  const used = flow.reduce((sum, { box }) => sum + box.height, margins);
  const room = roomDown(inside, used);
  const sizes = flexed(
    flow,
    flow.map(({ box }) => box.height),
    room - used,
    (child) => Math.max(child.resolved.minHeight, edgesDown(child)),
  );
  for (const [index, child] of flow.entries()) layOutInColumn(parent, child, inside, sizes[index]);
  const widest = flow.reduce((max, child) => Math.max(max, child.box.width + marginsAcross(child)), 0);
  const width = inside.exact ? inside.width : Math.min(inside.width, widest);
  if (!inside.exact) stretch(parent, flow, width, inside);
  const height = sizes.reduce((sum, size) => sum + size, margins);
  const from = parent.resolved.borderLeft + parent.resolved.paddingLeft;
  placeBoxes(parent, flow, COLUMN, { free: room - height, from, room: width });
  return { width, height: room };
};
