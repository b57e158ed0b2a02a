import * as P from '@react-pdf/primitives';
import type { Node } from '../../../scripts/tagged-pdf/index.ts';

type Lines = NonNullable<NonNullable<Node['props']>['brokenLines']>;

/** Lines that may be on different pages: no widows or orphans. */
const unbreakable = (lines: Lines): Lines[] =>
  lines.length <= 3
    ? [lines]
    : [lines.slice(0, 2), ...lines.slice(2, -2).map((line) => [line]), lines.slice(-2)];

const lineNode = ({ runs, taggedMark }: Lines[number], style: Node['style']): Node => ({
  type: P.Text,
  props: taggedMark ? { taggedMark } : {},
  style: style ?? {},
  box: {},
  children: runs.map(({ text, style: own = {}, link }) => ({
    type: P.Text,
    props: { src: link },
    style: own,
    box: {},
    children: [{ type: P.TextInstance, value: text }],
  })),
});

const partNode = (lines: Lines, { style, props = {} }: Node): Node => {
  const { brokenLines: _, ...group } = props;
  return {
    type: P.View,
    props: { ...group, wrap: false },
    style: {},
    box: {},
    children: lines.map((line) => lineNode(line, style)),
  };
};

const spelledOut = (node: Node): Node[] => {
  const { brokenLines } = node.props ?? {};
  if (brokenLines) return unbreakable(brokenLines).map((lines) => partNode(lines, node));
  return [{ ...node, ...(node.children && { children: node.children.flatMap(spelledOut) }) }];
};

/** A prepared tree in which each broken line is a separate text, as react-pdf's layout needs it. */
export const spellOutTexts = (tree: Node): Node => spelledOut(tree)[0] ?? tree;
