import { Line, Path } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { PartProps } from '../figure-props.ts';
import { Group } from './group.tsx';

/** Where things are on the beam, before it tilts: its top, in drawing units. */
export const BEAM_TOP = 50;
const BEAM_FOOT = 63;
const MARGIN = 38;

/** From the middle of the beam to each of its ends, before the knobs, in a frame of this width. */
export const reachIn = (width: number): number => width / 2 - MARGIN;

const KNOB = 9;

type SeesawProps = PartProps<{
  /** Width of the frame. */
  width: number;
  /** Degrees; the right end goes down where positive. */
  tilt?: number;
  /** Top edge of the beam from left to right as SVG path data, where something has worn it. */
  worn?: string;
  /** Things on the beam, which tilt with it. */
  children: ReactNode;
}>;

const beam = (width: number, worn: string): string => {
  const [left, right, half] = [MARGIN, width - MARGIN, (BEAM_TOP + BEAM_FOOT) / 2];
  const turn = `A ${KNOB} ${KNOB} 0 1 1`;
  const out = KNOB * 0.75;
  return `M ${left} ${BEAM_TOP} ${worn} L ${right} ${BEAM_TOP} ${turn} ${right + out} ${half} ${turn} ${right} ${BEAM_FOOT} L ${left} ${BEAM_FOOT} ${turn} ${left - out} ${half} ${turn} ${left} ${BEAM_TOP} Z`;
};

/** A seesaw whose beam is a bone; it is on a wedge at the foot of the frame. */
export const Seesaw = ({ colours, width, tilt = 0, worn = '', children }: SeesawProps) => {
  const middle = width / 2;
  return (
    <>
      <Path
        d={`M ${middle} ${BEAM_FOOT} L ${middle + 11} 89 L ${middle - 11} 89 Z`}
        fill={colours.white}
        stroke={colours.ink}
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      <Line
        fill="none"
        x1={middle - 15}
        y1={89}
        x2={middle + 15}
        y2={89}
        stroke={colours.ink}
        strokeWidth={1.5}
        strokeLinecap="round"
      />
      <Group colours={colours} transform={`rotate(${tilt}, ${middle}, ${BEAM_FOOT})`}>
        <Path
          d={beam(width, worn)}
          fill={colours.bone}
          stroke={colours.boneEdge}
          strokeWidth={1.5}
          strokeLinejoin="round"
        />
        {children}
      </Group>
    </>
  );
};
