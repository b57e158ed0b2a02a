import * as P from '@react-pdf/primitives';
import { type Node, nodeText } from '../react-pdf/nodes.ts';
import { taggedPdfError } from '../tagged-pdf-error.ts';
import type { ArtifactSpec } from '../types.ts';
import { elementFor } from './grouped-element.ts';
import { addPiece, type Piece, pathOf, type StructureElement } from './structure.ts';
import { artifactOf, specOf } from './tags.ts';

/** Content of inline leaves; a leaf carries its index here as a token instead of a link address. */
export type InlineContent = (Piece | ArtifactSpec)[];

const TOKEN = 'tagged-pdf:';

/** The inline content for a link token, or undefined for a real address. */
export const inlineContentOf = (target: unknown, inline: InlineContent): InlineContent[number] | undefined =>
  typeof target === 'string' && target.startsWith(TOKEN)
    ? inline[Number(target.slice(TOKEN.length))]
    : undefined;

/** Adds content of an inline leaf and returns its token. */
export const addInline = (inline: InlineContent, content: InlineContent[number]): string =>
  `${TOKEN}${inline.push(content) - 1}`;

/** Whether a text has tags or artifacts inside. */
export const hasInlineTags = (node: Node): boolean =>
  (node.children ?? []).some(
    (child) =>
      child.props?.tag ||
      child.props?.artifact ||
      child.props?.src ||
      child.props?.href ||
      hasInlineTags(child),
  );

type Style = NonNullable<Node['style']>;

/** The style of a parent again, since not all of it is inherited (direction, verticalAlign). */
const repeated = (style: unknown): Style => {
  if (Array.isArray(style)) return style.map(repeated) as Style;
  // Decorations are inherited, and react-pdf knows no “underline underline”.
  const { textDecoration: _, ...rest } = (style ?? {}) as Record<string, unknown>;
  return rest;
};

/** A separate leaf, since react-pdf lets the link of an outer Text override an inner one. */
const leaf = (text: Node, parent: Node, token: string): Node => ({
  type: P.Text,
  box: {},
  style: repeated(parent.style),
  props: { src: token },
  children: [text],
});

type Target = { owner: StructureElement; artifact: ArtifactSpec | null };

const targetOf = (node: Node, target: Target): Target => {
  const { tag, artifact, src, href, component = null } = node.props ?? {};
  const place = { path: pathOf(target.owner), text: nodeText(node) };
  if (node.type !== P.Text)
    throw taggedPdfError(
      'unsupported-node',
      `A node of type ${node.type} within a Text`,
      'Nest only Text in Text.',
      place,
    );
  if (src || href)
    throw taggedPdfError('link', 'A link outside the tags', 'Use the tag Link with `href`.', place);
  if (tag && artifact)
    throw taggedPdfError(
      'tag-and-artifact',
      'A node with both a tag and an artifact mark',
      'Keep one of them.',
      place,
    );
  if (artifact) return { ...target, artifact: artifactOf(artifact) };
  return tag ? { ...target, owner: elementFor(target.owner, specOf(tag), component) } : target;
};

const descend = (node: Node, target: Target, inline: InlineContent): void => {
  node.children = (node.children ?? []).map((child) => {
    if (child.type !== P.TextInstance) {
      descend(child, targetOf(child, target), inline);
      return child;
    }
    return leaf(child, node, addInline(inline, target.artifact ?? addPiece(target.owner, child.value ?? '')));
  });
};

/** Gives every leaf of a text with inline tags its content; changes the text's children. */
export const prepareInline = (node: Node, owner: StructureElement, inline: InlineContent): void =>
  descend(node, { owner, artifact: null }, inline);
