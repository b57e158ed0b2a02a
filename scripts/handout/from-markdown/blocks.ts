import type {
  Blockquote,
  Code,
  Heading as HeadingNode,
  List as ListNode,
  Paragraph as ParagraphNode,
} from 'mdast';
import type { Block, Heading, ListItem } from '../../model/handout.ts';
import { checkCareCards } from './boxes/care-cards.ts';
import { convertContainer, convertLeaf } from './directives/block-directives.ts';
import { convertImage, isImage } from './images.ts';
import { lineOf } from './inline/line.ts';
import { joinBlocks } from './join-blocks.ts';
import { convertItem } from './list-items.ts';
import { checkHeading } from './sections/headings.ts';
import { type FlowContent, type State, within } from './state.ts';
import { convertTable } from './tables.ts';
import { unsupported } from './unsupported.ts';

type FlowHandlers = {
  [Type in FlowContent['type']]: (node: Extract<FlowContent, { type: Type }>, state: State) => Block[];
};

const code = (node: Code, state: State): Block[] => {
  const { start, end } = node.position ?? {};
  const isFenced =
    node.lang != null || (end?.line ?? 0) - (start?.line ?? 0) + 1 > node.value.split('\n').length;
  return unsupported(node, isFenced ? 'fencedCode' : 'indentedCode', [], state);
};

const heading = (node: HeadingNode, state: State): Block[] => {
  const level = Math.max(3, node.depth) as Heading['level'];
  checkHeading(node, state);
  const children = lineOf(node.children, state);
  return children.length === 0 ? [] : [{ type: 'heading', level, children }];
};

/** In large print the words of a deeper list would have no room left. */
const MAX_LEVELS = 8;

const checkDepth = (node: ListNode | Blockquote, state: State): void => {
  const levels = state.inside.filter((around) => around === 'list' || around === 'quote').length;
  if (levels === MAX_LEVELS) unsupported(node, 'tooDeep', undefined, state);
};

const list = (node: ListNode, state: State): Block[] => {
  checkDepth(node, state);
  const items = node.children
    .map((item): ListItem => convertItem(item, null, within(state, 'list')))
    .filter((item, index) => item.blocks.length > 0 || node.children[index]?.children.length === 0);
  if (items.length === 0) return [];
  return [{ type: 'list', ordered: node.ordered === true, start: node.start ?? 1, items }];
};

const isSpace = (node: ParagraphNode['children'][number]): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

const paragraph = (node: ParagraphNode, state: State): Block[] => {
  const words = node.children.filter((child) => !isSpace(child));
  if (words.length > 0 && words.every(isImage)) return words.flatMap((image) => convertImage(image, state));
  const children = lineOf(node.children, state);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
};

/** What each kind of node in a text becomes. */
const FLOW: FlowHandlers = {
  blockquote: (node, state) => {
    checkDepth(node, state);
    const blocks = state.blocks(node.children, within(state, 'quote'));
    return blocks.length === 0 ? [] : [{ type: 'quote', blocks }];
  },
  code,
  containerDirective: convertContainer,
  definition: () => [],
  footnoteDefinition: (node, state) =>
    unsupported(node, 'footnote', state.blocks(node.children, state), state),
  heading,
  html: (node, state) => unsupported(node, /^<\/?[A-Z]/u.test(node.value) ? 'component' : 'html', [], state),
  leafDirective: convertLeaf,
  list,
  paragraph,
  table: convertTable,
  thematicBreak: () => [{ type: 'rule' }],
};

const convertOne = (node: FlowContent, state: State): Block[] => {
  // TypeScript cannot follow that the handler and the node are of one type.
  const handler = FLOW[node.type] as (node: FlowContent, state: State) => Block[];
  return handler(node, state);
};

/** The blocks that stand one after another; panels and care cards in a row become one block. */
export const convertBlocks = (nodes: readonly FlowContent[], state: State): Block[] => {
  checkCareCards(nodes, state);
  return joinBlocks(nodes.flatMap((node) => convertOne(node, state)));
};
