import * as P from '@react-pdf/primitives';
import { inReadingOrder } from '../structure/reading-order.ts';
import { closestOf, type Piece, pathOf } from '../structure/structure.ts';
import { LAYOUT, PAGINATION } from '../structure/tags.ts';
import type { Tagger } from '../tag-document.ts';
import { taggedPdfError } from '../tagged-pdf-error.ts';
import type { ArtifactSpec } from '../types.ts';
import { withoutBox, withoutTextDecoration } from './decoration.ts';
import { type Box, isMoreThanPlace, type Mark, type Node } from './nodes.ts';
import { isPlainText, paintText } from './paint-text.ts';
import { createPainted, type PaintedNodes } from './painted.ts';
import { repeatFields } from './repeat-fields.ts';
import { settleGlyphs } from './settle-glyphs.ts';

/** `painted`: the painting list, in order; each function adds the paint of its node. */
type Context = { tagger: Tagger; seen: Set<Mark>; painted: PaintedNodes };

const addArtifact = (
  { tagger: { pen }, painted }: Context,
  artifact: ArtifactSpec,
  node: Node | null,
): void => {
  if (!node) return;
  painted.act(() => pen.artifact(artifact));
  painted.add(node);
  painted.act(pen.close);
};

const addPiece = ({ tagger: { pen }, painted }: Context, piece: Piece, node: Node | null): void => {
  if (!node) return;
  painted.act(() => pen.piece(piece));
  painted.add(node);
  painted.act(pen.close);
};

/** Marks the start of a Figure and of a link around a box, and puts a field in its box. */
const open = ({ tagger, painted }: Context, node: Node, { element, content, owner }: Mark): void => {
  const box = node.box ?? {};
  const link = content.kind === 'piece' && node.type !== P.Text ? closestOf(owner, 'Link') : null;
  const isField = element?.spec.type === 'Form';
  if (element?.spec.type !== 'Figure' && !link && !isField) return;
  painted.act(() => {
    if (element?.spec.type === 'Figure') tagger.bounds(element, box);
    if (isField) tagger.field(element, box);
    if (link) tagger.linkBox(link, box);
  });
};

const addText = (context: Context, node: Node, block: unknown, { owner, content }: Mark): void => {
  const { decoration, bare } = withoutTextDecoration(node, block);
  const { pen, heading, document } = context.tagger;
  addArtifact(context, LAYOUT, decoration);
  const { painted } = context;
  painted.act(() => {
    heading(owner, node.box ?? {});
    if (content.kind === 'piece') pen.piece(content.piece);
  });
  if (isPlainText(bare)) painted.act(() => paintText(document, bare));
  else painted.add(bare);
  painted.act(pen.close);
};

/** A box with its position when the enclosing box is removed. */
const movedBy = (child: Node, { left = 0, top = 0 }: Box): Node => ({
  ...child,
  box: { ...child.box, left: (child.box?.left ?? 0) + left, top: (child.box?.top ?? 0) + top },
});

const childrenOf = (context: Context, children: readonly Node[]): Node[] => {
  const painted = createPainted();
  for (const child of inReadingOrder(children)) instrumentNode({ ...context, painted }, child);
  return painted.nodes;
};

/**
 * The content of a box, without the box where possible: its background is already painted, and react-pdf
 * saves, moves and restores the state for each box.
 */
const addGroup = (context: Context, bare: Node): void => {
  const { children = [], box = {} } = bare;
  if (isMoreThanPlace(bare)) context.painted.add({ ...bare, children: childrenOf(context, children) });
  else for (const child of inReadingOrder(children)) instrumentNode(context, movedBy(child, box));
};

const addContent = (context: Context, node: Node, bare: Node, mark: Mark): void => {
  const { content } = mark;
  if (bare.type === P.Text) addText(context, bare, node.style?.backgroundColor, mark);
  else if (content.kind === 'piece') addPiece(context, content.piece, bare);
  else addGroup(context, bare);
};

const unprepared = (node: Node): never => {
  throw taggedPdfError(
    'unsupported-node',
    `A node of type ${node.type} that layout made`,
    'An SVG file as an Image is not supported: draw it with Svg.',
  );
};

const isRepetition = ({ seen }: Context, mark: Mark): boolean => {
  if (!mark.fixed) return false;
  const repeated = seen.has(mark);
  seen.add(mark);
  return repeated;
};

const instrumentContent = (context: Context, node: Node, mark: Mark): void => {
  const { decoration, bare } = withoutBox(node);
  const inFigure = mark.content.kind === 'group' && mark.content.decoration;
  open(context, node, mark);
  if (inFigure) addPiece(context, inFigure, decoration);
  else addArtifact(context, LAYOUT, decoration);
  addContent(context, node, bare, mark);
};

const instrumentNode = (context: Context, node: Node): void => {
  const mark = node.props?.taggedMark ?? unprepared(node);
  const { content } = mark;
  if (content.kind !== 'group') settleGlyphs(node, () => pathOf(mark.owner));
  if (content.kind === 'artifact') addArtifact(context, content.artifact, node);
  else if (isRepetition(context, mark)) addArtifact(context, PAGINATION, repeatFields(node, context.tagger));
  else instrumentContent(context, node, mark);
};

/** Puts markers around all content of laid-out pages, so that painting them tags it. Pages come in their order. */
export const createInstrument = (tagger: Tagger): ((page: Node) => Node) => {
  const seen = new Set<Mark>();
  return (page) => {
    const { decoration, bare } = withoutBox(page);
    const painted = createPainted();
    const context: Context = { tagger, seen, painted };
    addArtifact(context, LAYOUT, decoration);
    for (const child of inReadingOrder(page.children ?? [])) instrumentNode(context, child);
    return { ...bare, children: painted.nodes };
  };
};
