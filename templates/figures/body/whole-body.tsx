import { Circle } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { person } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { PersonOutline } from '../parts/person-outline.tsx';

const DOTS = [
  [38, 10.5],
  [42, 17.5],
  [32, 34],
  [48, 34],
  [40, 40],
  [22.5, 41],
  [57.5, 41],
  [32, 48],
  [48, 48],
  [40, 55],
  [19.5, 52],
  [60.5, 52],
  [17, 63],
  [63, 63],
  [31.5, 63],
  [48.5, 63],
  [40, 69],
  [31, 77],
  [49, 77],
  [31.5, 91],
  [48.5, 91],
  [31.5, 105],
  [48.5, 105],
] as const;

/** A person with dots all over: the treatment reaches the whole body. */
export const WholeBody = (props: FigureProps): ReactElement => {
  const { colours } = props;
  return (
    <FigureFrame name="whole-body" figure={props} design={person} bare>
      <PersonOutline fill={colours.petrolTint} stroke={colours.petrol} />
      {DOTS.map(([x, y]) => (
        <Circle key={`${x} ${y}`} cx={x} cy={y} r={2.1} fill={colours.petrol} />
      ))}
    </FigureFrame>
  );
};
