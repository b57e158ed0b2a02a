import { Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';
import { Group } from '../group.tsx';
import { MedicineDrop } from './medicine-drop.tsx';

/** A carrier (an antibody) with a drop of medicine on its left end; its fork, 18 units high, opens to the right at `x`, `y`. */
export const Carrier = ({ colours, x, y }: PartProps<{ x: number; y: number }>) => (
  <Group colours={colours} transform={`translate(${x}, ${y})`}>
    <Path
      d="M 0 -9 L -9 0 L 0 9 M -9 0 H -22"
      fill="none"
      stroke={colours.ink}
      strokeWidth={3}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <MedicineDrop colours={colours} x={-26} y={1} />
  </Group>
);
