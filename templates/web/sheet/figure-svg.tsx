import {
  Children,
  createElement,
  Fragment,
  type FunctionComponent,
  isValidElement,
  type ReactNode,
} from 'react';
import type { FigureName } from '../../../scripts/model/handout.ts';
import { coloursOf } from '../../colours.ts';
import { figures } from '../../figures/index.ts';
import { ASCENT, FONT } from '../../theme.ts';
import { useWeb } from './web-context.tsx';

type Style = {
  width?: number;
  height?: number;
  left?: number;
  top?: number;
  fontSize?: number;
  textAlign?: string;
};
type Props = { children?: ReactNode; style?: Style; tag?: { alt?: string }; viewBox?: string };

const SHAPES: Record<string, string> = {
  G: 'g',
  PATH: 'path',
  RECT: 'rect',
  CIRCLE: 'circle',
  ELLIPSE: 'ellipse',
  LINE: 'line',
  POLYLINE: 'polyline',
  POLYGON: 'polygon',
};

const ANCHORS: Record<string, ['start' | 'middle' | 'end', number]> = {
  left: ['start', 0],
  center: ['middle', 1 / 2],
  right: ['end', 1],
};

/** One line of words: react-pdf sets its first baseline one ascent below the top of its box. */
const label = ({ children, style = {} }: Props): ReactNode => {
  const { left = 0, width = 0, top = 0, fontSize = 12, textAlign = 'left' } = style;
  const [anchor, share] = ANCHORS[textAlign] ?? ['start', 0];
  const place = { x: left + width * share, y: top + ASCENT * fontSize };
  return (
    <text {...place} fontSize={fontSize} textAnchor={anchor}>
      {children}
    </text>
  );
};

/** A react-pdf drawing node as SVG for a web page; throws for an unsupported node. */
const drawn = (type: string, props: Props): ReactNode => {
  const { width = 0, height = 0 } = props.style ?? {};
  const children = draw(props.children);
  if (type === 'TEXT') return label(props);
  if (type === 'SVG') return createElement('svg', { width, height, viewBox: props.viewBox }, children);
  if (type === 'VIEW')
    return (
      <svg className="figure" role="img" aria-label={props.tag?.alt} viewBox={`0 0 ${width} ${height}`}>
        {children}
      </svg>
    );
  const shape = SHAPES[type];
  if (shape === undefined)
    throw new Error(`A drawing has a ${type}, which templates/web/sheet/figure-svg.tsx does not know`);
  return createElement(shape, { ...props, children } as Props);
};

/** Figures are pure functions of their props, so that they can be expanded to their shapes. */
const draw = (node: ReactNode): ReactNode =>
  Children.map(node, (child): ReactNode => {
    if (!isValidElement<Props>(child)) return child;
    const { type, props } = child;
    if (type === Fragment) return draw(props.children);
    return typeof type === 'function'
      ? draw((type as FunctionComponent<Props>)(props) as ReactNode)
      : drawn(String(type), props);
  });

const LABEL = { labelSize: 12, labelLeading: 15, font: FONT };

/**
 * A drawing of the sheets as inline SVG with its alt text, in the colours of paper in light and dark pages
 * alike.
 */
export const FigureSvg = ({ name }: { name: FigureName }): ReactNode => {
  const { figureWords } = useWeb();
  const { component: Figure, width } = figures[name];
  const colours = coloursOf('colour', null);
  return draw(<Figure {...LABEL} width={width.standard} colours={colours} words={figureWords} />);
};
