import type { Nodes, Parents, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { placeAddresses } from './address-places.ts';

/** Keeps the place of each directive's opening and closing line, for which `remark-directive` has no option. */
function directivePlaces(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    directiveFromMarkdown({ verbose: true }),
  ];
}

/** Depth of the tree below which nothing is read; 50 nested lists reach it. */
const DEEPEST = 100;

const cutOff = (node: Parents): void => {
  node.children = [];
  Object.assign(node, { data: { ...node.data, isCutOff: true } });
};

/** Whether a node was nested so deeply that its content was cut off. */
export const isCutOff = (node: Pick<Nodes, 'data'>): boolean => 'isCutOff' in (node.data ?? {});

/**
 * Gives addresses that GFM finds after parsing the place of their parent, and cuts the tree where walking it
 * would exhaust the stack.
 */
const fixTree = (node: Nodes, around: Nodes['position'], depth: number, lines: readonly string[]): void => {
  node.position ??= around;
  // entities may write a letter in two parts
  if (node.type === 'text' || node.type === 'inlineCode') node.value = node.value.normalize('NFC');
  if (!('children' in node)) return;
  if (depth > DEEPEST) cutOff(node);
  placeAddresses(node, lines);
  for (const child of node.children) fixTree(child, node.position, depth + 1, lines);
};

/** Created once: combining its extensions again took a tenth of the parsing time of all texts. */
const PROCESSOR = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(directivePlaces)
  .freeze();

/**
 * The body as mdast, including GFM and directives, every node with its place. Any text parses; one `~` is
 * text.
 */
export const parseMarkdown = (body: string): Root => {
  const root = PROCESSOR.parse(body);
  fixTree(root, root.position, 0, body.split(/\r\n|\r|\n/u));
  return root;
};
