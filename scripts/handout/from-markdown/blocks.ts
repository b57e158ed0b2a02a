import type { Code } from 'mdast';
import type { Block, BlockOf, BlockType } from '../../model/handout.ts';
import { convertHeading } from '../blocks/heading/convert-heading.ts';
import { BLOCKS } from '../blocks/index.ts';
import { convertList } from '../blocks/list/convert-list.ts';
import { numberLists } from '../blocks/list/number-lists.ts';
import { convertParagraph } from '../blocks/paragraph/convert-paragraph.ts';
import { convertQuote } from '../blocks/quote/convert-quote.ts';
import { convertTable } from '../blocks/table/convert-table.ts';
import { convertContainer, convertLeaf } from './directives/block-directives.ts';
import { joinNeighbours } from './inline/join-neighbours.ts';
import type { FlowContent, State } from './state.ts';
import { unsupported } from './unsupported.ts';

type FlowOf<Type extends FlowContent['type']> = { [One in Type]: Extract<FlowContent, { type: One }> }[Type];

type FlowHandlers = {
  [Type in FlowContent['type']]: (node: FlowOf<Type>, state: State) => Block[];
};

const code = (node: Code, state: State): Block[] => {
  const { start, end } = node.position ?? {};
  const isFenced =
    node.lang != null || (end?.line ?? 0) - (start?.line ?? 0) + 1 > node.value.split('\n').length;
  return unsupported(node, isFenced ? 'fencedCode' : 'indentedCode', [], state);
};

/** Converts each kind of node. */
const FLOW: FlowHandlers = {
  blockquote: convertQuote,
  code,
  containerDirective: convertContainer,
  definition: () => [],
  footnoteDefinition: (node, state) =>
    unsupported(node, 'footnote', state.blocks(node.children, state), state),
  heading: convertHeading,
  html: (node, state) => unsupported(node, /^<\/?[A-Z]/u.test(node.value) ? 'component' : 'html', [], state),
  leafDirective: convertLeaf,
  list: convertList,
  paragraph: convertParagraph,
  table: convertTable,
  thematicBreak: () => [{ type: 'rule' }],
};

const convertOne = <Type extends FlowContent['type']>(node: FlowOf<Type>, state: State): Block[] =>
  FLOW[node.type](node, state);

const joined = <Type extends BlockType>(block: BlockOf<Type>, next: Block): Block | null =>
  BLOCKS[block.type].join?.(block, next) ?? null;

/** Lists in a passage share the numbering of those around it. */
const isInPassage = ({ inside }: State): boolean => ['only', 'more'].includes(inside.at(-1) ?? '');

/** The blocks of consecutive nodes; related blocks, such as consecutive care cards, are merged. */
export const convertBlocks = (nodes: readonly FlowContent[], state: State): Block[] => {
  for (const { check } of Object.values(BLOCKS)) check?.(nodes, state);
  const inside = isInPassage(state) ? state : { ...state, numbers: numberLists(nodes) };
  return joinNeighbours(
    nodes.flatMap((node) => convertOne(node, inside)),
    (one, next) => joined(one, next),
  );
};
