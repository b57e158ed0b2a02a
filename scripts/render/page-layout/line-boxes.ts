import type { BoxNode, SetLine } from './box-node.ts';

/** Number of lines that stay together before and after a page break: no widows or orphans. */
const TOGETHER = 2;

/** Part of a set text: some of its lines, `top` points below the whole. */
const partOf = (text: BoxNode, lines: readonly SetLine[], top: number, squeeze: number): BoxNode => {
  const height = lines.reduce((sum, { box }) => sum + box.height, 0) * squeeze;
  const box = { ...text.box, top: text.box.top + top, height };
  return { ...text, box, lines, set: () => lines, room: undefined };
};

/** Reduction of line spacing in a box that is too low for its lines. */
const squeezeOf = ({ box, lines = [] }: BoxNode): number => {
  const height = lines.reduce((sum, line) => sum + line.box.height, 0);
  return height > box.height ? box.height / height : 1;
};

const partsOf = (text: BoxNode, groups: readonly (readonly SetLine[])[]): BoxNode[] => {
  const squeeze = squeezeOf(text);
  let top = 0;
  return groups.map((lines) => {
    const part = partOf(text, lines, top, squeeze);
    top += part.box.height;
    return part;
  });
};

const isBroken = ({ props }: BoxNode): boolean => props.brokenLines !== undefined;

/**
 * Splits a box into the parts that may be on different pages: a text of broken lines into groups of lines;
 * any other box is whole.
 */
export const unbreakableParts = (node: BoxNode): BoxNode[] => {
  const { lines = [] } = node;
  if (!isBroken(node) || lines.length < TOGETHER * 2) return [node];
  const between = lines.slice(TOGETHER, -TOGETHER).map((line) => [line]);
  return partsOf(node, [lines.slice(0, TOGETHER), ...between, lines.slice(-TOGETHER)]);
};

const lineBoxes = (text: BoxNode): BoxNode[] => {
  const lines = text.lines ?? [];
  const parts = partsOf(
    text,
    lines.map((line) => [line]),
  );
  for (const [index, part] of parts.entries()) {
    const taggedMark = lines[index]?.taggedMark;
    part.props = taggedMark ? { taggedMark } : {};
  }
  return parts;
};

/** Replaces each text by its broken lines, each as a text, for readers of the tree after layout. */
export const spellOutLines = (node: BoxNode): void => {
  if (node.boxes.length === 0) return;
  for (const box of node.boxes) spellOutLines(box);
  node.children = node.boxes.flatMap((box) => (isBroken(box) ? lineBoxes(box) : [box]));
};
