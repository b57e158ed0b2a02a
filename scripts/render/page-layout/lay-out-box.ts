import { type BoxNode, edgesAcross, edgesDown } from './box-node.ts';
import { layOutColumn } from './column.ts';
import type { FlexSpace } from './flex.ts';
import { placeAbsolute } from './place-absolute.ts';
import { layOutRow } from './row.ts';

const linesHeight = ({ lines = [] }: BoxNode): number => lines.reduce((sum, { box }) => sum + box.height, 0);
const linesWidth = ({ lines = [] }: BoxNode): number =>
  lines.reduce((widest, { xAdvance }) => Math.max(widest, xAdvance), 0);

const ALIGN_FACTORS: Readonly<Record<string, number>> = { center: 0.5, right: 1 };

const layOutText = (node: BoxNode, width: number, exact: boolean, height: number | undefined): void => {
  const { box, resolved } = node;
  if (!node.lines && node.set) {
    node.lines = node.set(width, exact ? height : undefined);
    if (!exact)
      node.alignOffset = (width - linesWidth(node)) * (ALIGN_FACTORS[String(resolved.textAlign)] ?? 0);
  }
  box.width = exact ? width : Math.min(width, linesWidth(node));
  box.height = height ?? linesHeight(node);
};

const layOutDrawing = ({ box, resolved }: BoxNode, width: number, exact: boolean, height?: number): void => {
  box.width = exact ? width : (resolved.width ?? 0);
  box.height = height ?? resolved.height ?? 0;
};

/** A view is never smaller than its padding and borders. */
const layOutView = (node: BoxNode, wide: number, exact: boolean, high: number | undefined): void => {
  const { box, resolved, boxes } = node;
  const width = Math.max(wide, edgesAcross(node));
  const height = high === undefined ? undefined : Math.max(high, edgesDown(node));
  const flow = boxes.filter(({ resolved: { absolute } }) => !absolute);
  const inner = width - edgesAcross(node);
  const tall = height === undefined ? undefined : height - edgesDown(node);
  const least = Math.max(0, resolved.minHeight - edgesDown(node));
  const inside: FlexSpace = { width: inner, exact, height: tall, least, layOut: layOutBox };
  const used = (resolved.row ? layOutRow : layOutColumn)(node, flow, inside);
  box.width = exact ? width : Math.min(width, used.width + edgesAcross(node));
  box.height = height ?? Math.max(resolved.minHeight, used.height + edgesDown(node));
  for (const child of boxes) if (child.resolved.absolute) placeAbsolute(node, child, layOutBox);
};

/**
 * Lays a box out in a width, which it fills when `exact` and otherwise may undercut, and in a height or as
 * high as its content. Lengths include borders and exclude margins.
 */
export const layOutBox = (node: BoxNode, wide: number, exact: boolean, high?: number): void => {
  const width = Math.max(0, wide);
  const height = high === undefined ? undefined : Math.max(0, high);
  const { room, box } = node;
  const same = room?.width === width && room.exact === exact;
  if (same && (room.height === height || box.height === height)) return;
  node.room = { width, exact, height };
  if (node.set) layOutText(node, width, exact, height);
  else if (node.type === 'VIEW' || node.type === 'PAGE') layOutView(node, width, exact, height);
  else layOutDrawing(node, width, exact, height);
};
