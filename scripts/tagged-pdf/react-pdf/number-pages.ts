import * as P from '@react-pdf/primitives';
import type { PageOfDocument } from '../types.ts';
import type { Node } from './nodes.ts';
import type { LayOutDocument } from './react-pdf.ts';

type PageTextNode = { node: Node; words: string };

/** Higher than any page: the texts are set one below the other. */
const HEIGHT = 14_400;

/** The texts at or below a node that print the page number, with their words there. */
const askedIn = (node: Node, page: PageOfDocument): PageTextNode[] => {
  const { pageText } = node.props ?? {};
  if (pageText) return [{ node, words: pageText(page) }];
  return (node.children ?? []).flatMap((child) => askedIn(child, page));
};

/** Each page with its number, in the document and among those of the same Page node. */
const numbered = (pages: readonly Node[]): PageOfDocument[] => {
  const parts = pages.map(({ props }) => props?.taggedMark);
  return parts.map((part, index) => ({
    number: index + 1,
    total: pages.length,
    part: {
      number: parts.slice(0, index + 1).filter((other) => other === part).length,
      total: parts.filter((other) => other === part).length,
    },
  }));
};

/** The text as an unset node of the same width. */
const unset = ({ node, words }: PageTextNode): Node => ({
  type: P.Text,
  props: {},
  style: { ...node.style, position: 'relative', width: node.box?.width },
  box: {},
  children: [{ type: P.TextInstance, value: words }],
});

const onOnePage = (texts: Node[], width: number): Node => ({
  type: P.Document,
  props: {},
  style: {},
  box: {},
  children: [
    { type: P.Page, props: { size: [width, HEIGHT], wrap: false }, style: {}, box: {}, children: texts },
  ],
});

/**
 * Sets the words of every text with a page number in the layout, and returns the layout. `render` makes
 * react-pdf lay out every page twice, since it does not know their number the first time
 * (diegomura/react-pdf#470): a sixth of a sheet's time (48 sheets, profiled).
 */
export const numberPages = async (layout: Node, layOut: LayOutDocument): Promise<Node> => {
  const pages = layout.children ?? [];
  const numbers = numbered(pages);
  const asked = pages.flatMap((page, index) => {
    const number = numbers[index];
    return number ? askedIn(page, number) : [];
  });
  if (asked.length === 0) return layout;
  const set = await layOut(onOnePage(asked.map(unset), pages[0]?.box?.width ?? 0));
  const texts = set.children?.[0]?.children ?? [];
  for (const [index, { node }] of asked.entries()) {
    const { lines = [], children } = texts[index] ?? {};
    Object.assign(node, { lines, ...(children && { children }) });
  }
  return layout;
};
