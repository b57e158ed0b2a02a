import { Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';
import { Group } from '../group.tsx';

/** Treatment: a shield with a tick, 38 units wide and 49 high at scale 1, centred on `x`, `y`. */
export const Shield = ({ colours, x, y, scale }: PartProps<{ x: number; y: number; scale: number }>) => (
  <Group colours={colours} transform={`translate(${x}, ${y}) scale(${scale})`}>
    <Path
      d="M 0 -24 C 6 -20 12 -18 19 -18 L 19 0 C 19 13 10 20 0 25 C -10 20 -19 13 -19 0 L -19 -18 C -12 -18 -6 -20 0 -24 Z"
      fill={colours.petrol}
    />
    <Path
      d="M 0 -20 C 5 -16.8 10 -15.2 15.6 -14.9 L 15.6 0 C 15.6 10.6 8.4 16.6 0 21 C -8.4 16.6 -15.6 10.6 -15.6 0 L -15.6 -14.9 C -10 -15.2 -5 -16.8 0 -20 Z"
      fill="none"
      stroke={colours.white}
      strokeWidth={1}
    />
    <Path
      d="M -7.5 0.5 L -2 6.5 L 8 -6"
      fill="none"
      stroke={colours.white}
      strokeWidth={4}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </Group>
);
