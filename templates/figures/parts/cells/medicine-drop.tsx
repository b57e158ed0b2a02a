import { Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';
import { Group } from '../group.tsx';

/** A drop of medicine marked with a plus, 17 units high; `x`, `y` is the middle of its round part. */
export const MedicineDrop = ({ colours, x, y }: PartProps<{ x: number; y: number }>) => (
  <Group colours={colours} transform={`translate(${x}, ${y})`}>
    <Path
      d="M 0 -10 C 1.8 -6 6 -3.6 6 1 C 6 4.6 3.4 7 0 7 C -3.4 7 -6 4.6 -6 1 C -6 -3.6 -1.8 -6 0 -10 Z"
      fill={colours.petrol}
      stroke={colours.white}
      strokeWidth={0.75}
    />
    <Path
      d="M -2.8 1 L 2.8 1 M 0 -1.8 L 0 3.8"
      fill="none"
      stroke={colours.white}
      strokeWidth={1.5}
      strokeLinecap="round"
    />
  </Group>
);
