import type { Nodes, Parents } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { treeOfBody } from '../../markdown/recent-trees.ts';
import { textOffsets } from './text-offsets.ts';
import type { Unit } from './unit.ts';

type Spot = { at: readonly string[]; section: string };
type Write = (node: Pick<Nodes, 'position'>, spot: Spot, kind: Unit['kind']) => Unit;
type Walk = { write: Write; section: string };

/** A directive with its attributes in the order of their names. */
const directiveName = ({ name, attributes }: ContainerDirective | LeafDirective): string => {
  const written = Object.entries(attributes ?? {})
    .sort()
    .map(([key, value]) => `${key}="${value}"`);
  return written.length === 0 ? name : `${name}{${written.join(' ')}}`;
};

/** From the first of some nodes to the last. */
const spanOf = (nodes: readonly Nodes[]): Pick<Nodes, 'position'> | null => {
  const [first, last] = [nodes[0]?.position, nodes.at(-1)?.position];
  return first && last ? { position: { start: first.start, end: last.end } } : null;
};

/** The path step that a node adds to its content; null if none. */
const stepOf = (node: Parents, index: number): string | null => {
  if (node.type === 'containerDirective') return directiveName(node);
  if (node.type === 'list') return node.ordered ? 'steps' : 'list';
  if (node.type === 'listItem') return 'item';
  if (node.type === 'tableCell') return `cell ${index + 1}`;
  if (node.type === 'table' || node.type === 'blockquote') return node.type;
  return node.type === 'tableRow' ? (index === 0 ? 'head' : 'row') : null;
};

const lineUnits = (node: Parents, last: string, at: readonly string[], walk: Walk): Unit[] => {
  const span = spanOf(node.children);
  if (span === null) return [];
  return [
    { ...walk.write(span, { at: [...at, last], section: walk.section }, 'words'), content: node.children },
  ];
};

const leafUnits = (node: LeafDirective, at: readonly string[], walk: Walk): Unit[] => {
  const name = directiveName(node);
  return node.children.length > 0
    ? lineUnits(node, name, at, walk)
    : [walk.write(node, { at: [...at, name], section: walk.section }, 'fixed')];
};

const childUnits = (node: Parents, at: readonly string[], walk: Walk): Unit[] =>
  node.children.flatMap((child, index) => unitsIn(child, index, at, walk));

const unitsIn = (node: Nodes, index: number, at: readonly string[], walk: Walk): Unit[] => {
  if (node.type === 'leafDirective') return leafUnits(node, at, walk);
  if (node.type === 'heading') {
    const units = lineUnits(node, `heading ${node.depth}`, at, walk);
    if (node.depth === 2) walk.section = units[0]?.text ?? '';
    return units;
  }
  if (node.type === 'paragraph') return lineUnits(node, 'paragraph', at, walk);
  if (node.type === 'tableCell') return lineUnits(node, `cell ${index + 1}`, at, walk);
  if (!('children' in node))
    return [walk.write(node, { at: [...at, node.type], section: walk.section }, 'fixed')];
  const step = stepOf(node, index);
  return childUnits(node, step === null ? at : [...at, step], walk);
};

/**
 * The units of a Markdown body, whose lines are those of the file with this text. Filters, boxes and cards
 * are part of each unit's path, so that a unit moved to another box is another unit.
 */
export const bodyUnits = (body: string, fileText: string): Unit[] => {
  const offsets = textOffsets(fileText);
  const write: Write = ({ position }, { at, section }, kind) => {
    const [start, end] = [position?.start, position?.end].map((point) =>
      offsets.offsetOf({ line: point?.line ?? 1, column: point?.column ?? 1 }),
    ) as [number, number];
    const text = fileText.slice(start, end);
    const place = offsets.placeOf(start);
    return { kind, at: at.join(' > '), text, place, start, end, syntax: 'markdown', section };
  };
  return childUnits(treeOfBody(body), [], { write, section: '' });
};
