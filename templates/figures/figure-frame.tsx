import { Rect } from '@react-pdf/renderer';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import type { FigureName } from '../../scripts/model/handout.ts';
import { Box, Drawing, Line } from '../primitives.tsx';
import type { DesignSize, FigureProps } from './figure-props.ts';

type Style = Exclude<ComponentProps<typeof Line>['style'], readonly unknown[] | undefined>;

/**
 * One line of words on a drawing. `x` is the edge or middle named by `align`, `y` the middle of its capitals.
 */
type Label = { text: string; x: number; y: number; align?: 'left' | 'center' | 'right' };

type FrameProps = {
  name: FigureName;
  figure: FigureProps;
  design: DesignSize;
  labels?: readonly Label[];
  /** Without background and border. */
  bare?: boolean;
  children: ReactNode;
};

// Atkinson Hyperlegible Next, in em: react-pdf sets the first baseline one ascent below the top, whatever the
// leading.
const ASCENT = 0.984;
const CAP_HEIGHT = 0.668;

const labelBox = ({ x, align = 'left' }: Label, width: number) => {
  if (align === 'left') return { left: x, width: width - x };
  if (align === 'right') return { left: 0, width: x };
  const half = Math.min(x, width - x);
  return { left: x - half, width: half * 2 };
};

const LabelLine = ({ label, figure, scale }: { label: Label; figure: FigureProps; scale: number }) => {
  const { labelSize, labelLeading, font, colours, width } = figure;
  const placed = { ...label, x: label.x * scale };
  const style: Style = {
    position: 'absolute',
    top: label.y * scale + (CAP_HEIGHT / 2 - ASCENT) * labelSize,
    ...labelBox(placed, width),
    fontFamily: font,
    fontSize: labelSize,
    lineHeight: labelLeading / labelSize,
    fontWeight: 600,
    color: colours.ink,
    textAlign: label.align ?? 'left',
  };
  return <Line style={style}>{label.text}</Line>;
};

/**
 * A drawing of fixed size with its alt text, background, border, and labels that keep their size on paper.
 */
export const FigureFrame = ({
  name,
  figure,
  design,
  labels = [],
  bare = false,
  children,
}: FrameProps): ReactElement => {
  const { colours, width, words } = figure;
  const scale = width / design.width;
  const height = design.height * scale;
  const edge = { x: 0.75, y: 0.75, width: design.width - 1.5, height: design.height - 1.5, rx: 6, ry: 6 };
  return (
    <Box
      wrap={false}
      style={{ position: 'relative', width, height }}
      tag={{ type: 'Figure', alt: words.altTexts[name] }}
    >
      <Drawing
        style={{ position: 'absolute', left: 0, top: 0, width, height }}
        viewBox={`0 0 ${design.width} ${design.height}`}
      >
        {!bare && <Rect {...edge} fill={colours.mist} />}
        {children}
        {!bare && <Rect {...edge} fill="none" stroke={colours.line} strokeWidth={0.75} />}
      </Drawing>
      {labels.map((label) => (
        <LabelLine key={label.text} label={label} figure={figure} scale={scale} />
      ))}
    </Box>
  );
};
