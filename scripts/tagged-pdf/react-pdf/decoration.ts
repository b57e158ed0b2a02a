import * as P from '@react-pdf/primitives';
import type { Box, Line, Node, Run } from './nodes.ts';

/** A node in two parts: its decoration, if any, and the node without it. */
export type DecorationAndBare = { decoration: Node | null; bare: Node };

const NO_BORDERS: Box = {
  borderTopWidth: 0,
  borderRightWidth: 0,
  borderBottomWidth: 0,
  borderLeftWidth: 0,
};

const hasBorder = ({ box }: Node): boolean =>
  Boolean(box?.borderTopWidth || box?.borderRightWidth || box?.borderBottomWidth || box?.borderLeftWidth);

/** Takes background and borders off a node. */
export const withoutBox = (node: Node): DecorationAndBare => {
  if (!node.style?.backgroundColor && !hasBorder(node)) return { decoration: null, bare: node };
  const { backgroundColor: _, ...style } = node.style ?? {};
  return {
    decoration: {
      type: P.View,
      props: {},
      style: node.style ?? {},
      box: node.box ?? {},
      origin: node.origin,
      children: [],
    },
    bare: { ...node, style, box: { ...node.box, ...NO_BORDERS } },
  };
};

/** Words whose background is that of their block need none: react-pdf inherits it, and paints it twice. */
const withoutGlyphs = (run: Run, block: unknown): Run => ({
  ...run,
  glyphs: [],
  positions: [],
  attributes: {
    ...run.attributes,
    link: null,
    backgroundColor: run.attributes.backgroundColor === block ? null : run.attributes.backgroundColor,
  },
});

const hasBackground = ({ attributes }: Run): boolean => Boolean(attributes.backgroundColor);

const decorationOnly = (line: Line, block: unknown): Line => {
  const runs = line.runs.map((run) => withoutGlyphs(run, block));
  return { ...line, runs: runs.some(hasBackground) ? runs : [] };
};

const textOnly = (line: Line): Line => ({
  ...line,
  decorationLines: [],
  runs: line.runs.map((run) => ({ ...run, attributes: { ...run.attributes, backgroundColor: null } })),
});

/**
 * Separates underlines, strokes and backgrounds of words from a text; `block` is the background of the whole.
 */
export const withoutTextDecoration = (node: Node, block: unknown): DecorationAndBare => {
  const lines = node.lines ?? [];
  if (!lines.some((line) => line.runs.some(hasBackground) || line.decorationLines?.length))
    return { decoration: null, bare: node };
  const decorated = lines.map((line) => decorationOnly(line, block));
  const paints = decorated.some((line) => line.runs.length || line.decorationLines?.length);
  const style = { transform: node.style?.transform };
  return {
    decoration: paints ? { ...node, props: {}, style, lines: decorated } : null,
    bare: { ...node, lines: lines.map(textOnly) },
  };
};
