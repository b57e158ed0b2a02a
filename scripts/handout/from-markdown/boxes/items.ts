import type { List, ListItem as ListItemNode, Paragraph, PhrasingContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Inline, ListItem } from '../../../model/handout.ts';
import type { Run } from '../../text/run.ts';
import { labelOf, suffixOf } from '../passages/cancer-label.ts';
import { isFilterName, openFilter } from '../passages/filters.ts';
import { type FlowContent, isMisread, isReportedWithin, report, type State } from '../state.ts';
import { convertItem } from './convert-item.ts';
import { refuseContent } from './refuse-content.ts';

/** An item of a box, with its cancer types: names where the sheet must show them, ids while checking. */
export type BoxPart<Node> = { node: Node; names: string[] | null; cancers: string[] | null; state: State };

/** The content that a box may have, and its name in messages. */
type ExpectedNode<Node> = { is: (node: FlowContent | Node) => node is Node; expected: string };

const LISTS: ExpectedNode<List> = {
  is: (node): node is List => node.type === 'list' && node.ordered !== true,
  expected: 'a bulleted list and nothing else',
};

const TABLES: ExpectedNode<Table> = {
  is: (node): node is Table => node.type === 'table',
  expected: 'a table and nothing else',
};

const isFilter = (node: FlowContent): node is ContainerDirective =>
  node.type === 'containerDirective' && isFilterName(node.name);

type BoxItems<Node> = {
  box: string;
  wanted: ExpectedNode<Node>;
  names: string[] | null;
  cancers: string[] | null;
};

const partsIn = <Node extends FlowContent>(
  nodes: readonly FlowContent[],
  around: BoxItems<Node>,
  state: State,
): BoxPart<Node>[] =>
  nodes.flatMap((node) => {
    if (around.wanted.is(node)) return [{ node, names: around.names, cancers: around.cancers, state }];
    if (node.type === 'definition') return [];
    if (!isFilter(node)) {
      refuseContent(node, around.box, around.wanted.expected, state);
      state.blocks([node], state);
      return [];
    }
    const filter = openFilter(node, state);
    if (filter === null) return [];
    const { names, cancers } = filter;
    return partsIn(
      node.children,
      { ...around, names: names ?? around.names, cancers: cancers ?? around.cancers },
      filter.state,
    );
  });

const checkFull = (box: ContainerDirective, parts: readonly unknown[], state: State): void => {
  if (parts.length > 0 || state.checking === null || box.children.length > 0 || isMisread(state.file)) return;
  report(state.file, box, {
    rule: 'markdown/empty-box',
    found: `\`:::${box.name}\` with nothing in it`,
    expected: 'what the box is for',
    fix: 'Write it, or delete the box.',
  });
};

/** The tables of a box on this sheet; any other content is an error. */
export const tablesIn = (box: ContainerDirective, state: State): BoxPart<Table>[] => {
  const around = { box: box.name, wanted: TABLES, names: null, cancers: null };
  const parts = partsIn(box.children, around, state);
  checkFull(box, parts, state);
  return parts;
};

/** The list items among some nodes of a box on this sheet; any other content is an error. */
export const itemsAmong = (
  nodes: readonly FlowContent[],
  box: string,
  state: State,
): BoxPart<ListItemNode>[] => {
  const lists = partsIn(nodes, { box, wanted: LISTS, names: null, cancers: null }, state);
  return lists.flatMap(({ node, ...rest }) => node.children.map((item) => ({ node: item, ...rest })));
};

/** The list items of a box on this sheet; an empty box is an error. */
export const itemsIn = (box: ContainerDirective, state: State): BoxPart<ListItemNode>[] => {
  const items = itemsAmong(box.children, box.name, state);
  checkFull(box, items, state);
  return items;
};

/** The name to show next to an item, or null. */
export const appliesTo = (part: BoxPart<unknown>): string | null =>
  part.names === null ? null : labelOf(part.names, part.state.audience.locale);

/** Words to append to an item that has no place for a name. */
export const namesAfter = (part: BoxPart<unknown>): Inline[] =>
  part.names === null ? [] : [{ type: 'text', value: suffixOf(part.names, part.state.audience.locale) }];

/** Notes words that are on the sheet because of its cancer type. */
export const noteScoped = (runs: readonly Run[], { findings }: State): void => {
  for (const run of runs) findings.scoped.add(run);
};

/** Items with their blocks; items without content on this sheet are dropped. */
export const listItems = (parts: readonly BoxPart<ListItemNode>[]): ListItem[] =>
  parts.flatMap((part) => {
    const item = convertItem(part.node, appliesTo(part), part.state);
    if (part.cancers !== null) noteScoped(part.state.words(item.blocks), part.state);
    return item.blocks.length > 0 ? [item] : [];
  });

const onlyParagraph = (node: ListItemNode): Paragraph | null => {
  const [first, ...rest] = node.children;
  return first?.type === 'paragraph' && rest.length === 0 ? first : null;
};

const reportLines = (part: BoxPart<ListItemNode>, box: string): void =>
  report(part.state.file, part.node, {
    rule: 'markdown/box-content',
    found: `item of ${part.node.children.length === 0 ? 'no words' : 'more than one line of words'}`,
    expected: `one line of words in each item of \`:::${box}\``,
    fix: 'Write each item as one paragraph, without lists or boxes in it.',
  });

/** The words of a single-line item; none, with an error, for a longer item. */
export const singleLineOf = (part: BoxPart<ListItemNode>, box: string): PhrasingContent[] => {
  const paragraph = onlyParagraph(part.node);
  if (typeof part.node.checked === 'boolean') convertItem(part.node, null, part.state);
  if (paragraph !== null) return paragraph.children;
  if (!isReportedWithin(part.state.file, part.node)) reportLines(part, box);
  part.state.blocks(part.node.children, part.state);
  return [];
};
