import * as P from '@react-pdf/primitives';
import type { Node } from '../../tagged-pdf/index.ts';
import { type BoxNode, unplaced } from './box-node.ts';
import type { ResolvedOf } from './graphics.ts';
import { refuseStyle, undrawnPicture } from './layout-error.ts';
import type { BoxStyle, Style } from './style-types.ts';
import type { SetBrokenLines, SetText } from './text-lines.ts';

/** Dependencies for making boxes. */
export type Makers = {
  boxStyleOf: (style: unknown) => BoxStyle;
  setText: SetText;
  setBrokenLines: SetBrokenLines;
  graphicOf: ResolvedOf;
};

/** The style that a text inherits from its page. */
const fromPage = ({ fontFamily, fontSize }: Style): Style => ({
  ...(fontFamily !== undefined && { fontFamily }),
  ...(fontSize !== undefined && { fontSize }),
});

const textBox = (
  { props = {}, ...node }: Node,
  page: Style,
  { boxStyleOf, setText, setBrokenLines }: Makers,
): BoxNode => {
  const resolved = boxStyleOf(node.style);
  const style = { ...page, ...resolved.style };
  const { type, children = [] } = node;
  const { brokenLines } = props;
  return {
    type,
    props,
    style,
    resolved,
    box: unplaced(resolved),
    boxes: [],
    children,
    set: brokenLines ? () => setBrokenLines(brokenLines, style) : setText(node, style),
  };
};

const graphicBox = (node: Node, { boxStyleOf, graphicOf }: Makers): BoxNode => {
  const { props = {} } = node;
  const { width, height } = { ...props, ...node.style } as { width?: unknown; height?: unknown };
  if (typeof width !== 'number' || typeof height !== 'number')
    return refuseStyle('a drawing without a size', width);
  const resolved = boxStyleOf({ ...node.style, width, height });
  const { children = [], viewBox, image } = graphicOf(node);
  if (node.type === P.Image && image === undefined) return undrawnPicture(props);
  const own = { ...props, ...(viewBox !== undefined && { viewBox }) };
  const box = {
    type: node.type,
    props: own,
    style: resolved.style,
    resolved,
    box: unplaced(resolved),
    boxes: [],
    children,
  };
  return image === undefined ? box : Object.assign(box, { image });
};

const viewBox = (node: Node, page: Style, makers: Makers): BoxNode => {
  const resolved = makers.boxStyleOf(node.style);
  const boxes = (node.children ?? []).map((child) => boxOf(child, page, makers));
  const { type, props = {} } = node;
  return { type, props, style: resolved.style, resolved, box: unplaced(resolved), boxes, children: boxes };
};

/** The box of a node and its descendants, for a page with the text style `page`. */
const boxOf = (node: Node, page: Style, makers: Makers): BoxNode => {
  switch (node.type) {
    case P.View:
      return viewBox(node, page, makers);
    case P.Text:
      return textBox(node, page, makers);
    case P.Svg:
    case P.Image:
      return graphicBox(node, makers);
    default:
      return refuseStyle('a node of the type', node.type);
  }
};

/** The box of a page: as wide and as high as its paper. */
export const pageBox = (page: Node, makers: Makers): BoxNode => {
  const { type, props = {}, children = [] } = page;
  const size = (props.size ?? []) as { width?: number; height?: number } | [number, number];
  const [width, height] = Array.isArray(size) ? size : [size.width, size.height];
  if (typeof width !== 'number' || typeof height !== 'number')
    return refuseStyle('a page of the size', props.size);
  const resolved = makers.boxStyleOf({ ...page.style, width, height });
  const boxes = children.map((child) => boxOf(child, fromPage(resolved.style), makers));
  return { type, props, style: resolved.style, resolved, box: unplaced(resolved), boxes, children: boxes };
};
