import { Path, Rect } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { PartProps } from '../../figure-props.ts';
import { Group } from '../group.tsx';

const VERTEBRAE = Array.from({ length: 13 }, (_, index) => 24.4 + index * 3);
const RIBS = [30.5, 34.5, 38.5, 42.5, 46.5];
const STROKE = 0.5;

/** A long bone from its upper end downwards; `half` is half its shaft's width and `knob` half its ends'. */
const longBone = (length: number, half: number, knob: number): string => {
  const end = (y: number, out: number) =>
    `${y} C ${half * out} ${y - out} ${knob * out} ${y - out * 0.6} ${knob * out} ${y - out * knob} C ${knob * out} ${y - out * knob * 2.1} ${knob * 0.35 * out} ${y - out * knob * 2.3} 0 ${y - out * knob * 1.5} C ${-knob * 0.35 * out} ${y - out * knob * 2.3} ${-knob * out} ${y - out * knob * 2.1} ${-knob * out} ${y - out * knob} C ${-knob * out} ${y - out * 0.6} ${-half * out} ${y - out} ${-half * out} ${y}`;
  return `M ${half} ${end(0, 1)} L ${-half} ${end(length, -1)} Z`;
};

const LimbBone = ({
  colours,
  x,
  y,
  turn,
  d,
}: PartProps<{ x: number; y: number; turn: number; d: string }>) => (
  <Group colours={colours} transform={`translate(${x}, ${y}) rotate(${turn})`}>
    <Path
      d={d}
      fill={colours.boneMid}
      stroke={colours.boneEdge}
      strokeWidth={STROKE}
      strokeLinejoin="round"
    />
  </Group>
);

/** Ribs, and the spine over them. */
const Trunk = ({ colours }: PartProps<object>) => (
  <>
    {RIBS.map((y, index) => {
      const reach = 9.8 + Math.min(index, 2) * 0.9 - Math.max(index - 3, 0) * 0.9;
      const d = `M ${40 - reach * 0.3} ${y + 4.4} C ${40 - reach * 1.25} ${y + 5.4} ${40 - reach * 1.25} ${y - 1.6} 40 ${y - 0.6} C ${40 + reach * 1.25} ${y - 1.6} ${40 + reach * 1.25} ${y + 5.4} ${40 + reach * 0.3} ${y + 4.4}`;
      return (
        <Fragment key={y}>
          <Path d={d} fill="none" stroke={colours.boneEdge} strokeWidth={2} strokeLinecap="round" />
          <Path d={d} fill="none" stroke={colours.boneMid} strokeWidth={1.1} strokeLinecap="round" />
        </Fragment>
      );
    })}
    {VERTEBRAE.map((y) => (
      <Rect
        key={y}
        x={37.9}
        y={y}
        width={4.2}
        height={2.5}
        rx={0.8}
        ry={0.8}
        fill={colours.boneMid}
        stroke={colours.boneEdge}
        strokeWidth={STROKE}
      />
    ))}
  </>
);

/** The bones cancer reaches most often, in the space of `PersonOutline` (drawn at twice its size). */
export const Skeleton = ({ colours }: PartProps<object>) => (
  <>
    <Path
      d="M 40 6.6 C 44.6 6.6 46.4 9.8 46.2 13 C 46 16.6 43.4 20.2 40 20.2 C 36.6 20.2 34 16.6 33.8 13 C 33.6 9.8 35.4 6.6 40 6.6 Z"
      fill={colours.boneMid}
      stroke={colours.boneEdge}
      strokeWidth={STROKE}
    />
    <Trunk colours={colours} />
    <Path
      d="M 40 63 C 37 61 31 58.6 28 61 C 26.4 65 29.4 69.6 33.4 70.8 C 34.4 73.6 37.6 75 40 73.6 C 42.4 75 45.6 73.6 46.6 70.8 C 50.6 69.6 53.6 65 52 61 C 49 58.6 43 61 40 63 Z M 40 66 C 43.4 65.4 44.2 67.4 43.2 69.2 C 42.4 70.8 41.2 71.2 40 71.2 C 38.8 71.2 37.6 70.8 36.8 69.2 C 35.8 67.4 36.6 65.4 40 66 Z"
      fillRule="evenodd"
      fill={colours.boneMid}
      stroke={colours.boneEdge}
      strokeWidth={STROKE}
      strokeLinejoin="round"
    />
    <LimbBone colours={colours} x={23.5} y={33.8} turn={12} d={longBone(15, 1, 1.75)} />
    <LimbBone colours={colours} x={56.5} y={33.8} turn={-12} d={longBone(15, 1, 1.75)} />
    <LimbBone colours={colours} x={30.6} y={73.5} turn={-1} d={longBone(20.5, 1.25, 2.2)} />
    <LimbBone colours={colours} x={49.4} y={73.5} turn={1} d={longBone(20.5, 1.25, 2.2)} />
  </>
);
