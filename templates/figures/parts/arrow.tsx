import { Line, Path } from '@react-pdf/renderer';
import type { PartProps } from '../figure-props.ts';

type Span = { x1: number; y1: number; x2: number; y2: number };
type ArrowProps = PartProps<Span & { weight?: number; head?: number }>;

/** A straight arrow whose tip is on `x2`, `y2`. */
export const Arrow = ({ colours, x1, y1, x2, y2, weight = 2, head = 7 }: ArrowProps) => {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, aside: number) =>
    `${x2 - right * along - down * aside} ${y2 - down * along + right * aside}`;
  return (
    <>
      <Line
        fill="none"
        x1={x1}
        y1={y1}
        x2={x2 - right * head * 0.9}
        y2={y2 - down * head * 0.9}
        stroke={colours.ink}
        strokeWidth={weight}
        strokeLinecap="round"
      />
      <Path d={`M ${at(0, 0)} L ${at(head, head * 0.6)} L ${at(head, -head * 0.6)} Z`} fill={colours.ink} />
    </>
  );
};

/** A line that ends in a bar across it: stopped here. */
export const StoppedArrow = ({ colours, x1, x2, y }: PartProps<{ x1: number; x2: number; y: number }>) => (
  <>
    <Line
      fill="none"
      x1={x1}
      y1={y}
      x2={x2}
      y2={y}
      stroke={colours.ink}
      strokeWidth={2}
      strokeLinecap="round"
    />
    <Line
      fill="none"
      x1={x2}
      y1={y - 9}
      x2={x2}
      y2={y + 9}
      stroke={colours.ink}
      strokeWidth={3}
      strokeLinecap="round"
    />
  </>
);
