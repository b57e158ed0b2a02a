import { Circle, Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';
import { Group } from '../group.tsx';

const HOLES = [-3, 3];

/** A patch that repairs a gene: a strip with round ends, 12 units wide and 26 high; `x`, `y` is its middle. */
export const Patch = ({ colours, x, y }: PartProps<{ x: number; y: number }>) => (
  <Group colours={colours} transform={`translate(${x}, ${y})`}>
    <Path
      d="M -6 -7 A 6 6 0 0 1 6 -7 V 7 A 6 6 0 0 1 -6 7 Z"
      fill={colours.ochreTint}
      stroke={colours.ink}
      strokeWidth={1.5}
    />
    {HOLES.map((down) => (
      <Circle key={down} cx={0} cy={down} r={1.2} fill={colours.ink} />
    ))}
  </Group>
);
