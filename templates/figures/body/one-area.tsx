import { Circle } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { person } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { PersonOutline } from '../parts/person-outline.tsx';

/** A person with one round patch at the hip: the treatment reaches one area. */
export const OneArea = (props: FigureProps): ReactElement => {
  const { colours } = props;
  return (
    <FigureFrame name="one-area" figure={props} design={person} bare>
      <PersonOutline fill={colours.petrolTint} stroke={colours.petrol} />
      <Circle cx={47.4} cy={66} r={6.2} fill={colours.petrol} stroke={colours.white} strokeWidth={1.5} />
    </FigureFrame>
  );
};
