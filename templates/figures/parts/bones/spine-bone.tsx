import { Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';

type SpineBoneProps = PartProps<{
  x: number;
  y: number /** Drawn lower where the bone has sunk. */;
  height?: number;
}>;

const WIDTH = 34;

/** A bone of the spine from the side, 34 units wide, soft at its corners; `x`, `y` is its middle. */
export const SpineBone = ({ colours, x, y, height = 22 }: SpineBoneProps) => {
  const [left, top] = [x - WIDTH / 2, y - height / 2];
  return (
    <Path
      d={`M ${left + 4} ${top} H ${left + WIDTH - 4} A 4 4 0 0 1 ${left + WIDTH} ${top + 4} Q ${left + WIDTH - 4} ${y} ${left + WIDTH} ${top + height - 4} A 4 4 0 0 1 ${left + WIDTH - 4} ${top + height} H ${left + 4} A 4 4 0 0 1 ${left} ${top + height - 4} Q ${left + 4} ${y} ${left} ${top + 4} A 4 4 0 0 1 ${left + 4} ${top} Z`}
      fill={colours.bone}
      stroke={colours.boneEdge}
      strokeWidth={1.5}
      strokeLinejoin="round"
    />
  );
};
