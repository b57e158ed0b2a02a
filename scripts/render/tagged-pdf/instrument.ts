import * as P from '@react-pdf/primitives';
import { withoutBox, withoutTextDecoration } from './decoration.ts';
import { fault } from './fault.ts';
import { marker } from './marker.ts';
import type { Box, Mark, Node } from './nodes.ts';
import { isPlainText, paintText } from './paint-text.ts';
import { repeatFields } from './repeat-fields.ts';
import { settleGlyphs } from './settle-glyphs.ts';
import { closestOf, type Piece, pathOf } from './structure.ts';
import type { Tagger } from './tag-document.ts';
import { LAYOUT, PAGINATION } from './tags.ts';
import type { ArtifactSpec } from './types.ts';

type Context = { tagger: Tagger; seen: Set<Mark> };

const asArtifact = ({ tagger: { pen } }: Context, artifact: ArtifactSpec, node: Node | null): Node[] =>
  node ? [marker(() => pen.artifact(artifact)), node, marker(() => pen.close())] : [];

const asPiece = ({ tagger: { pen } }: Context, piece: Piece, node: Node | null): Node[] =>
  node ? [marker(() => pen.piece(piece)), node, marker(() => pen.close())] : [];

/** Marks the start of a Figure and of a link around a box, and puts a field in its box. */
const opening = ({ tagger }: Context, node: Node, { element, content, owner }: Mark): Node[] => {
  const box = node.box ?? {};
  const link = content.kind === 'piece' && node.type !== P.Text ? closestOf(owner, 'Link') : null;
  const isField = element?.spec.type === 'Form';
  if (element?.spec.type !== 'Figure' && !link && !isField) return [];
  return [
    marker(() => {
      if (element?.spec.type === 'Figure') tagger.bounds(element, box);
      if (isField) tagger.field(element, box);
      if (link) tagger.linkBox(link, box);
    }),
  ];
};

const textNodes = (context: Context, node: Node, block: unknown, { owner, content }: Mark): Node[] => {
  const { decoration, bare } = withoutTextDecoration(node, block);
  const { pen, heading, document } = context.tagger;
  return [
    ...asArtifact(context, LAYOUT, decoration),
    marker(() => {
      heading(owner, node.box ?? {});
      if (content.kind === 'piece') pen.piece(content.piece);
    }),
    isPlainText(bare) ? marker(() => paintText(document, bare)) : bare,
    marker(() => pen.close()),
  ];
};

/** Whether a box does more than hold others: it turns or cuts them, is drawn for who makes templates, or is a place that links lead to. */
const isMoreThanPlace = ({ style, props }: Node): boolean =>
  Boolean(style?.transform || props?.transform || style?.overflow === 'hidden' || props?.id || props?.debug);

/** A box where it stands when the one around it is gone. */
const movedBy = (child: Node, { left = 0, top = 0 }: Box): Node => ({
  ...child,
  box: { ...child.box, left: (child.box?.left ?? 0) + left, top: (child.box?.top ?? 0) + top },
});

/**
 * What is in a box, without the box where it can be: its background is painted already, and to react-pdf each box is a state to
 * save, a move and a state to restore.
 */
const groupNodes = (context: Context, bare: Node): Node[] => {
  const children = bare.children ?? [];
  if (isMoreThanPlace(bare))
    return [{ ...bare, children: children.flatMap((child) => instrumentNode(context, child)) }];
  return children.flatMap((child) => instrumentNode(context, movedBy(child, bare.box ?? {})));
};

const contentNodes = (context: Context, node: Node, bare: Node, mark: Mark): Node[] => {
  const { content } = mark;
  if (bare.type === P.Text) return textNodes(context, bare, node.style?.backgroundColor, mark);
  if (content.kind === 'piece') return asPiece(context, content.piece, bare);
  return groupNodes(context, bare);
};

const unprepared = (node: Node): never => {
  throw fault(
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

const instrumentNode = (context: Context, node: Node): Node[] => {
  const mark = node.props?.taggedMark ?? unprepared(node);
  const { content } = mark;
  if (content.kind !== 'group') settleGlyphs(node, () => pathOf(mark.owner));
  if (content.kind === 'artifact') return asArtifact(context, content.artifact, node);
  if (isRepetition(context, mark)) return asArtifact(context, PAGINATION, repeatFields(node, context.tagger));
  const { decoration, bare } = withoutBox(node);
  const inFigure = content.kind === 'group' && content.decoration;
  return [
    ...opening(context, node, mark),
    ...(inFigure ? asPiece(context, inFigure, decoration) : asArtifact(context, LAYOUT, decoration)),
    ...contentNodes(context, node, bare, mark),
  ];
};

/** The laid-out document with markers around all content, so that painting it tags it. */
export const instrument = (layout: Node, tagger: Tagger): Node => {
  const context: Context = { tagger, seen: new Set() };
  return {
    ...layout,
    children: (layout.children ?? []).map((page) => {
      const { decoration, bare } = withoutBox(page);
      const children = (page.children ?? []).flatMap((child) => instrumentNode(context, child));
      return { ...bare, children: [...asArtifact(context, LAYOUT, decoration), ...children] };
    }),
  };
};
