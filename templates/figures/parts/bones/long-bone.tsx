import { Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';

const KNOB = 10;
const HALF = 9;

type LongBoneProps = PartProps<{
  /** Left and right end of the shaft, before the knobs, and its middle line. */
  left: number;
  right: number;
  y: number;
  /** Upper edge of the shaft from left to right as SVG path data, where something has worn it. */
  worn?: string;
}>;

/** A long bone that lies down: a shaft 18 units thick with two knobs at each end. */
export const LongBone = ({ colours, left, right, y, worn = '' }: LongBoneProps) => {
  const [top, foot] = [y - HALF, y + HALF];
  const turn = `A ${KNOB} ${KNOB} 0 1 1`;
  const out = KNOB * 0.75;
  const d = `M ${left} ${top} ${worn} L ${right} ${top} ${turn} ${right + out} ${y} ${turn} ${right} ${foot} L ${left} ${foot} ${turn} ${left - out} ${y} ${turn} ${left} ${top} Z`;
  return (
    <Path d={d} fill={colours.bone} stroke={colours.boneEdge} strokeWidth={1.5} strokeLinejoin="round" />
  );
};

/** Soft scoops out of the upper edge of a bone whose middle line is `y`, from `x` on. */
export const scoops = (x: number, y: number, radii: readonly number[]): string =>
  `L ${x} ${y - HALF} ${radii.map((r) => `a ${r} ${r - 1} 0 0 0 ${r * 2} 0`).join(' ')}`;
