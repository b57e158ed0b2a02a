import * as P from '@react-pdf/primitives';
import { type Mark, type Node, nodeText } from '../react-pdf/nodes.ts';
import { type ErrorPlace, taggedPdfError } from '../tagged-pdf-error.ts';
import type { TagSpec } from '../types.ts';
import { type Targets, targetsIn } from './destinations.ts';
import { elementFor } from './grouped-element.ts';
import { hasInlineTags, type InlineContent, prepareInline } from './prepare-inline.ts';
import { prepareLines } from './prepare-lines.ts';
import { inReadingOrder } from './reading-order.ts';
import { moveRunningFields } from './running-fields.ts';
import { addPiece, closest, closestOf, pathOf, rootElement, type StructureElement } from './structure.ts';
import { artifactOf, specOf } from './tags.ts';
import { GROUPING } from './vocabulary.ts';
import { wrapBareText } from './wrap-bare-text.ts';

/** The logical structure of a document, the inline content of its link tokens, and the targets of its links. */
export type PreparedTree = { root: StructureElement; inline: InlineContent; targets: Targets };

type MarkContent = Mark['content'];

const GRAPHICS: ReadonlySet<string> = new Set([P.Svg, P.Image, P.Canvas]);
const BLOCKS: ReadonlySet<string> = new Set([P.View, P.Page, P.Document]);

const isDescribed = ({ alt, actual }: TagSpec): boolean => Boolean(alt?.trim() || actual?.trim());

/** Puts a space before each line break: the break itself is not painted, and words would run together when read. */
const spaceBreaks = (node: Node): void => {
  if (node.value !== undefined) node.value = node.value.replace(/(?<!\s)\n/g, ' \n');
  for (const child of node.children ?? []) spaceBreaks(child);
};

/** Place of a node, only for errors: collecting all words below each node took 4 % of a sheet's time. */
const placeOf = (node: Node, owner: StructureElement): ErrorPlace => ({
  path: pathOf(owner),
  text: nodeText(node),
});

const prepareText = (node: Node, owner: StructureElement, inline: InlineContent): MarkContent => {
  if (GROUPING.has(owner.spec.type))
    throw taggedPdfError(
      'text-without-tag',
      'Text without a tag',
      'Give the Text, or a View around it, a tag such as P.',
      placeOf(node, owner),
    );
  const { brokenLines } = node.props ?? {};
  if (brokenLines) {
    node.props = { ...node.props, brokenLines: prepareLines(brokenLines, owner, inline) };
    return { kind: 'group', decoration: null };
  }
  spaceBreaks(node);
  if (!hasInlineTags(node) && !closestOf(owner, 'Link'))
    return { kind: 'piece', piece: addPiece(owner, nodeText(node)) };
  prepareInline(node, owner, inline);
  return { kind: 'inline' };
};

const prepareGraphic = (node: Node, owner: StructureElement): MarkContent => {
  if (GROUPING.has(owner.spec.type) || !closest(owner, isDescribed))
    throw taggedPdfError(
      'graphic-without-description',
      `${node.type} without a description`,
      'Tag it as a Figure with `alt`, or mark it as an artifact.',
      placeOf(node, owner),
    );
  return { kind: 'piece', piece: addPiece(owner, '') };
};

const prepareBlock = (node: Node, owner: StructureElement, inline: InlineContent): MarkContent => {
  const decoration = closestOf(owner, 'Figure') ? addPiece(owner, '') : null;
  for (const child of inReadingOrder(node.children ?? [])) prepareNode(child, owner, inline);
  return { kind: 'group', decoration };
};

const prepareContent = (node: Node, owner: StructureElement, inline: InlineContent): MarkContent => {
  if (node.type === P.Text) return prepareText(node, owner, inline);
  if (GRAPHICS.has(node.type)) return prepareGraphic(node, owner);
  if (BLOCKS.has(node.type)) return prepareBlock(node, owner, inline);
  throw taggedPdfError(
    'unsupported-node',
    `A node of type ${node.type}`,
    node.type === P.Link
      ? 'Write a link as a Text with the tag Link.'
      : 'Use View, Text, Svg, Image or Canvas, or mark it as an artifact.',
    placeOf(node, owner),
  );
};

const checkProps = (node: Node, owner: StructureElement): void => {
  const { tag, artifact, render, pageText, src, href } = node.props ?? {};
  if (tag && artifact)
    throw taggedPdfError(
      'tag-and-artifact',
      'A node with both a tag and an artifact mark',
      'Keep one of them.',
      placeOf(node, owner),
    );
  if ((render || pageText) && !artifact)
    throw taggedPdfError(
      'dynamic-content',
      `A node made by \`${render ? 'render' : 'pageText'}\` outside an artifact`,
      'It is made again for each page: mark it, or a View around it, as an artifact.',
      placeOf(node, owner),
    );
  if (node.type === P.Text && (src || href))
    throw taggedPdfError(
      'link',
      'A link outside the tags',
      'Use the tag Link with `href`.',
      placeOf(node, owner),
    );
};

const prepareNode = (node: Node, owner: StructureElement, inline: InlineContent): void => {
  checkProps(node, owner);
  const { tag, artifact, component = null, fixed = false } = node.props ?? {};
  const element = tag ? elementFor(owner, specOf(tag), component) : null;
  const content: MarkContent = artifact
    ? { kind: 'artifact', artifact: artifactOf(artifact) }
    : prepareContent(node, element ?? owner, inline);
  node.props = {
    ...node.props,
    taggedMark: { owner: element ?? owner, element, content, fixed: Boolean(fixed) },
  };
};

/** The elements of running fields at or below a node. */
const runningFieldsIn = (node: Node, isRunning = false): Set<StructureElement> => {
  const { element, fixed } = node.props?.taggedMark ?? {};
  const runs = isRunning || Boolean(fixed);
  const own = runs && element?.spec.type === 'Form' ? [element] : [];
  return new Set([...own, ...(node.children ?? []).flatMap((child) => [...runningFieldsIn(child, runs)])]);
};

/**
 * Builds the structure in reading order and marks every node of a document before layout; changes the tree.
 */
export const prepare = (document: Node, language: string): PreparedTree => {
  const root = rootElement(language);
  const inline: InlineContent = [];
  for (const page of document.children ?? []) prepareNode(page, root, inline);
  wrapBareText(root);
  moveRunningFields(root, runningFieldsIn(document));
  return { root, inline, targets: new Map(targetsIn(document)) };
};
