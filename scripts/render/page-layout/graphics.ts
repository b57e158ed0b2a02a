import * as P from '@react-pdf/primitives';
import type { LayOutDocument, Node } from '../../tagged-pdf/index.ts';

/** react-pdf's resolved drawing or picture: its shapes, its frame, its pixels. */
type ResolvedGraphic = { children?: Node[]; viewBox?: unknown; image?: unknown };

const isGraphic = ({ type }: Node): boolean => type === P.Svg || type === P.Image;

const graphicsIn = (node: Node): Node[] =>
  isGraphic(node) ? [node] : (node.children ?? []).flatMap(graphicsIn);

/** A graphic without its tagging props. */
const bare = (node: Node): Node => {
  const { tag: _, artifact: __, taggedMark: ___, component: ____, ...props } = node.props ?? {};
  return { ...node, props };
};

const resolvedOf = ({ children, props = {}, ...node }: Node): ResolvedGraphic => ({
  ...(children && { children }),
  ...('viewBox' in props && { viewBox: props.viewBox }),
  ...('image' in node && { image: node.image }),
});

const copied = (node: Node): Node => structuredClone(bare(node));

/** Larger than any graphic of a page, in points. */
const ROOM = 14_400;

const pageOf = (graphics: Node[]): Node => ({
  type: P.Document,
  props: {},
  style: {},
  box: {},
  children: [
    { type: P.Page, props: { size: [ROOM, ROOM], wrap: false }, style: {}, box: {}, children: graphics },
  ],
});

const MAX_CACHED_GRAPHICS = 2000;

/** A resolved drawing or picture of a document. */
export type ResolvedOf = (graphic: Node) => ResolvedGraphic;

const keyOf = (graphic: Node): string => {
  const { type, style, props, children } = bare(graphic);
  return JSON.stringify([type, style, props, children]);
};

/** Resolves all graphics with these keys. */
const resolveAll = async (
  keyed: readonly (readonly [graphic: Node, key: string])[],
  known: Map<string, ResolvedGraphic>,
  layOut: LayOutDocument,
): Promise<void> => {
  const missing = new Map(keyed.filter(([, key]) => !known.has(key)).map(([graphic, key]) => [key, graphic]));
  if (missing.size === 0) return;
  const laid = await layOut(pageOf([...missing.values()].map(copied)));
  const resolved = laid.children?.[0]?.children ?? [];
  for (const [index, key] of [...missing.keys()].entries())
    known.set(key, resolvedOf(resolved[index] as Node));
};

/**
 * Drawings and pictures resolved by react-pdf, each once for all documents: its shapes inherit, its frame is
 * read, its pixels are decoded. All sheets share some sixty drawings.
 */
export const createGraphics = (layOut: LayOutDocument): ((document: Node) => Promise<ResolvedOf>) => {
  let known = new Map<string, ResolvedGraphic>();
  return async (document) => {
    const keyed = graphicsIn(document).map((graphic) => [graphic, keyOf(graphic)] as const);
    if (known.size >= MAX_CACHED_GRAPHICS) known = new Map();
    const there = known;
    await resolveAll(keyed, there, layOut);
    const own = new Map(keyed.map(([graphic, key]) => [graphic, there.get(key) as ResolvedGraphic]));
    return (graphic) => own.get(graphic) as ResolvedGraphic;
  };
};
